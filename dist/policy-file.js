import { t as require_dist } from "./yaml.js";
import { f as confidences, h as severities, l as UserError } from "./start.js";
import { xn as emptyPolicy } from "./engine.js";
import { A as day, F as oneOf, I as required, L as text, M as list, N as mapping, O as anyMapping, P as mistake, R as texts, j as httpsUrl, k as child } from "./shared.js";
import { posix } from "node:path";
// src/policy/policy-file.ts
var import_dist = require_dist();
const enforcements = [
	"observe",
	"warn",
	"block"
];
const keys = [
	"fail-on",
	"min-severity",
	"min-confidence",
	"paths",
	"rules",
	"allow",
	"accept-from-head",
	"identities",
	"enforce",
	"broker"
];
/** `source` names the file in messages. */
function parsePolicy(yaml, source) {
	const value = parseYaml(yaml, source);
	if (value === null || value === void 0) return {
		...emptyPolicy,
		source
	};
	const fields = mapping({
		file: source,
		at: "",
		value
	}, keys);
	const failOn = fields.of("fail-on");
	const minSeverity = fields.of("min-severity");
	const minConfidence = fields.of("min-confidence");
	const accept = fields.of("accept-from-head");
	const broker = fields.of("broker");
	return {
		...emptyPolicy,
		source,
		...failOn && { failOn: oneOf(failOn, [...severities, "none"]) },
		...minSeverity && { minSeverity: oneOf(minSeverity, severities) },
		...minConfidence && { minConfidence: oneOf(minConfidence, confidences) },
		...ruleFields(fields),
		ignorePaths: ignoredPaths(fields),
		allow: optionalList(fields.of("allow")).map(allowEntry),
		acceptFromHead: accept ? oneOf(accept, ["never", "same-repository"]) : "never",
		identities: identityFields(fields.of("identities")),
		enforce: enforceFields(fields.of("enforce")),
		...broker && { broker: brokerFields(broker) }
	};
}
function parseYaml(yaml, source) {
	const parsed = (0, import_dist.parseDocument)(yaml, {
		prettyErrors: true,
		logLevel: "silent"
	});
	const [error] = parsed.errors;
	if (error === void 0) return parsed.toJS({ maxAliasCount: 0 });
	const line = error.linePos?.[0].line;
	throw new UserError(`${source}${line === void 0 ? "" : `:${line}`}: is no valid YAML: ${firstLine(error.message)}`, { cause: error });
}
const trailingColon = /:$/;
const firstLine = (message) => message.split("\n", 1)[0]?.replace(trailingColon, "") ?? message;
const optionalList = (field) => field === void 0 ? [] : list(field);
function ruleFields(fields) {
	const field = fields.of("rules");
	if (field === void 0) return {
		disabledRules: [],
		customRuleFiles: []
	};
	const rules = mapping(field, ["disable", "custom"]);
	return {
		disabledRules: optionalList(rules.of("disable")).map(text),
		customRuleFiles: optionalList(rules.of("custom")).map(pathBelowRoot)
	};
}
/** A file beside the policy, whatever place both are read from: a commit has nothing outside of its tree. */
function pathBelowRoot(field) {
	const path = posix.normalize(text(field));
	if (path === ".." || path.startsWith("../") || posix.isAbsolute(path)) throw mistake(field, `"${path}" is outside of the repository; write a path from its root`);
	return path;
}
function ignoredPaths(fields) {
	const field = fields.of("paths");
	if (field === void 0) return [];
	return optionalList(mapping(field, ["ignore"]).of("ignore")).map(text);
}
function allowEntry(field) {
	const entry = mapping(field, [
		"rule",
		"path",
		"value-id",
		"owner",
		"reason",
		"expires"
	]);
	const expires = entry.of("expires");
	return {
		rule: text(required(entry, "rule")),
		path: text(required(entry, "path")),
		valueId: text(required(entry, "value-id")),
		owner: text(required(entry, "owner")),
		reason: text(required(entry, "reason")),
		...expires && { expires: day(expires) }
	};
}
function identityFields(field) {
	if (field === void 0) return emptyPolicy.identities;
	const fields = mapping(field, ["owners", "accepted"]);
	const owners = fields.of("owners");
	return {
		owners: owners ? Object.fromEntries([...anyMapping(owners)].map(([name, value]) => [name, text(child(owners, name, value))])) : {},
		accepted: optionalList(fields.of("accepted")).map(acceptedReuse)
	};
}
function acceptedReuse(field) {
	const entry = mapping(field, [
		"check",
		"identity",
		"owner",
		"reason",
		"expires"
	]);
	const expires = entry.of("expires");
	return {
		check: text(required(entry, "check")),
		identity: text(required(entry, "identity")),
		owner: text(required(entry, "owner")),
		reason: text(required(entry, "reason")),
		...expires && { expires: day(expires) }
	};
}
const groupForm = /^(leaks|identities|policy|(identity|policy)\/[a-z-]+)$/;
function enforceFields(field) {
	if (field === void 0) return {};
	const groups = [...anyMapping(field)].map(([group, value]) => {
		const at = child(field, group, value);
		if (!groupForm.test(group)) throw mistake(at, "is no group; write leaks, identities, policy, or the id of a check such as identity/shared-key");
		return [group, oneOf(at, enforcements)];
	});
	return Object.fromEntries(groups);
}
function brokerFields(field) {
	const fields = mapping(field, [
		"name",
		"url",
		"docs",
		"token-endpoint",
		"audience",
		"providers"
	]);
	const docs = fields.of("docs");
	const endpoint = fields.of("token-endpoint");
	const audience = fields.of("audience");
	const providers = fields.of("providers");
	return {
		name: text(required(fields, "name")),
		url: httpsUrl(required(fields, "url")),
		...docs && { docs: httpsUrl(docs) },
		...endpoint && { tokenEndpoint: httpsUrl(endpoint) },
		...audience && { audience: text(audience) },
		...providers && { providers: texts(providers) }
	};
}
export { parsePolicy };
