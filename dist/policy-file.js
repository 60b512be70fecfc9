let require_yaml$;
const require_yaml = () => require_yaml$ ??= require("./yaml.js");
const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_shared$;
const require_shared = () => require_shared$ ??= require("./shared.js");
let node_path = require("node:path");
// src/policy/policy-file.ts
let import_dist$;
const import_dist = () => import_dist$ ??= require_yaml().require_dist();
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
		...require_engine().emptyPolicy,
		source
	};
	const fields = require_shared().mapping({
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
		...require_engine().emptyPolicy,
		source,
		...failOn && { failOn: require_shared().oneOf(failOn, [...require_start.severities, "none"]) },
		...minSeverity && { minSeverity: require_shared().oneOf(minSeverity, require_start.severities) },
		...minConfidence && { minConfidence: require_shared().oneOf(minConfidence, require_start.confidences) },
		...ruleFields(fields),
		ignorePaths: ignoredPaths(fields),
		allow: optionalList(fields.of("allow")).map(allowEntry),
		acceptFromHead: accept ? require_shared().oneOf(accept, ["never", "same-repository"]) : "never",
		identities: identityFields(fields.of("identities")),
		enforce: enforceFields(fields.of("enforce")),
		...broker && { broker: brokerFields(broker) }
	};
}
function parseYaml(yaml, source) {
	const parsed = (0, import_dist().parseDocument)(yaml, {
		prettyErrors: true,
		logLevel: "error"
	});
	const [error] = parsed.errors;
	if (error === void 0) return withoutAliases(parsed, source);
	const line = error.linePos?.[0].line;
	throw new require_start.UserError(`${source}${line === void 0 ? "" : `:${line}`}: is no valid YAML: ${firstLine(error.message)}`, { cause: error });
}
/** An alias could make a small file a huge value, and a list of rules needs none. */
function withoutAliases(parsed, source) {
	(0, import_dist().visit)(parsed, { Alias: (_, { source: name }) => {
		throw new require_start.UserError(`${source}: the alias *${name} is not read; write out what it stands for`);
	} });
	return parsed.toJS();
}
const trailingColon = /:$/;
const firstLine = (message) => message.split("\n", 1)[0]?.replace(trailingColon, "") ?? message;
const optionalList = (field) => field === void 0 ? [] : require_shared().list(field);
function ruleFields(fields) {
	const field = fields.of("rules");
	if (field === void 0) return {
		disabledRules: [],
		customRuleFiles: []
	};
	const rules = require_shared().mapping(field, ["disable", "custom"]);
	return {
		disabledRules: optionalList(rules.of("disable")).map(require_shared().text),
		customRuleFiles: optionalList(rules.of("custom")).map(pathBelowRoot)
	};
}
/** A file beside the policy, whatever place both are read from: a commit has nothing outside of its tree. */
function pathBelowRoot(field) {
	const path = node_path.posix.normalize(require_shared().text(field));
	if (path === ".." || path.startsWith("../") || node_path.posix.isAbsolute(path)) throw require_shared().mistake(field, `"${path}" is outside of the repository; write a path from its root`);
	return path;
}
function ignoredPaths(fields) {
	const field = fields.of("paths");
	if (field === void 0) return [];
	return optionalList(require_shared().mapping(field, ["ignore"]).of("ignore")).map(glob).flatMap(withContent);
}
const wild = /[*?[\]{}()]/;
/** A plain name may be that of a folder. */
const withContent = (path) => wild.test(path) ? [path] : [path, `${path}/**`];
const fromRoot = /^(?:\.?\/)+/;
/** As people write them for git: from the root with or without a slash, a folder with one at its end. */
function glob(field) {
	const written = require_shared().text(field);
	if (written.startsWith("!")) throw require_shared().mistake(field, `"${written}": nothing is taken out again; name only what is ignored`);
	const path = written.replace(fromRoot, "");
	return path.endsWith("/") ? `${path}**` : path;
}
function allowEntry(field) {
	const entry = require_shared().mapping(field, [
		"rule",
		"path",
		"value-id",
		"owner",
		"reason",
		"expires"
	]);
	const expires = entry.of("expires");
	return {
		rule: require_shared().text(require_shared().required(entry, "rule")),
		path: glob(require_shared().required(entry, "path")),
		valueId: require_shared().text(require_shared().required(entry, "value-id")),
		owner: require_shared().text(require_shared().required(entry, "owner")),
		reason: require_shared().text(require_shared().required(entry, "reason")),
		...expires && { expires: require_shared().day(expires) }
	};
}
function identityFields(field) {
	if (field === void 0) return require_engine().emptyPolicy.identities;
	const fields = require_shared().mapping(field, ["owners", "accepted"]);
	const owners = fields.of("owners");
	return {
		owners: owners ? Object.fromEntries([...require_shared().anyMapping(owners)].map(([name, value]) => [name, require_shared().text(require_shared().child(owners, name, value))])) : {},
		accepted: optionalList(fields.of("accepted")).map(acceptedReuse)
	};
}
function acceptedReuse(field) {
	const entry = require_shared().mapping(field, [
		"check",
		"identity",
		"owner",
		"reason",
		"expires"
	]);
	const expires = entry.of("expires");
	return {
		check: require_shared().text(require_shared().required(entry, "check")),
		identity: require_shared().text(require_shared().required(entry, "identity")),
		owner: require_shared().text(require_shared().required(entry, "owner")),
		reason: require_shared().text(require_shared().required(entry, "reason")),
		...expires && { expires: require_shared().day(expires) }
	};
}
const groupForm = /^(leaks|identities|policy|(identity|policy)\/[a-z-]+)$/;
function enforceFields(field) {
	if (field === void 0) return {};
	const groups = [...require_shared().anyMapping(field)].map(([group, value]) => {
		const at = require_shared().child(field, group, value);
		if (!groupForm.test(group)) throw require_shared().mistake(at, "is no group; write leaks, identities, policy, or the id of a check such as identity/shared-key");
		return [group, require_shared().oneOf(at, enforcements)];
	});
	return Object.fromEntries(groups);
}
function brokerFields(field) {
	const fields = require_shared().mapping(field, [
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
		name: require_shared().text(require_shared().required(fields, "name")),
		url: require_shared().httpsUrl(require_shared().required(fields, "url")),
		...docs && { docs: require_shared().httpsUrl(docs) },
		...endpoint && { tokenEndpoint: require_shared().httpsUrl(endpoint) },
		...audience && { audience: require_shared().text(audience) },
		...providers && { providers: require_shared().texts(providers) }
	};
}
exports.parsePolicy = parsePolicy;
