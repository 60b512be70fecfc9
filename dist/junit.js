let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/report/junit.ts
const report = function* (result) {
	const { findings, problems } = result;
	const isClean = findings.length === 0 && require_report().isComplete(result);
	const isUnexplained = problems.length === 0 && !require_report().isComplete(result);
	const errors = problems.length + Number(isUnexplained);
	const tests = findings.length + errors + Number(isClean);
	const time = (result.durationMs / 1e3).toFixed(3);
	const counts = `tests="${tests}" failures="${findings.length}" errors="${errors}" time="${time}"`;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites name="keyreach" ${counts}>\n`;
	yield `  <testsuite name="keyreach ${result.mode}" ${counts} skipped="0" timestamp="${require_escape().xml(result.startedAt.slice(0, 19))}">\n`;
	for (const finding of findings) yield failedCase(finding);
	for (const problem of problems) yield errorCase(problem);
	if (isUnexplained) yield testCase("coverage", "everything was read", `<error type="incomplete" message="${require_escape().xml(require_report().verdictText(result))}"/>`);
	if (isClean) yield testCase("keyreach", require_report().findingsText(findings), "");
	yield "  </testsuite>\n</testsuites>\n";
};
const testCase = (className, name, body) => body === "" ? `    <testcase classname="${require_escape().xml(className)}" name="${require_escape().xml(name)}" time="0"/>\n` : `    <testcase classname="${require_escape().xml(className)}" name="${require_escape().xml(name)}" time="0">\n      ${body}\n    </testcase>\n`;
function failedCase(finding) {
	const [location] = finding.locations;
	const where = location === void 0 ? "" : require_report().positionText(location);
	const message = `${finding.severity}: ${finding.title} ${require_report().redactionOf(finding)}`.trim();
	const body = `<failure type="${require_escape().xml(finding.rule.id)}" message="${require_escape().xml(message)}">${require_escape().xmlLines(detail(finding))}</failure>`;
	return testCase(location?.path ?? finding.rule.id, `${finding.rule.name} at ${where}`, body);
}
function detail({ locations, evidence, remediation }) {
	const places = locations.map((location) => [require_report().positionText(location), require_report().originText(location)].filter((text) => text !== "").join(" in "));
	const steps = remediation.steps.flatMap(({ title, detail: text, url, command }, index) => [`${index + 1}. ${title}`, ...[
		text,
		url,
		command
	].filter((part) => part !== void 0)]);
	return [
		...places,
		...(evidence ?? []).map(({ text }) => text),
		remediation.summary,
		...steps
	].join("\n");
}
const errorCase = (problem) => testCase(problem.at, "is read", `<error type="${problem.kind}" message="${require_escape().xml(require_report().problemText(problem))}"/>`);
exports.report = report;
