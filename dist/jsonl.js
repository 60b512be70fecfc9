let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
// src/report/jsonl.ts
const report = function* (result, { version }) {
	const { target, mode, startedAt, durationMs } = result;
	yield line({
		record: "scan",
		schemaVersion: 1,
		tool: require_report().toolJson(version),
		target,
		mode,
		startedAt
	});
	for (const finding of result.findings) yield line({
		record: "finding",
		...require_report().findingJson(finding)
	});
	for (const suppressed of result.suppressed) yield line({
		record: "suppressed",
		...require_report().suppressedJson(suppressed)
	});
	for (const problem of result.problems) yield line({
		record: "problem",
		...require_report().problemJson(problem)
	});
	yield line({
		record: "coverage",
		...require_report().coverageJson(result.coverage),
		durationMs
	});
};
const line = (value) => `${require_escape().quietJson(JSON.stringify(value))}\n`;
exports.report = report;
