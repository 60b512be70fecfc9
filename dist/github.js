let require_graph$;
const require_graph = () => require_graph$ ??= require("./graph.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/report/github.ts
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "warning",
	info: "warning"
};
const most = 10;
const report = function* (result) {
	const errors = result.findings.filter(({ severity }) => levels[severity] === "error");
	const warnings = result.findings.filter(({ severity }) => levels[severity] === "warning");
	for (const finding of errors.slice(0, most)) yield annotation("error", finding);
	const left = require_report().isComplete(result) ? most : 9;
	for (const finding of warnings.slice(0, left)) yield annotation("warning", finding);
	if (!require_report().isComplete(result)) yield command("warning", { title: "keyreach could not read everything" }, result.problems.slice(0, most).map(require_report().problemText).join("\n") || require_report().verdictText(result));
	const cut = Math.max(0, errors.length - most) + Math.max(0, warnings.length - left);
	const more = cut === 0 ? "" : ` ${require_report().count(cut, "finding")} more than annotations can show: see the summary.`;
	yield command("notice", { title: "keyreach" }, `${require_report().verdictText(result)}${more}`);
};
function annotation(level, finding) {
	const [location] = finding.locations;
	const title = `${finding.severity}: ${finding.rule.name}`;
	if (location === void 0) return command(level, { title }, finding.title);
	const isOnLine = location.path !== null && require_report().isCurrent(location);
	return command(level, {
		...isOnLine ? {
			file: location.path,
			line: String(location.line),
			endLine: String(location.endLine),
			col: String(location.column),
			endColumn: String(location.endColumn)
		} : {},
		title
	}, message(finding, isOnLine ? "on-line" : "elsewhere"));
}
/** A finding without a line of its own names its place in the text; it is never put onto a harmless line. */
function message(finding, at) {
	const [location] = finding.locations;
	const where = location === void 0 || at === "on-line" ? void 0 : [require_report().positionText(location), require_report().originText(location)].filter((part) => part !== "").join(" in ");
	const titles = finding.remediation.steps.map(({ title, url }, index) => `${index + 1}. ${title}${url ? `: ${url}` : ""}`);
	return [
		[require_report().redactionOf(finding), where].filter((part) => part !== void 0 && part !== "").join(" at "),
		finding.remediation.summary,
		...titles
	].filter((line) => line !== "").join("\n");
}
function command(name, properties, text) {
	const pairs = Object.entries(properties).flatMap(([key, value]) => value === null ? [] : [`${key}=${require_graph().commandProperty(value)}`]);
	return `::${name}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${require_graph().commandData(text)}\n`;
}
exports.report = report;
