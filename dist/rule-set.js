import { readFileSync } from "node:fs";
// src/rules/additions.ts
/** A rule set with what was compiled onto it. */
const withAdditions = (base, additions) => ({
	...base,
	...additions,
	rules: [...base.rules, ...additions.rules],
	shapes: [...base.shapes, ...additions.shapes],
	anchors: [...base.anchors, ...additions.anchors]
});
// src/rules/packed.ts
/** Fields whose values many rules share; a packed rule holds their place in the pool. */
const pooledFields = ["context", "reach"];
const toShape = ([min = 0, max = 0, secret = 0, whole = 0, first = 0, last = 0, all = 0, edgeBefore = 0, edgeAfter = 0]) => ({
	min,
	max,
	literals: {
		secret,
		whole
	},
	first,
	last,
	all,
	edgeBefore,
	edgeAfter
});
// src/rules/unpack.ts
const words = (base64) => {
	const bytes = Buffer.from(base64, "base64");
	const result = new Uint16Array(bytes.length >> 1);
	for (let index = 0; index < result.length; index++) result[index] = (bytes[2 * index] ?? 0) | (bytes[2 * index + 1] ?? 0) << 8;
	return result;
};
/** A state goes where its failure state goes, save along its own edges; returns where the next state's edges begin. */
const fillRow = (filling, index, { list, at }) => {
	const { next, rowBits, order, fails } = filling;
	const row = (order[index] ?? 0) << rowBits;
	const fail = (fails[index] ?? 0) << rowBits;
	next.copyWithin(row, fail, fail + (1 << rowBits));
	const end = at + 1 + 2 * (list[at] ?? 0);
	for (let edge = at + 1; edge < end; edge += 2) {
		const byteClass = list[edge] ?? 0;
		const state = list[edge + 1] ?? 0;
		fails[filling.known] = index === 0 ? 0 : next[fail | byteClass] ?? 0;
		order[filling.known++] = state;
		next[row | byteClass] = state;
	}
	return end;
};
/** Fills the table breadth first, so that a failure state's row is there before it is copied. */
const fillNext = ({ edges, rowBits, states }) => {
	const list = words(edges);
	const filling = {
		next: new Uint16Array(states << rowBits),
		rowBits,
		order: new Uint16Array(states),
		fails: new Uint16Array(states),
		known: 1
	};
	let at = 0;
	for (let index = 0; index < states; index++) at = fillRow(filling, index, {
		list,
		at
	});
	return filling.next;
};
const unpackTree = (tree) => ({
	classes: new Uint8Array(Buffer.from(tree.classes, "base64")),
	rowBits: tree.rowBits,
	next: fillNext(tree),
	firstOutput: tree.firstOutput,
	outputs: words(tree.outputs),
	outputLists: words(tree.outputLists),
	depth: tree.depth,
	keywords: tree.keywords
});
/** Texts are read from their file when a rule is first asked for one. */
const unpackRule = ({ pooled, ...own }, pool, details) => {
	const rule = {
		...own,
		get examples() {
			return details().examples;
		},
		get negativeExamples() {
			return details().negativeExamples;
		},
		get notes() {
			return details().notes;
		},
		get revoke() {
			return details().revoke;
		},
		get references() {
			return details().references;
		},
		get keyless() {
			return details().keyless;
		}
	};
	pooledFields.forEach((field, index) => {
		const place = pooled[index];
		if (typeof place === "number") rule[field] = pool[place];
	});
	return rule;
};
const NO_DETAILS = {
	examples: [],
	negativeExamples: [],
	revoke: { how: "" },
	references: []
};
/** Gives a packed rule set back. */
const unpackRules = (packed, readDetails) => {
	const { pool } = packed;
	let all;
	const detailsOf = (index) => {
		all ??= readDetails();
		return all[index] ?? NO_DETAILS;
	};
	return {
		rules: packed.rules.map((rule, index) => unpackRule(rule, pool, () => detailsOf(index))),
		shapes: packed.shapes.map(toShape),
		automaton: unpackTree(packed.tree),
		anchors: packed.anchors,
		credentialWords: packed.credentialWords,
		joints: packed.joints,
		vendorWords: packed.vendorWords.map(([text, kind, asking]) => ({
			text,
			kind,
			rules: pool[asking]
		})),
		byteSets: packed.byteSets
	};
};
// src/rules/built-in.ts
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "latin1"));
const builtInRules = () => unpackRules(read("./rules.json"), () => read("./rule-details.json"));
// src/rules/load.ts
let loaded;
/** The built-in rules, read once from the bundle or, outside of one, from `patterns/`; with what a team added to them. */
const loadRules = (additions) => {
	loaded ??= builtInRules();
	return additions === void 0 ? loaded : withAdditions(loaded, additions);
};
export { loadRules as t };
