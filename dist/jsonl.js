import { W as quietJson, a as suppressedJson, i as problemJson, n as findingJson, o as toolJson, t as coverageJson } from "./report.js";
// src/report/jsonl.ts
const report = function* (result, { version }) {
	const { target, mode, startedAt, durationMs } = result;
	yield line({
		record: "scan",
		schemaVersion: 1,
		tool: toolJson(version),
		target,
		mode,
		startedAt
	});
	for (const finding of result.findings) yield line({
		record: "finding",
		...findingJson(finding)
	});
	for (const suppressed of result.suppressed) yield line({
		record: "suppressed",
		...suppressedJson(suppressed)
	});
	for (const problem of result.problems) yield line({
		record: "problem",
		...problemJson(problem)
	});
	yield line({
		record: "coverage",
		...coverageJson(result.coverage),
		durationMs
	});
};
const line = (value) => `${quietJson(JSON.stringify(value))}\n`;
export { report };
