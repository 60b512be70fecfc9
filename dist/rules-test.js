let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
// src/cli/commands/rules-test.ts
function testRows(bytes, inForce) {
	const { detect, ruleOf } = inForce.detector;
	const matches = detect({
		content: "test",
		bytes,
		search: "whole"
	});
	const index = new (require_seldom()).LineIndex(bytes, matches[0]?.codecs ?? []);
	return matches.map((match) => {
		const rule = ruleOf(match.rule);
		const { line, column } = index.position(match.span);
		return {
			line,
			column,
			rule: match.rule,
			value: rule === void 0 ? "\u2026" : require_engine().redact(match.value, rule),
			name: match.name,
			confidence: match.confidence,
			verdict: verdictOf(match, inForce)
		};
	});
}
const verdictOf = ({ rule, suppressed, proven, evidence }, { options: { policy } }) => {
	if (policy.disabledRules.includes(rule)) return `no leak (policy): ${policy.source} disables the rule.`;
	if (suppressed !== void 0) return `no leak (${suppressed.by}): ${suppressed.why}`;
	const told = evidence.map(({ text }) => text).join(" ");
	return `${proven ? "leak, structure proven" : "leak"}${told === "" ? "" : `: ${told}`}`;
};
function testText(rows, bytes, { detector, own }) {
	if (rows.length === 0) {
		const ownFirst = [...detector.rules].sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
		return `No rule matches.\n${nearMisses(Buffer.from(bytes).toString("latin1"), ownFirst)}`;
	}
	return `${rows.map(({ line, column, rule, value, name, confidence, verdict }) => {
		return `${line}:${column}  ${rule}  ${value}${name === "" ? "" : ` bound to ${name}`}  ${confidence} confidence\n      ${verdict}`;
	}).join("\n")}\n`;
}
/** A single word, as one would paste a value. */
const word = /^\s*(\S{4,4096})\s*$/;
const MOST_HINTS = 8;
const LONG_KEYWORD = 4;
/** What would be needed for a match: the rest of the form behind a keyword, or the vendor's name beside a bare value. */
function nearMisses(text, rules) {
	const marked = rules.flatMap((rule) => {
		const keyword = rule.keywords.find((each) => each.length >= LONG_KEYWORD && text.includes(each));
		return keyword === void 0 ? [] : [`  ${rule.id}: \u201c${keyword}\u201d stands there, but not the form around it`];
	});
	const bare = word.exec(text)?.[1];
	const named = bare === void 0 ? [] : rules.filter((rule) => fitsBare(rule, bare)).map(besideWhat);
	return [...told("Near misses", marked), ...told("It would match beside the name of its vendor", named)].join("\n");
}
const fitsBare = ({ context, keywords, pattern, ignoreCase }, value) => context !== void 0 && keywords.length === 0 && new RegExp(`^(?:${pattern})$`, ignoreCase === true ? "i" : "").test(value);
const besideWhat = ({ id, context }) => `  ${id}: ${[
	...context?.variables ?? [],
	...context?.names ?? [],
	...context?.hosts ?? []
].slice(0, 3).join(", ")}`;
const told = (title, lines) => lines.length === 0 ? [] : [
	`${title}:`,
	...lines.slice(0, MOST_HINTS),
	...lines.length > MOST_HINTS ? [`  and ${lines.length - MOST_HINTS} more`] : [],
	""
];
/** How the rules of a file did on their own examples. */
function trialText(file, trials) {
	const lines = trials.flatMap((trial) => [`  ${trial.rule}: ${trial.failures.length === 0 ? praise(trial) : "does not hold"}`, ...trial.failures.map(({ kind, template, why }) => `      ${kind} ${template}\n        ${why}`)]);
	const bad = trials.filter(({ failures }) => failures.length > 0).length;
	const sum = bad === 0 ? `All ${trials.length} rules hold.` : `${bad} of ${trials.length} rules do not hold.`;
	return `${file}\n${lines.join("\n")}\n\n${sum}\n`;
}
const praise = ({ examples, negativeExamples }) => examples === 0 ? "sound; it has no examples to be tried on" : `${examples} examples found, ${negativeExamples} negative examples passed over`;
exports.testRows = testRows;
exports.testText = testText;
exports.trialText = trialText;
