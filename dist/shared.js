const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_engine = require("./engine.js");
const require_yaml = require("./yaml.js");
// src/policy/fields.ts
const nameOf = (field) => field.at === "" ? field.file : `${field.file}: ${field.at}`;
function mistake(field, what) {
	return new require_start.UserError(`${nameOf(field)}: ${what}`);
}
const kindOf = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
};
/** The mapping's fields, after each key was found among the known ones. */
function mapping(field, known) {
	const entries = anyMapping(field);
	for (const key of entries.keys()) if (!known.includes(key)) throw mistake(field, `unknown key "${key}"; ${require_start.suggestion(key, known)}`);
	const of = (name) => {
		const value = entries.get(name);
		return value === void 0 || value === null ? void 0 : child(field, name, value);
	};
	return {
		file: field.file,
		at: field.at,
		of
	};
}
/** A mapping with keys of the user's own. */
function anyMapping(field) {
	const { value } = field;
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw mistake(field, `must be a mapping, not ${kindOf(value)}`);
	return new Map(Object.entries(value));
}
const child = (field, name, value) => ({
	file: field.file,
	at: field.at === "" ? name : `${field.at}.${name}`,
	value
});
function list(field) {
	if (!Array.isArray(field.value)) throw mistake(field, `must be a list, not ${kindOf(field.value)}`);
	return field.value.map((value, i) => ({
		file: field.file,
		at: `${field.at}[${i}]`,
		value
	}));
}
function text$2(field) {
	if (typeof field.value !== "string") throw mistake(field, `must be text, not ${kindOf(field.value)}`);
	if (field.value.trim() === "") throw mistake(field, "must not be empty");
	return field.value;
}
const texts = (field) => list(field).map(text$2);
function required$1(fields, name) {
	const field = fields.of(name);
	if (field === void 0) throw mistake(fields, `"${name}" is missing`);
	return field;
}
/** One of a set of words. */
function oneOf$1(field, words) {
	const word = text$2(field);
	const found = words.find((known) => known === word);
	if (found === void 0) throw mistake(field, `"${word}" is none of ${words.join(", ")}`);
	return found;
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** A day as YYYY-MM-DD. */
function day(field) {
	const value = field.value instanceof Date ? field.value.toISOString().slice(0, 10) : text$2(field);
	if (!dayForm.test(value) || Number.isNaN(Date.parse(value))) throw mistake(field, `"${value}" is no day; write YYYY-MM-DD`);
	return value;
}
function httpsUrl(field) {
	const value = text$2(field);
	if (!URL.canParse(value) || new URL(value).protocol !== "https:") throw mistake(field, `"${value}" is no https address`);
	return value;
}
// src/policy/baseline-file.ts
var baseline_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ parseBaseline: () => parseBaseline });
const entryKeys = [
	"fingerprint",
	"rule",
	"path",
	"value",
	"owner",
	"reason",
	"expires"
];
const saltForm = /^[0-9a-f]{32,128}$/;
function parseBaseline(json, source) {
	const fields = mapping({
		file: source,
		at: "",
		value: parseJson(json, source)
	}, [
		"version",
		"salt",
		"entries"
	]);
	const version = required$1(fields, "version");
	if (version.value !== 1) throw mistake(version, `must be 1, not ${JSON.stringify(version.value)}`);
	const salt = required$1(fields, "salt");
	if (!saltForm.test(text$2(salt))) throw mistake(salt, "must be 32 or more lower-case hexadecimal digits");
	return {
		source,
		salt: text$2(salt),
		entries: list(required$1(fields, "entries")).map(entry)
	};
}
function parseJson(json, source) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new require_start.UserError(`${source}: is no valid JSON: ${cause instanceof Error ? cause.message.split("\n", 1)[0] : ""}`, { cause });
	}
}
function entry(field) {
	const fields = mapping(field, entryKeys);
	const path = fields.of("path");
	const expires = fields.of("expires");
	return {
		fingerprint: text$2(required$1(fields, "fingerprint")),
		rule: text$2(required$1(fields, "rule")),
		path: path === void 0 ? null : text$2(path),
		value: text$2(required$1(fields, "value")),
		owner: text$2(required$1(fields, "owner")),
		reason: text$2(required$1(fields, "reason")),
		...expires && { expires: day(expires) }
	};
}
const compareText = (a, b) => a < b ? -1 : Number(a > b);
function formatBaseline(baseline) {
	const entries = [...baseline.entries].sort((a, b) => compareText(a.path ?? "", b.path ?? "") || compareText(a.fingerprint, b.fingerprint));
	return `${JSON.stringify({
		version: 1,
		salt: baseline.salt,
		entries
	}, null, 2)}\n`;
}
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
	else if (cursor.text[cursor.at] === "?") return refuse$1(cursor, "only (?:…) and (?<secret>…) groups are in the subset");
	else return refuse$1(cursor, "write (?:…) for a group");
	const node = readChoice(cursor);
	if (cursor.text[cursor.at] !== ")") return refuse$1(cursor, "a group is not closed");
	cursor.at++;
	if (!isSecret) return node;
	cursor.secrets++;
	if (cursor.secrets > 1) return refuse$1(cursor, "a pattern has one (?<secret>…) at most");
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
var import_dist = require_yaml.require_dist();
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
// src/remedy/brokers/broker.ts
/** The job around steps that ask for an OIDC token: the permission on the job, never on the workflow. */
const federatedJob = (environment, ...steps) => [
	"permissions: { contents: read, id-token: write }",
	`environment: ${environment}`,
	"steps:",
	...steps
].join("\n");
// src/remedy/brokers/expression.ts
/** Expressions of a GitHub workflow: ids that are no secrets come from variables. */
const vars = (name) => `\${{ vars.${name} }}`;
const secret = (name) => `\${{ secrets.${name} }}`;
const output = (step, name) => `\${{ steps.${step}.outputs.${name} }}`;
// src/remedy/brokers/akeyless.ts
const akeyless = {
	name: "Akeyless JWT authentication",
	url: "https://github.com/akeyless-community/akeyless-github-action#readme",
	replaces: ["AKEYLESS_ACCESS_KEY", "AKEYLESS_ACCESS_ID"],
	environment: "akeyless",
	workflow: federatedJob("akeyless", "  - uses: akeyless-community/akeyless-github-action@v1.1.5", "    with:", `      access-id: ${vars("AKEYLESS_ACCESS_ID")}`, "      access-type: jwt"),
	setup: "make an OAuth2/JWT authentication method for GitHub with the required sub-claims `repository` and `environment`, and tie it to a role on one path.",
	mistakes: "an access id without sub-claims, which any repository on GitHub can use."
};
// src/remedy/brokers/exchange.ts
const tokenExchange = {
	grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
	subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
};
/** A value that may stand in a script as it is; any other goes through the environment, so that nothing in it is run. */
const plain = /^[\w:./-]+$/;
const variableOf$1 = (name) => name === "audience" ? "TARGET" : name.toUpperCase();
/** YAML of one step; its output `token` is masked and lives for this job only. */
function exchangeStep(exchange) {
	const fields = Object.entries(exchange.fields).map(([name, value]) => ({
		name,
		value,
		variable: variableOf$1(name),
		isPlain: plain.test(value)
	}));
	const settings = fields.filter(({ isPlain }) => !isPlain).map(({ variable, value }) => [variable, value]);
	return [
		`  - id: ${exchange.id}`,
		"    env:",
		...[
			["AUDIENCE", exchange.audience],
			["TOKEN_URL", exchange.tokenUrl],
			...settings
		].map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
		"    run: |",
		"      jwt=$(curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
		"        \"$ACTIONS_ID_TOKEN_REQUEST_URL\" --data-urlencode \"audience=$AUDIENCE\" | jq -r .value)",
		...exchange.body === "form" ? formRequest(exchange, fields) : jsonRequest(exchange, fields),
		"      echo \"::add-mask::$token\"",
		"      echo \"token=$token\" >> \"$GITHUB_OUTPUT\""
	].join("\n");
}
const formRequest = ({ tokenField }, fields) => [
	"      token=$(curl -sSf \"$TOKEN_URL\" \\",
	...fields.map(({ name, value, variable, isPlain }) => `        --data-urlencode "${name}=${isPlain ? value : `$${variable}`}" \\`),
	`        --data-urlencode "${tokenField}=$jwt" | jq -r .access_token)`
];
const jsonRequest = ({ tokenField }, fields) => [
	`      token=$(jq -n --arg jwt "$jwt" '{ ${tokenField}: $jwt,`,
	...fields.map(({ name, value, variable, isPlain }, index) => {
		const end = index === fields.length - 1 ? " }' \\" : ",";
		return `          ${name}: ${isPlain ? JSON.stringify(value) : `env.${variable}`}${end}`;
	}),
	"        | curl -sSf \"$TOKEN_URL\" -H \"Content-Type: application/json\" -d @- | jq -r .access_token)"
];
/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
const tokenFileStep = (audience) => [
	"  - run: |",
	"      umask 077",
	"      curl -sSf -G -H \"Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN\" \\",
	`        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=${audience}" | jq -r .value > "$RUNNER_TEMP/identity.jwt"`
].join("\n");
// src/remedy/brokers/list.ts
/** By the id that rule files use; see docs/rule-format.md. */
const brokers = {
	akeyless,
	anthropic: {
		name: "Anthropic workload identity federation",
		url: "https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions",
		replaces: [
			"ANTHROPIC_API_KEY",
			"CLAUDE_API_KEY",
			"ANTHROPIC_AUTH_TOKEN",
			"CLAUDE_CODE_OAUTH_TOKEN"
		],
		environment: "anthropic",
		workflow: federatedJob("anthropic", "  - uses: anthropics/claude-code-action@v1   # takes the ids itself", "    with:", `      anthropic_federation_rule_id: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      anthropic_organization_id: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      anthropic_service_account_id: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`, "  # or, for a program that uses an Anthropic SDK:", tokenFileStep("https://api.anthropic.com"), "  - run: npm run eval", "    env:", `      ANTHROPIC_IDENTITY_TOKEN_FILE: \${{ runner.temp }}/identity.jwt`, `      ANTHROPIC_FEDERATION_RULE_ID: ${vars("ANTHROPIC_FEDERATION_RULE_ID")}`, `      ANTHROPIC_ORGANIZATION_ID: ${vars("ANTHROPIC_ORGANIZATION_ID")}`, `      ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars("ANTHROPIC_SERVICE_ACCOUNT_ID")}`),
		setup: "in the Console create an issuer for https://token.actions.githubusercontent.com, a service account (svac_…) in one workspace, and a federation rule (fdrl_…) with the exact subject and the audience https://api.anthropic.com.",
		mistakes: "ANTHROPIC_API_KEY wins where it is still set; a rule on the prefix repo:OWNER/REPO: also matches pull requests; each token is good for one exchange."
	},
	aws: {
		name: "an AWS role through GitHub OIDC",
		url: "https://github.com/aws-actions/configure-aws-credentials#readme",
		replaces: [
			"AWS_ACCESS_KEY_ID",
			"AWS_SECRET_ACCESS_KEY",
			"AWS_SESSION_TOKEN",
			"AWS_BEARER_TOKEN_BEDROCK"
		],
		environment: "aws",
		workflow: federatedJob("aws", "  - uses: aws-actions/configure-aws-credentials@v6", "    with:", `      role-to-assume: ${vars("AWS_ROLE_ARN")}`, `      aws-region: ${vars("AWS_REGION")}`, "      role-duration-seconds: 900", `      role-session-name: \${{ github.job }}-\${{ github.run_id }}`),
		setup: "create the IAM OIDC provider token.actions.githubusercontent.com, and one role a workflow whose trust policy has StringEquals on `sub` and on `aud` (sts.amazonaws.com). For Bedrock allow bedrock:InvokeModel on the models that are used, nothing else.",
		mistakes: "a trust policy without `sub` or with StringLike on repo:ORG/* lets other repositories in; one role for every workflow joins their powers again.",
		aftercare: "Sessions that were made with the key outlive it: deny them by issue time (aws:TokenIssueTime). Leave an AWSCompromisedKeyQuarantine policy attached until the key is deleted; it limits the key and does not revoke it."
	},
	azure: {
		name: "a Microsoft Entra federated credential",
		url: "https://github.com/Azure/login#readme",
		replaces: [
			"AZURE_CLIENT_SECRET",
			"AZURE_CREDENTIALS",
			"AZURE_OPENAI_API_KEY",
			"AZURE_API_KEY"
		],
		environment: "azure",
		workflow: federatedJob("azure", "  - uses: azure/login@v3", "    with:", `      client-id: ${vars("AZURE_CLIENT_ID")}`, `      tenant-id: ${vars("AZURE_TENANT_ID")}`, `      subscription-id: ${vars("AZURE_SUBSCRIPTION_ID")}`),
		setup: "add a federated credential to an app registration or a managed identity, with the exact subject and the audience api://AzureADTokenExchange (20 at most). For Azure OpenAI grant Cognitive Services OpenAI User on the one resource and set disableLocalAuth to true, which ends its keys.",
		mistakes: "wildcards in a flexible claims matching expression; key authentication left on, so that the old way still works.",
		aftercare: "A resource has two keys: move its users to the other, regenerate the leaked one, and it stops at once."
	},
	cloudsmith: {
		name: "Cloudsmith OIDC",
		url: "https://github.com/cloudsmith-io/cloudsmith-cli-action#readme",
		replaces: ["CLOUDSMITH_API_KEY"],
		environment: "cloudsmith",
		workflow: federatedJob("cloudsmith", "  - uses: cloudsmith-io/cloudsmith-cli-action@v3", "    with:", `      oidc-namespace: ${vars("CLOUDSMITH_NAMESPACE")}`, `      oidc-service-slug: ${vars("CLOUDSMITH_SERVICE")}`),
		setup: "in the settings of the workspace add a provider with GitHub as issuer and the claims `repository` and `environment`, mapped to one service account.",
		mistakes: "no claim required beside the issuer; a service account that may push to every repository."
	},
	crates: {
		name: "crates.io trusted publishing",
		url: "https://crates.io/docs/trusted-publishing",
		replaces: ["CARGO_REGISTRY_TOKEN"],
		environment: "crates",
		workflow: federatedJob("crates", "  - id: auth", "    uses: rust-lang/crates-io-auth-action@v1   # revokes its token at the end of the job", "  - run: cargo publish", `    env: { CARGO_REGISTRY_TOKEN: "${output("auth", "token")}" }`),
		setup: "in the settings of the crate add a trusted publisher with the repository, the workflow file and the environment.",
		mistakes: "the first version of a new crate still needs a token: make one for that and revoke it.",
		aftercare: "Compare the published versions with your tags."
	},
	databricks: {
		name: "Databricks workload identity federation",
		url: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation",
		replaces: ["DATABRICKS_TOKEN", "DATABRICKS_CLIENT_SECRET"],
		environment: "databricks",
		workflow: federatedJob("databricks", "  - uses: databricks/setup-cli@main", "  - run: databricks current-user me", "    env:", "      DATABRICKS_AUTH_TYPE: github-oidc", `      DATABRICKS_HOST: ${vars("DATABRICKS_HOST")}`, `      DATABRICKS_CLIENT_ID: ${vars("DATABRICKS_CLIENT_ID")}`),
		setup: "give one service principal a federation policy with the issuer, the exact subject and the account id as audience.",
		mistakes: "a policy on the whole account instead of one service principal; the personal token kept beside it."
	},
	dockerhub: {
		name: "a Docker Hub OIDC connection",
		url: "https://github.com/docker/login-action#docker-hub",
		replaces: [
			"DOCKERHUB_TOKEN",
			"DOCKER_PASSWORD",
			"DOCKERHUB_PASSWORD"
		],
		environment: "dockerhub",
		workflow: federatedJob("dockerhub", "  - uses: docker/login-action@v4   # no password", `    env: { DOCKERHUB_OIDC_CONNECTIONID: "${vars("DOCKERHUB_OIDC_CONNECTIONID")}" }`, `    with: { username: "${vars("DOCKERHUB_ORGANIZATION")}" }`),
		setup: "an owner of the organization (Team or Business) makes an OIDC connection with a rule for the exact subject and the repositories it may push to. On other plans: an access token with one right and an end date.",
		mistakes: "the user name is the organization, not a person; a rule with a wildcard for all repositories.",
		aftercare: "Compare the digests of the pushed tags with your builds."
	},
	doppler: {
		name: "Doppler OIDC",
		url: "https://github.com/DopplerHQ/secrets-fetch-action#readme",
		replaces: ["DOPPLER_TOKEN"],
		environment: "doppler",
		workflow: federatedJob("doppler", "  - uses: DopplerHQ/secrets-fetch-action@v2", "    with:", "      auth-method: oidc", `      doppler-identity-id: ${vars("DOPPLER_IDENTITY_ID")}`, "      doppler-project: this-project", "      doppler-config: ci"),
		setup: "make a service account with read access to one config, and an identity of it with the exact subject and audience.",
		mistakes: "doppler-token kept beside it; a service account for all projects."
	},
	gcp: {
		name: "Google Cloud workload identity federation",
		url: "https://github.com/google-github-actions/auth#readme",
		replaces: [
			"GOOGLE_APPLICATION_CREDENTIALS_JSON",
			"GOOGLE_CREDENTIALS",
			"GEMINI_API_KEY",
			"GOOGLE_API_KEY"
		],
		environment: "gcp",
		workflow: federatedJob("gcp", "  - uses: google-github-actions/auth@v3", "    with:", `      workload_identity_provider: ${vars("GCP_WORKLOAD_IDENTITY_PROVIDER")}`, `      project_id: ${vars("GCP_PROJECT_ID")}`),
		setup: "create a workload identity pool and a provider with an attribute condition on `repository_id` and `repository_owner_id`, and grant roles/aiplatform.user (or the one role that is needed) to the principalSet of this repository. Gemini is then called through Vertex AI.",
		mistakes: "a provider without an attribute condition trusts all of GitHub; one service account for builds and for the model joins both; the JSON key goes on working until it is deleted.",
		aftercare: "Disable the leaked key of the service account first, see what breaks, then delete it."
	},
	github: {
		name: "the GITHUB_TOKEN of the job, or a GitHub App",
		url: "https://github.com/actions/create-github-app-token#readme",
		replaces: [
			"GH_TOKEN",
			"GITHUB_PAT",
			"GH_PAT",
			"PERSONAL_ACCESS_TOKEN"
		],
		workflow: [
			"permissions: { contents: read }   # only what the job does; add pull-requests: write and so on",
			"steps:",
			"  - run: gh pr list",
			`    env: { GH_TOKEN: "\${{ github.token }}" }`,
			"  # for another repository: a token of an App, for that repository and that right",
			"  - id: app",
			"    uses: actions/create-github-app-token@v3",
			"    with:",
			`      client-id: ${vars("APP_CLIENT_ID")}`,
			`      private-key: ${secret("APP_PRIVATE_KEY")}`,
			"      repositories: other-repository",
			"      permission-contents: read"
		].join("\n"),
		setup: "install a GitHub App with the least permissions on the repositories that are needed, or let octo-sts/action exchange the OIDC token under a trust policy in the target repository, which needs no private key.",
		mistakes: "an App token with `owner` and without `repositories` reaches every repository; without permission-* it may do all that the App may; the private key of the App is long-lived itself.",
		aftercare: "Whoever holds a token of GitHub can also end it by posting it to https://api.github.com/credentials/revoke, which needs no login and cannot be undone. Look at the security log for what it did."
	},
	gitlab: {
		name: "the CI_JOB_TOKEN of the job",
		url: "https://docs.gitlab.com/ci/jobs/ci_job_token/",
		replaces: [
			"GITLAB_TOKEN",
			"GL_TOKEN",
			"GITLAB_PRIVATE_TOKEN"
		],
		workflow: [
			"# .gitlab-ci.yml: the token lives as long as the job",
			"release:",
			"  script:",
			"    - 'curl -sSf --header \"JOB-TOKEN: $CI_JOB_TOKEN\" \"$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages\"'"
		].join("\n"),
		setup: "allow only the projects that need it in the job token settings. From outside GitLab: a project access token with one scope, the lowest role and an end date, in the environment of the one job.",
		mistakes: "a token of a person, which reaches whatever the person reaches; the scope api where read_api is enough."
	},
	hcp: {
		name: "HCP workload identity federation",
		url: "https://github.com/hashicorp/hcp-auth-action#readme",
		replaces: ["HCP_CLIENT_SECRET", "HCP_CLIENT_ID"],
		environment: "hcp",
		workflow: federatedJob("hcp", "  - uses: hashicorp/hcp-auth-action@v0", `    with: { workload_identity_provider: "${vars("HCP_WORKLOAD_IDENTITY_PROVIDER")}" }`),
		setup: "create a service principal of the project and a workload identity provider with a conditional access statement on the exact subject. The audience is the resource name of the provider.",
		mistakes: "a service principal of the organization where one of the project is enough; a condition on the owner alone."
	},
	huggingface: {
		name: "a Hugging Face trusted publisher",
		url: "https://huggingface.co/docs/hub/trusted-publishers",
		replaces: [
			"HF_TOKEN",
			"HUGGINGFACE_TOKEN",
			"HUGGING_FACE_HUB_TOKEN"
		],
		environment: "huggingface",
		workflow: federatedJob("huggingface", "  - run: pip install \"huggingface_hub>=1.19.0\" && hf upload OWNER/REPO .", `    env: { HF_OIDC_RESOURCE: "${vars("HF_OIDC_RESOURCE")}" }  # the repository or the user; no token`),
		setup: "add a trusted publisher with repository, branch and workflow: on a repository it may write to that one, on a user it may read the gated ones. Tokens live an hour. The audience is https://huggingface.co.",
		mistakes: "a trusted publisher on the repository claim alone admits every workflow of it; HF_TOKEN left in the environment."
	},
	infisical: {
		name: "Infisical OIDC",
		url: "https://github.com/Infisical/secrets-action#readme",
		replaces: [
			"INFISICAL_TOKEN",
			"INFISICAL_CLIENT_SECRET",
			"INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET"
		],
		environment: "infisical",
		workflow: federatedJob("infisical", "  - uses: Infisical/secrets-action@v1", "    with:", "      method: oidc", `      identity-id: ${vars("INFISICAL_IDENTITY_ID")}`, `      project-slug: ${vars("INFISICAL_PROJECT")}`, "      env-slug: prod"),
		setup: "give a machine identity OIDC authentication with the issuer, the exact subject and an audience of its own, and read access to one path. Prefer dynamic secrets: a static model key that is fetched is still static.",
		mistakes: "the default method of the action is a static client secret; a subject with a wildcard."
	},
	jfrog: {
		name: "JFrog OIDC integration",
		url: "https://github.com/jfrog/setup-jfrog-cli#readme",
		replaces: [
			"JF_ACCESS_TOKEN",
			"JFROG_TOKEN",
			"ARTIFACTORY_API_KEY"
		],
		environment: "jfrog",
		workflow: federatedJob("jfrog", "  - uses: jfrog/setup-jfrog-cli@v4", `    env: { JF_URL: "${vars("JF_URL")}" }`, "    with: { oidc-provider-name: github, oidc-audience: jfrog-github }", "  - run: jf rt ping"),
		setup: "under Administration, Integrations add an OIDC provider of type GitHub with an audience of its own, and an identity mapping on the exact subject to a user or group with the least rights.",
		mistakes: "a mapping on the repository owner alone; the default audience, which other brokers use too."
	},
	npm: {
		name: "npm trusted publishing",
		url: "https://docs.npmjs.com/trusted-publishers",
		replaces: ["NPM_TOKEN", "NODE_AUTH_TOKEN"],
		environment: "npm",
		workflow: federatedJob("npm", "  - uses: actions/setup-node@v6", "    with: { node-version: 24, registry-url: \"https://registry.npmjs.org\" }", "  - run: npm publish   # npm 11.5.1 or later, no token"),
		setup: "in the settings of the package name the repository, the workflow file and the environment, then disallow tokens for publishing.",
		mistakes: "NODE_AUTH_TOKEN still set; a token kept for installs of private packages that may publish too (make it read-only).",
		aftercare: "Compare the published versions with your tags: a leaked token could have published one."
	},
	nuget: {
		name: "NuGet trusted publishing",
		url: "https://learn.microsoft.com/en-us/nuget/nuget-org/trusted-publishing",
		replaces: ["NUGET_API_KEY", "NUGET_AUTH_TOKEN"],
		environment: "nuget",
		workflow: federatedJob("nuget", "  - id: login", "    uses: NuGet/login@v1", `    with: { user: "${vars("NUGET_USER")}" }`, "  - run: dotnet nuget push \"*.nupkg\" --source https://api.nuget.org/v3/index.json --api-key \"$NUGET_API_KEY\"", `    env: { NUGET_API_KEY: "${output("login", "NUGET_API_KEY")}" }`),
		setup: "on nuget.org add a trusted publishing policy with the owner, the repository, the workflow file and the environment.",
		mistakes: "the user is the profile name and not the e-mail address; a push key for every package of the owner kept beside it.",
		aftercare: "Compare the published versions with your tags."
	},
	onepassword: {
		name: "1Password workload identity",
		url: "https://github.com/1Password/load-secrets-action",
		replaces: ["OP_SERVICE_ACCOUNT_TOKEN", "OP_CONNECT_TOKEN"],
		environment: "onepassword",
		workflow: federatedJob("onepassword", "  - uses: 1password/load-secrets-action@v5   # public preview: see its page for the inputs of Workload Identity"),
		setup: "configure the workload in 1Password (a public preview, for GitHub Actions only) with access to one vault. Until it is settled: a service account for one vault, read only, with an end date, in the environment of the one job.",
		mistakes: "OP_SERVICE_ACCOUNT_TOKEN kept beside it; a service account that reads every vault."
	},
	openai: {
		name: "OpenAI workload identity federation",
		url: "https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions.md",
		replaces: ["OPENAI_API_KEY", "CODEX_API_KEY"],
		environment: "openai",
		workflow: federatedJob("openai", exchangeStep({
			id: "openai",
			audience: "https://api.openai.com/v1",
			tokenUrl: "https://auth.openai.com/oauth/token",
			fields: {
				...tokenExchange,
				identity_provider_id: vars("OPENAI_IDENTITY_PROVIDER_ID"),
				service_account_id: vars("OPENAI_SERVICE_ACCOUNT_ID")
			},
			body: "json",
			tokenField: "subject_token"
		}), "  - run: npm run eval", `    env: { OPENAI_API_KEY: "${output("openai", "token")}" }`),
		setup: "create a workload identity provider for https://token.actions.githubusercontent.com and map the exact subject and the audience to one service account of one project. Tokens live an hour.",
		mistakes: "the SDK option workloadIdentity and a set OPENAI_API_KEY exclude each other; a mapping on the organization alone lets every repository of it in."
	},
	openrouter: {
		name: "OpenRouter workload identity federation",
		url: "https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation.md",
		replaces: ["OPENROUTER_API_KEY"],
		environment: "openrouter",
		workflow: federatedJob("openrouter", exchangeStep({
			id: "openrouter",
			audience: "https://openrouter.ai",
			tokenUrl: "https://openrouter.ai/api/v1/oauth/token",
			fields: {
				...tokenExchange,
				federation_policy_id: vars("OPENROUTER_FEDERATION_POLICY_ID"),
				scope: "inference"
			},
			body: "form",
			tokenField: "subject_token"
		}), "  - run: npm run eval", `    env: { OPENROUTER_API_KEY: "${output("openrouter", "token")}" }`),
		setup: "under Settings, Workload identity (some plans only) add GitHub as an issuer and a policy with the exact subject and the audience https://openrouter.ai that acts as one key with a limit. Tokens live 15 minutes at most.",
		mistakes: "a policy that acts as a management key is refused; a job that runs longer has to exchange again."
	},
	pulumi: {
		name: "Pulumi Cloud OIDC",
		url: "https://github.com/pulumi/auth-actions#readme",
		replaces: ["PULUMI_ACCESS_TOKEN"],
		environment: "pulumi",
		workflow: federatedJob("pulumi", "  - uses: pulumi/auth-actions@v1", "    with:", `      organization: ${vars("PULUMI_ORGANIZATION")}`, "      requested-token-type: urn:pulumi:token-type:access_token:organization"),
		setup: "register GitHub as OIDC issuer of the organization with a policy on the exact subject and the audience urn:pulumi:org:ORGANIZATION.",
		mistakes: "a policy that allows any subject; a personal token type where an organization or team token is enough."
	},
	pypi: {
		name: "PyPI trusted publishing",
		url: "https://docs.pypi.org/trusted-publishers/",
		replaces: ["PYPI_API_TOKEN", "TWINE_PASSWORD"],
		environment: "pypi",
		workflow: federatedJob("pypi", "  - uses: pypa/gh-action-pypi-publish@release/v1   # no password"),
		setup: "in the settings of the project add a publisher with the repository, the workflow file and the environment.",
		mistakes: "a publisher without an environment; the step in a reusable workflow, which PyPI does not accept.",
		aftercare: "Compare the released files with your tags: a leaked token could have uploaded one."
	},
	rubygems: {
		name: "RubyGems trusted publishing",
		url: "https://guides.rubygems.org/trusted-publishing/",
		replaces: ["RUBYGEMS_API_KEY", "GEM_HOST_API_KEY"],
		environment: "rubygems",
		workflow: federatedJob("rubygems", "  - uses: rubygems/configure-rubygems-credentials@v2", "    with: { trusted-publisher: true }", "  - run: bundle exec rake release"),
		setup: "on the page of the gem add a trusted publisher with the repository, the workflow file and the environment.",
		mistakes: "GEM_HOST_API_KEY still set; an API key role for all gems of the owner.",
		aftercare: "Compare the pushed versions with your tags."
	},
	snowflake: {
		name: "Snowflake workload identity",
		url: "https://github.com/snowflakedb/snowflake-cli-action#readme",
		replaces: [
			"SNOWFLAKE_PASSWORD",
			"SNOWFLAKE_PRIVATE_KEY",
			"SNOWFLAKE_TOKEN"
		],
		environment: "snowflake",
		workflow: federatedJob("snowflake", "  - uses: snowflakedb/snowflake-cli-action@v2.0", "    with: { use-oidc: true }", "  - run: snow connection test -x", `    env: { SNOWFLAKE_ACCOUNT: "${vars("SNOWFLAKE_ACCOUNT")}" }`),
		setup: "create a user of TYPE = SERVICE with WORKLOAD_IDENTITY = (TYPE = OIDC, the issuer, the exact subject) and a role that may do the one thing. The audience is snowflakecomputing.com.",
		mistakes: "a subject that names only a branch; ACCOUNTADMIN as the default role."
	},
	vault: {
		name: "Vault JWT authentication",
		url: "https://github.com/hashicorp/vault-action#readme",
		replaces: [
			"VAULT_TOKEN",
			"VAULT_SECRET_ID",
			"VAULT_ROLE_ID"
		],
		environment: "vault",
		workflow: federatedJob("vault", "  - uses: hashicorp/vault-action@v3", "    with:", `      url: ${vars("VAULT_ADDR")}`, "      method: jwt", "      role: this-workflow", "      jwtGithubAudience: vault-this-workflow", "      secrets: secret/data/ci api_key | API_KEY"),
		setup: "enable a jwt auth mount for https://token.actions.githubusercontent.com and one role a workflow with exact bound_claims and a bound_audiences of its own. Prefer a secrets engine that makes credentials to one that stores them.",
		mistakes: "the default method of the action is a token; bound_claims with globs; the default audience, which is shared with other brokers.",
		aftercare: "Revoking a token revokes its children and leases too; check that nothing else was issued from it."
	},
	wandb: {
		name: "W&B identity federation",
		url: "https://docs.wandb.ai/platform/hosting/iam/identity_federation.md",
		replaces: ["WANDB_API_KEY"],
		environment: "wandb",
		workflow: federatedJob("wandb", tokenFileStep(vars("WANDB_OIDC_AUDIENCE")), "  - run: python train.py", `    env: { WANDB_IDENTITY_TOKEN_FILE: "\${{ runner.temp }}/identity.jwt" }`),
		setup: "an organization admin sets GitHub as JWT issuer (Enterprise, in preview) and makes a service account for the subject; the audience is the one configured there.",
		mistakes: "WANDB_API_KEY left in the environment or in a .netrc file; without the Enterprise plan a service account key with an end date is what remains."
	}
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
const kinds = {
	password: {
		id: "generic-password",
		name: "Password",
		class: "password",
		least: 4,
		example: "password = \"{alnum:12}\""
	},
	key: {
		id: "generic-api-key",
		name: "API key",
		class: "generic",
		least: 10,
		example: "API_KEY={alnum:32}"
	},
	token: {
		id: "generic-token",
		name: "Token",
		class: "generic",
		least: 10,
		example: "token: \"{hex:40}\""
	},
	secret: {
		id: "generic-secret",
		name: "Secret",
		class: "generic",
		least: 10,
		example: "client_secret = \"{alnum:40}\""
	}
};
const ruleOf = (kind) => ({
	id: kind.id,
	name: kind.name,
	class: kind.class,
	severity: "high",
	confidence: "medium",
	pattern: `[^\\n]{${kind.least},${LONGEST}}`,
	keywords: [],
	provider: "generic",
	vendor: "Unknown",
	category: "generic",
	reach: REACH,
	revoke: { how: "Change it where it is accepted, then take it out of the code and of everything that holds a copy." },
	references: ["https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"],
	examples: [kind.example, `{{"${kind.name.toLowerCase().replace(" ", "_")}": "{alnum:24}"}}`],
	negativeExamples: [`${kind.id.replace("generic-", "").replace("-", "_")} = get_it()`, "name: \"{alnum:24}\""]
});
Object.values(kinds).map(ruleOf);
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
/** Old state → new: those that end nothing first, each group in breadth-first order. */
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
			hash: kind === "variable" ? require_engine.nameHash(text) : 0
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
	for (const joint of joints) tables.keywords.of(joint);
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
const text$1 = (value, at) => {
	if (typeof value !== "string" || value === "") fail(at, "a text");
};
const flag = (value, at) => {
	if (typeof value !== "boolean") fail(at, "true or false");
};
const bytes$2 = (value, at) => {
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
	url: optional(text$1),
	how: required(text$1)
});
const vendorWords = {
	names: optional(listOf(text$1, 1)),
	variables: optional(listOf(text$1, 1)),
	hosts: optional(listOf(text$1, 1))
};
const ownWords = mappingOf(vendorWords);
const context = (value, at) => {
	if (value !== true) ownWords(value, at);
};
const pair = mappingOf({
	rule: required(id),
	within: required(bytes$2),
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
	digits: optional(bytes$2),
	upper: optional(bytes$2),
	lower: optional(bytes$2),
	special: optional(bytes$2)
});
const exception = mappingOf({
	words: optional(listOf(text$1, 1)),
	patterns: optional(listOf(text$1, 1))
});
const ruleFields = (demand, examples) => mappingOf({
	id: required(id),
	name: demand(text$1),
	class: demand(oneOf(Object.keys(classes))),
	severity: demand(oneOf(require_start.severities)),
	pattern: required(text$1),
	ignoreCase: optional(flag),
	keywords: optional(listOf(text$1, 1)),
	context: optional(context),
	boundary: optional(text$1),
	require: optional(requirement),
	except: optional(exception),
	publicPrefix: optional(text$1),
	confidence: optional(oneOf(require_start.confidences)),
	proof: optional(id),
	pair: optional(pair),
	revoke: optional(revoke),
	broker: optional(id),
	references: optional(listOf(text$1, 1)),
	notes: optional(text$1),
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
	name: demand(text$1),
	category: demand(oneOf(Object.keys(categories))),
	...vendorWords,
	revoke: demand(revoke),
	broker: optional(id),
	keyless: optional(text$1),
	references: demand(listOf(text$1, 1)),
	rules: required(listOf(rule(ruleFields(demand, examples)), 1))
});
vendorFields(required, listOf(text$1, 2));
const custom = vendorFields(optional, listOf(text$1, 0));
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
	const documents = (0, import_dist.parseAllDocuments)(source, { logLevel: "silent" });
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
		if (proof !== void 0 && !Object.hasOwn(require_engine.proofs, proof)) throw new require_start.UserError(`${at}, field proof, must be one of ${Object.keys(require_engine.proofs).join(", ")}.`);
		if (broker !== void 0 && !Object.hasOwn(brokers, broker)) throw new require_start.UserError(`${at}, field broker, must be one of ${Object.keys(brokers).join(", ")}.`);
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
// src/judge/content/proofs/make-pem.ts
const bytes$1 = (length, random) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
const odd = (length, random) => {
	const made = bytes$1(length, random);
	made[0] = (made[0] ?? 0) | 192;
	made[length - 1] = (made[length - 1] ?? 0) | 1;
	return made;
};
const toBytes = (value) => {
	const hex = value.toString(16);
	return Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
};
const small = (value) => require_engine.writeDer(2, Buffer.from([value]));
const rsa = (random) => {
	const p = odd(64, random);
	const q = odd(64, random);
	const n = toBytes(BigInt(`0x${p.toString("hex")}`) * BigInt(`0x${q.toString("hex")}`));
	const rest = [
		odd(128, random),
		p,
		q,
		odd(64, random),
		odd(64, random),
		odd(64, random)
	].map(require_engine.writeInteger);
	return require_engine.writeDer(48, small(0), require_engine.writeInteger(n), require_engine.writeInteger(Buffer.from([
		1,
		0,
		1
	])), ...rest);
};
const curve = Buffer.from("06082a8648ce3d030107", "hex");
const rsaId = Buffer.from("300d06092a864886f70d0101010500", "hex");
const pbes2 = Buffer.from("300b06092a864886f70d01050d", "hex");
const ec = (random) => require_engine.writeDer(48, small(1), require_engine.writeDer(4, odd(32, random)), require_engine.writeDer(160, curve));
const dsa = (random) => require_engine.writeDer(48, small(0), ...[
	128,
	20,
	128,
	128,
	20
].map((size) => require_engine.writeInteger(odd(size, random))));
const string = (body) => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(body.length);
	return Buffer.concat([length, body]);
};
const openssh = (random) => {
	const kind = string(Buffer.from("ssh-ed25519"));
	const shown = string(bytes$1(32, random));
	const check = bytes$1(4, random);
	const secret = Buffer.concat([
		check,
		check,
		kind,
		shown,
		string(bytes$1(64, random)),
		string(Buffer.alloc(0)),
		Buffer.from([
			1,
			2,
			3,
			4,
			5
		])
	]);
	const heads = [
		"none",
		"none",
		""
	].map((head) => string(Buffer.from(head)));
	return Buffer.concat([
		Buffer.from("openssh-key-v1\0"),
		...heads,
		Buffer.from([
			0,
			0,
			0,
			1
		]),
		string(Buffer.concat([kind, shown])),
		string(secret)
	]);
};
const bodies = {
	"RSA PRIVATE KEY": rsa,
	"EC PRIVATE KEY": ec,
	"DSA PRIVATE KEY": dsa,
	"OPENSSH PRIVATE KEY": openssh,
	"ENCRYPTED PRIVATE KEY": (random) => require_engine.writeDer(48, pbes2, require_engine.writeDer(4, bytes$1(256, random))),
	"PRIVATE KEY": (random) => require_engine.writeDer(48, small(0), rsaId, require_engine.writeDer(4, rsa(random))),
	"PGP PRIVATE KEY BLOCK": (random) => Buffer.concat([Buffer.from([
		149,
		1,
		254
	]), bytes$1(509, random)])
};
const label = /BEGIN ([A-Z ]*PRIVATE KEY(?: BLOCK)?)/;
const line = /.{1,64}/g;
/** A well-formed key of the kind that the sample's first line names. */
const makePem = (sample, random) => {
	const named = label.exec(sample)?.[1] ?? "PRIVATE KEY";
	const body = (bodies[named] ?? rsa)(random);
	const lines = body.toString("base64").match(line) ?? [];
	const tail = named.includes("PGP") ? [`=${Buffer.from(require_engine.crc24(body).toString(16).padStart(6, "0"), "hex").toString("base64")}`] : [];
	const head = named.includes("PGP") ? [""] : [];
	return [
		`-----BEGIN ${named}-----`,
		...head,
		...lines,
		...tail,
		`-----END ${named}-----`
	].join("\n");
};
// src/judge/content/proofs/make-tokens.ts
const alnum$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const text = (length, random) => Array.from({ length }, () => alnum$1.charAt(Math.floor(random() * 62))).join("");
const bytes = (length, random) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
const json = (value) => Buffer.from(JSON.stringify(value)).toString("base64");
const jsonUrl = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
/** A macaroon for the host that the sample's head names. */
const makePypi = (sample, random) => {
	const host = sample.startsWith("pypi-AgEN") ? "test.pypi.org" : "pypi.org";
	const identifier = Buffer.from(`${text(8, random)}-${text(4, random)}-${text(4, random)}-${text(4, random)}-${text(12, random)}`);
	const caveat = Buffer.from(JSON.stringify([2, [text(24, random)]]));
	const parts = [
		Buffer.from([
			2,
			1,
			host.length
		]),
		Buffer.from(host),
		Buffer.from([2, identifier.length]),
		identifier,
		Buffer.from([
			0,
			2,
			caveat.length
		]),
		caveat,
		Buffer.from([
			0,
			0,
			6,
			32
		]),
		bytes(32, random)
	];
	return `pypi-${Buffer.concat(parts).toString("base64url")}`;
};
const makeSentry = (_sample, random) => `sntrys_${json({
	iat: 17e8 + Math.floor(random() * 1e7),
	url: "https://sentry.io",
	region_url: "https://us.sentry.io",
	org: text(8, random)
})}_${text(43, random)}`;
const makeOnepassword = (_sample, random) => {
	const muk = {
		alg: "A256GCM",
		ext: true,
		k: text(43, random),
		key_ops: ["encrypt", "decrypt"],
		kty: "oct",
		kid: "mp"
	};
	const secretKey = `A3-${text(6, random)}-${text(6, random)}-${text(5, random)}-${text(5, random)}-${text(5, random)}`.toUpperCase();
	const who = {
		email: `${text(13, random).toLowerCase()}@1passwordserviceaccounts.com`,
		muk,
		secretKey,
		srpX: text(64, random)
	};
	const throttle = {
		seed: text(64, random),
		uuid: text(26, random)
	};
	return `ops_${jsonUrl({
		signInAddress: "my.1password.com",
		userAuth: {
			method: "SRPg-4096",
			alg: "PBES2g-HS256"
		},
		...who,
		throttleSecret: throttle,
		deviceUuid: text(26, random)
	})}`;
};
const makeGrafanaLegacy = (_sample, random) => json({
	k: text(32, random),
	n: text(6, random),
	id: 1 + Math.floor(random() * 9)
});
const makeDiscord = (_sample, random) => {
	const id = String(10 ** 17 + Math.floor(random() * 1e9)) + String(Math.floor(random() * 10));
	return `${Buffer.from(id).toString("base64url")}.${text(6, random)}.${text(27, random)}`;
};
const makeJwt = (_sample, random) => {
	const claims = {
		sub: text(12, random),
		iss: "https://issuer.invalid",
		exp: 41e8 + Math.floor(random() * 1e8)
	};
	return `${jsonUrl({
		alg: "HS256",
		typ: "JWT"
	})}.${jsonUrl(claims)}.${bytes(32, random).toString("base64url")}`;
};
const makeBedrock = (_sample, random) => {
	const id = `ASIA${text(16, random).toUpperCase().replaceAll(notBase32, "Q")}`;
	const query = [
		"Action=CallWithBearerToken",
		"X-Amz-Algorithm=AWS4-HMAC-SHA256",
		`X-Amz-Credential=${encodeURIComponent(`${id}/20990101/us-east-1/bedrock/aws4_request`)}`,
		"X-Amz-Date=20990101T000000Z",
		"X-Amz-Expires=43200",
		`X-Amz-Security-Token=${text(300, random)}`,
		`X-Amz-Signature=${bytes(32, random).toString("hex")}`,
		"X-Amz-SignedHeaders=host",
		"Version=1"
	];
	return `bedrock-api-key-${Buffer.from(`bedrock.amazonaws.com/?${query.join("&")}`).toString("base64")}`;
};
const notBase32 = /[^A-Z2-7]/g;
// src/judge/content/proofs-make.ts
const keep = (sample) => sample;
const afterFirst = (sample) => sample.slice(sample.indexOf("_") + 1);
const base62Tail = (sample) => sample.slice(0, -6) + require_engine.toBase62(require_engine.crcOf(afterFirst(sample).slice(0, -6)), 6);
const gitlab = (sample) => {
	if (sample.lastIndexOf(".") < 0) return sample;
	return sample.slice(0, -7) + require_engine.gitlabTail(sample.slice(0, -7));
};
const signed = (sample) => {
	const bare = sample.replaceAll("=", "");
	const bytes = require_engine.fromBase64(sample) ?? Buffer.alloc(0);
	const signature = bare.slice(-10, -6).replaceAll("-", "+").replaceAll("_", "/");
	const made = Buffer.concat([bytes.subarray(0, -4), require_engine.azureTail(bytes.subarray(0, -4), signature)]).toString("base64");
	return (sample.includes("-") || sample.includes("_") ? made.replaceAll("+", "-").replaceAll("/", "_") : made).replaceAll("=", "").slice(0, bare.length) + "=".repeat(sample.length - bare.length);
};
const plainEnding = /[+/]/;
const alnum = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const annotated = (sample, random) => {
	for (;;) {
		const head = alnum.charAt(Math.floor(random() * 62)) + sample.slice(1, 80);
		const tail = require_engine.annotatedTail(require_engine.fromBase64(head) ?? Buffer.alloc(0));
		if (!plainEnding.test(tail)) return head + tail + sample.slice(84);
	}
};
const devops = (sample) => {
	const parts = require_engine.devopsParts(sample);
	if (parts === void 0) return sample;
	const { payload } = parts;
	const [a = 0, b = 0, c = 0, d = 0] = Buffer.from(require_engine.toHex32(require_engine.crcOf(payload.toString("latin1")) ^ 3770247469), "hex");
	const pieces = [
		payload.subarray(0, 2),
		[a],
		payload.subarray(2, 6),
		[b, c],
		payload.subarray(6, 19),
		[d],
		payload.subarray(19)
	];
	return require_engine.toBase32(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toLowerCase();
};
const bech32 = (sample) => {
	const at = sample.lastIndexOf("1");
	const body = sample.slice(at + 1, -6);
	return sample.slice(0, -6) + require_engine.bech32Tail(sample.slice(0, at).toLowerCase(), body.toLowerCase()).toUpperCase();
};
const base58Heads = [
	[
		"xprv",
		"0488ade4",
		74
	],
	[
		"yprv",
		"049d7878",
		74
	],
	[
		"zprv",
		"04b2430c",
		74
	],
	[
		"tprv",
		"04358394",
		74
	],
	[
		"5",
		"80",
		32
	],
	[
		"",
		"80",
		33
	]
];
const base58 = (sample, random) => {
	const [, head = "80", length = 33] = base58Heads.find(([start]) => sample.startsWith(start)) ?? [];
	const rest = Buffer.alloc(length).map(() => Math.floor(random() * 256));
	if (length === 33) rest[32] = 1;
	const body = Buffer.concat([Buffer.from(head, "hex"), rest]);
	return require_engine.toBase58(Buffer.concat([body, require_engine.base58Tail(body)]));
};
/** A maker for every proof. */
const makers = {
	age: bech32,
	anthropic: keep,
	"aws-key-id": keep,
	"azure-annotated-52": signed,
	"azure-annotated-84": annotated,
	"azure-devops-legacy": devops,
	"azure-storage": signed,
	base58check: base58,
	"bedrock-short-term": makeBedrock,
	bip39: keep,
	cloudflare: (sample) => sample.slice(0, -8) + require_engine.toHex32(require_engine.crcOf(afterFirst(sample).slice(0, -8))),
	confluent: (sample) => sample.startsWith("cflt") ? sample.slice(0, 58) + require_engine.confluentTail(sample.slice(4, 58)) : sample,
	"discord-bot": makeDiscord,
	"entra-client-secret": (sample) => sample.slice(0, -3) + require_engine.entraTail(sample.slice(0, -3)),
	"github-classic": base62Tail,
	"github-fine-grained": (sample) => sample.slice(0, 77) + require_engine.fineGrainedTail(sample.slice(0, 77)) + sample.slice(85),
	"gitlab-routable": gitlab,
	grafana: (sample) => `${sample.slice(0, sample.lastIndexOf("_"))}_${require_engine.grafanaTail(sample.slice(0, sample.lastIndexOf("_")))}`,
	"grafana-legacy": makeGrafanaLegacy,
	jwt: makeJwt,
	npm: base62Tail,
	"onepassword-service-account": makeOnepassword,
	openai: keep,
	openssh: makePem,
	pem: makePem,
	pypi: makePypi,
	"sentry-org": makeSentry,
	vercel: base62Tail,
	zuplo: (sample) => sample.slice(0, -8) + require_engine.toHex32(require_engine.crcOf(sample.slice(-41, -9)))
};
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
// src/scan/rule-trial.ts
var rule_trial_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ tryRules: () => tryRules });
/** Chance may let one value pass: each template is tried with several. */
const ROUNDS = 5;
function tryRules(additions) {
	const detector = require_engine.createDetector(require_engine.loadRules(additions));
	return additions.rules.map((rule) => tryRule(rule, detector));
}
function tryRule(rule, detector) {
	const failures = [...rule.examples.flatMap((template) => failureOf({
		kind: "example",
		template
	}, rule, detector)), ...rule.negativeExamples.flatMap((template) => failureOf({
		kind: "negative example",
		template
	}, rule, detector))];
	return {
		rule: rule.id,
		examples: rule.examples.length,
		negativeExamples: rule.negativeExamples.length,
		failures
	};
}
/** Whether a rule finds each of some values in a line of its own. */
const holds = (template, rule, detector) => failureOf({
	kind: "example",
	template
}, rule, detector).length === 0;
function failureOf(example, rule, detector) {
	for (let round = 1; round <= ROUNDS; round++) {
		const why = tryOnce(example, rule, {
			detector,
			random: seededRandom(round * 7919)
		});
		if (why !== void 0) return [{
			...example,
			why
		}];
	}
	return [];
}
function tryOnce({ kind, template }, rule, tools) {
	const text = expanded(template, rule, tools);
	if (text instanceof require_start.UserError) return text.message;
	const matches = tools.detector.detect({
		content: template,
		bytes: Buffer.from(text),
		search: "whole"
	});
	const own = matches.filter((match) => match.rule === rule.id);
	if (kind === "example") return whyNotFound(own, matches);
	return own.some(({ suppressed }) => suppressed === void 0) ? "It is found." : void 0;
}
function whyNotFound(own, all) {
	const [first, second] = own;
	if (second !== void 0) return `It is found ${own.length} times.`;
	if (first !== void 0) return first.suppressed && `It is taken for no leak: ${first.suppressed.why}`;
	const [other] = all;
	return other === void 0 ? "It is not found." : `The rule ${other.rule} takes it.`;
}
function expanded(template, rule, { detector, random }) {
	const value = (id) => {
		const named = id === void 0 ? rule : detector.ruleOf(id);
		if (named === void 0) throw new require_start.UserError(`There is no rule ${id}, of which it asks for a value.`);
		return freshValue(named, random);
	};
	const draw = {
		random,
		value,
		jwt: () => makers["jwt"]?.("", random) ?? "",
		pem: (kind) => makers["pem"]?.(`-----BEGIN ${kind} PRIVATE KEY-----`, random) ?? ""
	};
	try {
		return expandTemplate(template, draw);
	} catch (error) {
		if (error instanceof require_start.UserError) return error;
		throw error;
	}
}
/** A random value of a rule's pattern, with its proof satisfied. */
function freshValue(rule, random) {
	const parsed = rule.ignoreCase === true ? parsePatternIgnoringCase(rule.pattern) : parsePattern(rule.pattern);
	if (parsed.kind === "refused") throw new require_start.UserError(`The rule ${rule.id} has no pattern to draw from.`);
	const { text, secret } = sampleOf(parsed.node, random);
	const make = rule.proof === void 0 ? void 0 : makers[rule.proof];
	return make === void 0 ? text : text.replace(secret, () => make(secret, random));
}
// src/remedy/variable.ts
var variable_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	nameInSnippet: () => nameInSnippet,
	variableOf: () => variableOf
});
const upperName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const boundName = /([A-Za-z_][A-Za-z0-9_]{1,63})["']?[ \t]{0,8}(?::=|=>|[:=])[ \t]{0,8}["'`]?$/;
const wordBreak = /([a-z0-9])([A-Z])/g;
const notOfName = /[^A-Z0-9]+/g;
const letterFirst = /^[A-Z]/;
/** Names that say nothing of whose value it is. */
const vague = /* @__PURE__ */ new Set([
	"API_KEY",
	"SECRET_KEY",
	"ACCESS_KEY",
	"ACCESS_TOKEN",
	"AUTH_TOKEN",
	"CLIENT_SECRET",
	"PRIVATE_KEY"
]);
const suffixes = {
	password: "PASSWORD",
	"connection-string": "URL",
	webhook: "WEBHOOK_URL",
	"private-key": "PRIVATE_KEY",
	"signing-key": "SIGNING_KEY",
	"oauth-client-secret": "CLIENT_SECRET",
	"oauth-access": "TOKEN",
	"oauth-refresh": "REFRESH_TOKEN",
	"personal-access-token": "TOKEN",
	"service-account": "SERVICE_ACCOUNT_KEY",
	session: "SESSION_TOKEN",
	temporary: "TOKEN",
	deploy: "DEPLOY_TOKEN",
	"key-id": "ACCESS_KEY_ID",
	admin: "ADMIN_KEY"
};
function variableOf(leak, rule, hints) {
	const bound = ownName(hints.name || nameInSnippet(leak));
	if (bound !== void 0 && upperName.test(bound) && !vague.has(bound)) return bound;
	if (rule.provider === "generic") return bound === void 0 || bound === "" ? "APP_SECRET" : upper(bound);
	return rule.context?.variables[0] ?? hints.usual ?? `${upper(rule.provider)}_${suffixes[rule.class] ?? "API_KEY"}`;
}
/** A name that makes its value public is no name for the new one. */
const ownName = (name = "") => (require_engine.clientNameOf(name)?.rest ?? name) || void 0;
const upper = (name) => {
	const word = name.slice(0, 64).replace(wordBreak, "$1_$2").toUpperCase().replace(notOfName, "_");
	return letterFirst.test(word) ? word : `K${word}`;
};
/** The name that a leak's value is bound to. Snippets are masked, so nothing of a value can be taken for a name. */
function nameInSnippet({ locations, secret }) {
	const snippet = locations[0]?.snippet ?? "";
	const at = snippet.lastIndexOf(secret.redacted);
	return at <= 0 ? void 0 : boundName.exec(snippet.slice(Math.max(0, at - 90), at))?.[1];
}
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
Object.defineProperty(exports, "anyMapping", {
	enumerable: true,
	get: function() {
		return anyMapping;
	}
});
Object.defineProperty(exports, "baseline_file_exports", {
	enumerable: true,
	get: function() {
		return baseline_file_exports;
	}
});
Object.defineProperty(exports, "brokers", {
	enumerable: true,
	get: function() {
		return brokers;
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
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
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
Object.defineProperty(exports, "day", {
	enumerable: true,
	get: function() {
		return day;
	}
});
Object.defineProperty(exports, "emptySet", {
	enumerable: true,
	get: function() {
		return emptySet;
	}
});
Object.defineProperty(exports, "exchangeStep", {
	enumerable: true,
	get: function() {
		return exchangeStep;
	}
});
Object.defineProperty(exports, "foldCase", {
	enumerable: true,
	get: function() {
		return foldCase;
	}
});
Object.defineProperty(exports, "formatBaseline", {
	enumerable: true,
	get: function() {
		return formatBaseline;
	}
});
Object.defineProperty(exports, "freshValue", {
	enumerable: true,
	get: function() {
		return freshValue;
	}
});
Object.defineProperty(exports, "holds", {
	enumerable: true,
	get: function() {
		return holds;
	}
});
Object.defineProperty(exports, "httpsUrl", {
	enumerable: true,
	get: function() {
		return httpsUrl;
	}
});
Object.defineProperty(exports, "intern", {
	enumerable: true,
	get: function() {
		return intern;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "mapping", {
	enumerable: true,
	get: function() {
		return mapping;
	}
});
Object.defineProperty(exports, "mistake", {
	enumerable: true,
	get: function() {
		return mistake;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf$1;
	}
});
Object.defineProperty(exports, "parseBaseline", {
	enumerable: true,
	get: function() {
		return parseBaseline;
	}
});
Object.defineProperty(exports, "rangeSet", {
	enumerable: true,
	get: function() {
		return rangeSet;
	}
});
Object.defineProperty(exports, "required", {
	enumerable: true,
	get: function() {
		return required$1;
	}
});
Object.defineProperty(exports, "rule_trial_exports", {
	enumerable: true,
	get: function() {
		return rule_trial_exports;
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
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text$2;
	}
});
Object.defineProperty(exports, "texts", {
	enumerable: true,
	get: function() {
		return texts;
	}
});
Object.defineProperty(exports, "tokenExchange", {
	enumerable: true,
	get: function() {
		return tokenExchange;
	}
});
Object.defineProperty(exports, "union", {
	enumerable: true,
	get: function() {
		return union;
	}
});
Object.defineProperty(exports, "variableOf", {
	enumerable: true,
	get: function() {
		return variableOf;
	}
});
Object.defineProperty(exports, "variable_exports", {
	enumerable: true,
	get: function() {
		return variable_exports;
	}
});
