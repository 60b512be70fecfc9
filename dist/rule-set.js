import { readFileSync } from "node:fs";
// src/rules/additions.ts
/** A rule set with what was compiled onto it. */
const withAdditions = (base, { replaced, ...additions }) => {
	const isKept = (rule) => !replaced.includes(rule);
	const anchors = replaced.length === 0 ? base.anchors : base.anchors.filter(({ rule }) => isKept(rule));
	const vendorWords = replaced.length === 0 ? additions.vendorWords : additions.vendorWords.map((word) => ({
		...word,
		rules: word.rules.filter(isKept)
	}));
	return {
		...base,
		...additions,
		rules: [...base.rules, ...additions.rules],
		shapes: [...base.shapes, ...additions.shapes],
		anchors: [...anchors, ...additions.anchors],
		vendorWords
	};
};
// src/rules/packed.ts
const toShape = (packed, at) => ({
	min: packed[at] ?? 0,
	max: packed[at + 1] ?? 0,
	literals: {
		secret: packed[at + 2] ?? 0,
		whole: packed[at + 3] ?? 0
	},
	first: packed[at + 4] ?? 0,
	last: packed[at + 5] ?? 0,
	all: packed[at + 6] ?? 0,
	edgeBefore: packed[at + 7] ?? 0,
	edgeAfter: packed[at + 8] ?? 0
});
// src/rules/unpack.ts
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Words of a file as an array over its own bytes, where the machine's order of bytes and their place allow it. */
const words16 = (bytes) => {
	const own = bytes.byteOffset % 2 === 0 && isLittleEndian ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
	if (!isLittleEndian) Buffer.from(own.buffer).swap16();
	return new Uint16Array(own.buffer, own.byteOffset, own.length >> 1);
};
const fromBase64 = (base64) => Uint8Array.from(Buffer.from(base64, "base64"));
const words32 = (base64) => {
	const bytes = fromBase64(base64);
	if (!isLittleEndian) Buffer.from(bytes.buffer).swap32();
	return new Uint32Array(bytes.buffer);
};
const unpackTree = (tree, table) => ({
	classes: fromBase64(tree.classes),
	rowBits: tree.rowBits,
	next: words16(table),
	firstOutput: tree.firstOutput,
	outputs: words16(fromBase64(tree.outputs)),
	outputLists: words16(fromBase64(tree.outputLists)),
	depth: tree.depth,
	keywords: tree.keywords
});
const noDetails = {
	examples: [],
	negativeExamples: [],
	revoke: { how: "" },
	references: []
};
const textIn = (row) => row === "" ? void 0 : row;
const listIn = (row) => row === void 0 || row === "" ? [] : row.split("");
/** A rule as a scan needs it; its other texts are read from their file when one is first asked for. Fields are written one by one, since a loop over their names takes ten times as long. */
var UnpackedRule = class {
	id;
	name;
	class;
	severity;
	pattern;
	provider;
	vendor;
	category;
	keywords;
	reach;
	context;
	confidence;
	publicPrefix;
	boundary;
	broker;
	proof;
	ignoreCase = void 0;
	pair = void 0;
	#row;
	#details;
	constructor(row, { of, pool, details }) {
		this.id = of.id[row];
		this.name = of.name[row];
		this.class = of.class[row];
		this.severity = of.severity[row];
		this.pattern = of.pattern[row];
		this.provider = of.provider[row];
		this.vendor = of.vendor[row];
		this.category = of.category[row];
		this.keywords = listIn(of.keywords[row]);
		this.reach = pool[Number(of.reach[row])];
		this.context = of.context[row] === "" ? void 0 : pool[Number(of.context[row])];
		this.confidence = textIn(of.confidence[row]);
		this.publicPrefix = textIn(of.publicPrefix[row]);
		this.boundary = textIn(of.boundary[row]);
		this.broker = textIn(of.broker[row]);
		this.proof = textIn(of.proof[row]);
		this.#row = row;
		this.#details = details;
	}
	get examples() {
		return this.#details(this.#row).examples;
	}
	get negativeExamples() {
		return this.#details(this.#row).negativeExamples;
	}
	get notes() {
		return this.#details(this.#row).notes;
	}
	get revoke() {
		return this.#details(this.#row).revoke;
	}
	get references() {
		return this.#details(this.#row).references;
	}
	get keyless() {
		return this.#details(this.#row).keyless;
	}
};
const unpackRows = ({ columns, sparse, pool }, count, details) => {
	const names = Object.keys(columns);
	const source = {
		of: Object.fromEntries(names.map((name) => [name, columns[name].split("\n")])),
		pool,
		details
	};
	const rows = [];
	for (let row = 0; row < count; row++) rows.push(new UnpackedRule(row, source));
	for (const [field, entries] of Object.entries(sparse)) for (const [row, value] of entries) Object.assign(rows[row] ?? {}, { [field]: value });
	return rows;
};
const unpackShapes = (packed) => {
	const shapes = [];
	for (let at = 0; at < packed.length; at += 9) shapes.push(toShape(packed, at));
	return shapes;
};
const kindOf = {
	n: "name",
	v: "variable",
	h: "host"
};
const unpackWords = ({ vendorWords: { texts, kinds, rules, hashes }, pool }) => {
	const asking = words16(fromBase64(rules));
	const all = texts.split("\n");
	const hashList = words32(hashes);
	const words = [];
	for (let index = 0; index < asking.length; index++) {
		const rulesAsking = pool[asking[index] ?? 0];
		words.push({
			text: all[index] ?? "",
			kind: kindOf[kinds[index] ?? ""] ?? "name",
			rules: rulesAsking,
			hash: (hashList[index] ?? 0) | 0
		});
	}
	return words;
};
/** Gives a packed rule set back. */
const unpackRules = (packed, files) => {
	const shapes = words32(packed.shapes);
	const count = shapes.length / 9;
	let all;
	const detailsOf = (index) => {
		all ??= files.details();
		return all[index] ?? noDetails;
	};
	return {
		rules: unpackRows(packed, count, detailsOf),
		shapes: unpackShapes(shapes),
		automaton: unpackTree(packed.tree, files.table()),
		anchors: packed.anchors,
		credentialWords: packed.credentialWords,
		joints: packed.joints,
		vendorWords: unpackWords(packed),
		byteSets: packed.byteSets.split("\n")
	};
};
// src/rules/built-in.ts
const read = (name, encoding) => readFileSync(new URL(name, import.meta.url), encoding);
const parse = (name) => JSON.parse(read(name, "latin1"));
const files = {
	table: () => read("./rule-table.bin"),
	details: () => parse("./rule-details.json")
};
const builtInRules = () => unpackRules(parse("./rules.json"), files);
// src/rules/load.ts
let loaded;
/** The built-in rules, read once from the bundle or, outside of one, from `patterns/`; with what a team added to them. */
const loadRules = (additions) => {
	loaded ??= builtInRules();
	return additions === void 0 ? loaded : withAdditions(loaded, additions);
};
export { loadRules as t };
