let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
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
	for (const annotation of annotationsOf(result)) yield commandOf(annotation);
};
function* annotationsOf(result) {
	const errors = result.findings.filter(({ severity }) => levels[severity] === "error");
	const warnings = result.findings.filter(({ severity }) => levels[severity] === "warning");
	for (const finding of errors.slice(0, most)) yield annotated("error", finding);
	const left = require_report().isComplete(result) ? most : 9;
	for (const finding of warnings.slice(0, left)) yield annotated("warning", finding);
	if (!require_report().isComplete(result)) yield unread(result);
	const cut = Math.max(0, errors.length - most) + Math.max(0, warnings.length - left);
	const more = cut === 0 ? "" : ` ${require_report().count(cut, "finding")} more than annotations can show: see the summary.`;
	yield {
		level: "notice",
		title: "keyreach",
		message: require_escape().visibleLines(`${require_report().verdictText(result)}${more}`)
	};
}
function unread(result) {
	const texts = result.problems.slice(0, most).map(require_report().problemText);
	return {
		level: "warning",
		title: "keyreach could not read everything",
		message: require_escape().visibleLines(texts.join("\n") || require_report().verdictText(result))
	};
}
function annotated(level, finding) {
	const [location] = finding.locations;
	const title = require_escape().visible(`${finding.severity}: ${finding.rule.name}`);
	if (location === void 0) return {
		level,
		title,
		message: require_escape().visibleLines(finding.title)
	};
	if (location.path === null || !require_report().isCurrent(location)) return {
		level,
		title,
		message: require_escape().visibleLines(message(finding, "elsewhere"))
	};
	const on = {
		file: require_escape().visible(location.path),
		startLine: location.line,
		endLine: location.endLine,
		startColumn: location.column,
		endColumn: location.endColumn
	};
	return {
		level,
		title,
		message: require_escape().visibleLines(message(finding, "on-line")),
		on
	};
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
function commandOf({ level, title, message: text, on }) {
	return `::${level} ${[...on === void 0 ? [] : [
		`file=${require_escape().commandProperty(on.file)}`,
		`line=${on.startLine}`,
		`endLine=${on.endLine}`,
		`col=${on.startColumn}`,
		`endColumn=${on.endColumn}`
	], `title=${require_escape().commandProperty(title)}`].join(",")}::${require_escape().commandData(text)}\n`;
}
exports.annotationsOf = annotationsOf;
exports.report = report;
