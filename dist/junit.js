import { E as verdictText, J as xml, S as redactionOf, Y as xmlLines, b as positionText, h as isComplete, m as findingsText, x as problemText, y as originText } from "./report.js";
// src/report/junit.ts
const report = function* (result) {
	const { findings, problems } = result;
	const isClean = findings.length === 0 && isComplete(result);
	const isUnexplained = problems.length === 0 && !isComplete(result);
	const errors = problems.length + Number(isUnexplained);
	const tests = findings.length + errors + Number(isClean);
	const time = (result.durationMs / 1e3).toFixed(3);
	const counts = `tests="${tests}" failures="${findings.length}" errors="${errors}" time="${time}"`;
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield `<testsuites name="keyreach" ${counts}>\n`;
	yield `  <testsuite name="keyreach ${result.mode}" ${counts} skipped="0" timestamp="${xml(result.startedAt.slice(0, 19))}">\n`;
	for (const finding of findings) yield failedCase(finding);
	for (const problem of problems) yield errorCase(problem);
	if (isUnexplained) yield testCase("coverage", "everything was read", `<error type="incomplete" message="${xml(verdictText(result))}"/>`);
	if (isClean) yield testCase("keyreach", findingsText(findings), "");
	yield "  </testsuite>\n</testsuites>\n";
};
const testCase = (className, name, body) => body === "" ? `    <testcase classname="${xml(className)}" name="${xml(name)}" time="0"/>\n` : `    <testcase classname="${xml(className)}" name="${xml(name)}" time="0">\n      ${body}\n    </testcase>\n`;
function failedCase(finding) {
	const [location] = finding.locations;
	const where = location === void 0 ? "" : positionText(location);
	const message = `${finding.severity}: ${finding.title} ${redactionOf(finding)}`.trim();
	const body = `<failure type="${xml(finding.rule.id)}" message="${xml(message)}">${xmlLines(detail(finding))}</failure>`;
	return testCase(location?.path ?? finding.rule.id, `${finding.rule.name} at ${where}`, body);
}
function detail({ locations, evidence, remediation }) {
	const places = locations.map((location) => [positionText(location), originText(location)].filter((text) => text !== "").join(" in "));
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
const errorCase = (problem) => testCase(problem.at, "is read", `<error type="${problem.kind}" message="${xml(problemText(problem))}"/>`);
export { report };
