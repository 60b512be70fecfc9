const require_start = require("./start.js");
// src/model/check-ids.ts
/** What is looked at beside leaks; policies name checks by these. */
const checkIds = [
	"identity/shared-key",
	"identity/shared-across-environments",
	"identity/one-key-many-systems",
	"identity/many-roles-one-process",
	"identity/model-with-execution",
	"identity/execution-identity-calls-model",
	"identity/untrusted-prompt",
	"identity/gate-disabled",
	"identity/agent-unrestricted",
	"identity/agent-approves",
	"identity/agent-chain",
	"identity/output-executed",
	"identity/deploy-in-model-job",
	"identity/static-key",
	"identity/static-key-shadows-federation",
	"identity/stale-key",
	"identity/refresh-token",
	"identity/key-scope",
	"identity/key-to-third-party",
	"identity/delegation-chain",
	"identity/mixed-callers",
	"identity/default-permissions",
	"identity/token-lifetime",
	"identity/host-identity",
	"identity/host-is-executor",
	"identity/shared-service-identity",
	"identity/trust-too-wide",
	"identity/mcp-server",
	"identity/same-value",
	"identity/secret-in-output",
	"identity/no-owner",
	"identity/no-trail",
	"policy/access-widened",
	"policy/scanner-weakened"
];
// src/scan/policy-names.ts
const groups = [
	"leaks",
	"identities",
	"policy"
];
function checkNames(policy, { rules }) {
	const ruleIds = rules.map(({ id }) => id);
	const { source, disabledRules, allow, enforce, identities, broker } = policy;
	const known = (at, kind, [name, names]) => {
		if (!names.includes(name)) throw new require_start.UserError(`${source}: ${at}: there is no ${kind} "${name}"${hint(name, names)}`);
	};
	for (const [i, id] of disabledRules.entries()) known(`rules.disable[${i}]`, "rule", [id, [...ruleIds, ...checkIds]]);
	for (const [i, { rule }] of allow.entries()) known(`allow[${i}].rule`, "rule", [rule, ruleIds]);
	for (const name of Object.keys(enforce)) known(`enforce.${name}`, "check", [name, [...groups, ...checkIds]]);
	for (const [i, { check }] of identities.accepted.entries()) known(`identities.accepted[${i}].check`, "check", [check, checkIds]);
	const providers = [...new Set(rules.map(({ provider }) => provider))];
	for (const [i, name] of broker?.providers?.entries() ?? []) known(`broker.providers[${i}]`, "provider", [name, providers]);
}
/** A list of a thousand names is no hint. */
function hint(name, names) {
	const text = require_start.suggestion(name, names);
	return text.startsWith("did you mean") ? `; ${text}` : "";
}
exports.checkNames = checkNames;
