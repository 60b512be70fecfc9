const require_rolldown_runtime = require("./rolldown-runtime.js");
// src/report/escape.ts
/** Control, formatting, bidirectional, unassignable and invisible characters; and the mark of a runner's command that is heard anywhere in a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]|##\[/gu;
/** For terminals and logs: what would not be seen, or would act, is shown as an escape. One line in, one line out. */
const visible = (text) => text.replace(unseen, shown);
const commandStart = /^(\s*):(?=:)/;
/** A line as a whole, which must not begin like a command of a runner. */
const uncommanded = (line) => line.replace(commandStart, "$1\\x3a");
/** The same for text of several lines: only line feeds stay. */
const visibleLines = (text) => text.split("\n").map((line) => uncommanded(visible(line))).join("\n");
function shown(char) {
	if (char === "##[") return "##\\x5b";
	const code = char.codePointAt(0) ?? 0;
	if (code < 256) return `\\x${hex(code, 2)}`;
	return code > 65535 ? `\\u{${hex(code, 4)}}` : `\\u${hex(code, 4)}`;
}
const hex = (code, length) => code.toString(16).padStart(length, "0");
/** For the message of a workflow command. */
const commandData = (text) => visibleLines(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
/** For a property of a workflow command. */
const commandProperty = (text) => commandData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
const unprintable = /[\u007f-\u009f\u00ad\u2028\u2029\p{Cf}\p{Co}\p{DI}\p{NChar}]/gu;
/** Finished JSON, so that it may be shown in a terminal or a log: the same values, in ASCII escapes where they would act. */
const quietJson = (json) => json.replace(unprintable, jsonEscape).replaceAll("##[", "##\\u005b");
const jsonEscape = (char) => [...Array(char.length).keys()].map((unit) => `\\u${hex(char.charCodeAt(unit), 4)}`).join("");
const markdownSpecial = /[!$&*<>[\\\]^_`{|}~]/g;
const markdownLive = /[@#]|GH-|www\.|:\/\//gi;
/** What begins a block at the beginning of a line. */
const markdownBlock = /^[-+=:]/;
const markdownNumber = /^(\d+)([.)])/;
const unlinked = (text) => text.replace(markdownLive, (live) => `${live.slice(0, 1)}\u200b${live.slice(1)}`);
/** For markdown text: no markup, no mention, no reference, no link. A line stays a line. */
const markdownText = (text) => unlinked(visible(text)).trimStart().replace(markdownSpecial, "\\$&").replace(markdownBlock, "\\$&").replace(markdownNumber, "$1\\$2");
const backticks = /`+/g;
/** A code span, in which GitHub links and mentions nothing. */
function markdownCode(text) {
	const line = visible(text);
	if (line === "") return "";
	const longest = Math.max(0, ...(line.match(backticks) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ") ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span inside a table's cell, where a pipe would end the cell whatever stands before it. */
const markdownCellCode = (text) => markdownCode(text.replaceAll("|", "\\x7c"));
const quoted = /(`[^`\n]+`)/;
/** A sentence of ours, in which what stands in backticks is code; both parts are escaped, whoever wrote them. */
function prose(text, sink) {
	return text.split(quoted).map((part, index) => index % 2 === 1 ? sink.code(part.slice(1, -1)) : sink.text(part)).join("");
}
/** A line of prose in markdown. */
const markdownProse = (line) => prose(line, {
	text: inner,
	code: markdownCode
});
/** Keeps the space that parts a word from code. */
const inner = (part) => `${part.startsWith(" ") ? " " : ""}${markdownText(part)}`;
/** A fenced block of code. */
function markdownFence(text, language) {
	const lines = visibleLines(text);
	const longest = Math.max(2, ...(lines.match(backticks) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${lines}\n${fence}`;
}
const markupSpecial = /[&<>"']/g;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const withEntities = (text) => text.replace(markupSpecial, (char) => entities[char] ?? char);
/** For text and quoted attributes of HTML. */
const html = (text) => withEntities(visible(text));
/** For preformatted text of HTML. */
const htmlLines = (text) => withEntities(visibleLines(text));
/** For text of an element of HTML within markdown, where GitHub still looks for mentions and links. */
const markdownHtml = (text) => withEntities(unlinked(visible(text)));
/** For text and quoted attributes of XML 1.0: controls, which it forbids, are escapes already. */
const xml = (text) => html(text);
const xmlLines = (text) => htmlLines(text);
const httpUrl = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~%!$&'()*+,;=:@/]*)?(?:\?[^\s<>"`\\]*)?(?:#[^\s<>"`\\]*)?$/;
/** A URL that may become a link; anything else is shown as text. */
const isLink = (url) => httpUrl.test(url);
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
const unsafe = /[^\p{L}\p{N} .,/_…-]/gu;
/** On one line, cut, and in Mermaid's entity codes, so that no label can end its quotes or open a tag. */
function label(text) {
	const seen = visible(text);
	return (seen.length > longestLabel ? `${seen.slice(0, 59)}…` : seen).replace(unsafe, (char) => `#${char.codePointAt(0)};`);
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
Object.defineProperty(exports, "commandData", {
	enumerable: true,
	get: function() {
		return commandData;
	}
});
Object.defineProperty(exports, "commandProperty", {
	enumerable: true,
	get: function() {
		return commandProperty;
	}
});
Object.defineProperty(exports, "drawingOf", {
	enumerable: true,
	get: function() {
		return drawingOf;
	}
});
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "htmlLines", {
	enumerable: true,
	get: function() {
		return htmlLines;
	}
});
Object.defineProperty(exports, "isLink", {
	enumerable: true,
	get: function() {
		return isLink;
	}
});
Object.defineProperty(exports, "markdownCellCode", {
	enumerable: true,
	get: function() {
		return markdownCellCode;
	}
});
Object.defineProperty(exports, "markdownCode", {
	enumerable: true,
	get: function() {
		return markdownCode;
	}
});
Object.defineProperty(exports, "markdownFence", {
	enumerable: true,
	get: function() {
		return markdownFence;
	}
});
Object.defineProperty(exports, "markdownHtml", {
	enumerable: true,
	get: function() {
		return markdownHtml;
	}
});
Object.defineProperty(exports, "markdownProse", {
	enumerable: true,
	get: function() {
		return markdownProse;
	}
});
Object.defineProperty(exports, "markdownText", {
	enumerable: true,
	get: function() {
		return markdownText;
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
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "quietJson", {
	enumerable: true,
	get: function() {
		return quietJson;
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
Object.defineProperty(exports, "uncommanded", {
	enumerable: true,
	get: function() {
		return uncommanded;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "visibleLines", {
	enumerable: true,
	get: function() {
		return visibleLines;
	}
});
Object.defineProperty(exports, "xml", {
	enumerable: true,
	get: function() {
		return xml;
	}
});
Object.defineProperty(exports, "xmlLines", {
	enumerable: true,
	get: function() {
		return xmlLines;
	}
});
