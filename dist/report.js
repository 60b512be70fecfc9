const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
// src/report/words.ts
const thousands = /\B(?=(?:\d{3})+$)/g;
const number = (value) => String(value).replace(thousands, ",");
/** `1 file`, `1,204 files`; the plural adds an s, or is given. */
const count = (value, noun, plural = `${noun}s`) => `${number(value)} ${value === 1 ? noun : plural}`;
const units = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
function bytesText(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
function durationText(milliseconds) {
	if (milliseconds < 100) return `${Math.max(1, Math.round(milliseconds))} ms`;
	if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `3 findings (1 critical, 2 high)`, or `No findings`. */
function findingsText(findings) {
	if (findings.length === 0) return "No findings";
	const bySeverity = require_start.severities.flatMap((severity) => {
		const some = findings.filter((finding) => finding.severity === severity).length;
		return some === 0 ? [] : [`${number(some)} ${severity}`];
	});
	return `${count(findings.length, "finding")} (${bySeverity.join(", ")})`;
}
/** `1,204 files, 5,310 commits, 24,118 blobs (123 MB) in 0.9 s`. */
function coverageText({ coverage, durationMs }) {
	const parts = [
		coverage.files === 0 ? void 0 : count(coverage.files, "file"),
		coverage.commits === 0 ? void 0 : count(coverage.commits, "commit"),
		coverage.blobs === 0 ? void 0 : count(coverage.blobs, "blob")
	].filter((part) => part !== void 0);
	return `${parts.length === 0 ? "nothing" : parts.join(", ")} (${bytesText(coverage.bytes)}) in ${durationText(durationMs)}`;
}
const isComplete = ({ coverage, problems }) => coverage.complete && problems.length === 0;
/** One line: what was found, what was scanned, and whether that was everything. */
function verdictText(result) {
	const end = isComplete(result) ? "Complete." : incompleteText(result);
	return `${findingsText(result.findings)}. Scanned ${coverageText(result)}. ${end}`;
}
const incompleteText = ({ problems }) => problems.length === 0 ? "Incomplete: not everything was read." : `Incomplete: ${count(problems.length, "thing")} could not be read.`;
/** `5 suppressed (3 placeholder, 2 documentation)`, or undefined where there is nothing. */
function suppressedText({ suppressed, coverage }) {
	const sums = /* @__PURE__ */ new Map();
	const all = [...suppressed.map(({ by }) => ({
		by,
		count: 1
	})), ...coverage.unlisted ?? []];
	for (const { by, count: some } of all) sums.set(by, some + (sums.get(by) ?? 0));
	if (sums.size === 0) return void 0;
	const ordered = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	const total = ordered.reduce((sum, [, some]) => sum + some, 0);
	return `${number(total)} suppressed (${ordered.map(([by, some]) => `${number(some)} ${by}`).join(", ")})`;
}
/** What was found or left out and is not a finding. */
function asideTexts({ suppressed, coverage }) {
	return [
		coverage.known === void 0 || coverage.known === 0 ? void 0 : `${count(coverage.known, "value")} of the range ${coverage.known === 1 ? "was" : "were"} in the base already`,
		suppressedText({
			suppressed,
			coverage
		}),
		coverage.belowThreshold === 0 ? void 0 : `${number(coverage.belowThreshold)} below the threshold`
	].filter((text) => text !== void 0);
}
const skippedText = ({ what, why, count: some }) => `${what} (${number(some)}): ${why}`;
const problemText = ({ kind, at, detail }) => `${at}: ${detail} (${kind})`;
const shortId = (id) => id.slice(0, 10);
const placeNames = {
	tree: "tree",
	index: "index",
	stdin: "standard input",
	commit: "commit",
	merge: "merge commit",
	message: "commit message",
	tag: "tag message",
	note: "note",
	unreachable: "unreachable object"
};
/** `src/client.ts:12:31`, or where it is if it has no path. */
const positionText = ({ path, line, column, where }) => path === null ? `${placeNames[where]}, line ${line}` : `${path}:${line}:${column}`;
/** `commit 1a2b3c4d5e, 2026-03-02, Ann Lee`, or '' where no commit is behind it. */
function originText({ commit, date, author, where }) {
	if (commit === void 0 || where === "tree" || where === "index") return "";
	return [
		`${where === "merge" || where === "unreachable" ? placeNames[where] : "commit"} ${shortId(commit)}`,
		date?.slice(0, 10),
		author
	].filter((part) => part !== void 0).join(", ");
}
const stateTexts = {
	new: "new in this range",
	"in-head": "in HEAD",
	"history-only": "in history only",
	unreachable: "unreachable"
};
const stateText = (finding) => finding.kind === "leak" && finding.state !== void 0 ? stateTexts[finding.state] : "";
const modeTexts = {
	scan: "files and history",
	tree: "files",
	history: "history",
	diff: "a range",
	staged: "what is staged",
	stdin: "standard input",
	folder: "a folder",
	identities: "identities"
};
const redactionOf = (finding) => finding.kind === "leak" ? finding.secret.redacted : "";
/** Whether a location's line is what a reader has before the eyes now. */
const isCurrent = ({ where }) => where === "tree" || where === "index";
const countBySeverity = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
/** File, job and step of who holds a value; a file that is no workflow stands for itself. */
const consumerParts = ({ workflow, job, step }) => [
	workflow,
	job === workflow ? null : job,
	step
].filter((part) => part !== null);
// src/report/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ report: () => report });
/** A summary may hold 1 MiB; bytes of text that we write, with room for what ends it. */
const limit = 9e5;
const mostRows = 500;
const mostPlaces = 20;
const mostProblems = 50;
const marks = {
	critical: "\ud83d\udd34",
	high: "\ud83d\udfe0",
	medium: "\ud83d\udfe1",
	low: "\ud83d\udd35",
	info: "\u26aa"
};
const report = function* (result) {
	const head = [
		...headline(result),
		...table(result.findings),
		...problemList(result)
	].join("\n");
	let size = Buffer.byteLength(head);
	yield `${head}\n`;
	for (const [index, finding] of result.findings.entries()) {
		const text = `${findingText(finding)}\n`;
		size += Buffer.byteLength(text);
		if (size > limit) {
			yield `\n${count(result.findings.length - index, "finding")} more: see the JSON report.\n`;
			break;
		}
		yield text;
	}
	yield footer(result);
};
function headline(result) {
	const { findings } = result;
	return [
		`## ${markOf(result)} keyreach: ${findings.length === 0 && isComplete(result) ? "No leaked keys" : findingsText(findings)}`,
		"",
		`Scanned ${coverageText(result)}. ${isComplete(result) ? "Everything was read." : "**Not everything could be read**, so this is no clean result."}`,
		""
	];
}
function markOf(result) {
	const [worst] = result.findings;
	if (worst !== void 0) return marks[worst.severity];
	return isComplete(result) ? "\u2705" : "\u26a0\ufe0f";
}
function table(findings) {
	if (findings.length === 0) return [];
	const rows = findings.slice(0, mostRows).map(row);
	const more = findings.length > mostRows ? [`${count(findings.length - mostRows, "finding")} more below.`, ""] : [];
	return [
		"| Severity | Finding | Where | |",
		"| --- | --- | --- | --- |",
		...rows,
		"",
		...more
	];
}
function row(finding) {
	const [location] = finding.locations;
	const where = location === void 0 ? "" : require_escape().markdownCellCode(positionText(location));
	const others = finding.locations.length - 1;
	return `| ${[
		`${marks[finding.severity]} ${finding.severity}`,
		`${require_escape().markdownText(finding.rule.name)} ${require_escape().markdownCellCode(redactionOf(finding))}`.trim(),
		others > 0 ? `${where} and ${count(others, "place")} more` : where,
		stateText(finding)
	].join(" | ")} |`;
}
function problemList({ problems }) {
	if (problems.length === 0) return [];
	const lines = problems.slice(0, mostProblems).map(({ kind, at, detail }) => `- ${require_escape().markdownCode(at)}: ${require_escape().markdownText(detail)} (${kind})`);
	const more = problems.length > mostProblems ? [`- and ${count(problems.length - mostProblems, "more", "more")}`] : [];
	return [
		"### What could not be read",
		"",
		...lines,
		...more,
		""
	];
}
/** A finding by itself: what and where it is, and its steps. */
function findingText(finding) {
	const { severity, rule, remediation } = finding;
	const redaction = redactionOf(finding);
	return [
		`### ${marks[severity]} ${require_escape().markdownText(rule.name)}${redaction === "" ? "" : ` ${require_escape().markdownCode(redaction)}`}`,
		"",
		`${severity}, ${finding.confidence} confidence${suffix(stateText(finding))}. ${require_escape().markdownProse(remediation.summary)}`,
		"",
		...places(finding.locations),
		...consumers(finding.consumers ?? []),
		...evidence(finding),
		...remediation.steps.flatMap(stepText),
		`<sub>${rule.id} \u00b7 ${finding.fingerprint}</sub>`,
		""
	].join("\n");
}
/** A finding in one line. */
function findingLine(finding) {
	const { severity, rule } = finding;
	const [location] = finding.locations;
	const redaction = redactionOf(finding);
	const origin = location === void 0 ? "" : originText(location);
	return [
		`${marks[severity]} ${severity}: ${require_escape().markdownText(rule.name)}`,
		...redaction === "" ? [] : [require_escape().markdownCode(redaction)],
		...location === void 0 ? [] : [`at ${require_escape().markdownCode(positionText(location))}`],
		...origin === "" ? [] : [`in ${require_escape().markdownCode(origin)}`]
	].join(" ");
}
const suffix = (text) => text === "" ? "" : `, ${text}`;
function places(locations) {
	const shown = locations.slice(0, mostPlaces).map((location) => {
		const origin = originText(location);
		return `- ${require_escape().markdownCode(positionText(location))}${origin === "" ? "" : ` in ${require_escape().markdownCode(origin)}`}`;
	});
	const [first] = locations;
	const snippet = first === void 0 || first.snippet === "" ? [] : [require_escape().markdownFence(first.snippet.trim(), ""), ""];
	const more = locations.length > mostPlaces ? [`- and ${count(locations.length - mostPlaces, "place")} more`] : [];
	return [
		...shown,
		...more,
		"",
		...snippet
	];
}
function consumers(list) {
	if (list.length === 0) return [];
	return [
		"Used by",
		"",
		...list.slice(0, mostPlaces).map(({ workflow, job, step, triggers, trust }) => {
			return `- ${consumerParts({
				workflow,
				job,
				step
			}).map(require_escape().markdownCode).join(" \u203a ")}, started by ${triggers.map(require_escape().markdownCode).join(", ") || "nothing known"} (${trust})`;
		}),
		""
	];
}
function evidence({ evidence: list }) {
	if (list === void 0 || list.length === 0) return [];
	return [...list.map(({ text, path, line }) => `- ${require_escape().markdownText(text)}${atText(path, line)}`), ""];
}
const atText = (path, line) => path === void 0 ? "" : ` (${require_escape().markdownCode(line === void 0 ? path : `${path}:${line}`)})`;
function stepText({ title, detail, command, url, patch }, index) {
	const link = url === void 0 ? "" : ` ${require_escape().isLink(url) ? `<${url}>` : require_escape().markdownCode(url)}`;
	return [
		"<details>",
		`<summary><b>${index + 1}.</b> ${require_escape().markdownHtml(title)}</summary>`,
		"",
		...detail.split("\n").map(require_escape().markdownProse),
		...link === "" ? [] : ["", link.trim()],
		...command === void 0 ? [] : ["", require_escape().markdownFence(command, languageOf(command))],
		...patch === void 0 ? [] : ["", require_escape().markdownFence(patch, "diff")],
		"",
		"</details>",
		""
	];
}
const yamlStart = /^(?:permissions|environment|jobs|steps|env|on|name):/;
const languageOf = (command) => yamlStart.test(command) ? "yaml" : "sh";
function footer(result) {
	const asides = [...asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`)];
	return asides.length === 0 ? "" : `\n${asides.map(require_escape().markdownText).join(" \u00b7 ")}\n`;
}
// src/report/columns.ts
const zeroWidth = /^[\p{Mn}\p{Me}]$/u;
const doubleWidth = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
function charWidth(char) {
	if (zeroWidth.test(char)) return 0;
	return doubleWidth.test(char) ? 2 : 1;
}
const ascii = /^[\x20-\x7e]*$/;
function columns(text) {
	if (ascii.test(text)) return text.length;
	let sum = 0;
	for (const char of text) sum += charWidth(char);
	return sum;
}
/** Lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must. None begins like a command of a runner. */
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").flatMap((long) => pieces(long, width))) {
		const joined = line === "" ? word : `${line} ${word}`;
		if (columns(joined) > width && line !== "") {
			lines.push(line);
			line = word;
		} else line = joined;
	}
	return [...lines, line].map(require_escape().uncommanded);
}
function pieces(word, width) {
	if (columns(word) <= width) return [word];
	const parts = [""];
	for (const char of word) {
		const last = parts.length - 1;
		const part = parts[last] ?? "";
		if (columns(part) + charWidth(char) > width) parts.push(char);
		else parts[last] = part + char;
	}
	return parts;
}
/** The part of a line around `focus` that fits, with ellipses where it was cut, and where the focus went. */
function around(text, focus, width) {
	if (columns(text) <= width) return {
		text,
		focus
	};
	const before = [...text.slice(0, focus)];
	const after = [...text.slice(focus)];
	const left = fitting([...before].reverse(), width / 2 - 1);
	const kept = before.slice(before.length - left).join("");
	const right = fitting(after, width - 2 - columns(kept));
	const lead = `${left < before.length ? "\u2026" : ""}${kept}`;
	return {
		text: `${lead}${after.slice(0, right).join("")}${right < after.length ? "\u2026" : ""}`,
		focus: lead.length
	};
}
/** How many of the characters fit into a number of columns. */
function fitting(chars, width) {
	let used = 0;
	const over = chars.findIndex((char) => {
		used += charWidth(char);
		return used > width;
	});
	return over < 0 ? chars.length : over;
}
const toolJson = (version) => ({
	name: "keyreach",
	version
});
/** Absent fields stay absent: JSON.stringify leaves `undefined` out. */
const findingJson = (finding) => ({
	kind: finding.kind,
	fingerprint: finding.fingerprint,
	rule: {
		id: finding.rule.id,
		name: finding.rule.name,
		provider: finding.rule.provider,
		class: finding.rule.class
	},
	severity: finding.severity,
	confidence: finding.confidence,
	title: finding.title,
	...finding.kind === "leak" ? {
		secret: {
			redacted: finding.secret.redacted,
			length: finding.secret.length
		},
		state: finding.state
	} : {},
	locations: finding.locations.map(locationJson),
	occurrences: finding.kind === "leak" ? finding.occurrences : void 0,
	consumers: finding.consumers?.map(consumerJson),
	evidence: finding.evidence?.map(({ text, path, line }) => ({
		text,
		path,
		line
	})),
	frameworks: finding.frameworks,
	remediation: remedyJson(finding.remediation)
});
const locationJson = (location) => ({
	path: location.path,
	line: location.line,
	column: location.column,
	endLine: location.endLine,
	endColumn: location.endColumn,
	commit: location.commit,
	blob: location.blob,
	author: location.author,
	date: location.date,
	where: location.where,
	decoded: location.decoded,
	fingerprint: location.fingerprint,
	snippet: location.snippet
});
const consumerJson = (consumer) => ({
	workflow: consumer.workflow,
	job: consumer.job,
	step: consumer.step,
	line: consumer.line,
	triggers: consumer.triggers,
	trust: consumer.trust,
	privileges: consumer.privileges,
	environment: consumer.environment,
	gates: consumer.gates,
	via: consumer.via
});
const remedyJson = ({ summary, steps, broker }) => ({
	summary,
	steps: steps.map(stepJson),
	broker: broker && {
		name: broker.name,
		url: broker.url
	}
});
const stepJson = ({ title, detail, command, url, patch }) => ({
	title,
	detail,
	command,
	url,
	patch
});
const suppressedJson = ({ rule, by, reason, location }) => ({
	rule,
	by,
	reason,
	location: {
		path: location.path,
		line: location.line,
		column: location.column,
		commit: location.commit,
		fingerprint: location.fingerprint
	}
});
const problemJson = ({ kind, at, detail }) => ({
	kind,
	at,
	detail
});
const coverageJson = (coverage) => ({
	complete: coverage.complete,
	commits: coverage.commits,
	blobs: coverage.blobs,
	bytes: coverage.bytes,
	files: coverage.files,
	known: coverage.known,
	belowThreshold: coverage.belowThreshold,
	unlisted: coverage.unlisted?.map(({ by, count }) => ({
		by,
		count
	})),
	skipped: coverage.skipped.map(({ what, why, count }) => ({
		what,
		why,
		count
	}))
});
/** What stands before the findings. */
const headJson = (result, version) => ({
	schemaVersion: 1,
	tool: toolJson(version),
	target: result.target,
	mode: result.mode,
	startedAt: result.startedAt,
	durationMs: result.durationMs
});
Object.defineProperty(exports, "around", {
	enumerable: true,
	get: function() {
		return around;
	}
});
Object.defineProperty(exports, "asideTexts", {
	enumerable: true,
	get: function() {
		return asideTexts;
	}
});
Object.defineProperty(exports, "columns", {
	enumerable: true,
	get: function() {
		return columns;
	}
});
Object.defineProperty(exports, "consumerParts", {
	enumerable: true,
	get: function() {
		return consumerParts;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "countBySeverity", {
	enumerable: true,
	get: function() {
		return countBySeverity;
	}
});
Object.defineProperty(exports, "coverageJson", {
	enumerable: true,
	get: function() {
		return coverageJson;
	}
});
Object.defineProperty(exports, "coverageText", {
	enumerable: true,
	get: function() {
		return coverageText;
	}
});
Object.defineProperty(exports, "findingJson", {
	enumerable: true,
	get: function() {
		return findingJson;
	}
});
Object.defineProperty(exports, "findingLine", {
	enumerable: true,
	get: function() {
		return findingLine;
	}
});
Object.defineProperty(exports, "findingText", {
	enumerable: true,
	get: function() {
		return findingText;
	}
});
Object.defineProperty(exports, "findingsText", {
	enumerable: true,
	get: function() {
		return findingsText;
	}
});
Object.defineProperty(exports, "headJson", {
	enumerable: true,
	get: function() {
		return headJson;
	}
});
Object.defineProperty(exports, "isComplete", {
	enumerable: true,
	get: function() {
		return isComplete;
	}
});
Object.defineProperty(exports, "isCurrent", {
	enumerable: true,
	get: function() {
		return isCurrent;
	}
});
Object.defineProperty(exports, "markdown_exports", {
	enumerable: true,
	get: function() {
		return markdown_exports;
	}
});
Object.defineProperty(exports, "modeTexts", {
	enumerable: true,
	get: function() {
		return modeTexts;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "originText", {
	enumerable: true,
	get: function() {
		return originText;
	}
});
Object.defineProperty(exports, "positionText", {
	enumerable: true,
	get: function() {
		return positionText;
	}
});
Object.defineProperty(exports, "problemJson", {
	enumerable: true,
	get: function() {
		return problemJson;
	}
});
Object.defineProperty(exports, "problemText", {
	enumerable: true,
	get: function() {
		return problemText;
	}
});
Object.defineProperty(exports, "redactionOf", {
	enumerable: true,
	get: function() {
		return redactionOf;
	}
});
Object.defineProperty(exports, "shortId", {
	enumerable: true,
	get: function() {
		return shortId;
	}
});
Object.defineProperty(exports, "skippedText", {
	enumerable: true,
	get: function() {
		return skippedText;
	}
});
Object.defineProperty(exports, "stateText", {
	enumerable: true,
	get: function() {
		return stateText;
	}
});
Object.defineProperty(exports, "suppressedJson", {
	enumerable: true,
	get: function() {
		return suppressedJson;
	}
});
Object.defineProperty(exports, "toolJson", {
	enumerable: true,
	get: function() {
		return toolJson;
	}
});
Object.defineProperty(exports, "verdictText", {
	enumerable: true,
	get: function() {
		return verdictText;
	}
});
Object.defineProperty(exports, "wrap", {
	enumerable: true,
	get: function() {
		return wrap;
	}
});
