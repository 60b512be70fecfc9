// src/cli/commands/rules-describe.ts
const summaryOf = ({ id, name, provider, category, class: kind, severity }, { own }) => ({
	id,
	name,
	provider,
	category,
	class: kind,
	severity,
	...own.has(id) ? { own: true } : {}
});
function listText({ detector: { rules }, own }) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	const vendors = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const name = own.has(rule.id) ? `${rule.vendor} (own rules)` : rule.vendor;
		vendors.set(name, [...vendors.get(name) ?? [], rule]);
	}
	const blocks = [...vendors].map(([vendor, members]) => [vendor, ...members.map(({ id, severity, class: kind }) => `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${kind}`)].join("\n"));
	const ownCount = own.size === 0 ? "" : `, ${own.size} of them your own`;
	return `${blocks.join("\n\n")}\n\n${rules.length} rules of ${vendors.size} vendors${ownCount}. keyreach rules show RULE tells more of one.\n`;
}
const requirement = ({ require: require$1 }) => require$1 && Object.entries(require$1).map(([kind, least]) => `${kind} ${least}`).join(", ");
const exception = ({ except }) => except && [...except.words ?? [], ...except.patterns ?? []].join(", ");
function showText(rule, { own }) {
	const context = rule.context && [
		...rule.context.variables,
		...rule.context.names,
		...rule.context.hosts
	].join(", ");
	const lines = [
		["Vendor", `${rule.vendor} (${rule.category})`],
		["Origin", own.has(rule.id) ? "your own rules" : void 0],
		["Class", rule.class],
		["Severity", rule.severity],
		["Pattern", rule.pattern],
		["Keywords", rule.keywords.join(", ") || void 0],
		["Beside it", context],
		["At least", requirement(rule)],
		["Save", exception(rule)],
		["Confidence", rule.confidence],
		["Proof", rule.proof],
		["Replaces", rule.replaces?.join(", ")],
		["Pair", rule.pair && `${rule.pair.rule} within ${rule.pair.within} bytes; alone: ${rule.pair.alone}`],
		["Example", rule.examples[0]],
		["Revoke", [rule.revoke.how, rule.revoke.url].filter(Boolean).join(" ")],
		["Instead", rule.keyless],
		["References", rule.references.join("\n            ")],
		["Note", rule.notes]
	].flatMap(([label, text]) => text === void 0 || text === "" ? [] : [`${label.padEnd(12)}${text}`]);
	return `${rule.name} (${rule.id})\n\n${lines.join("\n")}\n`;
}
exports.listText = listText;
exports.showText = showText;
exports.summaryOf = summaryOf;
