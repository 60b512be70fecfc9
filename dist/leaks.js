const require_start = require("./start.js");
let require_reach$;
const require_reach = () => require_reach$ ??= require("./reach.js");
// src/reach/leaks.ts
function meetLeaks(named, meeting) {
	const literals = literalsByLine(meeting);
	const folded = /* @__PURE__ */ new Set();
	return {
		leaks: named.map(({ leak, name }) => {
			const own = meeting.findings.filter((finding) => !folded.has(finding) && saysTheSame(finding, leak));
			for (const finding of own) folded.add(finding);
			return withConsumers(leak, {
				...heldWith({
					leak,
					name
				}, literals, meeting.graph),
				folded: own
			}, meeting);
		}),
		findings: meeting.findings.filter((finding) => !folded.has(finding))
	};
}
const foldable = /* @__PURE__ */ new Set([
	"identity/same-value",
	"identity/mcp-server",
	"identity/shared-across-environments"
]);
const lineKey = (path, line) => `${path ?? ""}:${line}`;
/** A finding about a value written down, all of whose places are places of the leak. */
function saysTheSame(finding, leak) {
	if (!foldable.has(finding.rule.id) || finding.rule.class !== "literal") return false;
	const places = new Set(leak.locations.map(({ path, line }) => lineKey(path, line)));
	return finding.locations.every(({ path, line }) => places.has(lineKey(path, line)));
}
function literalsByLine({ graph, finishing }) {
	const written = graph.holdings.filter((holding) => holding.written === "literal");
	return {
		byLine: require_reach().groupBy(written, ({ path, spot }) => lineKey(path, finishing.positions.line(spot))),
		range: finishing.positions.range
	};
}
/** Who holds the value, by where it stands; and who holds a secret or variable that is called as it is. */
function heldWith({ leak, name }, literals, graph) {
	const standing = leak.locations.flatMap((location) => at(location, literals).filter((holding) => isSure(location, {
		holding,
		name
	})));
	const ids = new Set(standing.map(({ identity }) => identity.id));
	const telling = [...new Set([...standing.map((holding) => holding.name), ...name === void 0 ? [] : [name]].map(require_reach().normalName))].filter(isTelling);
	return {
		names: telling,
		holders: telling.flatMap((word) => graph.holdersOf(`secret:${word}`)),
		holdings: graph.holdings.filter(({ identity, surface }) => surface !== "code" && ids.has(identity.id) || (identity.kind === "variable" || surface === "code") && telling.includes(require_reach().normalName(identity.name)))
	};
}
/** Of several values on a line, the one that the leak stands in. */
function at({ path, line, column }, { byLine, range }) {
	return (byLine.get(lineKey(path, line)) ?? []).filter(({ spot }) => {
		const place = range(spot);
		return place.line !== place.endLine || place.column <= column && column <= place.endColumn;
	});
}
/** A line of an older version may be another one today: there the name must be the same, too. */
const isSure = ({ where }, { holding, name }) => where === "tree" || name !== void 0 && require_reach().normalName(name) === require_reach().normalName(holding.name);
/** `TOKEN` and `API_KEY` are called so everywhere, by chance. */
function isTelling(name) {
	const { role } = require_reach().meaningOf(name);
	return role !== "unknown" && role !== "configuration" && role !== "workflow-token";
}
function withConsumers(leak, { holders, holdings, names, folded }, { finishing }) {
	const consumers = require_reach().consumersFor(holders, holdings, finishing);
	if (consumers.length === 0 && folded.length === 0) return leak;
	const code = filesOf(holdings.filter(({ surface }) => surface === "code"));
	const kept = filesOf(holdings.filter(({ surface }) => surface !== "code"));
	const evidence = [
		...leak.evidence ?? [],
		...folded.map(({ title }) => ({ text: title })),
		...kept === 0 ? [] : [{ text: `Held by ${require_reach().plural(consumers.length - jobsIn(holders) - code, "service, server or file")} in ${require_reach().plural(kept, "file")}.` }],
		...code === 0 ? [] : [{ text: `A variable of this name is read in ${require_reach().plural(code, "file")} of code.` }],
		...holders.length === 0 ? [] : [{ text: `${require_reach().plural(jobsIn(holders), "job")} of the workflows read a secret called ${names.join(" or ")}; whether it has this value, only the settings tell.` }]
	];
	return {
		...leak,
		severity: worstOf([leak, ...folded]),
		confidence: folded.some(({ confidence }) => confidence === "high") ? "high" : leak.confidence,
		consumers,
		evidence,
		frameworks: [leak, ...folded].reduce((all, { frameworks }) => joined(all, frameworks ?? {}), {}),
		remediation: {
			...leak.remediation,
			steps: withRotation(leak.remediation.steps, consumers)
		}
	};
}
const filesOf = (holdings) => new Set(holdings.map(({ path }) => path)).size;
const jobsIn = (holders) => new Set(holders.map(({ job }) => job.id)).size;
const worstOf = (findings) => require_start.severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";
const joined = (a, b) => Object.fromEntries([.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, [.../* @__PURE__ */ new Set([...a[key] ?? [], ...b[key] ?? []])]]));
const longestList = 12;
/** After what contains the leak: who has to be given the new value. */
function withRotation(steps, consumers) {
	if (consumers.length === 0) return steps;
	const shown = consumers.slice(0, longestList).map(({ workflow, job }) => job === workflow ? workflow : `${job} in ${workflow}`);
	const more = consumers.length - shown.length;
	const step = {
		title: "Hand the new value to everybody who holds this one",
		detail: `When it is revoked, these stop until they have another: ${[...shown, ...more > 0 ? [`${more} more`] : []].join("; ")}.`
	};
	return [
		...steps.slice(0, 1),
		step,
		...steps.slice(1)
	];
}
exports.meetLeaks = meetLeaks;
