let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
// src/report/paint.ts
const codes = {
	bold: "1",
	dim: "2",
	mark: "31",
	good: "32",
	link: "36",
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "34",
	info: "2"
};
const plain = (_, text) => text;
const ansi = (ink, text) => text === "" ? "" : `\u001b[${codes[ink]}m${text}\u001b[0m`;
const painter = ({ color }) => color === "ansi" ? ansi : plain;
// src/report/text-snippet.ts
const leadingSpace = /^\s+/;
const tabs = /\t/g;
/** Half of what a snippet shows: where its value stands if its beginning was cut. */
const middle = 80;
function snippetLines(location, redaction, { paint, width }) {
	if (location.snippet.trim() === "") return [];
	const raw = location.snippet.replace(tabs, "  ");
	const margin = leadingSpace.exec(raw)?.[0].length ?? 0;
	const text = raw.slice(margin);
	const mark = redaction !== "" && text.includes(redaction) ? redaction : "\u2026";
	const expected = raw.startsWith("\u2026") ? middle : location.column - 1 - margin;
	const at = redaction === "" ? -1 : nearest(text, mark, expected);
	const gutter = String(location.line);
	const room = width - gutter.length - 7;
	const before = require_escape().visible(text.slice(0, Math.max(at, 0)));
	const shown = require_report().around(before + require_escape().visible(text.slice(Math.max(at, 0))), before.length, room);
	const line = `    ${paint("dim", `${gutter} \u2502`)} ${shown.text.trimEnd()}`;
	if (at < 0) return [line];
	const offset = " ".repeat(require_report().columns(shown.text.slice(0, shown.focus)));
	const length = Math.max(1, Math.min(require_report().columns(require_escape().visible(mark)), room - offset.length));
	return [line, `    ${paint("dim", `${" ".repeat(gutter.length)} \u2502`)} ${offset}${paint("mark", "^".repeat(length))}`];
}
/** Where `mark` stands nearest to where it is expected, or -1. */
function nearest(text, mark, expected) {
	let best = -1;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
	return best;
}
// src/report/text.ts
const hints = {
	options: {
		suppressed: "add --show-suppressed",
		steps: "add --format markdown"
	},
	outputs: {
		suppressed: "the file that the output report-file names",
		steps: "the summary of the job, or the file that the output report-file names"
	}
};
const mostPlaces = 4;
const mostProblems = 20;
const indent = "  ";
const report = function* (result, style) {
	const page = pageOf(style);
	for (const group of groups(result.findings)) yield* guarded([...groupLines(group, page), ""]);
	if (page.suppressed === "listed") yield* guarded(suppressedLines(result, page));
	yield* guarded([
		...problemLines(result, page),
		...asideLines(result, page),
		...verdictLines(result, page)
	]);
};
const pageOf = (style) => ({
	paint: painter(style),
	width: Math.max(40, style.width),
	suppressed: style.suppressed ?? "counted",
	uncounted: style.uncounted ?? 0,
	hints: hints[style.more ?? "options"]
});
/** The last look: a mark of a runner's command that two harmless parts make together. */
function* guarded(lines) {
	for (const line of lines) yield `${require_escape().uncommanded(line).replaceAll("##[", "##\\x5b")}\n`;
}
/** Findings of one rule that are ended the same way, in the order of the first of them. */
function groups(findings) {
	const byKey = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const titles = finding.remediation.steps.map(({ title, url }) => `${title}\0${url ?? ""}`);
		const key = [
			finding.severity,
			finding.confidence,
			finding.rule.id,
			...titles
		].join("\0");
		const known = byKey.get(key);
		if (known === void 0) byKey.set(key, [finding]);
		else known.push(finding);
	}
	return [...byKey.values()];
}
function groupLines(group, page) {
	const [first] = group;
	if (first === void 0) return [];
	return [
		...headingLines(first, group.length, page),
		...group.flatMap((finding) => findingLines(finding, page)),
		...stepLines(first, page)
	];
}
function headingLines({ severity, rule, confidence }, size, { paint, width }) {
	const label = severity.toUpperCase();
	const sureness = confidence === "high" ? "" : ` (${confidence} confidence)`;
	const times = size > 1 ? ` \u00d7 ${require_report().number(size)}` : "";
	const [head, ...rest] = require_report().wrap(`${require_escape().visible(rule.name)}${times}${sureness}`, width - label.length - 2);
	return [`${paint(severity, label)}  ${paint("bold", head ?? "")}`, ...rest.map((line) => `${" ".repeat(label.length + 2)}${paint("bold", line)}`)];
}
function findingLines(finding, page) {
	const [first, ...others] = finding.locations;
	return [
		...first === void 0 ? [] : [...placeLines(first, finding, page), ...snippetLines(first, require_report().redactionOf(finding), page)],
		...otherPlaces(finding, others, page),
		...consumerLines(finding.consumers ?? [], page),
		...(finding.evidence ?? []).flatMap(({ text, path, line }) => labelled("because", `${text}${path === void 0 ? "" : ` (${path}${line === void 0 ? "" : `:${line}`})`}`, page)),
		""
	];
}
/** A position stays in one piece, however long, so that terminals and editors can follow it. */
function placeLines(location, finding, { paint, width }) {
	const position = require_escape().visible(require_report().positionText(location));
	const notes = [require_report().stateText(finding) === "in HEAD" ? "" : require_report().stateText(finding), require_report().originText(location)];
	const decoded = location.decoded === void 0 ? "" : `inside ${location.decoded.join(", ")}`;
	const aside = [...notes, decoded].filter((note) => note !== "").join(", ");
	const head = `${indent}${paint("link", position)}`;
	if (aside === "") return [head];
	if (require_report().columns(indent + position) + require_report().columns(require_escape().visible(aside)) + 2 <= width) return [`${head}  ${paint("dim", require_escape().visible(aside))}`];
	return [head, ...wrapped(require_escape().visible(aside), width).map((text) => `${indent}${paint("dim", text)}`)];
}
const wrapped = (text, width) => require_report().wrap(text, width - 2);
const labelWidth = 9;
/** A label in the margin, its text beside it. */
function labelled(label, text, { paint, width }) {
	return require_report().wrap(require_escape().visible(text), width - 2 - labelWidth).map((line, index) => `${indent}${paint("dim", (index === 0 ? label : "").padEnd(labelWidth))}${line}`);
}
function otherPlaces(finding, others, page) {
	const shown = others.slice(0, mostPlaces).flatMap((location, index) => {
		const text = [require_report().positionText(location), require_report().originText(location)].filter((part) => part !== "").join("  ");
		return labelled(index === 0 ? "also" : "", text, page);
	});
	const rest = others.length - mostPlaces;
	const versions = finding.kind === "leak" ? finding.occurrences ?? 0 : 0;
	const counted = [rest > 0 ? `${require_report().count(rest, "place")} more` : "", versions > finding.locations.length ? `${require_report().count(versions, "version")} of files hold it in all` : ""].filter((text) => text !== "");
	return [...shown, ...counted.length === 0 ? [] : labelled(others.length > 0 ? "" : "also", counted.join("; "), page)];
}
function consumerLines(consumers, page) {
	const shown = consumers.slice(0, mostPlaces).flatMap(({ workflow, job, step, triggers, trust }, index) => {
		const name = require_report().consumerParts({
			workflow,
			job,
			step
		}).join(" \u203a ");
		const started = triggers.length === 0 ? trust : `${triggers.join(", ")}; ${trust}`;
		return labelled(index === 0 ? "used by" : "", `${name} (${started})`, page);
	});
	const rest = consumers.length - mostPlaces;
	return rest > 0 ? [...shown, ...labelled("", `${require_report().count(rest, "consumer")} more`, page)] : shown;
}
function stepLines({ remediation }, { paint, width }) {
	return remediation.steps.flatMap(({ title, url }, index) => {
		const [first, ...rest] = require_report().wrap(require_escape().visible(title), width - 2 - 3);
		const link = index === 0 && url !== void 0 ? linkLines(url, width - 2 - 3) : [];
		return [
			`${indent}${paint("bold", String(index + 1))}  ${first ?? ""}`,
			...rest.map((line) => `${indent}   ${line}`),
			...link.map((line) => `${indent}   ${paint("link", line)}`)
		];
	});
}
/** An address stays in one piece, so that it can be followed. */
const linkLines = (url, width) => require_escape().isLink(url) ? [url] : require_report().wrap(require_escape().visible(url), width);
/** What is no leak, by place, each with the judge that said so and why. */
function suppressedLines({ suppressed }, { paint, width }) {
	if (suppressed.length === 0) return [];
	const blocks = suppressed.map(({ rule, by, reason, location: { path, line, column, commit } }) => {
		const from = commit === void 0 ? "" : `  commit ${require_report().shortId(commit)}`;
		const head = require_escape().visible(`${path ?? "a message"}:${line}:${column}  ${rule}${from}`);
		const why = require_report().wrap(require_escape().visible(`${by}: ${reason}`), width - 4);
		return [`${indent}${head}`, ...why.map((text) => `${indent}${indent}${paint("dim", text)}`)];
	});
	return [
		paint("bold", "Suppressed, and why"),
		...blocks.flat(),
		""
	];
}
function problemLines({ problems }, { paint, width }) {
	if (problems.length === 0) return [];
	const shown = problems.slice(0, mostProblems).flatMap((problem) => require_report().wrap(require_escape().visible(require_report().problemText(problem)), width - 2));
	const rest = problems.length - mostProblems;
	return [
		paint("medium", "Not read"),
		...shown.map((line) => `${indent}${line}`),
		...rest > 0 ? [`${indent}and ${require_report().number(rest)} more`] : [],
		""
	];
}
function asideLines(result, { paint, width, suppressed, uncounted, hints: more }) {
	const aside = require_report().asideTexts(suppressed === "listed" ? {
		...result,
		suppressed: []
	} : result).join(", ");
	const skipped = result.coverage.skipped.map((entry) => `Skipped ${require_escape().visible(require_report().skippedText(entry))}`);
	return [
		...aside === "" ? [] : [`Not shown: ${aside}.`],
		...suppressed === "listed" || result.suppressed.length === 0 ? [] : [`What was suppressed, and why: ${more.suppressed}.`],
		...skipped,
		...uncounted === 0 ? [] : [`${require_report().count(uncounted, "finding")} as bad as --fail-on ${uncounted === 1 ? "does" : "do"} not fail this run: enforce in the policy says what does.`],
		...result.findings.length === 0 ? [] : [`Each step in full, with its commands: ${more.steps}.`]
	].flatMap((text) => require_report().wrap(text, width)).map((line) => paint("dim", line));
}
function verdictLines(result, { paint, width }) {
	const worst = result.findings[0]?.severity;
	const found = `${require_report().findingsText(result.findings)}.`;
	const scanned = `Scanned ${require_report().coverageText(result)}.`;
	const isWhole = require_report().isComplete(result);
	const end = isWhole ? "Complete." : "Incomplete: not everything could be read.";
	const ink = worst ?? (isWhole ? "good" : "medium");
	const [first, ...rest] = require_report().wrap(`${found} ${scanned} ${end}`, width);
	return [first?.startsWith(found) === true ? `${paint(ink, found)}${first.slice(found.length)}` : first ?? "", ...rest];
}
exports.report = report;
