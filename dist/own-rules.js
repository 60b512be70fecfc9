const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let require_steps$;
const require_steps = () => require_steps$ ??= require("./steps.js");
let require_yaml$;
const require_yaml = () => require_yaml$ ??= require("./yaml.js");
// src/rules/byte-set.ts
const LETTER_GAP = 32;
const emptySet = () => /* @__PURE__ */ new Uint8Array(256);
const setOf = (text) => {
	const set = emptySet();
	for (let index = 0; index < text.length; index++) set[text.charCodeAt(index)] = 1;
	return set;
};
const rangeSet = (first, last) => emptySet().fill(1, first, last + 1);
const union = (...sets) => {
	const result = emptySet();
	for (const set of sets) for (let byte = 0; byte < 256; byte++) result[byte] = (result[byte] ?? 0) | (set[byte] ?? 0);
	return result;
};
const complement = (set) => set.map((flag) => 1 - flag);
const sizeOf = (set) => set.reduce((sum, flag) => sum + flag, 0);
const bytesOf = (set) => Array.from(set.keys()).filter((byte) => set[byte] === 1);
/** The class with both cases of each ASCII letter in it. */
const foldCase = (set) => {
	const result = set.slice();
	for (let lower = 97; lower <= 122; lower++) {
		const flag = (set[lower] ?? 0) | (set[lower - LETTER_GAP] ?? 0);
		result[lower] = flag;
		result[lower - LETTER_GAP] = flag;
	}
	return result;
};
/** 64 hexadecimal digits, one bit a byte: what a build writes down. */
const toHex = (set) => {
	let hex = "";
	for (let byte = 0; byte < 256; byte += 4) {
		const nibble = (set[byte] ?? 0) | (set[byte + 1] ?? 0) << 1 | (set[byte + 2] ?? 0) << 2 | (set[byte + 3] ?? 0) << 3;
		hex += nibble.toString(16);
	}
	return hex;
};
const interned = /* @__PURE__ */ new Map();
/** The one set of its content: analyses tell classes apart by identity. */
const intern = (set) => {
	const key = toHex(set);
	const known = interned.get(key) ?? set;
	interned.set(key, known);
	return known;
};
/** ASCII letters and digits. */
const alphanumeric = union(rangeSet(48, 57), rangeSet(65, 90), rangeSet(97, 122));
// src/rules/nfa.ts
const MAX_POSITIONS = 2e4;
/** The pattern unrolls into more positions than any sane value has bytes. */
var TooLarge = class extends Error {};
const EMPTY = {
	first: [],
	last: [],
	isNullable: true
};
const concatenate = (building, left, right) => {
	for (const position of left.last) building.follow[position]?.push(...right.first);
	return {
		first: left.isNullable ? [...left.first, ...right.first] : left.first,
		last: right.isNullable ? [...left.last, ...right.last] : right.last,
		isNullable: left.isNullable && right.isNullable
	};
};
const buildSet = (building, set) => {
	const position = building.sets.push(set) - 1;
	building.follow.push([]);
	if (position >= 2e4) throw new TooLarge(`the pattern is longer than ${MAX_POSITIONS} bytes when its repeats are written out`);
	return {
		first: [position],
		last: [position],
		isNullable: false
	};
};
const buildRepeat = (building, repeat) => {
	let isNullable = repeat.min === 0;
	const first = [];
	const last = [];
	let previous = [];
	for (let count = 1; count <= repeat.max; count++) {
		const copy = build(building, repeat.node);
		for (const position of previous) building.follow[position]?.push(...copy.first);
		if (count === 1) first.push(...copy.first);
		if (copy.isNullable) isNullable = true;
		if (count >= repeat.min || copy.isNullable) last.push(...copy.last);
		previous = copy.last;
	}
	return {
		first,
		last,
		isNullable
	};
};
function build(building, node) {
	switch (node.kind) {
		case "set": return buildSet(building, node.set);
		case "secret": return build(building, node.node);
		case "repeat": return buildRepeat(building, node);
		case "sequence": return node.nodes.reduce((left, part) => concatenate(building, left, build(building, part)), EMPTY);
		case "choice": {
			const parts = node.nodes.map((part) => build(building, part));
			return {
				first: parts.flatMap((part) => part.first),
				last: parts.flatMap((part) => part.last),
				isNullable: parts.some((part) => part.isNullable)
			};
		}
	}
}
/** Unrolls a pattern; throws `TooLarge` where its repeats multiply to more than can be analysed. */
const unroll = (node) => {
	const building = {
		sets: [],
		follow: []
	};
	const whole = build(building, node);
	return {
		sets: building.sets,
		follow: building.follow,
		first: whole.first,
		last: new Set(whole.last),
		isNullable: whole.isNullable
	};
};
const depthsOf = (nfa) => {
	const min = new Int32Array(nfa.sets.length).fill(MAX_POSITIONS);
	const max = new Int32Array(nfa.sets.length);
	for (const position of nfa.first) min[position] = 0;
	nfa.follow.forEach((nexts, position) => {
		const least = (min[position] ?? 0) + 1;
		const most = (max[position] ?? 0) + 1;
		for (const next of nexts) {
			min[next] = Math.min(min[next] ?? 0, least);
			max[next] = Math.max(max[next] ?? 0, most);
		}
	});
	return {
		min,
		max
	};
};
/** Lengths of the shortest and the longest match. */
const lengthsOf = (nfa) => {
	const depths = depthsOf(nfa);
	let min = nfa.isNullable ? 0 : MAX_POSITIONS;
	let max = 0;
	for (const position of nfa.last) {
		min = Math.min(min, (depths.min[position] ?? 0) + 1);
		max = Math.max(max, (depths.max[position] ?? 0) + 1);
	}
	return {
		min,
		max
	};
};
/** `follow` the other way round. */
const precede = (nfa) => {
	const before = nfa.sets.map(() => []);
	nfa.follow.forEach((nexts, position) => {
		for (const next of nexts) before[next]?.push(position);
	});
	return before;
};
// src/rules/ambiguity.ts
const CEILING = 0xe8d4a51000;
/** One byte for each group of bytes that the pattern does not tell apart. */
const representatives = (nfa) => {
	const sets = [...new Set(nfa.sets)];
	const signatures = /* @__PURE__ */ new Map();
	for (let byte = 0; byte < 256; byte++) {
		const signature = sets.map((set) => set[byte]).join("");
		if (signature.includes("1")) signatures.set(signature, byte);
	}
	return [...signatures.values()];
};
const waysThrough = (nfa, before, byte) => {
	const ways = new Float64Array(nfa.sets.length);
	let worst = 0;
	let sum = 0;
	for (let position = 0; position < ways.length; position++) {
		if (nfa.sets[position]?.[byte] !== 1) continue;
		const inside = (before[position] ?? []).reduce((total, previous) => total + (ways[previous] ?? 0), 0);
		ways[position] = Math.min(Math.max(inside, 1), CEILING);
		if (inside === 0) sum = 0;
		sum += ways[position] ?? 0;
		worst = Math.max(worst, sum);
	}
	return worst;
};
/** The most ambiguous reading of a pattern over runs of one byte. */
const ambiguityOf = (nfa) => {
	const before = precede(nfa);
	return representatives(nfa).map((byte) => ({
		byte,
		ways: waysThrough(nfa, before, byte)
	})).reduce((worst, next) => next.ways > worst.ways ? next : worst, {
		ways: 0,
		byte: 0
	});
};
// src/rules/coverage.ts
const stepper = (keywords) => {
	const known = /* @__PURE__ */ new Map();
	const compute = (read) => {
		if (keywords.some((keyword) => read.endsWith(keyword))) return void 0;
		let tail = read;
		while (!keywords.some((keyword) => keyword.startsWith(tail))) tail = tail.slice(1);
		return tail;
	};
	return (progress, char) => {
		const read = progress + char;
		if (!known.has(read)) known.set(read, compute(read));
		return known.get(read);
	};
};
const OTHER = "\0";
/** The characters of a class that matter: those of keywords, and one that stands for the rest. */
const charsOf = (set, relevant, ignoreCase) => {
	const chars = bytesOf(set).map((byte) => String.fromCharCode(byte));
	const folded = ignoreCase ? chars.map((char) => char.toLowerCase()) : chars;
	const used = new Set(folded.filter((char) => relevant.has(char)));
	return folded.some((char) => !relevant.has(char)) ? [...used, OTHER] : [...used];
};
const walkOf = ({ keywords, ignoreCase }) => {
	const folded = ignoreCase ? keywords.map((keyword) => keyword.toLowerCase()) : keywords;
	const relevant = new Set(folded.flatMap((keyword) => [...keyword]));
	const step = stepper(folded);
	const known = /* @__PURE__ */ new Map();
	const compute = (progress, set) => {
		const reached = charsOf(set, relevant, ignoreCase).map((char) => step(progress, char));
		return [...new Set(reached)].filter((next) => next !== void 0);
	};
	return (progress, set) => {
		const ofSet = known.get(set) ?? /* @__PURE__ */ new Map();
		known.set(set, ofSet);
		const reached = ofSet.get(progress) ?? compute(progress, set);
		ofSet.set(progress, reached);
		return reached;
	};
};
const NOTHING$2 = /* @__PURE__ */ new Set();
const advance = (walk, entries, set) => {
	if (entries.size === 0) return NOTHING$2;
	const reached = /* @__PURE__ */ new Set();
	for (const progress of entries) for (const next of walk(progress, set)) reached.add(next);
	return reached;
};
/** Whether some match of the pattern contains none of the keywords. */
const avoids = (nfa, keywords) => {
	const walk = walkOf(keywords);
	const entries = new Map(nfa.first.map((position) => [position, /* @__PURE__ */ new Set([""])]));
	const enter = (position, reached) => {
		const known = entries.get(position) ?? /* @__PURE__ */ new Set();
		entries.set(position, known);
		for (const progress of reached) known.add(progress);
	};
	return nfa.sets.some((set, position) => {
		const reached = advance(walk, entries.get(position) ?? NOTHING$2, set);
		if (reached.size === 0) return false;
		for (const next of nfa.follow[position] ?? []) enter(next, reached);
		return nfa.last.has(position);
	});
};
// src/rules/regex.ts
const MAX_REPEAT = 8192;
var Refusal = class extends Error {};
const CONTROL = {
	n: "\n",
	r: "\r",
	t: "	"
};
const QUANTIFIER = /\{(\d+)(,(\d*))?\}/y;
const HEX_ESCAPE = /x([0-7][0-9a-fA-F])/y;
const ALPHANUMERIC$1 = /[A-Za-z0-9]/;
const refuse$1 = (cursor, why) => {
	throw new Refusal(`${why} (at character ${cursor.at + 1})`);
};
const readEscape = (cursor) => {
	const char = cursor.text[cursor.at] ?? refuse$1(cursor, "a backslash ends the pattern");
	HEX_ESCAPE.lastIndex = cursor.at;
	const hex = HEX_ESCAPE.exec(cursor.text)?.[1];
	if (hex !== void 0) {
		cursor.at += 3;
		return Number.parseInt(hex, 16);
	}
	if (ALPHANUMERIC$1.test(char) && CONTROL[char] === void 0) return refuse$1(cursor, `\\${char} is not in the subset; write the class or the character itself`);
	cursor.at++;
	return (CONTROL[char] ?? char).charCodeAt(0);
};
const readByte = (cursor) => {
	const code = cursor.text.charCodeAt(cursor.at);
	if (code >= 128) return refuse$1(cursor, "only ASCII is allowed");
	cursor.at++;
	return code === 92 ? readEscape(cursor) : code;
};
const readClassMember = (cursor) => {
	const first = readByte(cursor);
	if (!(cursor.text[cursor.at] === "-" && cursor.text[cursor.at + 1] !== "]")) return rangeSet(first, first);
	cursor.at++;
	const last = readByte(cursor);
	if (last < first) return refuse$1(cursor, "a range in a class runs backwards");
	return rangeSet(first, last);
};
const readClass = (cursor) => {
	const isNegated = cursor.text[cursor.at] === "^";
	if (isNegated) cursor.at++;
	let set = emptySet();
	while (cursor.text[cursor.at] !== "]") {
		if (cursor.at >= cursor.text.length) return refuse$1(cursor, "a class is not closed");
		set = union(set, readClassMember(cursor));
	}
	cursor.at++;
	const folded = cursor.fold(set);
	return {
		kind: "set",
		set: intern(isNegated ? complement(folded) : folded)
	};
};
const readGroup = (cursor) => {
	const isSecret = cursor.text.startsWith("?<secret>", cursor.at);
	if (isSecret) cursor.at += 9;
	else if (cursor.text.startsWith("?:", cursor.at)) cursor.at += 2;
	else if (cursor.text[cursor.at] === "?") return refuse$1(cursor, "only (?:\u2026) and (?<secret>\u2026) groups are in the subset");
	else return refuse$1(cursor, "write (?:\u2026) for a group");
	const node = readChoice(cursor);
	if (cursor.text[cursor.at] !== ")") return refuse$1(cursor, "a group is not closed");
	cursor.at++;
	if (!isSecret) return node;
	cursor.secrets++;
	if (cursor.secrets > 1) return refuse$1(cursor, "a pattern has one (?<secret>\u2026) at most");
	return {
		kind: "secret",
		node
	};
};
const readAtom = (cursor) => {
	const char = cursor.text[cursor.at] ?? "";
	if (char === "(" || char === "[") {
		cursor.at++;
		return char === "(" ? readGroup(cursor) : readClass(cursor);
	}
	if (".^$*+?{}]".includes(char)) return refuse$1(cursor, `${char} is not in the subset here; escape it if it is meant as itself`);
	return {
		kind: "set",
		set: intern(cursor.fold(setOf(String.fromCharCode(readByte(cursor)))))
	};
};
const checkBounds = (cursor, { min, max }) => {
	if (!(max <= 8192)) return refuse$1(cursor, `a repeat needs an upper bound of at most ${MAX_REPEAT}`);
	if (max < min || max === 0) return refuse$1(cursor, "a repeat runs backwards or never");
	return {
		min,
		max
	};
};
const readBraces = (cursor) => {
	QUANTIFIER.lastIndex = cursor.at;
	const found = QUANTIFIER.exec(cursor.text);
	if (found === null) return refuse$1(cursor, "a brace must be escaped or a bounded repeat");
	cursor.at += found[0].length;
	const min = Number(found[1]);
	return checkBounds(cursor, {
		min,
		max: found[2] === void 0 ? min : Number(found[3] || NaN)
	});
};
const readBounds = (cursor) => {
	switch (cursor.text[cursor.at]) {
		case "*":
		case "+": return refuse$1(cursor, "* and + have no bound; write {min,max}");
		case "?":
			cursor.at++;
			return {
				min: 0,
				max: 1
			};
		case "{": return readBraces(cursor);
		default: return;
	}
};
const canBeEmpty = (node) => {
	switch (node.kind) {
		case "set": return false;
		case "secret": return canBeEmpty(node.node);
		case "repeat": return node.min === 0 || canBeEmpty(node.node);
		case "sequence": return node.nodes.every(canBeEmpty);
		case "choice": return node.nodes.some(canBeEmpty);
	}
};
const readRepeat = (cursor) => {
	const node = readAtom(cursor);
	const bounds = readBounds(cursor);
	if (bounds === void 0) return node;
	if ("?*+{".includes(cursor.text[cursor.at] ?? "!")) return refuse$1(cursor, "a repeat of a repeat, or a lazy one, is not in the subset");
	if (bounds.max > 1 && canBeEmpty(node)) return refuse$1(cursor, "what is repeated must not be empty");
	return {
		kind: "repeat",
		node,
		...bounds
	};
};
const readSequence = (cursor) => {
	const nodes = [];
	while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== "|" && cursor.text[cursor.at] !== ")") nodes.push(readRepeat(cursor));
	const [only] = nodes;
	return nodes.length === 1 && only !== void 0 ? only : {
		kind: "sequence",
		nodes
	};
};
function readChoice(cursor) {
	const nodes = [readSequence(cursor)];
	while (cursor.text[cursor.at] === "|") {
		cursor.at++;
		nodes.push(readSequence(cursor));
	}
	const [only] = nodes;
	return nodes.length === 1 && only !== void 0 ? only : {
		kind: "choice",
		nodes
	};
}
const parseFolded = (text, fold) => {
	const cursor = {
		text,
		at: 0,
		secrets: 0,
		fold
	};
	try {
		const node = readChoice(cursor);
		if (cursor.at < text.length) return refuse$1(cursor, "a parenthesis closes nothing");
		return {
			kind: "parsed",
			node
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "refused",
			why: error.message
		};
		throw error;
	}
};
/** Reads a pattern of the subset. */
const parsePattern = (pattern) => parseFolded(pattern, (set) => set);
/** Reads a pattern whose letters stand for both cases. */
const parsePatternIgnoringCase = (pattern) => parseFolded(pattern, foldCase);
/** Reads the body of a class, as in a rule's `boundary`. */
const parseClassBody = (body) => parsePattern(`[${body}]`);
const OPENING = /^\^/;
/** A dollar that an even number of backslashes stands before. */
const CLOSING = /(?<=(?:^|[^\\])(?:\\\\)*)\$$/;
/** What is searched for between an anchor at the beginning and one at the end, as in a rule's `except`. */
const withoutAnchors = (pattern) => pattern.replace(OPENING, "").replace(CLOSING, "");
// src/rules/check.ts
/** Steps that the worst input may cost one attempt; a fraction of a millisecond. */
const MOST_WAYS = 2e4;
const SHORTEST_KEYWORD = 3;
const unsound = (...reasons) => ({
	kind: "unsound",
	reasons
});
const tryUnroll = (node) => {
	try {
		return unroll(node);
	} catch (error) {
		if (error instanceof TooLarge) return error.message;
		throw error;
	}
};
const keywordReasons = (rule, nfa) => {
	const keywords = rule.keywords ?? [];
	if (keywords.length === 0) return rule.context === void 0 ? ["field keywords may be left out only with context"] : [];
	const short = keywords.filter((keyword) => keyword.length < SHORTEST_KEYWORD);
	if (short.length > 0) return [`field keywords has ${short.join(", ")}, which is shorter than ${SHORTEST_KEYWORD} characters`];
	return avoids(nfa, {
		keywords,
		ignoreCase: rule.ignoreCase === true
	}) ? ["field keywords is not complete: the pattern matches a text that contains none of them"] : [];
};
const patternReasons = (nfa) => {
	const reasons = [];
	const { min } = lengthsOf(nfa);
	const { ways, byte } = ambiguityOf(nfa);
	if (min === 0) reasons.push("field pattern matches the empty text");
	if (ways > MOST_WAYS) reasons.push(`field pattern is ambiguous: a run of ${JSON.stringify(String.fromCharCode(byte))} can be read in ${Math.round(ways)} ways`);
	if (!nfa.sets.some((set) => bytesOf(set).some((value) => alphanumeric[value] === 1))) reasons.push("field pattern has no letter or digit");
	return reasons;
};
const boundaryReasons = (rule) => {
	const parsed = rule.boundary === void 0 ? void 0 : parseClassBody(rule.boundary);
	return parsed?.kind === "refused" ? [`field boundary is no class: ${parsed.why}`] : [];
};
/** A search tries the pattern at each place of a value, so that it may cost less at one. */
const MOST_WAYS_SEARCHING = 1e3;
const exceptionReason = (pattern) => {
	const parsed = parsePattern(withoutAnchors(pattern));
	if (parsed.kind === "refused") return parsed.why;
	const nfa = tryUnroll(parsed.node);
	if (typeof nfa === "string") return nfa;
	if (lengthsOf(nfa).min === 0) return "it matches the empty text";
	return ambiguityOf(nfa).ways > MOST_WAYS_SEARCHING ? "it is ambiguous" : void 0;
};
const exceptionReasons = ({ except }) => (except?.patterns ?? []).flatMap((pattern, index) => {
	const reason = exceptionReason(pattern);
	return reason === void 0 ? [] : [`field except, pattern ${index + 1}: ${reason}`];
});
const ASCII = /^[\x20-\x7e]{2,}$/;
const wordReasons = ({ context }) => context === void 0 || context === true ? [] : Object.entries(context).flatMap(([field, words]) => words.filter((word) => !ASCII.test(word)).map((word) => `field context.${field} has ${JSON.stringify(word)}; a word is two or more ASCII characters`));
/** Reads a rule's pattern and says all that is wrong with the rule. */
const checkRule = (rule) => {
	const parsed = rule.ignoreCase === true ? parsePatternIgnoringCase(rule.pattern) : parsePattern(rule.pattern);
	if (parsed.kind === "refused") return unsound(`field pattern: ${parsed.why}`);
	const nfa = tryUnroll(parsed.node);
	if (typeof nfa === "string") return unsound(`field pattern: ${nfa}`);
	const reasons = [
		...patternReasons(nfa),
		...keywordReasons(rule, nfa),
		...boundaryReasons(rule),
		...exceptionReasons(rule),
		...wordReasons(rule)
	];
	return reasons.length > 0 ? unsound(...reasons) : {
		kind: "sound",
		node: parsed.node,
		nfa
	};
};
// src/rules/random.ts
let import_dist$;
const import_dist = () => import_dist$ ??= require_yaml().require_dist();
/** A repeatable source of randomness for samples and templates; not for keys. */
const seededRandom = (seed) => {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
};
const integerBetween = (random, min, max) => min + Math.floor(random() * (max - min + 1));
const pick = (random, choices) => {
	const chosen = choices[Math.floor(random() * choices.length)];
	if (chosen === void 0) throw new RangeError("nothing to pick from");
	return chosen;
};
// src/rules/needed.ts
const UNREACHED = -1;
const isOnly = (set, byte) => set?.[byte] === 1 && sizeOf(set) === 1;
/** How far the positions behind `from` are at most, on ways without positions of the byte alone. */
const distancesWithout = (nfa, from, byte) => {
	const alone = new Set([...new Set(nfa.sets)].filter((set) => isOnly(set, byte)));
	const distances = new Int32Array(nfa.sets.length).fill(UNREACHED);
	for (const position of from) distances[position] = 0;
	nfa.follow.forEach((nexts, position) => {
		const distance = distances[position] ?? UNREACHED;
		if (distance === UNREACHED) return;
		for (const next of nexts) {
			const set = nfa.sets[next];
			if (set !== void 0 && !alone.has(set)) distances[next] = Math.max(distances[next] ?? 0, distance + 1);
		}
	});
	return distances;
};
const candidatesOf = (nfa, from) => {
	const singles = /* @__PURE__ */ new Set();
	for (const set of new Set(nfa.sets.slice(Math.min(...from)))) {
		const [byte] = bytesOf(set);
		if (byte !== void 0 && sizeOf(set) === 1 && alphanumeric[byte] !== 1) singles.add(byte);
	}
	return [...singles];
};
const neededOf = (nfa, from, byte) => {
	const distances = distancesWithout(nfa, from, byte);
	if ([...nfa.last].some((position) => distances[position] !== UNREACHED)) return void 0;
	const between = [...distances.keys()].filter((position) => (distances[position] ?? 0) > 0);
	const sets = new Set(between.flatMap((position) => nfa.sets[position] ?? []));
	return {
		set: intern(union(...sets)),
		most: distances.reduce((most, each) => Math.max(most, each), 0),
		byte
	};
};
/** What every match has behind the positions where its keyword ends, if there is such a byte; the one that is looked for over the fewest bytes. */
const findNeeded = (nfa, ends) => {
	if (ends.size === 0) return void 0;
	return candidatesOf(nfa, ends).map((byte) => neededOf(nfa, ends, byte)).filter((needed) => needed !== void 0).filter(({ set, byte }) => set[byte] !== 1).sort((a, b) => a.most - b.most)[0];
};
// src/rules/anchors.ts
/** How far around a keyword bytes are known; more would rarely refuse what these did not. */
const FAR = 64;
/** Classes this small still count as written out: one letter, both cases of it, or a few; the smallest that finds the keyword is taken. */
const LOOSENESS = [
	2,
	10,
	256
];
const locate = (nfa) => ({
	nfa,
	before: precede(nfa),
	depths: depthsOf(nfa)
});
const admits = (nfa, position, byte) => nfa.sets[position]?.[byte] === 1;
const occurrencesFrom = (nfa, start, keyword) => {
	let ends = /* @__PURE__ */ new Set([start]);
	for (let index = 1; index < keyword.length; index++) {
		const byte = keyword.charCodeAt(index);
		ends = new Set([...ends].flatMap((end) => (nfa.follow[end] ?? []).filter((next) => admits(nfa, next, byte))));
	}
	return [...ends].map((end) => ({
		start,
		end
	}));
};
const NOTHING$1 = /* @__PURE__ */ new Uint8Array(256);
/** The same positions, with only classes of at most `looseness` bytes left in them. */
const tighten = (nfa, looseness) => {
	const tight = new Map([...new Set(nfa.sets)].map((set) => [set, sizeOf(foldCase(set)) <= looseness ? set : NOTHING$1]));
	return {
		...nfa,
		sets: nfa.sets.map((set) => tight.get(set) ?? NOTHING$1)
	};
};
const occurrencesOf = (nfa, keyword) => {
	const first = keyword.charCodeAt(0);
	return [...nfa.sets.keys()].filter((position) => admits(nfa, position, first)).flatMap((start) => occurrencesFrom(nfa, start, keyword));
};
/** Positions of matches that do not begin with the keyword. */
const reachedOtherwise = (nfa, opening) => {
	const reached = new Set(nfa.first.filter((position) => !opening.has(position)));
	for (const position of reached) for (const next of nfa.follow[position] ?? []) reached.add(next);
	return reached;
};
/** Where a keyword opens a match, its later occurrences in it tell nothing more. */
const withoutRepeats = (nfa, found) => {
	const starts = new Set(found.map((occurrence) => occurrence.start));
	const opening = new Set(nfa.first.filter((position) => starts.has(position)));
	if (opening.size === 0) return found;
	const others = reachedOtherwise(nfa, opening);
	return found.filter(({ start }) => opening.has(start) || others.has(start));
};
const tightestOccurrences = (nfa, keyword) => {
	for (const looseness of LOOSENESS) {
		const found = occurrencesOf(tighten(nfa, looseness), keyword);
		if (found.length > 0) return withoutRepeats(nfa, found);
	}
	return [];
};
const addToRuns = (runs, set) => {
	const last = runs.at(-1);
	if (last?.set === set) last.count++;
	else runs.push({
		set,
		count: 1
	});
};
const step = (frontier, nexts) => {
	const reached = /* @__PURE__ */ new Set();
	for (const position of frontier) for (const next of nexts[position] ?? []) reached.add(next);
	return reached;
};
const setsAt = (nfa, positions) => {
	const sets = /* @__PURE__ */ new Set();
	for (const position of positions) sets.add(nfa.sets[position] ?? NOTHING$1);
	return [...sets];
};
const meets = (positions, stops) => {
	for (const position of positions) if (stops.has(position)) return true;
	return false;
};
/** What may stand at each step away from the keyword, as long as every match goes on. */
const runsFrom = (nfa, from, { nexts, stops }) => {
	const runs = [];
	let frontier = from;
	for (let count = 0; count < FAR && !meets(frontier, stops); count++) {
		frontier = step(frontier, nexts);
		const [first, ...rest] = setsAt(nfa, frontier);
		if (first === void 0) break;
		addToRuns(runs, rest.length === 0 ? first : intern(union(first, ...rest)));
	}
	return runs;
};
/** Where `keyword` stands in the matches, or undefined where no match can contain it. */
const place = ({ nfa, before, depths }, keyword) => {
	const found = tightestOccurrences(nfa, keyword);
	if (found.length === 0) return void 0;
	const starts = new Set(found.map((occurrence) => occurrence.start));
	const ends = new Set(found.map((occurrence) => occurrence.end));
	return {
		min: Math.min(...[...starts].map((start) => depths.min[start] ?? 0)),
		max: Math.max(...[...starts].map((start) => depths.max[start] ?? 0)),
		before: runsFrom(nfa, starts, {
			nexts: before,
			stops: new Set(nfa.first)
		}),
		after: runsFrom(nfa, ends, {
			nexts: nfa.follow,
			stops: nfa.last
		}),
		needed: findNeeded(nfa, ends)
	};
};
// src/rules/generic.ts
/** How far a binding is read around its value. */
const REACH = {
	before: 256,
	after: 256
};
const LONGEST = 4096;
const examplesOf = (name, id, first) => ({
	examples: [first, `{{"${name.toLowerCase().replace(" ", "_")}": "{alnum:24}"}}`],
	negativeExamples: [`${id.replace("generic-", "").replace("-", "_")} = get_it()`, "name: \"{alnum:24}\""]
});
const kindOf = (id, name, kind) => ({
	id,
	name,
	class: kind.class,
	least: kind.least,
	confidence: "medium",
	...examplesOf(name, id, kind.example)
});
const kinds = {
	password: kindOf("generic-password", "Password", {
		class: "password",
		least: 4,
		example: "password = \"{alnum:12}\""
	}),
	key: kindOf("generic-api-key", "API key", {
		class: "generic",
		least: 10,
		example: "API_KEY={alnum:32}"
	}),
	token: kindOf("generic-token", "Token", {
		class: "generic",
		least: 10,
		example: "token: \"{hex:40}\""
	}),
	secret: kindOf("generic-secret", "Secret", {
		class: "generic",
		least: 10,
		example: "client_secret = \"{alnum:40}\""
	})
};
/** What words behind a vendor's name promise, though it has not the shape of that vendor's keys. */
const besideVendor = {
	id: "generic-vendor-key",
	name: "Key in no shape of its vendor's",
	class: "generic",
	least: 16,
	confidence: "low",
	examples: ["databox private {alnum:48}", "finage-access-{hex:64}"],
	negativeExamples: ["finage is as good as {alnum:48}", "finage access {alnum:8}"]
};
const ruleOf = ({ least, ...kind }) => ({
	...kind,
	severity: "high",
	pattern: `[^\\n]{${least},${LONGEST}}`,
	keywords: [],
	provider: "generic",
	vendor: "Unknown",
	category: "generic",
	reach: REACH,
	revoke: { how: "Change it where it is accepted, then take it out of the code and of everything that holds a copy." },
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"]
});
[...Object.values(kinds), besideVendor].map(ruleOf);
// src/rules/literals.ts
const NOTHING = {
	secret: 0,
	whole: 0
};
const count = (node) => {
	switch (node.kind) {
		case "set": return {
			secret: 0,
			whole: sizeOf(foldCase(node.set)) <= 2 ? 1 : 0
		};
		case "secret": {
			const { whole } = count(node.node);
			return {
				secret: whole,
				whole
			};
		}
		case "repeat": {
			const one = count(node.node);
			return {
				secret: one.secret * node.min,
				whole: one.whole * node.min
			};
		}
		case "sequence": return node.nodes.map(count).reduce((sum, part) => ({
			secret: sum.secret + part.secret,
			whole: sum.whole + part.whole
		}), NOTHING);
		case "choice": return node.nodes.map(count).reduce((least, part) => ({
			secret: Math.min(least.secret, part.secret),
			whole: Math.min(least.whole, part.whole)
		}));
	}
};
const hasSecret = (node) => {
	switch (node.kind) {
		case "set": return false;
		case "secret": return true;
		case "repeat": return hasSecret(node.node);
		case "sequence":
		case "choice": return node.nodes.some(hasSecret);
	}
};
/** Counts what is written out in each match of a pattern. */
const literalsOf = (node) => {
	const { secret, whole } = count(node);
	return {
		secret: hasSecret(node) ? secret : whole,
		whole
	};
};
// src/rules/tables.ts
/** Two more bytes than this find hardly fewer false starts and cost half as many states again. */
const DEPTH = 8;
const ROOT = 0;
const foldByte = (byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte;
const foldedBytes = (keyword) => Array.from(keyword.slice(0, DEPTH), (char) => foldByte(char.charCodeAt(0) & 255));
const addState = (trie) => {
	trie.ends.push(/* @__PURE__ */ new Set());
	trie.fail.push(ROOT);
	return trie.children.push(/* @__PURE__ */ new Map()) - 1;
};
const childOf = (trie, state, byte) => trie.children[state]?.get(byte);
const plant = (trie, keyword, id) => {
	let state = ROOT;
	for (const byte of foldedBytes(keyword)) {
		const next = childOf(trie, state, byte) ?? addState(trie);
		trie.children[state]?.set(byte, next);
		state = next;
	}
	trie.ends[state]?.add(id);
};
const failOf = (trie, parent, byte) => {
	let state = trie.fail[parent] ?? ROOT;
	for (;;) {
		const next = childOf(trie, state, byte);
		if (next !== void 0) return next;
		if (state === ROOT) return ROOT;
		state = trie.fail[state] ?? ROOT;
	}
};
const linkChild = (trie, child, fail) => {
	trie.fail[child] = fail;
	for (const id of trie.ends[fail] ?? []) trie.ends[child]?.add(id);
	trie.order.push(child);
};
const linkFailures = (trie) => {
	trie.order.push(ROOT);
	for (const state of trie.order) for (const [byte, child] of trie.children[state] ?? []) linkChild(trie, child, state === ROOT ? ROOT : failOf(trie, state, byte));
};
const buildTrie = (keywords) => {
	const trie = {
		children: [],
		ends: [],
		fail: [],
		order: []
	};
	addState(trie);
	keywords.forEach((keyword, index) => {
		plant(trie, keyword, index + 1);
	});
	linkFailures(trie);
	return trie;
};
const classesOf = (trie) => {
	const classes = /* @__PURE__ */ new Uint8Array(256);
	let count = 1;
	for (const children of trie.children) for (const byte of children.keys()) if (classes[byte] === 0) classes[byte] = count++;
	for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] ?? 0;
	return {
		classes,
		count
	};
};
/** Old state \u2192 new: those that end nothing first, each group in breadth-first order. */
const renumber = (trie) => {
	const plain = trie.order.filter((state) => trie.ends[state]?.size === 0);
	const ending = trie.order.filter((state) => trie.ends[state]?.size !== 0);
	const numbers = new Uint32Array(trie.order.length);
	[...plain, ...ending].forEach((state, number) => {
		numbers[state] = number;
	});
	return {
		numbers,
		firstOutput: plain.length
	};
};
/** A state goes where its failure state goes, save for its own children; failure states come earlier in the order. */
const fillNext = (trie, { classes, rowBits, numbers }) => {
	const rowOf = (state) => (numbers[state ?? ROOT] ?? ROOT) << rowBits;
	const next = new Uint16Array(trie.order.length << rowBits);
	for (const state of trie.order) {
		const row = rowOf(state);
		const failRow = rowOf(trie.fail[state]);
		next.copyWithin(row, failRow, failRow + (1 << rowBits));
		trie.children[state]?.forEach((child, byte) => {
			next[row | (classes[byte] ?? 0)] = numbers[child] ?? ROOT;
		});
	}
	return next;
};
const listOutputs = (trie, numbers, firstOutput) => {
	const outputs = new Uint16Array(trie.order.length - firstOutput);
	const lists = [];
	for (const state of trie.order) {
		const ends = trie.ends[state];
		if (ends === void 0 || ends.size === 0) continue;
		outputs[(numbers[state] ?? 0) - firstOutput] = lists.length;
		lists.push(...[...ends].sort((a, b) => a - b), 0);
	}
	if (lists.length > 65535) throw new RangeError("the keywords end in more than 65,535 places");
	return {
		outputs,
		outputLists: Uint16Array.from(lists)
	};
};
/** Tables that find each of `keywords` in any case. Keywords are at most 65,535. */
const buildTables = (keywords) => {
	const trie = buildTrie(keywords);
	if (trie.order.length > 65535) throw new RangeError("the keywords need more than 65,535 states");
	const { classes, count } = classesOf(trie);
	const { numbers, firstOutput } = renumber(trie);
	const rowBits = Math.ceil(Math.log2(Math.max(count, 2)));
	return {
		classes,
		rowBits,
		next: fillNext(trie, {
			classes,
			rowBits,
			numbers
		}),
		firstOutput,
		...listOutputs(trie, numbers, firstOutput),
		depth: DEPTH,
		keywords
	};
};
// src/rules/words.ts
const word = (text, family, edge) => ({
	text,
	family,
	edge
});
/** The credential words of every rule set. */
const credentialWords = [
	word("passw", "password", "open"),
	word("passphrase", "password", "open"),
	word("passcode", "password", "open"),
	word("pass", "password", "right"),
	word("pwd", "password", "right"),
	word("pw", "password", "whole"),
	word("key", "key", "right"),
	word("keys", "key", "right"),
	word("token", "token", "right"),
	word("tokens", "token", "right"),
	word("bearer", "token", "right"),
	word("auth", "token", "right"),
	word("authorization", "token", "right"),
	word("jwt", "token", "whole"),
	word("pat", "token", "whole"),
	word("secret", "secret", "right"),
	word("secrets", "secret", "right"),
	word("cred", "secret", "whole"),
	word("creds", "secret", "right"),
	word("credential", "secret", "right"),
	word("credentials", "secret", "right"),
	word("dsn", "secret", "whole"),
	word("seed", "secret", "right"),
	word("basic", "basic", "whole"),
	word("://", "userinfo", "open"),
	word("identified by", "password", "right")
];
/** `%41`, `\\u0041`, `\\x41`, `&#65;`. */
const escapes = [
	"\\u",
	"\\x",
	"&#",
	...Array.from("0123456789abcdef", (digit) => `%${digit}`)
];
/** A closing quote and what may join another literal to the one it closes. */
const joints = [
	"\"",
	"'",
	"`"
].flatMap((quote) => [
	"+",
	" +",
	" .",
	" &",
	"\n",
	"\r\n"
].map((joint) => quote + joint));
// src/rules/compile.ts
/** Bytes that judges may look at around any match: the rest of the line, mostly. */
const NEAR = 128;
/** How far a word that names the vendor may stand from the value. */
const CONTEXT = 256;
/** What joins to a value of which it is a letter: `_` and `-` in names, `+` and `/` in base64. */
const JOINERS = "_-+/";
const contextOf = (rule, vendor) => {
	if (rule.context === void 0) return void 0;
	const spec = rule.context === true ? vendor : rule.context;
	return {
		names: (spec.names ?? []).map((name) => name.toLowerCase()),
		variables: (spec.variables ?? []).map((variable) => variable.toUpperCase()),
		hosts: (spec.hosts ?? []).map((host) => host.toLowerCase())
	};
};
const reachOf = (rule) => {
	const around = Math.max(NEAR, rule.context === void 0 ? 0 : CONTEXT, rule.pair === void 0 ? 0 : rule.pair.within + NEAR);
	return {
		before: around,
		after: around
	};
};
const merge = (rule, vendor) => {
	const { context: _, ...rest } = rule;
	const context = contextOf(rule, vendor);
	const broker = rule.broker ?? vendor.broker;
	return {
		...rest,
		provider: vendor.provider,
		vendor: vendor.name,
		category: vendor.category,
		keywords: rule.keywords ?? [],
		...context === void 0 ? {} : { context },
		reach: reachOf(rule),
		revoke: rule.revoke ?? vendor.revoke,
		...broker === void 0 ? {} : { broker },
		...vendor.keyless === void 0 ? {} : { keyless: vendor.keyless },
		references: rule.references ?? vendor.references
	};
};
/** Gives each thing a number on first sight, after those that are numbered already. */
var Numbering = class {
	#numbers;
	constructor(known) {
		this.#numbers = new Map(known.map((key, index) => [key, index]));
	}
	of(key) {
		const known = this.#numbers.get(key);
		if (known !== void 0) return known;
		this.#numbers.set(key, this.#numbers.size);
		return this.#numbers.size - 1;
	}
	get keys() {
		return [...this.#numbers.keys()];
	}
};
const numberSet = (tables, set) => tables.byteSets.of(toHex(set));
const edgeOf = (set, boundary) => {
	const own = boundary === void 0 ? void 0 : parseClassBody(boundary);
	if (own?.kind === "parsed" && own.node.kind === "set") return own.node.set;
	return union(alphanumeric, setOf([...JOINERS].filter((char) => set[char.charCodeAt(0)] === 1).join("")));
};
const shapeOf = (tables, { rule, node, nfa }) => {
	const setsAt = (positions) => union(...new Set([...positions].flatMap((position) => nfa.sets[position] ?? [])));
	const first = setsAt(nfa.first);
	const last = setsAt(nfa.last);
	return {
		...lengthsOf(nfa),
		literals: literalsOf(node),
		first: numberSet(tables, first),
		last: numberSet(tables, last),
		all: numberSet(tables, union(...new Set(nfa.sets))),
		edgeBefore: numberSet(tables, edgeOf(first, rule.boundary)),
		edgeAfter: numberSet(tables, edgeOf(last, rule.boundary))
	};
};
const numberRuns = (tables, runs) => runs.map(({ set, count }) => [numberSet(tables, set), count]);
const anchorsOf = (tables, nfa, { rule, index }) => {
	const located = locate(nfa);
	return rule.keywords.flatMap((keyword) => {
		const placement = place(located, keyword);
		if (placement === void 0) return [];
		const { min, max, needed } = placement;
		return {
			rule: index,
			keyword: tables.keywords.of(keyword) + 1,
			min,
			max,
			before: numberRuns(tables, placement.before),
			after: numberRuns(tables, placement.after),
			...needed === void 0 ? {} : { needed: [
				numberSet(tables, needed.set),
				needed.most,
				needed.byte
			] }
		};
	});
};
/** The words of rules that are numbered from `first` on, joined to those that are known. */
const vendorWordsOf = (rules, { first, known }) => {
	const words = new Map(known.map((word) => [`${word.kind} ${word.text}`, {
		...word,
		rules: new Set(word.rules)
	}]));
	const add = (kind, text, rule) => {
		const key = `${kind} ${text}`;
		const word = words.get(key) ?? {
			kind,
			text,
			rules: /* @__PURE__ */ new Set(),
			hash: kind === "variable" ? require_engine().nameHash(text) : 0
		};
		words.set(key, word);
		word.rules.add(rule);
	};
	rules.forEach(({ context }, place) => {
		const index = first + place;
		for (const text of context?.names ?? []) add("name", text, index);
		for (const text of context?.variables ?? []) {
			add("variable", text, index);
			add("variable", text.replaceAll("_", ""), index);
		}
		for (const text of context?.hosts ?? []) add("host", text, index);
	});
	return [...words.values()].map((word) => ({
		...word,
		rules: [...word.rules]
	}));
};
const endsWith = {
	open: (part, text) => part.includes(text),
	right: (part, text) => part.endsWith(text),
	whole: (part, text) => part === text
};
const promises = (variable) => variable.toLowerCase().split("_").some((part) => credentialWords.some(({ text, edge }) => endsWith[edge](part, text)));
/** Whether hits of other words tell of a variable as well: then the automaton need not know it. */
const isImplied = ({ kind, text, rules: asking }, rules) => {
	if (kind !== "variable") return false;
	const isNamed = (name) => text.toLowerCase().split("_").includes(name);
	return promises(text) || asking.every((rule) => rules[rule]?.context?.names.some(isNamed));
};
const compileRule = (syntax, { file, vendor }) => {
	const checked = checkRule(syntax);
	if (checked.kind === "unsound") throw new require_start.UserError(`${file}, rule ${syntax.id}: ${checked.reasons.join("; ")}.`);
	const rule = merge(syntax, vendor);
	if (rule.context !== void 0 && Object.values(rule.context).every((words) => words.length === 0)) throw new require_start.UserError(`${file}, rule ${syntax.id}: field context names nothing: give names, variables or hosts.`);
	return {
		file,
		rule,
		node: checked.node,
		nfa: checked.nfa
	};
};
const refuseDuplicates = (compiled) => {
	const seen = /* @__PURE__ */ new Map();
	for (const { file, rule } of compiled) {
		const other = seen.get(rule.id);
		if (other !== void 0) throw new require_start.UserError(`${file}, rule ${rule.id}, field id, is the id of a rule of ${other} too.`);
		seen.set(rule.id, file);
	}
};
buildTables([]);
/** Where the rules stand in a set that others replace. */
const replacedBy = (rules, { rules: known }) => {
	const ids = new Set(rules.flatMap(({ replaces }) => replaces ?? []));
	return known.flatMap(({ id }, index) => ids.has(id) ? [index] : []);
};
/** Compiles files onto a rule set, whose numbers stay; the tables that search for keywords are built anew over all. */
const compileOnto = (base, files) => {
	const compiled = files.flatMap((file) => file.vendor.rules.map((rule) => compileRule(rule, file)));
	refuseDuplicates(compiled);
	const tables = {
		keywords: new Numbering(base.automaton.keywords),
		byteSets: new Numbering(base.byteSets)
	};
	const own = compiled.map(({ rule }) => rule);
	const first = base.rules.length;
	const anchors = compiled.flatMap(({ rule, nfa }, index) => anchorsOf(tables, nfa, {
		rule,
		index: first + index
	}));
	const shapes = compiled.map((each) => shapeOf(tables, each));
	const vendorWords = vendorWordsOf(own, {
		first,
		known: base.vendorWords
	});
	for (const word of credentialWords) tables.keywords.of(word.text);
	for (const mark of [...joints, ...escapes]) tables.keywords.of(mark);
	const all = [...base.rules, ...own];
	for (const word of vendorWords) if (!isImplied(word, all)) tables.keywords.of(word.text);
	return {
		additions: {
			rules: own,
			shapes,
			anchors,
			vendorWords,
			automaton: buildTables(tables.keywords.keys),
			byteSets: tables.byteSets.keys,
			replaced: replacedBy(own, base)
		},
		tables
	};
};
/** Where two rules take one value with as much written out, the built-in one stays: it knows more of it. */
const behindBuiltIn = ({ literals: { secret, whole }, ...shape }) => ({
	...shape,
	literals: {
		secret: secret - .5,
		whole: whole - .5
	}
});
/** Compiles what joins a rule set at run time; throws a `UserError` for the first rule that is unsound. */
const compileAdditions = (base, files) => {
	const { additions } = compileOnto(base, files);
	return {
		...additions,
		shapes: additions.shapes.map(behindBuiltIn)
	};
};
// src/rules/checks.ts
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const fail = (at, expectation) => {
	throw new require_start.UserError(`${at} must be ${expectation}.`);
};
const text = (value, at) => {
	if (typeof value !== "string" || value === "") fail(at, "a text");
};
const flag = (value, at) => {
	if (typeof value !== "boolean") fail(at, "true or false");
};
const bytes = (value, at) => {
	if (typeof value !== "number" || !Number.isInteger(value) || value < 1) fail(at, "a whole number of bytes");
};
const number = ({ least, most }) => (value, at) => {
	if (typeof value !== "number" || !(value >= least && value <= most)) fail(at, `a number from ${least} to ${most}`);
};
const id = (value, at) => {
	if (typeof value !== "string" || !ID.test(value)) fail(at, "an id: lower-case letters, digits and hyphens");
};
const oneOf = (choices) => (value, at) => {
	if (typeof value !== "string" || !choices.includes(value)) fail(at, `one of ${choices.join(", ")}`);
};
const listOf = (check, least) => (value, at) => {
	if (!Array.isArray(value) || value.length < least) return fail(at, least === 0 ? "a list" : `a list of at least ${least}`);
	value.forEach((member, index) => {
		check(member, `${at}, entry ${index + 1},`);
	});
};
const checkField = (field, value, { at, key }) => {
	if (value !== void 0) field.check(value, `${at}, field ${key},`);
	else if (field.isRequired) throw new require_start.UserError(`${at} lacks the field ${key}.`);
};
const mappingOf = (fields) => (value, at) => {
	if (!isMapping(value)) return fail(at, "a mapping");
	const unknown = Object.keys(value).find((key) => fields[key] === void 0);
	if (unknown !== void 0) throw new require_start.UserError(`${at} has an unknown field ${unknown}; known are ${Object.keys(fields).join(", ")}.`);
	for (const [key, field] of Object.entries(fields)) checkField(field, value[key], {
		at,
		key
	});
};
const required = (check) => ({
	check,
	isRequired: true
});
const optional = (check) => ({
	check,
	isRequired: false
});
// src/rules/syntax.ts
const classes = {
	"api-key": true,
	project: true,
	user: true,
	organization: true,
	"service-account": true,
	admin: true,
	session: true,
	temporary: true,
	"personal-access-token": true,
	"oauth-access": true,
	"oauth-refresh": true,
	"oauth-client-secret": true,
	publishable: true,
	test: true,
	"gateway-master": true,
	"gateway-virtual": true,
	webhook: true,
	"signing-key": true,
	"private-key": true,
	password: true,
	"connection-string": true,
	"key-id": true,
	deploy: true,
	recovery: true,
	generic: true
};
const categories = {
	llm: true,
	"llm-tooling": true,
	cloud: true,
	vcs: true,
	"ci-cd": true,
	"package-registry": true,
	saas: true,
	payments: true,
	comms: true,
	database: true,
	"crypto-key": true,
	"secrets-manager": true,
	generic: true
};
const revoke = mappingOf({
	url: optional(text),
	how: required(text)
});
const vendorWords = {
	names: optional(listOf(text, 1)),
	variables: optional(listOf(text, 1)),
	hosts: optional(listOf(text, 1))
};
const ownWords = mappingOf(vendorWords);
const context = (value, at) => {
	if (value !== true) ownWords(value, at);
};
const pair = mappingOf({
	rule: required(id),
	within: required(bytes),
	alone: required(oneOf([
		"keep",
		"low",
		"suppress"
	]))
});
/** What each value must have beyond the pattern. */
const requirement = mappingOf({
	entropy: optional(number({
		least: 0,
		most: 8
	})),
	digits: optional(bytes),
	upper: optional(bytes),
	lower: optional(bytes),
	special: optional(bytes)
});
const exception = mappingOf({
	words: optional(listOf(text, 1)),
	patterns: optional(listOf(text, 1))
});
const ruleFields = (demand, examples) => mappingOf({
	id: required(id),
	name: demand(text),
	class: demand(oneOf(Object.keys(classes))),
	severity: demand(oneOf(require_start.severities)),
	pattern: required(text),
	ignoreCase: optional(flag),
	keywords: optional(listOf(text, 1)),
	context: optional(context),
	boundary: optional(text),
	require: optional(requirement),
	except: optional(exception),
	publicPrefix: optional(text),
	confidence: optional(oneOf(require_start.confidences)),
	proof: optional(id),
	pair: optional(pair),
	revoke: optional(revoke),
	broker: optional(id),
	references: optional(listOf(text, 1)),
	notes: optional(text),
	replaces: optional(listOf(id, 1)),
	examples: demand(examples),
	negativeExamples: demand(examples)
});
const NO_FIELDS = {};
/** Names the rule by its id where it has one, so that the sentence points to it. */
const rule = (fields) => (value, at) => {
	const [file] = at.split(", field rules,");
	const { id: ownId } = isMapping(value) ? value : NO_FIELDS;
	fields(value, typeof ownId === "string" ? `${file}, rule ${ownId}` : at);
};
const vendorFields = (demand, examples) => mappingOf({
	provider: required(id),
	name: demand(text),
	category: demand(oneOf(Object.keys(categories))),
	...vendorWords,
	revoke: demand(revoke),
	broker: optional(id),
	keyless: optional(text),
	references: demand(listOf(text, 1)),
	rules: required(listOf(rule(ruleFields(demand, examples)), 1))
});
vendorFields(required, listOf(text, 2));
const custom = vendorFields(optional, listOf(text, 0));
const unreadable = (cause, file) => {
	const reason = cause instanceof Error ? cause.message.split("\n")[0]?.replace(TRAILING_COLON, "") : "it cannot be read";
	return new require_start.UserError(`${file} is not YAML: ${reason}`, { cause });
};
const TRAILING_COLON = /:$/;
const completeRule = (own) => ({
	name: own.id,
	class: "api-key",
	severity: "high",
	examples: [],
	negativeExamples: [],
	...own
});
const complete = (own) => ({
	name: own.provider,
	category: "saas",
	revoke: { how: "Revoke it where it was issued, then take it out of the code and of everything that holds a copy." },
	references: [],
	...own,
	rules: own.rules.map(completeRule)
});
const contentOf = (document) => {
	const [error] = document.errors;
	if (error !== void 0) throw error;
	return document.toJS({ maxAliasCount: 100 });
};
const readDocuments = (source, file) => {
	const documents = (0, import_dist().parseAllDocuments)(source, { logLevel: "silent" });
	if ("empty" in documents) return [];
	try {
		return documents.map(contentOf).filter((value) => value !== null);
	} catch (cause) {
		throw unreadable(cause, file);
	}
};
/** Reads and checks a team's own rules: one YAML document a vendor; what a vendor's own file must say goes by a default here. */
const parseCustom = (source, file) => {
	const documents = readDocuments(source, file);
	if (documents.length === 0) throw new require_start.UserError(`${file} holds no rules.`);
	return documents.map((document, index) => {
		custom(document, documents.length === 1 ? file : `${file}, document ${index + 1}`);
		return complete(document);
	});
};
// src/scan/custom-rules.ts
var custom_rules_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ compileCustom: () => compileCustom });
/** The rules of files, read, checked and compiled onto a rule set; the first mistake ends it. */
function compileCustom(base, texts) {
	const files = texts.flatMap(({ name, text }) => parseCustom(text, name).map((vendor) => ({
		file: name,
		vendor
	})));
	refuseTakenIds(base, files);
	refuseUnknownNames(base, files);
	refuseUnknownReplaced(base, files);
	return compiled(base, files);
}
function compiled(base, files) {
	try {
		return compileAdditions(base, files);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		const names = [...new Set(files.map(({ file }) => file))].join(", ");
		throw new require_start.UserError(`${names}: the rules have more keywords than one search can hold; leave some out.`, { cause });
	}
}
const ownGroup = /^generic-/;
function refuseTakenIds({ rules }, files) {
	const taken = new Set(rules.map(({ id }) => id));
	eachRule(files, ({ id }, at) => {
		if (ownGroup.test(id)) throw new require_start.UserError(`${at}, field id, must not begin with generic-: such ids are keyreach's own.`);
		if (taken.has(id)) throw new require_start.UserError(`${at}, field id, is the id of a built-in rule; choose another, such as own-${id}.`);
	});
}
/** What a rule names must be there: a proof, a broker, the other half's rule. */
function refuseUnknownNames({ rules }, files) {
	const ids = new Set(rules.map(({ id }) => id));
	eachRule(files, ({ id }) => ids.add(id));
	eachRule(files, ({ proof, broker, pair }, at) => {
		if (proof !== void 0 && !Object.hasOwn(require_engine().proofs, proof)) throw new require_start.UserError(`${at}, field proof, must be one of ${Object.keys(require_engine().proofs).join(", ")}.`);
		if (broker !== void 0 && !Object.hasOwn(require_steps().brokers, broker)) throw new require_start.UserError(`${at}, field broker, must be one of ${Object.keys(require_steps().brokers).join(", ")}.`);
		if (pair !== void 0 && !ids.has(pair.rule)) throw new require_start.UserError(`${at}, field pair, field rule: there is no rule ${pair.rule}.`);
	});
}
/** Only rules of vendors can be replaced: what is generic is known by names, whatever the value. */
function refuseUnknownReplaced({ rules }, files) {
	const ids = new Set(rules.map(({ id }) => id).filter((id) => !ownGroup.test(id)));
	eachRule(files, ({ replaces }, at) => {
		const stranger = replaces?.find((id) => !ids.has(id));
		if (stranger !== void 0) throw new require_start.UserError(`${at}, field replaces: there is no built-in rule of a vendor ${stranger}.`);
	});
}
function eachRule(files, visit) {
	for (const { file, vendor } of files) for (const rule of vendor.rules) visit(rule, `${file}, rule ${rule.id}`);
}
// src/rules/sample.ts
const PRINTABLE_FIRST = 33;
const PRINTABLE_LAST = 126;
const LONGEST_TAIL = 24;
const alphabets$1 = /* @__PURE__ */ new WeakMap();
/** What a person would write of a class: printable characters where it has any. */
const alphabetOf = (set) => {
	const known = alphabets$1.get(set);
	if (known !== void 0) return known;
	const bytes = bytesOf(set);
	const printable = bytes.filter((byte) => byte >= PRINTABLE_FIRST && byte <= PRINTABLE_LAST);
	const alphabet = (printable.length > 0 ? printable : bytes).map((byte) => String.fromCharCode(byte));
	alphabets$1.set(set, alphabet);
	return alphabet;
};
const write = (node, random) => {
	switch (node.kind) {
		case "set": return {
			text: pick(random, alphabetOf(node.set)),
			secret: void 0
		};
		case "choice": return write(pick(random, node.nodes), random);
		case "secret": {
			const { text } = write(node.node, random);
			return {
				text,
				secret: text
			};
		}
		case "repeat": {
			const count = integerBetween(random, node.min, Math.min(node.max, node.min + LONGEST_TAIL));
			return joinParts(Array.from({ length: count }, () => write(node.node, random)));
		}
		case "sequence": return joinParts(node.nodes.map((part) => write(part, random)));
	}
};
const joinParts = (parts) => ({
	text: parts.map((part) => part.text).join(""),
	secret: parts.find((part) => part.secret !== void 0)?.secret
});
/** A random string that the pattern matches in full. */
const sampleOf = (node, random) => {
	const { text, secret } = write(node, random);
	return {
		text,
		secret: secret ?? text
	};
};
// src/rules/template.ts
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS = "0123456789";
const HEXADECIMAL = `${DIGITS}abcdef`;
const ALPHANUMERIC = LETTERS + LETTERS.toLowerCase() + DIGITS;
const alphabets = {
	alnum: ALPHANUMERIC,
	alpha: LETTERS + LETTERS.toLowerCase(),
	lower: LETTERS.toLowerCase(),
	upper: LETTERS,
	digit: DIGITS,
	hex: HEXADECIMAL,
	HEX: HEXADECIMAL.toUpperCase(),
	base32: `${LETTERS}234567`,
	base64: `${ALPHANUMERIC}+/`,
	base64url: `${ALPHANUMERIC}-_`
};
const PART = /\{\{|\}\}|\{\[((?:[^\]\\]|\\.)+)\]:(\d+)(?:-(\d+))?\}|\{([A-Za-z0-9]+)(?::([A-Za-z0-9-]+))?\}|[{}]/g;
const COUNT = /^(\d+)(?:-(\d+))?$/;
const UUID = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
const draw = (random, alphabet, count) => {
	const chars = [...alphabet];
	return Array.from({ length: count }, () => pick(random, chars)).join("");
};
const classAlphabet = (body, template) => {
	const parsed = parseClassBody(body);
	if (parsed.kind === "refused" || parsed.node.kind !== "set") throw new require_start.UserError(`The template ${template} has a class that cannot be read.`);
	return String.fromCharCode(...bytesOf(parsed.node.set));
};
const uuid = (random) => UUID.replaceAll("x", () => pick(random, [...HEXADECIMAL]));
const counted = (name, count, random) => {
	const alphabet = alphabets[name];
	const least = Number(count[1]);
	return alphabet === void 0 ? void 0 : draw(random, alphabet, integerBetween(random, least, Number(count[2] ?? least)));
};
const named = (name, argument, { random, value, jwt, pem }) => {
	switch (name) {
		case "value": return value(argument);
		case "uuid": return uuid(random);
		case "jwt": return jwt();
		case "pem": return pem(argument ?? "PRIVATE");
		default: {
			const count = COUNT.exec(argument ?? "");
			return count === null ? void 0 : counted(name, count, random);
		}
	}
};
const refuse = (template, part) => {
	throw new require_start.UserError(`The template ${template} has ${part}, which means nothing; a literal brace is written twice.`);
};
const expandPart = (found, template, source) => {
	const [part, body, least, most, name, argument] = found;
	if (part === "{{" || part === "}}") return part.slice(1);
	if (body === void 0) return (name === void 0 ? void 0 : named(name, argument, source)) ?? refuse(template, part);
	const count = integerBetween(source.random, Number(least), Number(most ?? least));
	return draw(source.random, classAlphabet(body, template), count);
};
/** Expands a template; throws a `UserError` that names the part that means nothing. */
const expandTemplate = (template, source) => {
	let text = "";
	let end = 0;
	for (const found of template.matchAll(PART)) {
		text += template.slice(end, found.index) + expandPart(found, template, source);
		end = found.index + found[0].length;
	}
	return text + template.slice(end);
};
Object.defineProperty(exports, "MAX_REPEAT", {
	enumerable: true,
	get: function() {
		return MAX_REPEAT;
	}
});
Object.defineProperty(exports, "alphanumeric", {
	enumerable: true,
	get: function() {
		return alphanumeric;
	}
});
Object.defineProperty(exports, "bytesOf", {
	enumerable: true,
	get: function() {
		return bytesOf;
	}
});
Object.defineProperty(exports, "checkRule", {
	enumerable: true,
	get: function() {
		return checkRule;
	}
});
Object.defineProperty(exports, "compileCustom", {
	enumerable: true,
	get: function() {
		return compileCustom;
	}
});
Object.defineProperty(exports, "complement", {
	enumerable: true,
	get: function() {
		return complement;
	}
});
Object.defineProperty(exports, "custom_rules_exports", {
	enumerable: true,
	get: function() {
		return custom_rules_exports;
	}
});
Object.defineProperty(exports, "emptySet", {
	enumerable: true,
	get: function() {
		return emptySet;
	}
});
Object.defineProperty(exports, "expandTemplate", {
	enumerable: true,
	get: function() {
		return expandTemplate;
	}
});
Object.defineProperty(exports, "foldCase", {
	enumerable: true,
	get: function() {
		return foldCase;
	}
});
Object.defineProperty(exports, "intern", {
	enumerable: true,
	get: function() {
		return intern;
	}
});
Object.defineProperty(exports, "parsePattern", {
	enumerable: true,
	get: function() {
		return parsePattern;
	}
});
Object.defineProperty(exports, "parsePatternIgnoringCase", {
	enumerable: true,
	get: function() {
		return parsePatternIgnoringCase;
	}
});
Object.defineProperty(exports, "rangeSet", {
	enumerable: true,
	get: function() {
		return rangeSet;
	}
});
Object.defineProperty(exports, "sampleOf", {
	enumerable: true,
	get: function() {
		return sampleOf;
	}
});
Object.defineProperty(exports, "seededRandom", {
	enumerable: true,
	get: function() {
		return seededRandom;
	}
});
Object.defineProperty(exports, "setOf", {
	enumerable: true,
	get: function() {
		return setOf;
	}
});
Object.defineProperty(exports, "sizeOf", {
	enumerable: true,
	get: function() {
		return sizeOf;
	}
});
Object.defineProperty(exports, "union", {
	enumerable: true,
	get: function() {
		return union;
	}
});
