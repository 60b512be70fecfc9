const require_rolldown_runtime = require("./rolldown-runtime.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
// src/report/html/trust.ts
/** From whom least is asked, first. */
const trusts = [
	"outsider",
	"gated",
	"collaborator",
	"maintainer",
	"unknown"
];
const trustTexts = {
	outsider: "Anyone can start these",
	gated: "Outsiders can start these, after a gate",
	collaborator: "Collaborators can start these",
	maintainer: "Maintainers start these",
	unknown: "Not started by an event, or unknown"
};
const worstOf = (list) => trusts.find((trust) => list.includes(trust)) ?? "unknown";
// src/report/html/drawing.ts
/** How jobs are gathered: each by itself; those of a file that are alike; all of a file that the same people start; all that these start and that hold the same. */
const gatherings = [
	"single",
	"alike",
	"file",
	"held"
];
/** More cannot be followed with the eyes. */
const readable$1 = {
	identities: 30,
	holders: 50,
	edges: 160
};
/** Nobody can be seen to start a file of code, and there may be more of them than of jobs. */
const isDrawn = ({ surface }) => surface !== "code";
function drawingOf(rows, limits = readable$1) {
	const used = rows.filter(({ consumers }) => consumers.some(isDrawn));
	const { identities, gathering, groups } = chosen(used, limits);
	const shown = groups.length <= limits.holders ? groups : worstFirst(groups).slice(0, limits.holders);
	return {
		identities,
		holders: shown.map(holderOf),
		edges: shown.flatMap((group, from) => edgesOf(group, {
			from,
			identities
		})),
		gathering,
		leftOut: {
			identities: used.length - identities.length,
			holders: groups.length - shown.length
		}
	};
}
/** As many of the first rows as can be, gathered no more than must be. */
function chosen(rows, limits) {
	let count = Math.min(rows.length, limits.identities);
	for (;;) {
		const identities = rows.slice(0, count);
		const places = placesOf(identities);
		for (const gathering of gatherings) {
			const groups = gathered(places, gathering);
			if (fits(groups, limits) || count <= 1 && gathering === "file") return {
				identities,
				gathering,
				groups
			};
		}
		count = Math.floor(count * .8);
	}
}
function placesOf(rows) {
	const places = /* @__PURE__ */ new Map();
	for (const [row, { consumers }] of rows.entries()) for (const consumer of consumers.filter(isDrawn)) {
		const key = `${consumer.path}\0${consumer.holder}`;
		const place = places.get(key) ?? {
			path: consumer.path,
			name: consumer.holder,
			held: []
		};
		place.held.push({
			row,
			consumer
		});
		places.set(key, place);
	}
	return [...places.values()].map((place) => ({
		...place,
		trust: worstOf(place.held.map(trustOf))
	}));
}
const trustOf = ({ consumer }) => consumer.trust;
function gathered(places, gathering) {
	const groups = /* @__PURE__ */ new Map();
	for (const place of places) {
		const key = keyOf(place, gathering);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [place]);
		else group.push(place);
	}
	return [...groups.values()];
}
function keyOf(place, gathering) {
	const file = `${place.path}\0${place.trust}`;
	switch (gathering) {
		case "single": return `${file}\0${place.name}`;
		case "alike": return [
			file,
			...powersOf([place]),
			...new Set(place.held.map(({ row }) => row))
		].join("\0");
		case "file": return file;
		case "held": return [place.trust, ...new Set(place.held.map(({ row }) => row))].join("\0");
	}
}
const fits = (groups, limits) => groups.length <= limits.holders && groups.reduce((sum, group) => sum + rowsOf(group).size, 0) <= limits.edges;
const rowsOf = (group) => new Set(group.flatMap(({ held }) => held.map(({ row }) => row)));
const order = {
	outsider: 0,
	gated: 1,
	collaborator: 2,
	maintainer: 3,
	unknown: 4
};
const rankOf = (group) => order[worstOf(group.map(({ trust }) => trust))];
const worstFirst = (groups) => groups.toSorted((a, b) => rankOf(a) - rankOf(b) || levelOf(b) - levelOf(a));
const consumersOf = (group) => group.flatMap(({ held }) => held.map(({ consumer }) => consumer));
const levelOf = (group) => Math.max(...consumersOf(group).map(({ level }) => level));
const distinct = (texts) => [...new Set(texts)];
/** What nobody set is no power that is known. */
const unsetPermissions = "permissions not set";
const powersOf = (group) => distinct(consumersOf(group).toSorted((a, b) => b.level - a.level).flatMap(({ privileges }) => privileges)).filter((text) => !text.startsWith(unsetPermissions));
function holderOf(group) {
	return {
		paths: distinct(group.map(({ path }) => path)),
		names: group.map(({ name }) => name),
		trust: worstOf(group.map(({ trust }) => trust)),
		triggers: distinct(consumersOf(group).flatMap(({ triggers }) => triggers)),
		powers: powersOf(group),
		level: levelOf(group)
	};
}
function edgesOf(group, { from, identities }) {
	return [...rowsOf(group)].map((to) => {
		const consumers = group.flatMap(({ held }) => held.filter(({ row }) => row === to).map(({ consumer }) => consumer));
		const own = identities[to]?.identity ?? "";
		return {
			from,
			to,
			names: distinct(consumers.map(({ name }) => name)).filter((name) => name !== own && name !== ""),
			via: distinct(consumers.flatMap(({ via }) => via))
		};
	});
}
// src/report/mermaid.ts
var mermaid_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ mermaidGraph: () => mermaidGraph });
/** Mermaid's own layout can be followed this far; the page of HTML draws more. */
const readable = {
	identities: 12,
	holders: 20,
	edges: 50
};
/** GitHub's Mermaid takes 50,000 characters and 500 edges; a job summary is counted in bytes. */
const mostBytes = 5e4;
const longestLabel = 60;
const unsafe = /[^\p{L}\p{N} .,/_\u2026-]/gu;
/** On one line, cut, and in Mermaid's entity codes, so that no label can end its quotes or open a tag. */
function label(text) {
	const seen = require_escape().visible(text);
	return (seen.length > longestLabel ? `${seen.slice(0, 59)}\u2026` : seen).replace(unsafe, (char) => `#${char.codePointAt(0)};`);
}
const strokes = {
	outsider: "stroke:#cf222e,stroke-width:2px",
	gated: "stroke:#bf8700,stroke-width:2px",
	collaborator: "stroke:#6e7781",
	maintainer: "stroke:#1a7f37",
	unknown: "stroke:#6e7781,stroke-dasharray:4"
};
/** As many of the first rows, which are the worst, as fit; '' where nothing receives an identity. */
function mermaidGraph(rows, limits = readable) {
	for (let { identities } = limits; identities > 0; identities = Math.floor(identities / 2)) {
		const drawing = drawingOf(rows, {
			...limits,
			identities
		});
		const text = flowchart(drawing);
		if (drawing.edges.length === 0) return "";
		if (Buffer.byteLength(text) <= mostBytes) return text;
	}
	return "";
}
function flowchart(drawing) {
	const { identities, holders, edges, leftOut } = drawing;
	const left = leftOut.identities + leftOut.holders;
	return [
		"flowchart LR",
		...trusts.flatMap((trust) => lane(trust, holders)),
		...identities.map(({ identity, nature }, index) => nature === "static" ? `  i${index}["${label(identity)}"]` : `  i${index}(["${label(identity)}"])`),
		...edges.map(({ from, to }) => `  h${from} --> i${to}`),
		...trusts.flatMap((trust) => linkStyle(trust, drawing)),
		...left > 0 ? [`  %% left out: ${leftOut.identities} identities, ${leftOut.holders} boxes of jobs`] : [],
		""
	].join("\n");
}
/** Jobs that the same people can start. */
function lane(trust, holders) {
	const own = holders.flatMap((holder, index) => holder.trust === trust ? [{
		holder,
		index
	}] : []);
	if (own.length === 0) return [];
	const boxes = own.map(({ holder, index }) => `    h${index}["${label(nameOf(holder))}"]`);
	const ids = own.map(({ index }) => `h${index}`).join(",");
	return [
		`  subgraph ${trust}["${trustTexts[trust]}"]`,
		...boxes,
		"  end",
		`  style ${trust} fill:none`,
		`  classDef ${trust}Job ${strokes[trust]}`,
		`  class ${ids} ${trust}Job`
	];
}
function nameOf({ paths, names }) {
	const [path = ""] = paths;
	if (paths.length > 1) return `${names.length} jobs in ${paths.length} files`;
	const file = path.slice(path.lastIndexOf("/") + 1);
	if (names.length > 1) return `${file}, ${names.length} jobs`;
	return names[0] === void 0 || names[0] === path ? file : `${file}, ${names[0]}`;
}
function linkStyle(trust, { holders, edges }) {
	const own = edges.flatMap(({ from }, index) => holders[from]?.trust === trust ? [index] : []);
	return own.length === 0 ? [] : [`  linkStyle ${own.join(",")} ${strokes[trust]}`];
}
Object.defineProperty(exports, "drawingOf", {
	enumerable: true,
	get: function() {
		return drawingOf;
	}
});
Object.defineProperty(exports, "mermaidGraph", {
	enumerable: true,
	get: function() {
		return mermaidGraph;
	}
});
Object.defineProperty(exports, "mermaid_exports", {
	enumerable: true,
	get: function() {
		return mermaid_exports;
	}
});
Object.defineProperty(exports, "trustTexts", {
	enumerable: true,
	get: function() {
		return trustTexts;
	}
});
Object.defineProperty(exports, "trusts", {
	enumerable: true,
	get: function() {
		return trusts;
	}
});
