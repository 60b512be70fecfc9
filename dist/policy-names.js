const require_start = require("./start.js");
let require_reach$;
const require_reach = () => require_reach$ ??= require("./reach.js");
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
	for (const [i, id] of disabledRules.entries()) known(`rules.disable[${i}]`, "rule", [id, [...ruleIds, ...require_reach().checkIds]]);
	for (const [i, { rule }] of allow.entries()) known(`allow[${i}].rule`, "rule", [rule, ruleIds]);
	for (const name of Object.keys(enforce)) known(`enforce.${name}`, "check", [name, [...groups, ...require_reach().checkIds]]);
	for (const [i, { check }] of identities.accepted.entries()) known(`identities.accepted[${i}].check`, "check", [check, require_reach().checkIds]);
	const providers = [...new Set(rules.map(({ provider }) => provider))];
	for (const [i, name] of broker?.providers?.entries() ?? []) known(`broker.providers[${i}]`, "provider", [name, providers]);
}
/** A list of a thousand names is no hint. */
function hint(name, names) {
	const text = require_start.suggestion(name, names);
	return text.startsWith("did you mean") ? `; ${text}` : "";
}
exports.checkNames = checkNames;
