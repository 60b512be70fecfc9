import { W as quietJson, a as suppressedJson, i as problemJson, n as findingJson, r as headJson, t as coverageJson } from "./report.js";
// src/report/json.ts
const closingBrace = /\n\}$/;
const lineStart = /\n/g;
const report = function* (result, { version }) {
	yield pretty(headJson(result, version)).replace(closingBrace, "");
	yield* list("findings", result.findings.map(findingJson));
	yield* list("suppressed", result.suppressed.map(suppressedJson));
	yield* list("problems", result.problems.map(problemJson));
	yield `,\n  "coverage": ${indented(coverageJson(result.coverage), "  ")}\n}\n`;
};
const pretty = (value) => quietJson(JSON.stringify(value, null, 2));
const indented = (value, indent) => pretty(value).replace(lineStart, `\n${indent}`);
function* list(name, entries) {
	yield `,\n  "${name}": [`;
	for (const [index, entry] of entries.entries()) yield `${index === 0 ? "" : ","}\n    ${indented(entry, "    ")}`;
	yield entries.length === 0 ? "]" : "\n  ]";
}
export { report };
