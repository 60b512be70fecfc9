let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
// src/report/json.ts
const closingBrace = /\n\}$/;
const lineStart = /\n/g;
const report = function* (result, { version }) {
	yield pretty(require_report().headJson(result, version)).replace(closingBrace, "");
	yield* list("findings", result.findings.map(require_report().findingJson));
	yield* list("suppressed", result.suppressed.map(require_report().suppressedJson));
	yield* list("problems", result.problems.map(require_report().problemJson));
	yield `,\n  "coverage": ${indented(require_report().coverageJson(result.coverage), "  ")}\n}\n`;
};
const pretty = (value) => require_escape().quietJson(JSON.stringify(value, null, 2));
const indented = (value, indent) => pretty(value).replace(lineStart, `\n${indent}`);
function* list(name, entries) {
	yield `,\n  "${name}": [`;
	for (const [index, entry] of entries.entries()) yield `${index === 0 ? "" : ","}\n    ${indented(entry, "    ")}`;
	yield entries.length === 0 ? "]" : "\n  ]";
}
exports.report = report;
