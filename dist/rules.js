import { Ht as redact, Vt as LineIndex, Wt as createDetector, c as startFolder, i as readAll } from "./engine.js";
import { c as UserError, o as suggestion, r as openOutput, u as exitCodes } from "./start.js";
import { t as loadRules } from "./rule-set.js";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
// src/cli/commands/rules.ts
async function rulesCommand(context) {
	const [verb = "list", operand, extra] = context.arguments.operands;
	if (extra !== void 0) throw new UserError(`keyreach rules ${verb} takes one operand; "${extra}" is one too many`);
	const answer = answerOf(verb, operand, {
		context,
		detector: createDetector(await loadRules())
	});
	await openOutput(context.io).write(await answer);
	return exitCodes.clean;
}
async function answerOf(verb, operand, asked) {
	const isJson = asked.context.arguments.value("format") === "json";
	switch (verb) {
		case "list": return isJson ? json(asked.detector.rules.map(summaryOf)) : listText(asked.detector.rules);
		case "show": {
			const rule = namedRule(operand, asked.detector);
			return isJson ? json(rule) : showText(rule);
		}
		case "test": {
			const rows = testRows(await readOperand(operand, asked.context), asked.detector);
			return isJson ? json(rows) : testText(rows);
		}
		default: throw new UserError(`keyreach rules: "${verb}" is none of list, show, test`);
	}
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const summaryOf = ({ id, name, provider, category, class: kind, severity }) => ({
	id,
	name,
	provider,
	category,
	class: kind,
	severity
});
function listText(rules) {
	const width = Math.max(...rules.map(({ id }) => id.length));
	const vendors = /* @__PURE__ */ new Map();
	for (const rule of rules) vendors.set(rule.vendor, [...vendors.get(rule.vendor) ?? [], rule]);
	return `${[...vendors].map(([vendor, own]) => [vendor, ...own.map(({ id, severity, class: kind }) => `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${kind}`)].join("\n")).join("\n\n")}\n\n${rules.length} rules of ${vendors.size} vendors. keyreach rules show RULE tells more of one.\n`;
}
function namedRule(id, { rules, ruleOf }) {
	if (id === void 0) throw new UserError("keyreach rules show needs the id of a rule");
	const rule = ruleOf(id);
	if (rule === void 0) throw new UserError(`there is no rule "${id}"; ${nearestRule(id, rules)}`);
	return rule;
}
function nearestRule(id, rules) {
	const hint = suggestion(id, rules.map((rule) => rule.id));
	return hint.startsWith("known are") ? "keyreach rules list shows all" : hint;
}
function showText(rule) {
	const context = rule.context && [
		...rule.context.variables,
		...rule.context.names,
		...rule.context.hosts
	].join(", ");
	const lines = [
		["Vendor", `${rule.vendor} (${rule.category})`],
		["Class", rule.class],
		["Severity", rule.severity],
		["Pattern", rule.pattern],
		["Keywords", rule.keywords.join(", ") || void 0],
		["Beside it", context],
		["Proof", rule.proof],
		["Pair", rule.pair && `${rule.pair.rule} within ${rule.pair.within} bytes; alone: ${rule.pair.alone}`],
		["Example", rule.examples[0]],
		["Revoke", [rule.revoke.how, rule.revoke.url].filter(Boolean).join(" ")],
		["Instead", rule.keyless],
		["References", rule.references.join("\n            ")],
		["Note", rule.notes]
	].flatMap(([label, text]) => text === void 0 || text === "" ? [] : [`${label.padEnd(12)}${text}`]);
	return `${rule.name} (${rule.id})\n\n${lines.join("\n")}\n`;
}
async function readOperand(operand, context) {
	if (operand === void 0) throw new UserError("keyreach rules test needs a file, or - for standard input");
	if (operand === "-") return readAll(context.io.stdin);
	try {
		return readFileSync(resolve(startFolder(context), operand));
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		throw new UserError(`${operand}: ${{
			ENOENT: "there is no such file",
			EISDIR: "is a folder, not a file"
		}[code] ?? `cannot be read (${code})`}`, { cause });
	}
}
function testRows(bytes, { detect, ruleOf }) {
	const matches = detect({
		content: "test",
		bytes,
		search: "whole"
	});
	const index = new LineIndex(bytes, matches[0]?.codecs ?? []);
	return matches.map((match) => {
		const rule = ruleOf(match.rule);
		const { line, column } = index.position(match.span);
		return {
			line,
			column,
			rule: match.rule,
			value: rule === void 0 ? "…" : redact(match.value, rule),
			name: match.name,
			confidence: match.confidence,
			verdict: verdictOf(match)
		};
	});
}
const verdictOf = ({ suppressed, proven, evidence }) => {
	if (suppressed !== void 0) return `no leak (${suppressed.by}): ${suppressed.why}`;
	const told = evidence.map(({ text }) => text).join(" ");
	return `${proven ? "leak, structure proven" : "leak"}${told === "" ? "" : `: ${told}`}`;
};
function testText(rows) {
	if (rows.length === 0) return "No rule matches.\n";
	return `${rows.map(({ line, column, rule, value, name, confidence, verdict }) => {
		return `${line}:${column}  ${rule}  ${value}${name === "" ? "" : ` bound to ${name}`}  ${confidence} confidence\n      ${verdict}`;
	}).join("\n")}\n`;
}
export { rulesCommand };
