import { B as markdownHtml, H as markdownText, I as isLink, L as markdownCellCode, R as markdownCode, S as redactionOf, T as stateText, V as markdownProse, b as positionText, d as count, h as isComplete, m as findingsText, p as coverageText, u as asideTexts, w as skippedText, y as originText, z as markdownFence } from "./report.js";
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
	return isComplete(result) ? "✅" : "⚠️";
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
	const where = location === void 0 ? "" : markdownCellCode(positionText(location));
	const others = finding.locations.length - 1;
	return `| ${[
		`${marks[finding.severity]} ${finding.severity}`,
		`${markdownText(finding.rule.name)} ${markdownCellCode(redactionOf(finding))}`.trim(),
		others > 0 ? `${where} and ${count(others, "place")} more` : where,
		stateText(finding)
	].join(" | ")} |`;
}
function problemList({ problems }) {
	if (problems.length === 0) return [];
	const lines = problems.slice(0, mostProblems).map(({ kind, at, detail }) => `- ${markdownCode(at)}: ${markdownText(detail)} (${kind})`);
	const more = problems.length > mostProblems ? [`- and ${count(problems.length - mostProblems, "more", "more")}`] : [];
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
	const redaction = redactionOf(finding);
	return [
		`### ${marks[severity]} ${markdownText(rule.name)}${redaction === "" ? "" : ` ${markdownCode(redaction)}`}`,
		"",
		`${severity}, ${finding.confidence} confidence${suffix(stateText(finding))}. ${markdownProse(remediation.summary)}`,
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
		const origin = originText(location);
		return `- ${markdownCode(positionText(location))}${origin === "" ? "" : ` in ${markdownCode(origin)}`}`;
	});
	const [first] = locations;
	const snippet = first === void 0 || first.snippet === "" ? [] : [markdownFence(first.snippet.trim(), ""), ""];
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
			return `- ${[
				workflow,
				job,
				step
			].filter((part) => part !== null).map(markdownCode).join(" › ")}, started by ${triggers.map(markdownCode).join(", ") || "nothing known"} (${trust})`;
		}),
		""
	];
}
function evidence({ evidence: list }) {
	if (list === void 0 || list.length === 0) return [];
	return [...list.map(({ text, path, line }) => `- ${markdownText(text)}${atText(path, line)}`), ""];
}
const atText = (path, line) => path === void 0 ? "" : ` (${markdownCode(line === void 0 ? path : `${path}:${line}`)})`;
function stepText({ title, detail, command, url, patch }, index) {
	const link = url === void 0 ? "" : ` ${isLink(url) ? `<${url}>` : markdownCode(url)}`;
	return [
		"<details>",
		`<summary><b>${index + 1}.</b> ${markdownHtml(title)}</summary>`,
		"",
		...detail.split("\n").map(markdownProse),
		...link === "" ? [] : ["", link.trim()],
		...command === void 0 ? [] : ["", markdownFence(command, languageOf(command))],
		...patch === void 0 ? [] : ["", markdownFence(patch, "diff")],
		"",
		"</details>",
		""
	];
}
const yamlStart = /^(?:permissions|environment|jobs|steps|env|on|name):/;
const languageOf = (command) => yamlStart.test(command) ? "yaml" : "sh";
function footer(result) {
	const asides = [...asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`)];
	return asides.length === 0 ? "" : `\n${asides.map(markdownText).join(" · ")}\n`;
}
export { report };
