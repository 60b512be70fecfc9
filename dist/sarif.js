const require_start = require("./start.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/report/sarif.ts
/** Of results a run may carry, and of places that are shown. */
const mostResults = 25e3;
const mostRelated = 99;
const mostText = 1e3;
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
const scores = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5",
	info: "0.5"
};
/** Suppressed matches are no results: code scanning ignores `suppressions` and would open an alert for each. */
const report = function* (result, { version }) {
	const findings = result.findings.slice(0, mostResults);
	const rules = rulesOf(findings);
	const indexes = new Map(rules.map(([id], index) => [id, index]));
	const run = {
		tool: { driver: {
			name: "keyreach",
			semanticVersion: version,
			version,
			informationUri: "https://github.com/keyreach/keyreach",
			rules: rules.map(([, some]) => ruleJson(some))
		} },
		automationDetails: { id: `keyreach/${result.mode}/` },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of what was scanned." } } },
		invocations: [invocationJson(result, result.findings.length - findings.length)]
	};
	const head = JSON.stringify({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [run]
	});
	yield `${require_escape().quietJson(head.slice(0, -3))},"results":[`;
	for (const [index, finding] of findings.entries()) yield `${index === 0 ? "\n" : ",\n"}${require_escape().quietJson(JSON.stringify(resultJson(finding, indexes.get(finding.rule.id))))}`;
	yield "\n]}]}\n";
};
/** Rules in the order of their worst finding, with their findings. */
function rulesOf(findings) {
	const rules = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const known = rules.get(finding.rule.id);
		if (known === void 0) rules.set(finding.rule.id, [finding]);
		else known.push(finding);
	}
	return [...rules];
}
/** Code scanning takes severity from the rule: the worst that it found here. */
function ruleJson(findings) {
	const [first] = findings;
	if (first === void 0) throw new Error("a rule is listed for a finding of it");
	const { rule, kind, frameworks, remediation } = first;
	const severity = require_start.severities.find((some) => findings.some((finding) => finding.severity === some)) ?? first.severity;
	const confidence = require_start.confidences.find((some) => findings.some((finding) => finding.confidence === some)) ?? "medium";
	const what = kind === "leak" ? `${rule.name} in the repository` : rule.name;
	const cwes = (frameworks?.["cwe"] ?? []).map((id) => `external/cwe/${id.toLowerCase()}`);
	return {
		id: rule.id,
		name: cut(identifierOf(rule.name), 255),
		shortDescription: { text: cut(require_escape().visible(what), mostText) },
		fullDescription: { text: cut(require_escape().visible(`${what}. ${remediation.summary}`), mostText) },
		help: { text: helpText(first) },
		helpUri: "https://github.com/keyreach/keyreach#readme",
		defaultConfiguration: { level: levels[severity] },
		properties: {
			"security-severity": scores[severity],
			precision: confidence,
			tags: [
				"security",
				kind,
				...cwes
			].slice(0, 10)
		}
	};
}
const notInIdentifier = /[^A-Za-z0-9]+/;
/** `OpenAIProjectAPIKey`: the name as one word, as viewers expect it. */
const identifierOf = (name) => name.split(notInIdentifier).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join("") || "Rule";
/** What to do, without the names of files: the rule's help is shown for every alert of it. */
const helpText = ({ remediation }) => require_escape().visibleLines(remediation.steps.map(({ title, url }, index) => `${index + 1}. ${title}${url === void 0 ? "" : `: ${url}`}`).join("\n"));
function resultJson(finding, ruleIndex) {
	const [first, ...others] = finding.locations;
	const related = others.slice(0, mostRelated);
	return {
		ruleId: finding.rule.id,
		ruleIndex,
		level: levels[finding.severity],
		kind: "fail",
		message: { text: messageText(finding) },
		locations: first === void 0 ? [] : [locationJson(first)],
		relatedLocations: related.length === 0 ? void 0 : related.map((location, index) => ({
			id: index + 1,
			...locationJson(location),
			message: { text: plain([require_report().positionText(location), require_report().originText(location)].filter(isSaid).join(" in ")) }
		})),
		partialFingerprints: {
			"keyreach/v1": finding.fingerprint,
			primaryLocationLineHash: `${finding.fingerprint}:1`
		},
		properties: {
			severity: finding.severity,
			confidence: finding.confidence,
			"security-severity": scores[finding.severity],
			...finding.kind === "leak" && finding.state !== void 0 ? { state: finding.state } : {},
			...finding.kind === "leak" && finding.occurrences !== void 0 ? { occurrences: finding.occurrences } : {}
		}
	};
}
const isSaid = (text) => text !== "";
/** Plain text of a message, in which `[\u2026](\u2026)` would become a link. */
const plain = (text) => require_escape().visible(text).replaceAll("](", "] (");
function messageText(finding) {
	const [first] = finding.locations;
	const redaction = require_report().redactionOf(finding);
	const origin = first === void 0 ? "" : require_report().originText(first);
	const head = [
		finding.title,
		redaction === "" ? "" : `: ${redaction}`,
		origin === "" ? "" : ` (${origin})`
	].join("");
	const consumers = (finding.consumers ?? []).map(({ workflow, job }) => `${workflow} (${job})`);
	const used = consumers.length === 0 ? "" : ` Used by ${consumers.slice(0, 5).join(", ")}.`;
	return cut(plain(`${head}. ${finding.remediation.summary}${used}`), mostText);
}
function locationJson(location) {
	const { line, column, endLine, endColumn } = location;
	return {
		physicalLocation: {
			artifactLocation: {
				uri: uriOf(location),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		},
		...location.commit === void 0 ? {} : { logicalLocations: [{
			fullyQualifiedName: `commit ${location.commit}`,
			kind: "object"
		}] }
	};
}
const surrogate = /\p{Surrogate}/gu;
/** Paths are relative to the root; messages, tags and notes have none and are named by what they belong to. */
function uriOf({ path, where, commit }) {
	if (path === null) return commit === void 0 ? where : `${where}/${require_report().shortId(commit)}`;
	return path.split("/").map(encodeSegment).join("/");
}
const encodeSegment = (segment) => encodeURIComponent(segment.replace(surrogate, "\ufffd"));
function invocationJson(result, cutOff) {
	const notes = result.problems.map(problemJson);
	const tooMany = cutOff === 0 ? [] : [{
		level: "warning",
		message: { text: `${cutOff} findings more than a run can carry were left out.` }
	}];
	return {
		executionSuccessful: require_report().isComplete(result),
		startTimeUtc: result.startedAt,
		toolExecutionNotifications: [...notes, ...tooMany]
	};
}
const problemJson = (problem) => ({
	level: "error",
	descriptor: { id: problem.kind },
	message: { text: cut(plain(require_report().problemText(problem)), mostText) }
});
/** Cut between characters, never inside one. */
function cut(text, length) {
	if (text.length <= length) return text;
	const end = text.charCodeAt(length - 2);
	return `${text.slice(0, end >= 55296 && end < 56320 ? length - 2 : length - 1)}\u2026`;
}
exports.report = report;
