let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/report/gitlab.ts
const severityNames = {
	critical: "Critical",
	high: "High",
	medium: "Medium",
	low: "Low",
	info: "Info"
};
/** The schema asks for a commit of every finding; this stands for files that are not committed. */
const noCommit = "0000000";
const report = function* (result, { version }) {
	const head = JSON.stringify({
		version: "15.0.7",
		scan: scanJson(result, version)
	}, null, 2);
	yield `${require_escape().quietJson(head.slice(0, -2))},\n  "vulnerabilities": [`;
	for (const [index, finding] of result.findings.entries()) yield `${index === 0 ? "" : ","}\n${require_escape().quietJson(JSON.stringify(vulnerabilityJson(finding)))}`;
	yield "\n  ],\n  \"remediations\": []\n}\n";
};
function scanJson(result, version) {
	const tool = {
		id: "keyreach",
		name: "keyreach",
		url: "https://github.com/keyreach/keyreach",
		vendor: { name: "keyreach" },
		version
	};
	const end = new Date(Date.parse(result.startedAt) + result.durationMs);
	return {
		analyzer: tool,
		scanner: tool,
		type: "secret_detection",
		start_time: result.startedAt.slice(0, 19),
		end_time: Number.isNaN(end.getTime()) ? result.startedAt.slice(0, 19) : end.toISOString().slice(0, 19),
		status: require_report().isComplete(result) ? "success" : "failure",
		messages: result.problems.map((problem) => ({
			level: "warn",
			value: require_escape().visible(require_report().problemText(problem))
		}))
	};
}
function vulnerabilityJson(finding) {
	const [location] = finding.locations;
	return {
		id: finding.fingerprint,
		category: "secret_detection",
		name: require_escape().visible(finding.rule.name).slice(0, 255),
		description: descriptionOf(finding),
		severity: severityNames[finding.severity],
		solution: solutionOf(finding),
		location: location === void 0 ? { commit: { sha: noCommit } } : locationJson(location),
		identifiers: [{
			type: "keyreach_rule_id",
			name: `keyreach rule ${finding.rule.id}`,
			value: finding.rule.id
		}, ...(finding.frameworks?.["cwe"] ?? []).map(cweJson)]
	};
}
const notDigits = /\D/g;
function cweJson(id) {
	const number = id.replace(notDigits, "");
	return {
		type: "cwe",
		name: `CWE-${number}`,
		value: number,
		url: `https://cwe.mitre.org/data/definitions/${number}.html`
	};
}
function locationJson({ path, line, endLine, commit, author, date }) {
	return {
		...path === null ? {} : { file: path },
		start_line: line,
		end_line: endLine,
		commit: {
			sha: commit ?? noCommit,
			author,
			date
		}
	};
}
/** Both are read as markdown. */
function descriptionOf(finding) {
	const places = finding.locations.slice(0, 20).map((location) => {
		const origin = require_report().originText(location);
		return `- ${require_escape().markdownCode(require_report().positionText(location))}${origin === "" ? "" : ` in ${require_escape().markdownCode(origin)}`}`;
	});
	const redaction = require_report().redactionOf(finding);
	return [
		`${require_escape().markdownText(finding.rule.name)}${redaction === "" ? "" : ` ${require_escape().markdownCode(redaction)}`}`,
		"",
		...places,
		...(finding.evidence ?? []).map(({ text }) => `- ${require_escape().markdownText(text)}`)
	].join("\n");
}
const solutionOf = ({ remediation }) => [
	require_escape().markdownText(remediation.summary),
	"",
	...remediation.steps.map(({ title, url }, index) => `${index + 1}. ${require_escape().markdownText(title)}${urlText(url)}`)
].join("\n").slice(0, 7e3);
const urlText = (url) => {
	if (url === void 0) return "";
	return require_escape().isLink(url) ? ` <${url}>` : ` ${require_escape().markdownCode(url)}`;
};
exports.report = report;
