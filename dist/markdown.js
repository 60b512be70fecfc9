let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/report/markdown.ts
/** A summary may hold 1 MiB; bytes of text that we write, with room for what ends it. */
const limit = 9e5;
const mostRows = 500;
const mostPlaces = 20;
const mostProblems = 50;
const marks = {
	critical: "🔴",
	high: "🟠",
	medium: "🟡",
	low: "🔵",
	info: "⚪"
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
			yield `\n${require_report().count(result.findings.length - index, "finding")} more: see the JSON report.\n`;
			break;
		}
		yield text;
	}
	yield footer(result);
};
function headline(result) {
	const { findings } = result;
	return [
		`## ${markOf(result)} keyreach: ${findings.length === 0 && require_report().isComplete(result) ? "No leaked keys" : require_report().findingsText(findings)}`,
		"",
		`Scanned ${require_report().coverageText(result)}. ${require_report().isComplete(result) ? "Everything was read." : "**Not everything could be read**, so this is no clean result."}`,
		""
	];
}
function markOf(result) {
	const [worst] = result.findings;
	if (worst !== void 0) return marks[worst.severity];
	return require_report().isComplete(result) ? "✅" : "⚠️";
}
function table(findings) {
	if (findings.length === 0) return [];
	const rows = findings.slice(0, mostRows).map(row);
	const more = findings.length > mostRows ? [`${require_report().count(findings.length - mostRows, "finding")} more below.`, ""] : [];
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
	const where = location === void 0 ? "" : require_escape().markdownCellCode(require_report().positionText(location));
	const others = finding.locations.length - 1;
	return `| ${[
		`${marks[finding.severity]} ${finding.severity}`,
		`${require_escape().markdownText(finding.rule.name)} ${require_escape().markdownCellCode(require_report().redactionOf(finding))}`.trim(),
		others > 0 ? `${where} and ${require_report().count(others, "place")} more` : where,
		require_report().stateText(finding)
	].join(" | ")} |`;
}
function problemList({ problems }) {
	if (problems.length === 0) return [];
	const lines = problems.slice(0, mostProblems).map(({ kind, at, detail }) => `- ${require_escape().markdownCode(at)}: ${require_escape().markdownText(detail)} (${kind})`);
	const more = problems.length > mostProblems ? [`- and ${require_report().count(problems.length - mostProblems, "more", "more")}`] : [];
	return [
		"### What could not be read",
		"",
		...lines,
		...more,
		""
	];
}
function findingText(finding) {
	const { severity, rule, remediation } = finding;
	const redaction = require_report().redactionOf(finding);
	return [
		`### ${marks[severity]} ${require_escape().markdownText(rule.name)}${redaction === "" ? "" : ` ${require_escape().markdownCode(redaction)}`}`,
		"",
		`${severity}, ${finding.confidence} confidence${suffix(require_report().stateText(finding))}. ${require_escape().markdownProse(remediation.summary)}`,
		"",
		...places(finding.locations),
		...consumers(finding.consumers ?? []),
		...evidence(finding),
		...remediation.steps.flatMap(stepText),
		`<sub>${rule.id} · ${finding.fingerprint}</sub>`,
		""
	].join("\n");
}
const suffix = (text) => text === "" ? "" : `, ${text}`;
function places(locations) {
	const shown = locations.slice(0, mostPlaces).map((location) => {
		const origin = require_report().originText(location);
		return `- ${require_escape().markdownCode(require_report().positionText(location))}${origin === "" ? "" : ` in ${require_escape().markdownCode(origin)}`}`;
	});
	const [first] = locations;
	const snippet = first === void 0 || first.snippet === "" ? [] : [require_escape().markdownFence(first.snippet.trim(), ""), ""];
	const more = locations.length > mostPlaces ? [`- and ${require_report().count(locations.length - mostPlaces, "place")} more`] : [];
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
			return `- ${[
				workflow,
				job,
				step
			].filter((part) => part !== null).map(require_escape().markdownCode).join(" › ")}, started by ${triggers.map(require_escape().markdownCode).join(", ") || "nothing known"} (${trust})`;
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
	const asides = [...require_report().asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${require_report().skippedText(entry)}`)];
	return asides.length === 0 ? "" : `\n${asides.map(require_escape().markdownText).join(" · ")}\n`;
}
exports.report = report;
