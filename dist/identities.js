let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
const require_start = require("./start.js");
let require_reach$;
const require_reach = () => require_reach$ ??= require("./reach.js");
let require_escape$;
const require_escape = () => require_escape$ ??= require("./escape.js");
let require_graph$;
const require_graph = () => require_graph$ ??= require("./graph.js");
let require_report$;
const require_report = () => require_report$ ??= require("./report.js");
// src/reach/render/plain.ts
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00ad]/gu;
/** On one line, with nothing invisible in it. */
const plain = (text) => text.replace(unseen, " ").trim();
/** Cut to a width, its end marked. */
const cut = (text, width) => text.length > width ? `${text.slice(0, Math.max(0, width - 1))}\u2026` : text;
// src/reach/render/cells.ts
const usedBy = ({ consumers }) => {
	const files = new Set(consumers.map(({ path }) => path)).size;
	return files === consumers.length ? String(consumers.length) : `${consumers.length} in ${files}`;
};
const inventoryColumns = [
	{
		title: "identity",
		least: 30,
		of: ({ identity }) => identity
	},
	{
		title: "kind",
		least: 8,
		of: ({ kind, role }) => role === "unknown" ? kind : `${role} ${kind}`
	},
	{
		title: "provider",
		least: 6,
		of: ({ provider }) => provider ?? ""
	},
	{
		title: "nature",
		least: 9,
		of: ({ nature }) => nature
	},
	{
		title: "used by",
		least: 7,
		of: usedBy
	},
	{
		title: "worst trust",
		least: 12,
		of: ({ worstTrust }) => worstTrust
	},
	{
		title: "highest privilege",
		least: 12,
		of: ({ highestPrivilege }) => highestPrivilege
	},
	{
		title: "environment",
		least: 8,
		of: ({ environments }) => environments.join(" ")
	},
	{
		title: "owner",
		least: 8,
		of: ({ owners }) => owners.join(" ")
	},
	{
		title: "since",
		least: 10,
		of: ({ since }) => since?.slice(0, 10) ?? ""
	}
];
const cellsOf = (row) => inventoryColumns.map(({ of }) => plain(of(row)));
// src/reach/render/csv.ts
const quoted = /[",\r\n]/;
const formula = /^[=+\-@\t\r]/;
/** A text that begins like a formula is kept a text by an apostrophe. */
function cell$1(text) {
	const safe = formula.test(text) ? `'${text}` : text;
	return quoted.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
const line = (cells) => `${cells.map(cell$1).join(",")}\r\n`;
/** A row for each identity; the last column lists where it is received. */
const inventoryCsv = (rows) => [line([...inventoryColumns.map(({ title }) => title), "places"]), ...rows.map((row) => line([...cellsOf(row), placesOf(row)]))].join("");
const placesOf = ({ consumers }) => consumers.map(({ path, holder, line: at }) => `${path}:${at} (${holder})`).join("; ");
// src/reach/render/dot.ts
const longestLabel = 60;
const special$1 = /["\\]/g;
const text = (label) => `"${cut(plain(label), longestLabel).replace(special$1, "\\$&")}"`;
const colours = {
	outsider: "#cf222e",
	gated: "#bf8700",
	collaborator: "#6e7781",
	maintainer: "#1a7f37",
	unknown: "#6e7781"
};
function inventoryDot(rows) {
	const used = rows.filter(({ consumers }) => consumers.length > 0);
	const holders = holdersOf(used);
	const identities = used.map(({ identity, nature }, index) => `  i${index} [label=${text(identity)}, shape=${nature === "static" ? "box" : "ellipse"}]`);
	const jobs = [...holders.values()].map(({ id, consumer }) => `  ${id} [label=${text(nameOf(consumer))}, color="${colours[consumer.trust]}"]`);
	const edges = used.flatMap((row, index) => row.consumers.map((consumer) => {
		const label = consumer.name === row.identity ? "" : ` [label=${text(consumer.name)}]`;
		return `  i${index} -> ${holders.get(keyOf(consumer))?.id}${label}`;
	}));
	return `${[
		...[
			"digraph reach {",
			"  rankdir=LR",
			"  node [shape=box, fontname=\"sans-serif\"]"
		],
		...identities,
		...jobs,
		...edges,
		"}"
	].join("\n")}\n`;
}
const keyOf = ({ path, holder }) => `${path}\0${holder}`;
function holdersOf(rows) {
	const holders = /* @__PURE__ */ new Map();
	for (const consumer of rows.flatMap(({ consumers }) => consumers)) {
		const key = keyOf(consumer);
		if (!holders.has(key)) holders.set(key, {
			id: `c${holders.size}`,
			consumer
		});
	}
	return holders;
}
function nameOf({ path, holder }) {
	const file = path.slice(path.lastIndexOf("/") + 1);
	return holder === path ? file : `${file} \u00b7 ${holder}`;
}
// src/reach/render/json.ts
const schemaVersion = 1;
function inventoryJson(rows, head) {
	const { version, target, unresolved, problems, complete, skipped } = head;
	return `${JSON.stringify({
		schemaVersion,
		tool: {
			name: "keyreach",
			version
		},
		target,
		identities: rows,
		unresolved,
		problems,
		coverage: {
			complete,
			skipped
		}
	}, void 0, 2)}\n`;
}
// src/reach/render/markdown.ts
const special = /[\\`*_{}[\]<>()#+!|~&@$:-]/g;
/** Characters that mean something to Markdown, HTML or GitHub's links are written by number. */
const cell = (text) => text.replace(special, (char) => `&#${char.codePointAt(0)};`);
const row = (cells) => `| ${cells.join(" | ")} |`;
function inventoryMarkdown(rows) {
	if (rows.length === 0) return "No identities found.\n";
	const titles = inventoryColumns.map(({ title }) => title);
	return `${[
		row(titles),
		row(titles.map(() => "---")),
		...rows.map((entry) => row(cellsOf(entry).map(cell)))
	].join("\n")}\n`;
}
// src/reach/render/text.ts
const gap = "  ";
/** A column is never made narrower than this. */
const narrowest = 6;
/** A table of at most `width` columns, as far as its narrowest cells allow; columns that are empty in every row are left out. */
function inventoryText(rows, width) {
	if (rows.length === 0) return "No identities found.\n";
	const table = [inventoryColumns.map(({ title }) => title.toUpperCase()), ...rows.map(cellsOf)];
	const shown = inventoryColumns.map((_, index) => index).filter((index) => table.slice(1).some((cells) => (cells[index] ?? "") !== ""));
	const kept = table.map((cells) => shown.map((index) => cells[index] ?? ""));
	const widths = fitted(kept, shown.map((index) => inventoryColumns[index]?.least ?? narrowest), width);
	return `${kept.map((cells) => cells.map((cell, index) => cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0)).join(gap).trimEnd()).join("\n")}\n`;
}
/** Widths as the content needs them; what is too much is taken from the widest column that has more than it must. */
function fitted(table, leasts, width) {
	const widths = leasts.map((_, index) => table.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), 0));
	const room = width - 2 * (widths.length - 1);
	const floors = [leasts, leasts.map(() => narrowest)];
	for (const floor of floors) shrink(widths, floor, room);
	return widths;
}
function shrink(widths, floor, room) {
	let over = widths.reduce((sum, next) => sum + next, 0) - room;
	while (over > 0) {
		const loose = widths.map((size, index) => size > (floor[index] ?? 0) ? size : 0);
		const widest = loose.indexOf(Math.max(...loose));
		if ((loose[widest] ?? 0) === 0) return;
		widths[widest] = (widths[widest] ?? 0) - 1;
		over -= 1;
	}
}
// src/scan/ages.ts
/** Commits that are looked back over; what is older is unknown. */
const mostCommits = 1e4;
const mostPaths = 8;
/** Files of commits that are looked into, over all names. */
const mostLooks = 4e3;
/** Undefined outside a repository and before its first commit. */
async function openAges(folder) {
	const repository = await require_engine().openRepository(folder);
	if (repository === void 0 || repository.head.kind === "unborn") return void 0;
	const { store, dispose } = require_engine().openObjects(repository, "native");
	return {
		since: sinceIn({
			store,
			note: () => {}
		}, repository, repository.head.id),
		dispose
	};
}
function sinceIn(reading, { shallow }, head) {
	let line;
	const looks = looksIn(reading);
	return (name, paths) => {
		line ??= lineOf(reading, head, shallow);
		const { steps, isWhole } = line;
		return paths.slice(0, mostPaths).flatMap((path) => {
			const first = firstWith(steps.length, (index) => looks(steps[index]?.tree ?? "", path, name));
			const step = first === void 0 || first === steps.length - 1 && !isWhole ? void 0 : steps[first];
			return step === void 0 ? [] : (/* @__PURE__ */ new Date(step.seconds * 1e3)).toISOString();
		}).sort()[0];
	};
}
function lineOf({ store }, head, shallow) {
	const steps = [];
	let id = head;
	while (id !== void 0 && steps.length < mostCommits) {
		const object = store.read(id);
		const header = object === void 0 ? void 0 : require_engine().parseHeader(object);
		if (header === void 0) return {
			steps,
			isWhole: false
		};
		steps.push({
			tree: header.tree,
			seconds: header.seconds
		});
		if (shallow.has(id)) return {
			steps,
			isWhole: false
		};
		id = header.parents[0];
	}
	return {
		steps,
		isWhole: id === void 0
	};
}
function looksIn(reading) {
	const known = /* @__PURE__ */ new Map();
	let left = mostLooks;
	const has = (blob, name) => {
		const object = reading.store.read(blob);
		return object === void 0 ? void 0 : Buffer.from(object.bytes).toString("latin1").toUpperCase().includes(name);
	};
	return (tree, path, name) => {
		const entry = require_engine().lookUp(reading, tree, require_engine().bytePathOf(path));
		if (entry === void 0) return reading.store.has(tree) ? false : void 0;
		const wanted = name.toUpperCase();
		const key = `${entry.id} ${wanted}`;
		if (!known.has(key)) {
			left -= 1;
			known.set(key, left < 0 ? void 0 : has(entry.id, wanted));
		}
		return known.get(key);
	};
}
/** The oldest of the steps, newest first, from which on the test holds; undefined where it does not hold now, or cannot be told. */
function firstWith(count, test) {
	if (count === 0 || test(0) !== true) return void 0;
	let holds = 0;
	let end = count;
	while (end - holds > 1) {
		const middle = holds + end >> 1;
		const found = test(middle);
		if (found === void 0) return void 0;
		if (found) holds = middle;
		else end = middle;
	}
	return holds;
}
// src/scan/inventory-result.ts
/** What judges took for a name, a reference or a word: to mask it would hide the very names that are told. */
const noValues = /* @__PURE__ */ new Set([
	"placeholder",
	"reference",
	"randomness",
	"documentation"
]);
const isValue = ({ suppressed }) => suppressed === void 0 || !noValues.has(suppressed.by);
/**
* Only of files that a result names does anything stand in it: by their path, by the folder of an action, by the source of
* what was generated. A path that is written with signs may be any.
*/
function isNamedIn(result) {
	const text = JSON.stringify([
		result.findings,
		result.inventory,
		result.problems
	]);
	return ({ path }) => !plainPath.test(path) || text.includes(path.replace(calledBy, ""));
}
const plainPath = /^[\w./@+ -]+$/;
const calledBy = /(?:\/?action|\.lock)\.ya?ml$/;
function inventoryResult(inventoried, detector) {
	const { documents, reached, options, target, started, skipped } = inventoried;
	const problems = [...inventoried.problems, ...reached.problems];
	const told = require_engine().worthTelling(reached.findings, options);
	const contents = documents.map(({ path, text }) => ({
		path,
		bytes: Buffer.from(text)
	}));
	const result = {
		target,
		mode: "identities",
		startedAt: started.toISOString(),
		durationMs: Date.now() - started.getTime(),
		findings: told.findings,
		inventory: require_engine().inventoryIn(reached),
		suppressed: [],
		problems,
		coverage: {
			complete: problems.length === 0,
			commits: 0,
			blobs: 0,
			bytes: contents.reduce((sum, { bytes }) => sum + bytes.length, 0),
			files: contents.length,
			belowThreshold: told.below,
			skipped
		}
	};
	const values = contents.filter(isNamedIn(result)).flatMap(({ path, bytes }) => detector.detect({
		content: path,
		bytes,
		search: "whole"
	}).filter(isValue).map(require_engine().keyOf));
	return require_engine().maskResult(result, new Set(values), detector);
}
// src/cli/commands/identities.ts
const renders = {
	text: (rows, { width }) => inventoryText(rows, width),
	json: (rows, { width: _, ...head }) => inventoryJson(rows, {
		version: require_start.version,
		...head
	}),
	csv: (rows) => inventoryCsv(rows),
	markdown: (rows) => inventoryMarkdown(rows),
	mermaid: (rows) => require_graph().mermaidGraph(rows),
	dot: (rows) => inventoryDot(rows)
};
async function identitiesCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new require_start.UserError(`keyreach identities takes one path; "${extra}" is one too many`);
	const plan = await require_engine().planScan({
		folder: require_engine().startFolder(context),
		path,
		scope: "tree",
		ignored: "skip",
		engine: "native"
	});
	const ages = await openAges(plan.root);
	try {
		const options = await require_engine().loadOptions({}, require_engine().filesBelow(plan.root), {
			config: words.value("config"),
			today: require_engine().today()
		});
		const { detector } = await require_engine().detectorOfRun(options, "leaks");
		const output = require_engine().outputOf(context);
		const started = /* @__PURE__ */ new Date();
		const listings = plan.parts.flatMap((part) => part.kind === "files" ? [part.listing] : []);
		const problems = listings.flatMap((listing) => listing.problems ?? []);
		const documents = listings.flatMap((listing) => require_engine().documentsOfFiles(listing, (problem) => problems.push(problem)));
		const skipped = listings.flatMap((listing) => [...listing.skipped, ...require_engine().largeSettings(listing)]);
		const code = require_engine().codeFiles(listings.flatMap(({ files }) => files));
		const result = inventoryResult({
			documents,
			reached: require_reach().reach({
				documents,
				policy: options.policy,
				today: require_engine().today(),
				code,
				...words.value("format") === "html" ? {} : { tells: "inventory" },
				...ages && { since: ages.since }
			}),
			options,
			target: plan.target,
			started,
			problems,
			skipped
		}, detector);
		const verdict = result.coverage.complete ? require_start.exitCodes.clean : require_start.exitCodes.incomplete;
		tellUnread(result, context);
		return await require_engine().deliver({
			pieces: () => rendered(result, context),
			output,
			code: verdict
		}, context.io);
	} finally {
		ages?.dispose();
		plan.dispose();
	}
}
async function rendered(result, context) {
	const { arguments: words, io } = context;
	const format = words.value("format") ?? "text";
	if (format === "html") return (await Promise.resolve().then(() => require("./html.js"))).report(result, require_engine().styleOf(words, io));
	const { rows, unresolved } = result.inventory ?? {
		rows: [],
		unresolved: []
	};
	const render = renders[format] ?? renders.text;
	const { target, problems, coverage } = result;
	const { complete, skipped } = coverage;
	return [render(rows, {
		target,
		unresolved,
		problems,
		complete,
		skipped,
		width: widthOf(context)
	})];
}
/** A table has no place for what is missing in it; data and the page have. */
function tellUnread({ problems, coverage }, { arguments: words, io }) {
	if (words.value("format") === "html" || words.value("format") === "json") return;
	const lines = [...problems.map((problem) => `not read: ${require_report().problemText(problem)}`), ...coverage.skipped.map((entry) => `skipped ${require_report().skippedText(entry)}`)];
	for (const line of lines) io.stderr.write(`keyreach: ${require_escape().visible(line)}\n`);
}
/** A terminal's lines are not broken; a file or another program is given whole cells. */
const widthOf = ({ arguments: words, io }) => io.stdout.isTTY && words.value("output") === void 0 ? Math.max(60, io.stdout.columns) : Number.POSITIVE_INFINITY;
exports.identitiesCommand = identitiesCommand;
