const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_seldom$;
const require_seldom = () => require_seldom$ ??= require("./seldom.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_zlib$;
const node_zlib = () => node_zlib$ ??= require("node:zlib");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_buffer = require("node:buffer");
let node_fs_promises$;
const node_fs_promises = () => node_fs_promises$ ??= require("node:fs/promises");
// src/policy/defaults.ts
const policyPath = ".keyreach.yml";
const baselinePath = ".keyreach-baseline.json";
const emptyPolicy = {
	source: "defaults",
	ignorePaths: [],
	disabledRules: [],
	customRuleFiles: [],
	allow: [],
	acceptFromHead: "never",
	identities: {
		owners: {},
		accepted: []
	},
	enforce: {}
};
// src/options.ts
async function loadOptions(given, files, context) {
	const yaml = await readNamed(files, context.config, policyPath);
	const policy = yaml === void 0 ? emptyPolicy : (await Promise.resolve().then(() => require("./policy-file.js"))).parsePolicy(yaml.text, yaml.name);
	const json = await readNamed(files, context.baseline, baselinePath);
	const baseline = json === void 0 ? void 0 : (await Promise.resolve().then(() => require("./shared.js")).then((n) => n.baseline_file_exports)).parseBaseline(json.text, json.name);
	return {
		failOn: given.failOn ?? policy.failOn ?? "high",
		minSeverity: given.minSeverity ?? policy.minSeverity ?? "low",
		minConfidence: given.minConfidence ?? policy.minConfidence ?? "medium",
		only: given.only,
		policy,
		baseline,
		customRules: await Promise.all(policy.customRuleFiles.map((path) => readRules(files, path))),
		today: context.today
	};
}
/** A file that was asked for must exist; the usual one may be absent. */
async function readNamed(files, asked, usual) {
	const path = asked ?? usual;
	const text = await files.read(path);
	if (text !== void 0) return {
		text,
		name: files.name(path)
	};
	if (asked !== void 0) throw new require_start.UserError(`${files.name(path)}: there is no such file; it is looked for from the root of what is scanned`);
}
async function readRules(files, path) {
	const text = await files.read(path);
	if (text === void 0) throw new require_start.UserError(`${files.name(path)}: there is no such file, and rules.custom of the policy names it`);
	return {
		name: files.name(path),
		text
	};
}
const groupOf = {
	leak: "leaks",
	identity: "identities",
	policy: "policy"
};
/** How a finding counts under phased enforcement: its check's own setting, its group's, or the default. */
function enforcementOf(finding, options, range) {
	const { enforce } = options.policy;
	const group = groupOf[finding.kind];
	return enforce[finding.rule.id] ?? enforce[group] ?? defaultEnforcement(group, range);
}
/** Identities and policy block only what a range introduces, so that nobody turns red over what was always there. */
const defaultEnforcement = (group, range) => group === "leaks" || range === "range" ? "block" : "warn";
const gateOf = (options, range) => ({
	failOn: options.failOn,
	counts: (finding) => enforcementOf(finding, options, range) === "block"
});
// src/scan/job.ts
const silent = {
	begin: () => {},
	advance: () => {},
	end: () => {}
};
const nothing$3 = {
	commits: 0,
	blobs: 0,
	bytes: 0,
	files: 0
};
/** A part that found and covered nothing. */
const emptyPart = {
	occurrences: [],
	versions: /* @__PURE__ */ new Map(),
	counts: nothing$3,
	problems: [],
	skipped: []
};
const interrupted = (at) => ({
	kind: "interrupted",
	at,
	detail: "stopped before everything was read"
});
/** Lets timers and signals run when the last chance for them is too long ago. */
var Breather = class {
	#last = Date.now();
	isDue() {
		return Math.abs(Date.now() - this.#last) >= 40;
	}
	async breathe() {
		if (!this.isDue()) return;
		await new Promise((resolve) => setImmediate(resolve));
		this.#last = Date.now();
	}
};
/** Adds up what was left out, by kind. */
var SkippedTally = class {
	#entries = /* @__PURE__ */ new Map();
	add(what, why) {
		const key = `${what}\0${why}`;
		this.#entries.set(key, {
			what,
			why,
			count: (this.#entries.get(key)?.count ?? 0) + 1
		});
	}
	list() {
		return [...this.#entries.values()];
	}
};
// src/decode/escapes.ts
const regionReach = 512;
const percent = 37;
const backslash = 92;
const ampersand = 38;
const hexDigit = (byte) => {
	if (byte === void 0) return -1;
	if (byte >= 48 && byte <= 57) return byte - 48;
	const lower = byte | 32;
	return lower >= 97 && lower <= 102 ? lower - 87 : -1;
};
function hexNumber(bytes, at, digits) {
	let value = 0;
	for (let i = at; i < at + digits; i++) {
		const digit = hexDigit(bytes[i]);
		if (digit < 0) return -1;
		value = value * 16 + digit;
	}
	return value;
}
function percentEscape(bytes, at) {
	const code = hexNumber(bytes, at + 1, 2);
	return code < 0 ? void 0 : {
		code,
		size: 3
	};
}
function backslashEscape(bytes, at) {
	const kind = bytes[at + 1];
	if (kind === 117) {
		const code = hexNumber(bytes, at + 2, 4);
		return code < 0 ? void 0 : {
			code,
			size: 6
		};
	}
	if (kind !== 120) return void 0;
	const code = hexNumber(bytes, at + 2, 2);
	return code < 0 ? void 0 : {
		code,
		size: 4
	};
}
function htmlEscape(bytes, at) {
	if (bytes[at + 1] !== 35) return void 0;
	const end = bytes.subarray(at, at + 10).indexOf(59);
	if (end < 3) return void 0;
	const isHex = ((bytes[at + 2] ?? 0) | 32) === 120;
	const first = at + (isHex ? 3 : 2);
	const code = isHex ? hexNumber(bytes, first, at + end - first) : decimalNumber(bytes, first, at + end);
	return code <= 0 ? void 0 : {
		code,
		size: end + 1
	};
}
function decimalNumber(bytes, start, end) {
	let value = 0;
	for (let i = start; i < end; i++) {
		const digit = hexDigit(bytes[i]);
		if (digit < 0 || digit > 9) return -1;
		value = value * 10 + digit;
	}
	return value;
}
const readers$1 = [
	{
		codec: "percent",
		mark: percent,
		read: percentEscape
	},
	{
		codec: "unicode-escape",
		mark: backslash,
		read: backslashEscape
	},
	{
		codec: "html",
		mark: ampersand,
		read: htmlEscape
	}
];
const isPrintable = (code) => code > 32 && code < 127;
const isEscape = (reader, bytes, at) => {
	const sign = reader.read(bytes, at);
	return sign !== void 0 && isPrintable(sign.code);
};
const readerOf$1 = Array.from({ length: 256 }, (_, byte) => readers$1.find(({ mark }) => mark === byte));
/** Whether an escape stands at a place that could hide a piece of a value. */
const isEscapeAt = (bytes, at) => {
	const reader = readerOf$1[bytes[at] ?? 0];
	return reader !== void 0 && isEscape(reader, bytes, at);
};
/** Each region of the span that holds escapes, read; `places` are where escapes may begin, in order. */
function decodeEscapes(bytes, span, places) {
	const within = places.filter((at) => at >= span.start && at < span.end);
	return within.length === 0 ? [] : readers$1.flatMap((reader) => regionsOf(reader, bytes, within));
}
function regionsOf(reader, bytes, places) {
	const regions = [];
	let read = 0;
	for (const at of places) {
		if (at < read || bytes[at] !== reader.mark || !isEscape(reader, bytes, at)) continue;
		const region = regionAround(bytes, at);
		regions.push(readRegion(reader, bytes, region));
		read = Math.max(region.end, at + 1);
	}
	return regions;
}
const isWhite = (byte) => byte === void 0 || byte === 10 || byte === 13;
function regionAround(bytes, at) {
	let start = at;
	while (start > 0 && at - start < regionReach && !isWhite(bytes[start - 1])) start--;
	let end = at;
	while (end < bytes.length && end - at < 2 * regionReach && !isWhite(bytes[end])) end++;
	return {
		start,
		end
	};
}
function readRegion(reader, bytes, region) {
	const out = new Uint8Array(region.end - region.start);
	const map = new Uint32Array(out.length + 1);
	let length = 0;
	let at = region.start;
	while (at < region.end) {
		const sign = bytes[at] === reader.mark ? reader.read(bytes, at) : void 0;
		map[length] = at;
		out[length++] = sign !== void 0 && sign.code < 128 ? sign.code : bytes[at] ?? 0;
		at += sign !== void 0 && sign.code < 128 ? sign.size : 1;
	}
	map[length] = at;
	return {
		codec: reader.codec,
		span: region,
		bytes: out.subarray(0, length),
		map
	};
}
// src/decode/encodings.ts
const unitSize = {
	"utf-16le": 2,
	"utf-16be": 2,
	"utf-32le": 4,
	"utf-32be": 4
};
const probeSize = 4096;
/** The wide encoding that a content's mark or its pattern of NUL bytes tells, or undefined for bytes to be read as they are. */
function wideEncoding(bytes) {
	return markedEncoding(bytes) ?? patternedEncoding(bytes);
}
function markedEncoding(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) return c === 0 && d === 0 && bytes.length % 4 === 0 ? "utf-32le" : "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32be";
}
/** Text in Latin script has a NUL in a fixed place of nearly every unit; binary formats do not. */
function patternedEncoding(bytes) {
	const size = Math.min(bytes.length, probeSize) & -4;
	if (size < 8 || bytes.subarray(0, size).indexOf(0) < 0) return void 0;
	const zeros = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
	const quarter = size / 4;
	const shape = zeros.map((n) => n > quarter * .9 ? "0" : clearOf(n, quarter)).join("");
	return shapes[shape];
}
const clearOf = (zeros, quarter) => zeros < quarter * .1 ? "x" : "?";
const shapes = {
	x0x0: "utf-16le",
	"0x0x": "utf-16be",
	x000: "utf-32le",
	"000x": "utf-32be"
};
/** The content read in a wide encoding, as UTF-8 with a map back to its bytes. */
function wideView(bytes, encoding) {
	const unit = unitSize[encoding];
	const count = Math.floor(bytes.length / unit);
	const out = new Uint8Array(count * (unit === 2 ? 3 : 4));
	const from = new Uint32Array(out.length + 1);
	const codeAt = codeReader(bytes, encoding, count);
	let length = 0;
	for (let i = 0; i < count;) {
		const code = codeAt(i);
		const start = length;
		length = putUtf8(out, length, code);
		from.fill(i * unit, start, length);
		i += unit === 2 && code > 65535 ? 2 : 1;
	}
	from[length] = count * unit;
	const origin = (span) => [{
		start: from[span.start] ?? 0,
		end: from[span.end] ?? bytes.length
	}];
	return {
		bytes: out.subarray(0, length),
		codecs: [encoding],
		search: "whole",
		origin
	};
}
/** Reads the i-th unit as a code point; a pair of surrogates is read at its first unit. */
function codeReader(bytes, encoding, count) {
	const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isLittle = encoding.endsWith("le");
	if (unitSize[encoding] === 4) return (i) => units.getUint32(i * 4, isLittle);
	return (i) => {
		const high = units.getUint16(i * 2, isLittle);
		if ((high & 64512) !== 55296 || i + 1 >= count) return high;
		const low = units.getUint16(i * 2 + 2, isLittle);
		return (low & 64512) === 56320 ? 65536 + ((high & 1023) << 10) + (low & 1023) : high;
	};
}
function putUtf8(out, at, code) {
	if (code < 128) {
		out[at] = code;
		return at + 1;
	}
	if (code < 2048) {
		out[at] = 192 | code >> 6;
		out[at + 1] = 128 | code & 63;
		return at + 2;
	}
	if (code < 65536) {
		out[at] = 224 | code >> 12;
		out[at + 1] = 128 | code >> 6 & 63;
		out[at + 2] = 128 | code & 63;
		return at + 3;
	}
	out[at] = 240 | code >> 18 & 7;
	out[at + 1] = 128 | code >> 12 & 63;
	out[at + 2] = 128 | code >> 6 & 63;
	out[at + 3] = 128 | code & 63;
	return at + 4;
}
/** Longest run that is read; longer ones are media or data. A wrapped key or a Kubernetes secret is far below. */
const maximumRun = 65536;
const inRun$1 = /* @__PURE__ */ new Uint8Array(256);
const sextet = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
const nibble = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
const alphabet$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (let i = 0; i < 64; i++) {
	sextet[alphabet$1.charCodeAt(i)] = i;
	inRun$1[alphabet$1.charCodeAt(i)] = 1;
}
sextet[45] = 62;
sextet[95] = 63;
inRun$1[45] = 1;
inRun$1[95] = 1;
for (let i = 0; i < 16; i++) {
	nibble["0123456789abcdef".charCodeAt(i)] = i;
	nibble["0123456789ABCDEF".charCodeAt(i)] = i;
}
const half = 12;
/** Whether `half` characters of a run stand on one side of a place, looked at in an order in which words end soon. */
const goesOn$1 = (bytes, at, step) => {
	for (let far = half; far > half / 2; far--) if (inRun$1[bytes[at + far * step] ?? 0] === 0 || inRun$1[bytes[at + (far - half / 2) * step] ?? 0] === 0) return false;
	return true;
};
/** Calls back for each run of at least `minimumRun` characters that touches the span; says whether the callback ended it. */
function eachRun(bytes, span, onRun) {
	const last = span.end - 1;
	let at = span.start;
	let floor = 0;
	while (at < span.end) {
		if (inRun$1[bytes[at] ?? 0] === 0 || !(goesOn$1(bytes, at, 1) || goesOn$1(bytes, at, -1))) {
			at = at < last ? Math.min(at + 24, last) : span.end;
			continue;
		}
		const start = startOfRun(bytes, at, floor);
		const end = endOfRun$1(bytes, at + 1, start);
		const next = end - start < 24 ? end : onRun(start, end);
		if (next === -1) return true;
		at = Math.max(next, end);
		floor = at;
	}
	return false;
}
/** Where the run begins that a position stands in, not below `floor`, where the run before it was cut. */
function startOfRun(bytes, at, floor) {
	const limit = Math.max(floor, at - maximumRun);
	let start = at;
	while (start > limit && inRun$1[bytes[start - 1] ?? 0] === 1) start--;
	return start;
}
function endOfRun$1(bytes, at, start) {
	const limit = Math.min(bytes.length, start + maximumRun);
	let end = at;
	while (end < limit && inRun$1[bytes[end] ?? 0] === 1) end++;
	return end;
}
/** The run read as base64 or as hexadecimal, where the beginning reads as text. */
function decodeRun(bytes, start, end) {
	return decodeHex(bytes, start, end) ?? decodeBase64(bytes, start, end);
}
/** Whether the run begins as text once read; costs a few bytes of work. */
function readsAsText(bytes, start, end) {
	return beginsAsText64(bytes, start, end) || beginsAsTextHex(bytes, start, end);
}
const isText$1 = /* @__PURE__ */ new Uint8Array(256);
for (let i = 32; i < 127; i++) isText$1[i] = 1;
for (const white of [
	9,
	10,
	13
]) isText$1[white] = 1;
/** What hardly stands in text: a control character. */
const isOdd = isText$1.map((flag, byte) => flag === 1 || byte >= 128 ? 0 : 1);
function beginsAsText64(bytes, start, end) {
	const limit = Math.min(end, start + 16);
	for (let i = start; i + 3 < limit; i += 4) {
		const bits = quad(bytes, i);
		if (bits < 0 || !isText$1[bits >> 16] || !isText$1[bits >> 8 & 255] || !isText$1[bits & 255]) return false;
	}
	return true;
}
function quad(bytes, i) {
	const a = sextet[bytes[i] ?? 0] ?? -1;
	const b = sextet[bytes[i + 1] ?? 0] ?? -1;
	const c = sextet[bytes[i + 2] ?? 0] ?? -1;
	const d = sextet[bytes[i + 3] ?? 0] ?? -1;
	return (a | b | c | d) < 0 ? -1 : a << 18 | b << 12 | c << 6 | d;
}
function beginsAsTextHex(bytes, start, end) {
	if (end - start < 32) return false;
	for (let i = start; i < start + 16; i += 2) {
		const code = pair$1(bytes, i);
		if (code < 0 || !isText$1[code]) return false;
	}
	return true;
}
function pair$1(bytes, i) {
	const high = nibble[bytes[i] ?? 0] ?? -1;
	const low = nibble[bytes[i + 1] ?? 0] ?? -1;
	return (high | low) < 0 ? -1 : high << 4 | low;
}
function decodeHex(bytes, start, end) {
	if (!beginsAsTextHex(bytes, start, end)) return void 0;
	const out = new Uint8Array(end - start >> 1);
	const map = new Uint32Array(out.length + 1);
	let length = 0;
	let i = start;
	for (; i + 1 < end; i += 2) {
		const code = pair$1(bytes, i);
		if (code < 0) break;
		map[length] = i;
		out[length++] = code;
	}
	map[length] = i;
	return textOnly({
		codec: "hex",
		span: {
			start,
			end: i
		},
		bytes: out.subarray(0, length),
		map
	});
}
const isBreak$1 = (byte) => byte === 10 || byte === 13;
/** Where a wrapped run goes on: behind one line break and its indentation, if a long piece follows. */
function nextPiece$1(bytes, end) {
	if (!isBreak$1(bytes[end])) return void 0;
	let at = end;
	while (at < bytes.length && at - end < 40 && (isBreak$1(bytes[at]) || bytes[at] === 32 || bytes[at] === 9)) at++;
	for (let i = at; i < at + 4; i++) if (inRun$1[bytes[i] ?? 0] === 0) return void 0;
	return at;
}
/** Reused from run to run: a file may hold thousands that read as nothing. */
const scratch$1 = {
	bytes: new Uint8Array(maximumRun),
	map: /* @__PURE__ */ new Uint32Array(65537)
};
/** From so many bytes on, what is no text is given up rather than read to its end. */
const enoughToTell = 128;
/** Whether what is no text gives itself away before the run ends; nothing is written down for that. */
function isGivenUp(bytes, start, end) {
	let odd = 0;
	let length = 0;
	for (let at = start; at + 3 < end; at += 4) {
		const bits = quad(bytes, at);
		if (bits < 0) return false;
		for (let shift = 16; shift >= 0; shift -= 8) {
			odd += isOdd[bits >> shift & 255] ?? 0;
			if (length >= enoughToTell && odd * 20 > length) return true;
			length++;
		}
	}
	return false;
}
function decodeBase64(bytes, start, end) {
	if (!beginsAsText64(bytes, start, end) || isGivenUp(bytes, start, end)) return void 0;
	const { bytes: out, map } = scratch$1;
	let length = 0;
	let odd = 0;
	let bits = 0;
	let count = 0;
	let at = start;
	let stopAt = end;
	while (at - start < maximumRun) {
		if (at >= stopAt || inRun$1[bytes[at] ?? 0] === 0) {
			const next = count === 0 ? nextPiece$1(bytes, at) : void 0;
			if (next === void 0) break;
			at = next;
			stopAt = bytes.length;
		}
		const value = sextet[bytes[at] ?? 0] ?? -1;
		if (value < 0) break;
		if (count === 0) map[length] = at;
		bits = (bits << 6 | value) & 16777215;
		count += 6;
		if (count >= 8) {
			count -= 8;
			const byte = bits >> count & 255;
			odd += isOdd[byte] ?? 0;
			if (length >= enoughToTell && odd * 20 > length) return void 0;
			out[length++] = byte;
			map[length] = at;
		}
		at++;
	}
	map[length] = at;
	return textOnly({
		codec: "base64",
		span: {
			start,
			end: at
		},
		bytes: out.slice(0, length),
		map: map.slice(0, length + 1)
	});
}
/** Keeps a reading that is text nearly throughout. */
function textOnly(decoded) {
	let odd = 0;
	for (const byte of decoded.bytes) odd += isOdd[byte] ?? 0;
	return odd * 50 > decoded.bytes.length ? void 0 : decoded;
}
// src/decode/views.ts
/** How deep readings may nest, and how many bytes they may add up to beyond the content's own size. */
const maximumDepth = 4;
const extraBudget = 1 << 20;
/** Whether the content must be read whole, because its bytes are not its text. */
const isWide = (bytes) => wideEncoding(bytes) !== void 0;
/** A cheap first look: whether a run in the span may read as other text. Escapes are found with the keywords. */
function mayHide(bytes, span) {
	return eachRun(bytes, span, (start, end) => readsAsText(bytes, start, end) ? -1 : end);
}
/** Shows every readable form of a segment, each before what is encoded in it. */
function eachView(segment, onView) {
	const encoding = wideEncoding(segment.bytes);
	show(encoding === void 0 ? {
		bytes: segment.bytes,
		codecs: [],
		search: segment.search,
		origin: (span) => [span],
		anchor: void 0
	} : {
		...wideView(segment.bytes, encoding),
		anchor: {
			start: 0,
			end: segment.bytes.length
		}
	}, onView, { left: segment.bytes.length + extraBudget });
}
function show(view, onView, budget) {
	const escapes = onView(view);
	if (view.codecs.length >= maximumDepth) return;
	for (const decoded of decodedParts(view, escapes)) {
		budget.left -= decoded.bytes.length;
		if (budget.left < 0) return;
		show(nestedView(view, decoded), onView, budget);
	}
}
function decodedParts(view, escapes) {
	const spans = view.search === "whole" ? [{
		start: 0,
		end: view.bytes.length
	}] : view.search;
	const places = [...new Set(escapes)].sort((a, b) => a - b);
	return spans.flatMap((span) => {
		const parts = [];
		eachRun(view.bytes, span, (start, end) => {
			const decoded = decodeRun(view.bytes, start, end);
			if (decoded === void 0) return end;
			parts.push(decoded);
			return decoded.span.end;
		});
		return [...parts, ...decodeEscapes(view.bytes, span, places)];
	});
}
function nestedView(outer, decoded) {
	const { map } = decoded;
	const origin = (span) => outer.origin({
		start: map[span.start] ?? decoded.span.start,
		end: lastByte(map, span, decoded)
	});
	const anchor = outer.anchor ?? decoded.span;
	return {
		bytes: decoded.bytes,
		codecs: [...outer.codecs, decoded.codec],
		search: "whole",
		origin,
		anchor
	};
}
/** The end of what the span was read from; base64 shares a character between bytes, so the last byte's character is counted in. */
function lastByte(map, span, decoded) {
	const next = map[span.end] ?? decoded.span.end;
	return decoded.codec === "base64" ? Math.min(next + 1, decoded.span.end) : next;
}
// src/judge/content/passwords.ts
/** Words that stand for a password where one is asked for: hardly one in use. */
const standIn = /^(?:pass(?:wor?d?)?|(?:new|old|my|user|your)[_-]pass(?:w(?:or)?d)?|pwd|pw|(.)\1+|secret|admin|root|test|guest|user|demo|temp|sa|foo|bar|baz|abc|123|1234|12345|token|key|some|wrong|incorrect|new|old|asdf|none|hello|hallo|securepwd|login|testing|nopass|x|y|z|u|p)[\W_]*$/i;
/** With digits behind them such words stay words of documents; behind others digits make a password that somebody chose. */
const standInNumbered = /^(?:pass(?:word)?(?!123)|admin|test|secret|foo|bar)[\W_]*\d{1,6}[\W_]*$/i;
/** What products are shipped with and what lists of leaked passwords begin with: in use, and tried first. */
const tried = /^(?:pass(?:word)?[\W_]?123|(?:new|old|my|user|your|db)pass(?:w(?:or)?d)?|change_?(?:me|it)|letmein|welcome|qwerty|azerty|toor|abc123|monkey|dragon|tiger|scott|foobar|postgres|mysql|mariadb|mongo|mongodb|redis|rabbit|rabbitmq|minio|minioadmin|topsecret|supersecret|verysecret|pwned|trustno1)[\W_]*$/i;
const plain$2 = /^[A-Za-z]+[\d_.!-]{0,4}$/;
/** Whether a text only says that a password stands there. */
const isStandIn = (text) => standIn.test(text) || standInNumbered.test(text);
/** Whether it is a password that everybody would try, and that some have. */
const isTried = (text) => tried.test(text);
const isKnownPassword = (text) => isStandIn(text) || isTried(text);
/** Whether it is a word, at most with a few digits behind it. */
const looksChosen = (text) => plain$2.test(text);
// src/model/brackets.ts
/** Each bracket that closes, with the one that opens before it. */
const openers$1 = /* @__PURE__ */ new Map([
	[41, 40],
	[93, 91],
	[125, 123]
]);
const opening = new Set(openers$1.values());
/** Whether a bracket closes another than the one that stands open. */
const crossesBrackets = (bytes, { start, end }) => {
	const open = [];
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (opening.has(byte)) open.push(byte);
		const opener = openers$1.get(byte);
		const last = opener === void 0 ? void 0 : open.pop();
		if (last !== void 0 && last !== opener) return true;
	}
	return false;
};
/** The same of a text. */
const crossesBracketsIn = (text) => {
	const bytes = Buffer.from(text);
	return crossesBrackets(bytes, {
		start: 0,
		end: bytes.length
	});
};
// src/judge/content/filler.ts
const blank = /x{4,}|\*{3,}|\.{3,}|\u2026|#{3,}|_{4,}|-{6,}|0{8,}|1{8,}/i;
const run = /(?:1234567|2345678|abcdefg|qwerty|asdfgh|0123456|9876543|deadbeef|cafebabe|feedface)/i;
/** A word that a person repeats until it is long enough. */
const inOneCase$1 = /^(?:[a-z]+|[A-Z]+)$/;
const shortest = 8;
const digits$1 = /^[^A-Za-z]*$/;
/** Whether a text has no more than so many different characters. */
function hasFew(text, most) {
	const seen = [];
	for (const char of text) {
		if (seen.includes(char)) continue;
		if (seen.length >= most) return false;
		seen.push(char);
	}
	return true;
}
/** Share of different characters below which nobody drew a value at random. */
const isMonotonous = (text) => text.length >= shortest && hasFew(text.toLowerCase(), Math.floor(Math.max(2, Math.min(5, text.length / 6))));
/** One character over more than half of a text makes a blank of it. */
const mostOfOne = .5;
function hasOneForMost(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text.toLowerCase()) counts.set(char, (counts.get(char) ?? 0) + 1);
	return Math.max(...counts.values()) > text.length * mostOfOne;
}
/** Whether neighbours are one apart nearly everywhere, as in `012345abcdef`. */
function isSequence(text) {
	if (text.length < shortest) return false;
	let steps = 0;
	for (let at = 1; at < text.length; at++) {
		const apart = text.charCodeAt(at) - text.charCodeAt(at - 1);
		if (apart === 1 || apart === -1 || apart === 0) steps++;
	}
	return steps >= text.length * .7;
}
/** Sizes of a piece that nobody draws thrice in a row. */
const pieceSizes = {
	least: 4,
	most: 16
};
/** The longest stretch that says a piece of some size again and again, thrice at the least; 0 without one. */
function longestRepeat(text, size) {
	let longest = 0;
	let same = 0;
	for (let at = size; at < text.length; at++) {
		same = text.charCodeAt(at) === text.charCodeAt(at - size) ? same + 1 : 0;
		if (same >= 2 * size) longest = Math.max(longest, size + same - same % size);
	}
	return longest;
}
function saysPiecesThrice(text) {
	for (let size = pieceSizes.least; size <= Math.min(pieceSizes.most, text.length / 3); size++) if (longestRepeat(text, size) * 2 > text.length) return true;
	return false;
}
/** A short piece again and again, all over the text or over more than half of it. */
function isRepeated(text) {
	if (text.length < shortest) return false;
	if (!inOneCase$1.test(text) && saysPiecesThrice(text.toLowerCase())) return true;
	for (let size = 1; size <= Math.min(8, text.length / 3); size++) if (text === text.slice(0, size).repeat(Math.ceil(text.length / size)).slice(0, text.length)) return true;
	return false;
}
const separators$2 = /[^A-Za-z0-9]/g;
const pairs = /(?:[a-z][0-9]){4,}|(?:[0-9][a-z]){4,}/g;
const isStep = (text, at) => Math.abs(text.charCodeAt(at + 2) - text.charCodeAt(at)) === 1;
/** Whether both the letters and the digits of `a1b2c3d4` count, over four of each at the least. */
function countsInPairs(text) {
	let steps = 0;
	for (let at = 0; at + 2 < text.length; at++) {
		steps = isStep(text, at) ? steps + 1 : 0;
		if (steps === 6) return true;
	}
	return false;
}
/** Letters and digits in turn that count, as in `a1b2c3d4-e5f6`. */
const isInterleaved = (text) => text.toLowerCase().replaceAll(separators$2, "").match(pairs)?.some(countsInPairs) ?? false;
const leastPiece = 4;
const leastCounted = 16;
const counted$1 = /[A-Za-z0-9]/;
/** Where the piece that begins at `at` and counts, up or down, ends. */
function pieceEnd$1(text, at) {
	const step = text.charCodeAt(at + 1) - text.charCodeAt(at);
	let end = at + 1;
	while (Math.abs(step) === 1 && counted$1.test(text.charAt(end)) && text.charCodeAt(end) - text.charCodeAt(end - 1) === step) end++;
	return end;
}
/** `WXYZ9876mnop5432`: pieces that count, over half of the text. */
function countsInPieces(text) {
	if (text.length < leastCounted) return false;
	let inPieces = 0;
	for (let at = 0; at < text.length;) {
		const end = pieceEnd$1(text, at);
		if (end - at >= leastPiece) inPieces += end - at;
		at = end;
	}
	return inPieces * 2 > text.length;
}
/** Whether it counts piece by piece, or letters and digits in turn: less plainly than a run, and still no chance. */
const countsInParts = (text) => isInterleaved(text) || countsInPieces(text);
const uuidForm = /^(?:[a-z]+-)*[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i;
/** `a1b2c3d4-e5f6-g7h8-\u2026`: drawn like a UUID by somebody who did not look at one. */
const isMadeUpUuid = (text) => uuidForm.test(text) && isInterleaved(text);
/** Whether it leaves a place for a value: one character again and again, or what stands for something left out. */
const isBlank$2 = (text) => blank.test(text) || isMonotonous(text) && hasOneForMost(text);
/** Whether it counts, follows the keyboard or says one piece again and again. */
const isRun = (text) => run.test(text) || isMonotonous(text) || isRepeated(text) || isSequence(text) || isMadeUpUuid(text);
/** Whether it is filler over most of its length, so that chance is ruled out. */
const isFillerThroughout = (text) => isMonotonous(text) || isRepeated(text);
const alphabet = /^(?:abcdefghijklmnopqrstuvwxyz|ABCDEFGHIJKLMNOPQRSTUVWXYZ|0123456789|1234567890|[+/=_-])+$/;
/** Whether it lists letters and digits, as code does that draws from them. */
const isAlphabet = (text) => text.length >= 26 && !digits$1.test(text) && alphabet.test(text);
// src/judge/content/placeholder.ts
const template = /\{\[|\{(?:\w+|\[[^\]]*\]):\d+(?:-\d+)?\}/;
const reference = /\$\{|\$\(|\{\{|\}\}|%\([\w.-]*(?:\)|$)|<%|%>|#\{|\$\[\[|^\$[A-Za-z_{(]|^%[A-Za-z_]+%$|^@[\w.]+\(|^\{[\w.\- ]*\}$|^_{1,2}\w+_{1,2}$|^<[^<>]*>$|^\[[\w .-]+\]$/;
const store = /^(?:vault|op|secret|secrets|env|file|ssm|sops|gcp-?sm|awssm|aws-?secretsmanager|keyvault|keychain|bitwarden|doppler|ref\+\w+):|^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\/|^(?:process\.env|os\.environ|ENV\[|System\.getenv|secrets\.|var\.|data\.|local\.|module\.|env\.)/i;
const words$3 = /(?:change[_-]?(?:me|it|this)|replace[_-]?(?:me|this|with)|your[_-]?(?:own|api|key|secret|token|password|pass|client|access|app|org|project|value)|\byours?\b|insert[_-]|enter[_-]|put[_-]?your|paste[_-]?|fill[_-]?(?:me|in)|todo|fixme|example|sample|dummy|placeholder|redacted|masked|removed|hidden|foobar|foo[_-]?bar|lorem|ipsum|not[_-]?a[_-]?(?:real|secret|valid)|fake|bogus|invalid|notreal|(?:key|token|secret|password|api)[_-]?(?:here|goes|value|placeholder))/i;
/** Names of secrets that are no secrets; a person may still have made a password of one. */
const ownNames = /(?:some|my|test)[_-]?(?:secret|key|token|password|value|api)/i;
const oneWord = /^[A-Za-z]+$/;
const nothings = /* @__PURE__ */ new Set([
	"none",
	"null",
	"nil",
	"undefined",
	"true",
	"false",
	"yes",
	"no",
	"n/a",
	"na",
	"tbd",
	"empty",
	"default",
	"optional",
	"required",
	"string",
	"unset",
	"not-set",
	"not_set",
	"notset",
	"void",
	"any",
	"auto"
]);
/** Values that vendors print in their documentation, in pieces so that none stands here whole. */
const documented$1 = [
	/EXAMPLE(?:KEY)?$/,
	/^sk-1234$/,
	/^abcdef\.0123456789abcdef$/
];
const counting = {
	by: "placeholder",
	why: "It is filler: a run or a repetition."
};
/** Why a text is no value, or undefined. */
function placeholderReason(text) {
	const trimmed = text.trim();
	if (documented$1.some((form) => form.test(trimmed))) return {
		by: "documentation",
		why: "It is a value of public documentation."
	};
	if (reference.test(trimmed) && !crossesBracketsIn(trimmed) || template.test(trimmed) || store.test(trimmed)) return {
		by: "reference",
		why: "It names where the value is kept, not the value."
	};
	if (nothings.has(trimmed.toLowerCase())) return {
		by: "placeholder",
		why: "It is a word for no value."
	};
	if (isAlphabet(trimmed)) return {
		by: "placeholder",
		why: "It is an alphabet, as code lists one."
	};
	if (isBlank$2(trimmed)) return {
		by: "placeholder",
		why: "It is filler: a blank to fill in."
	};
	if (words$3.test(trimmed) || ownNames.test(trimmed)) return {
		by: "placeholder",
		why: "It says itself that it stands for a value."
	};
	return isRun(trimmed) ? counting : void 0;
}
const said = /x{6,}|\*{3,}|\.{3,}|\u2026|0{10,}|1{10,}|123456789|abcdefgh|your|example|placeholder|dummy|changeme|replace|redacted/i;
/** Filler inside a long random body is chance; said in words or over most of it, it is not. */
function bodyReason(body) {
	const reason = placeholderReason(body);
	if (reason === void 0 || body.length < 24) return reason;
	return said.test(body) || isFillerThroughout(body) || reason.by !== "placeholder" ? reason : void 0;
}
const mask = /x{4}|\*{3}|\.{3}|\u2026|#{3}|_{3}/i;
const kinds$3 = [
	/[a-z]/,
	/[A-Z]/,
	/[0-9]/,
	/[^A-Za-z0-9]/
];
const holdsPassword = /* @__PURE__ */ new Set(["password", "connection-string"]);
const longestChosen = 24;
const quotes$1 = /* @__PURE__ */ new Set([
	34,
	39,
	96
]);
/** In a setting it may be in force as it is; a program writes it for a value to come. */
const unchanged$1 = /^change_?me[\W_]*$/i;
/** People choose what placeholders are made of: a name of a secret, a default that nobody changed, a run of digits with what a form asks for besides. */
function isPasswordAllTheSame(text) {
	if (isTried(text)) return true;
	if (oneWord.test(text)) return ownNames.test(text) && !words$3.test(text);
	return kinds$3.filter((kind) => kind.test(text)).length >= 3 && text.length <= longestChosen && !mask.test(text) && !words$3.test(text) && !isMarked(text);
}
/** Whether it is written as what names a value. */
const isMarked = (text) => reference.test(text) || template.test(text) || store.test(text);
/** Of these kinds a person chooses the value, so that its shape is nobody's. */
const knowsShape = ({ category, class: kind, keywords }) => {
	if (category === "generic") return kind === "api-key" && keywords.length > 0;
	return category !== "crypto-key" && !holdsPassword.has(kind);
};
function bodyOf({ value }, { publicPrefix = "" }) {
	const text = Buffer.from(value).toString("latin1");
	return publicPrefix !== "" && text.startsWith(publicPrefix) ? text.slice(publicPrefix.length) : text;
}
/** How what is filled in right behind a text begins: `Bearer ACME-{token}`. Judges of a first look read few bytes behind a value. */
const hole = /^\$?\{[\w.[]/;
const beginning = {
	by: "reference",
	why: "The rest of it is filled in right behind it."
};
const isBeforeHole = (bytes, end) => hole.test(String.fromCharCode(...bytes.subarray(end, end + 3)));
const reasonOf = (body, rule) => rule.category === "generic" && !knowsShape(rule) ? placeholderReason(body) : bodyReason(body);
const placeholder = {
	name: "placeholder",
	judge: (match, surroundings) => {
		const { rule, bytes, span } = surroundings;
		const body = bodyOf(match, rule);
		const reason = isBeforeHole(bytes, span.end) ? beginning : reasonOf(body, rule);
		if (reason === void 0 || reason === counting && (knowsShape(rule) || vendorOfRun(match, surroundings))) return void 0;
		const isLiteral = quotes$1.has(bytes[span.start - 1] ?? 0);
		const isChosen = isPasswordAllTheSame(body) && !(isLiteral && unchanged$1.test(body));
		return reason !== beginning && holdsPassword.has(rule.class) && isChosen ? void 0 : {
			kind: "suppress",
			...reason
		};
	}
};
/** Whether a value is a run, in the whole shape of a vendor's keys. */
function isRunInShape(match, rule) {
	if (!knowsShape(rule)) return false;
	const body = bodyOf(match, rule);
	return countsInParts(body) || bodyReason(body) === counting;
}
/** What vendors' keys are written of, where they bear no mark. */
const token$2 = /^(?=.*[0-9])(?=.*[A-Za-z])(?!.*(.)\1{7})[A-Za-z0-9][A-Za-z0-9_.=+/%-]{14,255}$/;
/** The vendor that is named before a value of no vendor's shape that counts or repeats itself, or undefined. */
function vendorOfRun({ value }, { rule, bytes, span, vendorBefore }) {
	if (vendorBefore === void 0 || rule.category !== "generic" || rule.class !== "generic") return void 0;
	const text = Buffer.from(value).toString("latin1");
	if (!token$2.test(text) || !(countsInParts(text) || placeholderReason(text) === counting)) return void 0;
	return vendorBefore(bytes, span.start);
}
/** The last word on such runs, whatever stands beside them. */
const filler = {
	name: "filler",
	judge: (match, { rule }) => isRunInShape(match, rule) ? {
		kind: "weigh",
		confidence: "low",
		why: "It has the whole shape of the vendor's keys, but counts or repeats itself as filler does."
	} : void 0
};
// src/judge/content/randomness-table.ts
/** Costs of letters and of kinds of characters in natural text, four bits each. */
const packedTable = "9WVmZ4aZZmZaVVd4e6+XVZeMq8VlxcRFZ4rc85mkmsTtXNSeWKTd1c9KqYqknPWcKvWJbN2/9ImCrcPuq5TMeafZ2e96eKjNrsVjqnR4peLf9aiGjdPuSYOuSKXMvv9reyvKbuWqR+S5jN278suTzKXLudS+mUfJ19+shLeM3+tRh9lG7O7/9au4zMjMysObsabKzN9qqhuoTLh2i7maipms9MqDysLerLPPuYm83N8rqTzMS6qcO9t6XeuO87uTqtfenLKeuKXM3M+0m8TNrqikwvSJVnvv8smmzIf4a7SOKYXcyv94mZmbm7mqmouICpu79cuhubf/u6W/2YXczv98Wz3WX5eZZplzWp1e9crU3Tb/m9S/R6nas7+bqcq7XsqS1LU1mert8reTm8Tpl3ZOl6i8vd87uku1Pby7TOSLzZzd9VRVSZnJVXacd5t7Z784ZzmJWqh4SKl4eHdJ95mjmYWrh5Grp6mYiXZmZmZmZmZmZmZmZmZm8mZnd6end3iHV4mpu89oelvNXuH9bsldn96/+eXT3Ufzm/jqnDrf+f9KgjusWPiNbNl8t85/9XZmZ3fKZWd3U3qbip95eTTNjoiJq7WCqe3N+N7Rtsb/tojuhMr9/f9JlzmpWbh5WnZIa5qa+NqcuP3rKSvMaE7Ov+82e3maeriaOoqpg6zL9qqRzJX7qrh9lqntyf97m2mcP4KbiPlnPL+P+HxB7/b/idhP5dv//c9sQ31NXpz1fu5Emu9+9WV2ZoaIZnhZVYaImZ9tu0zVT+q7gtlGru/f9YiGV3d7loiGZXKYuJ9JZkpOb2p3qtVE7c9v+tfD/lb0t7iuw0r+xv9Obyr1P/3fb/mVb+/f/7lbt9z8Km++hS7eb985eieNP+d7dqltraet84mYiqboaVmtkYvb3M94iFjJK8endahXVJiP90ijqad8RpSto6zI/P9Zm027TMvcPLu6Xe0mZmZmZmZmZmZmZmZmZm+4NbybjaS27LUlvc259UdziJSaOKa4S8jZt99WY3iImqN6SbdpiZqL8mh1e8TMhpS5WqfKqb97hYR3rsSl7LJ1zMq79WVWWZTahaV8aMXIWJ+WeVqJi4OYZbN2mmup9HZ2h6WIiYLJeIaoqZ96hYtcz9TCfMiDzN/t99ygv/3u7+zf2ev7//99h2yqDnzNuJ7Lrqzu9/3R//X6/vT//cb/1/8YeGqLO7i8Z81pn9vd9KuRiriqmZXMzOia7o95xM2ev7SXS/SFSpSu8pl6PLrqrceKRozPid9XWqZqh5c6aFhpRnh38vqD7dX5v/K+66a9y/+ZNjrYf9vaSptzi3+c9ajFnIbtW0WqN6is5L/5adNNP9aX//hz/u/d9pWDiXSZi4acWGVoe79rdkhoWZlJOfV6aIqZ9oV4eHhYVbdoOFd4Z4+9yZy9rtvIh+qQ7Mz89oZkd2T/WIeLT2aXelZmZmZmZmZmZmZmZmZm/JWcyez9J05fZTm9/f9XNmaIOriIeKRYm7t496ehqJf/ecOtqaW82983eEeVe8iIgqhXu7qs+ZpYrJb/V0pdQp6s3v9mdmYpXMTomcd5anq8+vZ1mpS+eaGLV5ybre892yzPT9prbPeLX9+v85pkTOfvZ1heZU2/75+FiZ2slnjKmZwb+6v585mil5XOenick4fZ+f8v3kzPP//bPvqeT//b9Nsousj6nXUv2Z3q2f9Lulusf7raeMmBm6r9+utLyu3/QyhvasaN//9se3rJbni7ZuZnG8tt9PWYidmcl5eWibGJqL9/ry7/L/nuXf/Zn/9f+ailm3XsiKlqYkh4yd+P7U7+H/jdPfhdf/ac/Hy7z/n/VKyeJE/+//+Kt2fKrfp8t5lxmLrf94clhoa4i2arVmqHvf9oaIZ7vKd5eJiin7OG9XHq2MrNeIt9d0q8zP9Fdzd3eZuINpiZn2d3ZmZmZmZmZmZmZmZmZm/Iqrydv8iY+eZwzM1u9IR2dqXaZaVsVaeIt98mV3W3n+aLSKh3mpub+IhEnrT+aNeZJ8in+t+XVqSt3vSlpdNH5+X/9XZWWKTKOXWOVqbJr7+aygucb9qsi9d6rcyt9GWC+ZaY+nSLp5aqu99dZ4V//+qTe/Q1hv3783fFmsecusjK9mGsu79velyYOns4mnd/k6mr+fjB2/T9etb/623f5v8ayF+/P+qsbL1aj7vO9cpz6vi+qqaYsqjLy7/bO2yfv+g1qfeFazzt9bhonrfai5GrZajY3N9aW2mciqcsiIuYNrZa85vC3bP/q9Otx6me2f9IV3vDf7ibZ7tzan6M9/tWmhfcqcZ8V8rc18+JTIvtv8FoxfWJ7M7/81dUjcPdubmle7mGm98tmFunXelMTNaIiszv9maGlJaLd/d5VjuYda+ZmYqrfJWBqtpZvZy89paDiHOYi/SomGn4ipZmZmZmZmZmZmZmZmZm/JYtqv33ZW9+RTuN/+9Il3p4f1ivVcVbK8qv9+un74b1a+TvehWf+v9oljpcLPene9dbT628+Yg4q8rVdz9MVl+sn488zEavP/bdWvdVj/7f88uj2dP/lbbNV8es5+8suTvMXtibO6mJbrpb+LlrgtzaaDl8dm1P369rzBy8mtrLW8s+a9vN9ak0zKX4eISqo3Xb6e9bxSTuXfXNZ/xorO9/81zj7uX/y8Q/tseu/f99RFxdj/38n+1hiP/u/IitN+rdY21vV4Kar99euk3of/PuO/Vjn//v/bzMz+//z+/r++DN/s9Ki1d8X9h1efQ0xb9v/NXW/oj9qsVO4yXu/f9Lezqlb/m7ePVVXGyu/MdC+cb5d4tsRW+sv+9drxv8P9nMetzI28//88qlqpb7apZeJpzdvP9ubF/7b///wv3iz///+XiWasn8m6iOkbqC7/9XySi3THrIOaypmL6mZmZmZmZmZmZmZmZmZm+5OLvfP4V47sdnKu3u9FRVSKarZ6aoWbepar9HV2aTneZVWddnlLyr9FVUStTtlseIpZmqeP9YSHnev/mo28Flu7z/+qiSP/T/etrPo9i+/N9oh0iybaeKarRmqImZ9IxWyZOcaMWKZZiUiH+5W0w///L02faq/fX95lZVnoV3VoV4ZZhmdY8ZR2iGeoqPyHrHmKyo8v60/Pb/3+L//pX8+f8ry2y7bdrNSOxCZ73M9KWUmce+c4WchJdZqq/dj+2v3/bnbPCfbNr/9YZUdWjpiqePRHZ7jt+IYndmaaqYWlV4Z5Z68v/k7/b/7fL/++j//v+pahqJf9u9mYqVe6ds9bmhrZbMqLd9dtz2uN/+vc2v/fOxz/hn///39IiBrKaveIz6pamHyJ9aZKy3Sbpmc6VJip+q9pesivbImamPcnKIfK+XZ4qtGYj8mtiZmsuc5lZi53eHlpZnZ3foZ2ZmZmZmZmZmZmZmZmZm/HaLycfdVU1+Vyi7+68Zani8S5l8acaXaMuM94NqaXfKc5VsRWnHys9DmkqsS6d6SIZmiG2s+81tzv7/qUfuVR/tbv+Kr1qISIc2VrWLX31498zh+cPvTPq8Sez+mf+JyH3tfOfWmPyQr8/s+ZZ3a//vnCbfpE2P/69HSGqFZ4poamhKVfiq9Kv0lYN4ebOGqbiIim9qviz9Xu3OLOqJa81c9M7R3Mn/rciv2Gz/zd8r3D7fSu1PP/uMb8//9nhXibfsZ1R/Rzh6/u9dmphsfJjMhsWLHJu69mf4VmaZd3d1hoOHiK8v3j//bd7+Kf/7n//f94akh2TZV3dapjen55+cu4zwz/y+vcmrrN6s9N7m7PbfU4i/J57/+/83eWiXZ2dm96lVWZlW84WEiHPPpZSZd5lomL9mRpR3W4V5toZ29mb39YuWx5eqVThaOIiJr39cj2n1Gqmqiq9W+Ix5ZmZmZmZmZmZmZmZmZm/opb2tf4WS5/M3lr/d9IqnqJfLeKKLWXSp159Id5uFWrV2NcdqjcpL9nmmiqTMe8aXGJerjM9MRH3vf/U1vPRYzMjP9ct4iXSsOmaIZJOYqL9HiFhneoWJV3R3aGmX9XZ2+0arRPSpZof4l3+6eIaP+9WVt/kX+f/89Ye2i4dEObZZhvh4d59ZdDp3R7jMd5tIf5mM9qpEupLte9SJpqjbhP8aujytf+mdXOV7jt3e9LyBu7TNnqSv16f6uu+5pKyffrV1SPRESW3u86aHqne2c9aMZ5O/3L9ftZZai5Kpd3qbWYh698xi3fb9vrLNusnrqt9qfG7IK7ZbiMmkWL2q+bzHu4f/kpffxCz8+v+TqqV7r7hR6OZ27q7t9HR1mIR4V7m4eHWJdX9HN1xHa7lZVcioi6q75mVuZpZlRZaOlmhpWX+Iop6Pv+VqkudF7dvt9lZmp1eaR3aKV4Z3ZvZmZmZmZmZmZmZmZmZm+liauNq8J0y7hDzO/b+JXCu/X/Scq+atLu+/8rvD7oX1m9b/hVnv9v9KliuPW/fJiuhWm8au/+pavf3vS0/uMp6U3/9tu2W+L/irW9m0vt9P9tvIxzTtuSqteKTc389HllaIVpeWWWaod0lo92dYOHTIhzeIdoyomc86t1qaaiiWWbtbapr79v7RyZXYuse8t6jL3f9rwy3uX9W/jv9VjN+P9J6C6vT/1to/2vf///9udFYra3n5p/9Tl//f/+i//f//rA/Oi6jv//9rnUv2j+WNlflCpd3f+Lmom6fa6LrousDs2s98eBu9f6qJW7dFrb+v9sa1rGXJtsZuxSru/f9/jyz0P/i9bvlnn89M+sm6+sm6oYy9goyszs9N2x3+X/3fiuyfu7//84eWhWWat4SpV7a5e296uhudTvmbiLqVf73M8ri1h6aoZma6t4Wfip9P/w//b//Pn///7//5ZmZmZmZmZmZmZmZmZm9kSbyZaYdk19V7k5aZ9CV3dYioh4aqmKeJ9591mIhGWYVnabZriIU49UmHabOWhmZWeJSJm5/PC8z9/svL3uqa3s//9ldpl5J6SH/3Sv+amq5Ylk5XiYl2VmiEdmV+8laEiZeaqaZpia/5iK9ml3hZqodkibZCmMmb+DmJy6gbmp/JmJiZq59aj5mYa5Faa5l6mJr49mNGl4OnmZWmhnp6eJ9ZeUupaYmpgZeof6ib9WdVdWWIeGb3h2pYp1/Rra+4LcnYzfadfr+u+VeSk7q5eJj5iIt4j794iob/aph3eWqGFndo9WZ0d/OZiXenipanh2+sRazY392sHPuq6rT+9okXu4OqmPaYiJiY9r+Jhr5+mZVDyeYoqeyv5jRoiY53lGmYiYVph29niXh5iWuIiZdxu4iY52V3h2mYWYd2RHZpbo5lhmZuiGaGXpXkZl6I1WdXZ2h1ZmZm1taGh1ZmZmZmZmZmZmZmZmZm+2pbcYe6aGqeV2rK2a9Ll0hqXLeqKKeMSoqI9XuHqEeIdoXLcniapb8pmnTLP+u5PaWXr8vO/d03z+3/mk2/SVvLwv9s2b3LO/HJa+erbc3L+Eh4rYjLm4hsFafrzY83h2u8atiZSIN1e3y6+rqEre7caRlPmE/ev/9IaTeIhImqaZk4b4iI85dzl3R2jHaZenaMis9apir8O91cSo2Li6xt86ik2rfrqnO3orrerr9f3E/eb+3+Hs/vn+/P+YpoZZfWV0dMVnRou79Zh3mbX7esJ8V0rcm6+J+bd2WJlIZoeJK/mb83uzrPSrq7KrqZa7t79ofFulXZWMgsx1S55b9ZvE/GSrubOcNonMZu+Wqry7vMeF0cdofa7b9JqUuPe6aqKIiKiKX/8ftWyoSbe8S8h5mZrK52aGmGaXZkRoaWZnd+9UlmiYaaR3VoZWenma5lZld2TpZ5l3Z3dmduZmZmZmZmZmZmZmZmZm/lWs9dj6uF+fRDertZ8ZrXzPf+ibbKepd7+b9ImXuTbIaJN9eZTsue95eSe8Xul4aZM5mKre9bVYeNz/pTucVEt7fO9od2qYPbWYOeVWanq89Yp0eXW7nbLfN4ibus9Yxlm3irjcOqg1WF+Y92RWhv/55zqN816P719IalyDynmaOcw6XJqq9ZuCh4SbiYifhJjHt79VqDu7T/yqO7pqiq9P87qDxbXam1OsxIbMub9LiBtffHu7TMpXerrd82Ot1Pv+22aeVXe02P9dqCnCfMnIfOZ3vsu/9YZJrMmLooeXtrOqmX9piBq4erd7WMuZWKyv+IZyqVb7WaZ7h0mbl99rmynWL/vMjOdLnM6b97pR5ev8xJyvZG/Pr/9rtwu6btmdvn6/vJvv8neWz3TtlYRPaHuPq5+IdnuZn5V4dlVYQ5mZ+IaZZZWblYluk0u43094JXqXa/dZi8iPyEXJZmZmZmZmZmZmZmZmZm/LeO5tW3XU8+RT7+Wb9+txzeX7XKO/eej+7f83iWh2e5VpJaiGir2N9Ehld6WaZ2d5ZHiZaq+btc7Nz/lSfORD+8z79LZVd7XbSYWLVoV5m6+ZeEWZq4dUe7KFiKuL9Jpzm3WbmIU6iIqbuG+bR5x+38aCtukzr/j2+Jn3ururu5ifsLq7u694YmXLfJiEh6pGqZy59JdVe3OXlmZ8hGioyO8q3C7qX/pvTvuubf2P9sqVutXfm7SN8UnZ2v/Kct2/m9qUm/WHY/749cy3ypX/LsPMaFbb7v+HZ4d4aYZJi4hlKPmI9aai14fph3WrlEjZy69oSGsof3ialrdlV4yL9LmFenS8eLZadGR/d7+/mdy7v9Fm+/hE7un89JZyipbbnEh6lcmJfc8riGiHSZ9ZWXV4aIuK/IVnd4epV2OKaWosnK9oRmeJe2aHV6Y1mqe89XimhmeIeDqqdmWGWGZmZmZmZmZmZmZmZmZm/2ms1uv8Mn9uaUuL/e9KmkucXcStN7VfT+yO9v7C7UX+XeTfaknv9v9avCvtP/S7V8hbnb7P+LVXx+r/amq7NFqVW9+frW/vH8b9L/i5n///+LnDzqb8XKbfgyb8/P8qqSm8XrjMWuq7bc+O+NWoWu/7ZUeH1Sqfj19ZmRvNi9v4b81bXNes9rrkraXteCmvopvb+e+Lmm2cL/+bPv28v+8t87yx3PjfivW/x7jP/d9//x//X//bP/2rn++v/Kkruun9mEqPRzim7v9eip78jahdbfabH/vP+Zqq2ajdhqmKuaC7zL9svB9rX92cSdq5fsyL9tjCb4T9mcdtyyba+/9N2yrXP/jcitRMrt+v96mmrOr9QZlrlWzcb+8bzD7MP/y9Xb2+zd3v85jV+mOat5TbOsrKv++GZld3OqZJd6Zkp3mo9YPXiabaU5esl1zlrY9KWDqKO6iYSrmLe5paZmZmZmZmZmZmZmZmZm/dgb7O37ip+/aTru7+9I7X3vcff9f/pKnO+f87jE2IXyq/XPlnX/6/+JyxzOX/v9nuyOPs9v+Jdsbaj6d1maQnudSe+d2oH9L/isjvqVr//c9quVlLTfa1fcNsf99e9K2EqbOamEStppa8ps/dZLve/9jB2fhZ///3+L/Qz9Xcy7fP6Prcvf+L3Bz+T7u+jvxIX+/P9spVzeT8S+Td9qRO9/9XzUz/T/s7gv2O3/+v9sd1VtfdiGnPwk2N++/5x8mOzzN2tfZj6//798myr3f+m+iMlinv9v+XiLe5mJl5h4hpGbn79rlU1uX1lJmclT3a9v99jj34P9qsh+1Sf8yv9NvEvlXvm6Kvhmv99P/omO9/7+fT9PNT/v//94txroT+mrro18mn7p+JujrLf9eyu/o5/8/d+KaUq5Tdmte81Zmdwf9cqDq6b+cYiupdrv/s9dmymoOsinSM+NjKtlZmZmZmZmZmZmZmZmZm/5R99vj+i2+8Jjnbyf9IenqKaXRmTsOLa5yL9ahoiYe2VEOLVmmb2e8K7pjfn+1vitvMz+zf+ORo2v3+i0rMIp//z/9vpImcO9OndpRbWqa69bm1vMW7uMRsKEiaye8/2z7/P/nrO5Z5rv9f+dVmuPz7OjlOZnuvf65Ih0jpeYaWZXY2eGZ++tXmsYb/m8y+uFq7788v3j//P/3/b//KX/5r87aV/fWczOKOZ4Xuft9dmkssisqpROlajdrq//yt7fX9XTd/I4rJ7/+fWyv9T/PvSfWMzP2v9pWouKmaVah2KJWJmZ+f7y7/T///H//Pv///+Mmjyyb4ZbedV2XJlt+fzG/1H/3vXPVuf/9f/VqrvPv8a318Yx3u7+86WEZ5WvfJdaP3mMbK9MVFyZW9eWbaNZaarb+2T5qqeamGKYV2+Xd3+JZ3d6a6aId8Ni2ar95JfleXTmR5RuZ2aXeXZmZmZmZmZmZmZmZmZm81dJxYZZd5hXpnmHqZ+EiomZeqgsaZWcOqx486aZl4eqmaKtuNanmq9XmXmaWKg0eDlYyah59EZ2VHmKVXqkd5zHx49liPlpd2loZ0R6ZnZ29WRkhoZ6mIpndUiGh65nlVZnXkdpZldYmYd39WZGRWiqZziHiqqXhq42ZmZXfmh3Z0ZoeJZ55kd0hOmZiFh+fnnoVY+ZhWfPJtqqOZhXvPq78Kzc2dnducet27vczN8nh0l4aXWfWqmKVpeI9nf1Z6h3imdKU2d4d39JZIqJd/Z6WWRIX3d59GlmRmhYc4pnirybiJ9mur3su7b6y6pBvNut9Xe5lUb6abeLqlOna79mqmmomsiMh5kWqJmc9P/x//T///b///3/7/91Z3d4d496lZZ3Joh494eUeHOJ8nWveZj5mX7lhomGdY42d1aEh5d39XU3dYdYdHqHmYp2iG+GZmlVZod2d3ho91OXZmZmZmZmZmZmZmZmZm/oR9ltb8ZE9tiDuW5d85q1p8Psa8OqV4X/qO99ux3zj/jcavq6e+7N9pqSmbT+iKapc6qIy+9LVnZsq+d1xlk3yI3v8rSWrNbtS4S/iae93P9V7y38T/vsnPo8Sf+/9KyTy8Tn67Ts5GbOpd9UV2hv/tpjhf9kxvj485u0iZaJmHWJg5T5iZ+KtySLX7arq7o5nb2/9Kc0nKT9ecWIhqp41O8bulzdP/mcestafKzf8buEuNTfmsfP1brd/P+ZWMd+qKZWZPSER1id9aWmrjb6aaOsOHfM/P+KSamfe8U6hpeYKorL883j37X/7qHf2uj+2f9qjC/1P9rfaa20rc++97jDnnP/mZmvorfN9N+5Omy9n9Ny5/xZ///+9Myh/vL//+n63P7P7/8velu4PfhqW9R8rdfL95d5eWgrRpeEdnuZmJ9pipurX8iIcexnyp3c9IdzeGWff5SZf5ZntoZmZmZmZmZmZmZmZmZm+VaJU8j7VFqOdllpmv9WSWZ5XLdZWZZYSZxa8/z3/zf/rMTvK6l//v9Gi1b9bEZoOKh5n1uq9+VY1+39SG6YNDq9vv+eeU3MX/erGrmpXsyP95Z1iETOeFZ7VVaJvM8pvErfP8eZO/epfc/P+Hh6lP//lkK/tk9/r09qi3u4a7mHO7lLKImb+L3hz/Pvu8qttar++P9LuV29H+bcO/u5e79v8pjEvbTvaMWsw4au3u8d6D7tX/2uTP15f+7O+7SujPv+NjufS5Lbz/8/3D34f+XeLvfOv97P+3l87/vfJ97PN9Por+9KKFpcf9WreKmJhYre88uzrqL9iKWriZXp+/8sqEzLX+ubW/N+ns1/+SbFiff+NI9PZ8//z/9uWkwZb9yHWOuZzNv984ikmdL/ttR9mazN3O9lZkfca7hmZ9lD3Fq5/+ne//3/oy7fwu////96eClIaKanSY9mn4dnZmZmZmZmZmZmZmZmZm/1Vuxdb6aE6fNjzOff9aekyqa9V5O9VMSrpp98ubrAr8qtdeqLrb7P85iTu6TeZ4OniJi6y8+dhK2P3/lV2uI73ZT/99p4u5PsSIKNdcW6vf9dvVq5XZXLPMKIepvp9+3D3+H/ubXvV6f9+v96a3e///dFGfyH9v/69IiW+nVbdoS5k4WIl79MeTfIOah4V5dnioma9pyC3OT625Xeo8zMpL9a2lq8jvHMZOyUjt3e8nqCq4b+auSrx8f+3u/La8qOv1lXZfKVjLz/9tl5yan8d+atU2Ha//+IeL+bm7o5pye5OIm68tvU7+L/vdXf+sX/9f9oV0qmS6Z3Z5hzaHmP9v3z77T/fuY/Kvz7+N9Yt7rPn+qGxbE4+v7/84iEXcStWWebZYmKfJ9cqUuLT5+fHsm9v93v9cq6nZr+u3yYhxx6vc//7///7/bv8Pzf////95dkmqL6l3d8paaIirZmZmZmZmZmZmZmZmZm+Zpt1trrG2/OSDzN/P93dliLdcNml5g2iY+s+OT1zkf0j9fvmiq//P97xylrP9ubVnuLzq+9/MuL2vzfnW++MXXv//+Y2YDKn/nPufqL/b//98/WxDLviKnPqKjd/M82h2mHWbZ2f5VHZ2qK/MZa3f//LC6vSG+f/886hleKSGp3aZiYOoqv9MaT/WR2mcWPZYTZqb9MtirKj5Tamt+irL/v9z2Szej/pTpd58nP//95NGqaTViHmLhTna/N/72eytjdqpuNWBSPyv+sskuKj+Tss/lXzt/v9Kmbqrivk52iZPatm59KOzqfX8XFivVqqP/P9rqi/zb7jox7qDvr+/96eSelP/m/VPlnns+u+rqpuuG3h3zPiG2vbd9afzmPS7p4mrdJdTW/84a3+IaLsrePtodpZo+adluMOt+seqwzdnm99VmTpnSJZoaodGh5mI+Zm2y5ere4mMvZfa2hZmZmZmZmZmZmZmZmZm/Yqc++f/HY6/R1rv//9LiFeaS5V6mIRcWp6H+pepmni8dHaNlZ4ay89WenibPKU4lllMeWqu+/Zd/cz/Wz3vF6/+rP9rZ2zcX6Y1ZdRJm1vd9WiUN5ruZ5ZaZmely69UlHzJjMSdd3Y3SI/W+LNDtv79jWXPRF6v/75HVJdld2ee53d2llfn9WeFpmOo+FeWhXdXia9Zdlp5TfaYSGg5WLjd88m3jqX7aIPNZISKj997gmn/rd1YLO94j83L/dSL2+P0OoutaWa5mt9HSV/Kr5g4f/U5nvn++kdYl4i4UolmltdWut95RzeKfNd0W7hFvZib+IVmzGn6WLZ1VFToWe93hof7jceZVVZjS5hn+bmByrncOolqhLyKj69rhkaLWqZot5d7Y0h69meHh2fqRIuYZNSnT394hnlKm5RYSLlZRnZ69kVnZ4SYh3aqeJeFh1+JZlrKeczIevz5qoGYZmZmZmZmZmZmZmZmZm/K2ui9TYXD9/NVytxf85vFq8WrdKV6RvSZia87SJiGeceaLLdXlpqI9Zi0ufOrZIWGZZiqdr9i9E7vbvb6++N7+Pz/9qVmiYS2NXZ5ZpXJt69XZVloacjJZvQ2eWqf9fzS/PL/3+X//MjM6M/upLuv/6bD+vdh/f/754eYd+ZJhlaXdJV2dn9yj1qJX7uHybpTvHeM9syyzMKuq7Stxqm8tp8cqXqtfuqdicyMXY7798uBuKatOMivpqyq6+/bycvt/8qJfPDNrb//9Zfp2Zf7jnGrSInq3u94dah6r68oZ6dKaKeF9N/57/D+39bf/u3//e9bmhx6Pai8l/p2nM6t9aZ1ajStmrR7hdbdd9/7ZrloWZR0hYRXmGi39YaGn6mpWHaJNoV0aa9r2pt7nLu7fbqqyw2694iJhmmaaXaKZoersW9pVko694ZVaJdWmHen9oemp3SnRnZ6R/aYV3ZmZmZmZmZmZmZmZmZm92RneazfkX2/mVyurt9VRESojte7jVabi1mu93dyfFitKuavmrnfzu9EVEWMb6nrdllofqmd+YE4nfr8WY7cZM/frf9lRELKffeMe/eLuqn/9neUmJOZaZe4N2j3mH8qiFqZavj7eLOVadnc+JVoiu79dUiv8j6v7v+5lqqYl/aHiZgZWZhX6GaElYXneYeIc3d+l+8YqFqbS8fqXM2avNus9ujHqrjdF/Wvvans/u85u0mfi6hZOItJaau5+pmLeNzdiWxdGGqde79v/D//f/ffHvO/3///96d6lJifKZhm95R3dn82ZzileLWZZ7ZYiGmr9mVjzYa7d4lWdVbHuN9pyyupn/rKqfNrK73P9FlLe7rba4lEVHp1v79VV5TIW6dGluY5uZjM9qkneaaJqIbzdKi6ir+XrJeYvNKNmN963LHP96i51qj6SIqbh4rZmh6WdneZZ3Z2hleVdWZ0ZmZmZmZmZmZmZmZmZm+VZ6qXrHZDp5N3jIi785uSvMf7ifO9a7a7+89WynzUjKGZTLnHrd2s9nqGr9e7v4WqG6tr/b85o5y7v6aovJJnu7m798rHyvL6eZbPKJa9yZ9amEuoa9d5LbSsm3uM9I9jeaX5r6OoeoWpl6+8lTvdvauhy9tq+6/c96qo+anG/5msoKmpqa9nijl6RYdmZ4dmeoqK9uuR/dX+bPTP2Nm+2+9i+z3ff/V5Z+1Yz/y/9NGo6vner+jvyjz/zf+YmNd7fIeFtuZ3GpvL+v/w/5r/79n/zW////5YVpZnaIaFiHaJR2Zm9JqjqqKreaOriJfrua+LK2q5T8iaiHqyqc+c+e7x/0Xv7vf/rb39+/9vWHl/elZV82ZWtniY83WUloS5hXZaiXunqZ98zJummtvZDMbb65nM9maFmpRGhmWGOYh6d4+7y7ys3b2N27yruqwL9P+h27bMqsiqmry3mHZmZmZmZmZmZmZmZmZm+1q8ybq5mY+saB3MvK81iVh3aIqYZ4hJOKlo9GeZmJaKiSeZuJhXto84V0eXd5hXV4ameZia+rks7+vcmna/JK2+zt9IandnR6mqn5UpeneJ+oikWYWoWPSYX3U3ao9VWDlnSpmHafhYaJh4+rqVSK36aCo8q6q+zr5ldlmVdmdnZedmaXnn5Xd2fpKIiVdoZo6IeX+Liyu9K7m7Sbp/m7ub82mWhfWbVpOPn2mZeZ8qd0eoaol3SHppiKh0+tsczNr9qSWvmqzv//8ld5mpZ2VpX5doeIl45U6HheZodlZ2fmV4dW9HhidXeIeYd3iIeZef9Ud1THqprKmIqDinpa8pdGh/Wm95X6apWZ9P/Pd4mIf2WHiKFpaMam9WhkaJaTmZafmo+Fan9JZ4a/ZYZ0aIWPh3SG+TlIe2dZmVqnaoeziZ+4Zok4eYY6iLV3inmJ9IizqrTLOcbsypr5xU8TnInP+m8IXNb//N8SjZn//O9ZHdPO928VM8x/+n8Uj0f//99az/If+88Xn7lP/V8VObyayk97is+8C082qNyjdC81O8h8pSVVVVVVVV8Fmaa/+K8Gn/3//u81GaXf6p8HWf///68UT2j//68Tr2z//J8Tj7q//k8YL832W28mSMmsey8FicvanE83S7ZcsjVVVVVVVV8Gr+z//b9ga0j/+b9TGHff+q8yKe7//5+Af4////8hj4v/+d8xTPm8/391H7/0j08kOPqtak8jik5Lmk9ESaeqoyVVVVVVVV8mGMjr/J8hOYr+6q9FGHbP+m8nG+3//78xPW3//98zH6n//t8VOvp9/W86G/j/+H8lS/r/K08kR4q4Vj9VGni7lEVVVVVVVV8Ml/z/688iaZm/yI9ZCKa+yG8Zks7v9XsWNGa7u7xHLEVYfE1dnd0NfXmZOZY2mSmVWZmVUk8TNty9/F8maZlKxCVVVVVVVV8Jr6r//c9Qf37//e91LEL/2Zw0Q0bGzD8Tb0bP+m8I7G7//8oqqqqqqhc3cnd3N3oVWqpqaj0W2qjaKk9Gr2i99hVVVVVVVV8Mr/j//v8En6r//s97FdKu+I0NVpjd3V8Hz0v//69br/Mf+X8E/3Xf/9p6RapKdRd3cnd3dy9RuPrf818im2Wr5kVVVVVVVV8Pm/yP/Z8Fv+/e+795G+VP+nszNLtLt38H/3+f/69s//Bu/58JjftttWo6VKWjaku7u7s1Vx8ief+Hik8Kffeex1VVVVVVVV8auvb3yD0ifdfW119LGpX52UtXO7RVuyg4OIiIiBo6FKWmqmoqpKpEei1H3dhm0x02bd3d0U8VW6/8/z8oSPdn9SVVVVVVVV8Ze/T5qS8UWvjKyF96KPWP1C0UNd3dfdoWqiqqqqwYfMNczDwczMjMbDomRkqqai86vf/fIp83Sar82x8WX7m8tTVVVVVVVV8Nv/v/x58SfcnLt39YKvW7xD82Mv//828iX2z/939Cj/NK9m8Nz/9f91+rf/7+gM//////MX9ViZ2cwW8VjLq7dTVVVVVVVV8Zm7e7hD8TisvdqE+ZO/Pfyi8mJOq6xz9Yf0z/3R8ijna8908rn9sv2i8oNviHuS9KT8zNMk8Vasu4ai9GW3ictBA=";
const step$1 = .75;
const letterCells = 27 ** 3;
const classCells = 1728;
const marks = "-_./+= ";
const kinds$2 = Uint8Array.from({ length: 256 }, (_, code) => {
	if (code >= 97 && code <= 122) return 1;
	if (code >= 65 && code <= 90) return 2;
	if (code >= 48 && code <= 57) return 3;
	const at = marks.indexOf(String.fromCharCode(code));
	return at < 0 ? 11 : 4 + at;
});
/** The kind of a character: 1 small letter, 2 capital, 3 digit, then common marks; the last is any other. */
const classOf = (code) => kinds$2[code] ?? 11;
/** Where each letter stands in the table of letters, after the two before it in the same word; -1 for what is no letter. */
const letterSlots = (text) => {
	const slots = new Int32Array(text.length).fill(-1);
	let first = 0;
	let second = 0;
	let last = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const kind = classOf(code);
		if (kind > 2 || kind === 2 && last === 1) {
			first = 0;
			second = 0;
		}
		if (kind <= 2) {
			const letter = code & 31;
			slots[at] = (first * 27 + second) * 27 + letter;
			first = second;
			second = letter;
		}
		last = kind;
	}
	return slots;
};
const unpack = (packed) => {
	const bytes = Buffer.from(packed, "base64");
	return Float64Array.from({ length: letterCells + classCells }, (_, at) => ((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0) & 15) * step$1);
};
let costs;
const loaded$1 = () => {
	costs ??= unpack(packedTable);
	return costs;
};
const digitBits = Math.log2(10);
const markBits = 1;
/** What a text would cost if a person had written it. */
const naturalBits = (text) => {
	const table = loaded$1();
	const slots = letterSlots(text);
	let total = 0;
	let before = 0;
	let last = 0;
	for (let at = 0; at < text.length; at++) {
		const kind = classOf(text.charCodeAt(at));
		total += table[letterCells + (before * 12 + last) * 12 + kind] ?? 0;
		const slot = slots[at] ?? -1;
		if (slot >= 0) total += table[slot] ?? 0;
		else total += kind === 3 ? digitBits : markBits;
		before = last;
		last = kind;
	}
	return total;
};
/** Alphabets that machines draw from, with what one character of each costs. */
const alphabets = [
	[/^[0-9]*$/, Math.log2(10)],
	[/^(?:[0-9a-f-]*|[0-9A-F-]*)$/, Math.log2(16)],
	[/^[0-9a-fA-F-]*$/, Math.log2(22)],
	[/^(?:[a-z]*|[A-Z]*)$/, Math.log2(26)],
	[/^(?:[A-Z2-7=]*|[a-z2-7=]*)$/, 5],
	[/^(?:[a-z0-9]*|[A-Z0-9]*)$/, Math.log2(36)],
	[/^[A-Za-z]*$/, Math.log2(52)],
	[/^[A-Za-z0-9]*$/, Math.log2(62)],
	[/^[A-Za-z0-9_.-]*$/, 6],
	[/^[A-Za-z0-9+/=_-]*$/, 6]
];
const anyBits = Math.log2(94);
const seams$1 = /[-_.:/]/;
/** What it costs to say where a piece ends and from which alphabet it is drawn. */
const pieceBits$1 = 6;
const drawnBits = (text) => text.length * (alphabets.find(([alphabet]) => alphabet.test(text))?.[1] ?? anyBits);
/** What a text costs if a machine drew it, at one go or in pieces: `id.secret` of hexadecimal digits. */
const machineCost = (text) => Math.min(drawnBits(text), text.split(seams$1).reduce((sum, piece) => sum + drawnBits(piece) + pieceBits$1, 0));
/** How many bits likelier a machine is than a person: positive for random strings, negative for words, names and texts. */
const machineBits = (text) => naturalBits(text) - machineCost(text);
// src/judge/content/chosen.ts
const encoded$1 = /^[A-Za-z0-9+/]{8,}={0,2}$/;
const login = /^[\w.@+-]{1,64}:([ -~]{1,200})$/;
const ownHost = /\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)[^\r\n]*$/;
const before$3 = 96;
/** The password of an encoded `user:password`, else the value itself. */
function passwordOf(text) {
	if (!encoded$1.test(text)) return text;
	return login.exec(Buffer.from(text, "base64").toString("latin1"))?.[1] ?? text;
}
const wouldBeTried = (text) => isKnownPassword(text) || placeholderReason(text) !== void 0 || looksChosen(text) && machineBits(text) <= 4;
const low$2 = (why) => ({
	kind: "weigh",
	confidence: "low",
	why
});
const chosen = {
	name: "chosen",
	judge: (match, { rule, bytes, span }) => {
		if (rule.class !== "password" || rule.keywords.length === 0) return void 0;
		const line = Buffer.from(bytes.subarray(Math.max(0, span.start - before$3), span.start)).toString("latin1");
		if (ownHost.test(line)) return low$2("It is for a server of the machine itself.");
		return wouldBeTried(passwordOf(Buffer.from(match.value).toString("latin1"))) ? low$2("It is a password that everybody knows, or a word.") : void 0;
	}
};
// src/judge/content/class.ts
const publicName = /(?:^|[_.-])(?:public|publishable|site|pub)(?:[_.-]?key)?$/i;
const identifierName = /(?:^|[_.-])(?:id|ID|uid|UID|guid|GUID)$|[a-z](?:Id|ID)$/;
const publishable = {
	name: "publishable",
	judge: (_, { rule }) => {
		if (rule.class === "publishable") return {
			kind: "suppress",
			by: "publishable",
			why: "The vendor makes this kind of key to be published."
		};
		return rule.class === "test" ? {
			kind: "suppress",
			by: "publishable",
			why: "It is a key of the vendor's test mode."
		} : void 0;
	}
};
/** A vendor may call a secret an identifier: `VAULT_SECRET_ID`. */
const isOwnVariable = (name, { context }) => context?.variables.includes(name.toUpperCase()) === true;
/** Shapes that an identifier shares with a secret are told apart by the name. */
const misnamed = {
	name: "misnamed",
	judge: ({ name }, { rule }) => {
		if (rule.keywords.length > 0 || rule.class === "key-id") return void 0;
		if (publicName.test(name)) return {
			kind: "suppress",
			by: "publishable",
			why: `\u201c${name}\u201d names something public.`
		};
		return identifierName.test(name) && !isOwnVariable(name, rule) ? {
			kind: "suppress",
			by: "reference",
			why: `\u201c${name}\u201d names an identifier.`
		} : void 0;
	}
};
/** Keys of one shape with others that pages carry by design: what the name says where it is the one that counts. */
const tellingNames = { "algolia-admin-key": /admin|write|secret/i };
const publicSister = {
	name: "public-sister",
	judge: ({ name }, { rule }) => {
		const telling = tellingNames[rule.id];
		return telling === void 0 || telling.test(name) ? void 0 : {
			kind: "weigh",
			confidence: "low",
			why: "Keys for searches have the same shape and are made for pages."
		};
	}
};
// src/judge/content/documented.ts
const length$1 = 16;
const longest$1 = 1024;
const byDigest = new Map(Object.entries({
	"the documentation of Docker": [
		"9ec0be036c22f06f",
		"8fa8115a160936ec",
		"a7331a07f97f4686",
		"441c66009c2ab920",
		"e9897976005540a6",
		"33a6d3750d9a769b",
		"b5b17ca1d65733bb"
	],
	"the documentation of Azure's emulators": ["0011cc25eb432071", "aa6547439583c3a2"],
	"the documentation of Stripe": ["2cafc0970149a84f", "f2d6ca16515033e5"],
	"the documentation of Google": ["1021ad463a161d69", "ac9265e56c79b234"],
	"the documentation of GitHub": ["3543c50b0cb9cea8", "bc3ae723f57c6b9e"],
	"the documentation of Mailgun": ["9c846fdf0fa8955c"],
	"the documentation of Svix": ["96ad2ccd81462a76"],
	"the documentation of Telegram": ["0b5dd075ccdd03c4", "6f3791a57f1d6dd8"],
	"the documentation of WireGuard": ["ea1ca3e25b35a51e", "012db33b99346460"],
	"a standard of the IETF": [
		"15cef4b629cc2d07",
		"cf4d418ed3de92d7",
		"73f71af093fdf154",
		"24b6d840b1dffbed",
		"7f44193a6edea087",
		"b8e148545b13c78b",
		"549c9390539efcfa",
		"8be5d113c0871ce1",
		"53f5da0aaa93d64c",
		"e9974c507d2a8021"
	]
}).flatMap(([where, digests]) => digests.map((digest) => [digest, where])));
/** Whose documentation prints the value, or undefined. */
const printedBy = (value) => value.length > longest$1 ? void 0 : byDigest.get((0, node_crypto().hash)("sha256", value, "hex").slice(0, length$1));
const documented = {
	name: "documented",
	judge: ({ value }) => {
		const where = printedBy(value);
		return where === void 0 ? void 0 : {
			kind: "suppress",
			by: "documentation",
			why: `It is printed in ${where}.`
		};
	}
};
// src/judge/content/embedded.ts
const longest = 160;
const inRun = /* @__PURE__ */ new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-") inRun[character.charCodeAt(0)] = 1;
/** How many bytes of encoded text adjoin a span on both sides, `longest` at the most. */
function around$2(bytes, start, end) {
	let count = 0;
	for (let at = start - 1; at >= 0 && count < longest && inRun[bytes[at] ?? 0] === 1; at--) count++;
	for (let at = end; at < bytes.length && count < longest && inRun[bytes[at] ?? 0] === 1; at++) count++;
	return count;
}
const embedded = {
	name: "embedded",
	judge: (_, { rule, bytes, span }) => {
		if (rule.keywords.length > 0 && rule.context === void 0) return void 0;
		return around$2(bytes, span.start, span.end) >= longest ? {
			kind: "suppress",
			by: "randomness",
			why: "It is a piece of encoded data."
		} : void 0;
	}
};
// src/model/client-name.ts
const prefixes = {
	NEXT_PUBLIC_: "Next.js",
	NUXT_PUBLIC_: "Nuxt",
	NUXT_ENV_: "Nuxt",
	EXPO_PUBLIC_: "Expo",
	PLASMO_PUBLIC_: "Plasmo",
	BUN_PUBLIC_: "Bun",
	WAKU_PUBLIC_: "Waku",
	FRESH_PUBLIC_: "Fresh",
	SNOWPACK_PUBLIC_: "Snowpack",
	RENDERER_VITE_: "electron-vite",
	VITE_: "Vite",
	REACT_APP_: "Create React App",
	VUE_APP_: "Vue CLI",
	NG_APP_: "Angular",
	GATSBY_: "Gatsby",
	RAZZLE_: "Razzle",
	STORYBOOK_: "Storybook",
	WXT_: "WXT",
	PUBLIC_: "SvelteKit or Astro"
};
const form = new RegExp(`(?:^|[^A-Za-z0-9_])(${Object.keys(prefixes).join("|")})([A-Z0-9][A-Z0-9_]*)$`);
/** Half of a pair of keys, not a name that a build tool reads. */
const publicHalf = /(?:^|[^A-Za-z0-9_])PUBLIC_(?:API_|RSA_|SSH_|SIGNING_|ENCRYPTION_)?KEY(?:_|$)/;
function clientNameOf(name) {
	const [, prefix = "", rest = ""] = form.exec(name) ?? [];
	const tool = prefixes[prefix];
	return tool === void 0 || publicHalf.test(name) ? void 0 : {
		tool,
		rest
	};
}
// src/judge/content/exposed.ts
const promisesSecret = /SECRET|PASSW|PRIVATE/;
const allowsBrowser = /dangerously_?Allow_?Browser["']?\s{0,9}[:=]\s{0,9}(?:true|!0)\b|anthropic-dangerous-direct-browser-access["'`]?\s{0,9}[:,=]\s{0,9}["'`]?true\b/i;
const clientModule = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]{0,800}?\*\/)*["']use client["']/;
const around$1 = 1e3;
const head$1 = 1200;
/** Keys of one shape that serve pages as well as models: only the name tells which. */
const servesPages$1 = /* @__PURE__ */ new Set(["google-api-key"]);
const modelName = /GEMINI|GEN_?AI|GENERATIVE|PALM|VERTEX|GOOGLE_AI|LLM/;
/** Vendors of these kinds make keys that pages are meant to carry; without a mark of its own a key may be one of them. */
const oftenPublic = /* @__PURE__ */ new Set(["saas", "comms"]);
const expose = (why) => ({
	kind: "expose",
	why
});
function isMeantForPages(name, { id, category, keywords }) {
	if (servesPages$1.has(id)) return !modelName.test(name);
	if (category === "generic") return !promisesSecret.test(name);
	return keywords.length === 0 && oftenPublic.has(category);
}
function byName({ name, confidence }, rule) {
	const tool = clientNameOf(name)?.tool;
	if (tool === void 0) return void 0;
	const why = `\u201c${name}\u201d is built into what every visitor downloads (${tool}).`;
	return isMeantForPages(name, rule) ? {
		kind: "weigh",
		confidence,
		why: `${why} Some keys are made for that; any other is everybody's.`
	} : expose(why);
}
const exposed = {
	name: "exposed",
	judge: (match, { rule, bytes, span }) => {
		const named = byName(match, rule);
		if (named !== void 0 || rule.category === "generic" || servesPages$1.has(rule.id)) return named;
		const near = Buffer.from(bytes.subarray(Math.max(0, span.start - around$1), span.end + around$1)).toString("latin1");
		if (allowsBrowser.test(near)) return expose("A client beside it is told to run in browsers, where every visitor can read its key.");
		return clientModule.test(Buffer.from(bytes.subarray(0, head$1)).toString("latin1")) ? expose("Its module says \u201cuse client\u201d: browsers download it.") : void 0;
	}
};
// src/judge/content/formats.ts
/** So surely drawn at random that its dots join no names. */
const randomBits = 40;
const formats = [
	{
		name: "an address",
		test: /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s@]*$|^(?:https?|ftp|file|data|mailto|urn|git|ssh):/i
	},
	{
		name: "a path",
		test: /^(?!\/[A-Za-z0-9/]*$)(?:~|\.{1,2})?[\\/][\w.\-@ \\/]*$|^[A-Za-z]:[\\/]|^[\w.-]+(?:\/[\w.-]+)+\.[a-z]{1,5}$|^(?:[a-z0-9_-]+\/)+[a-z0-9_.-]+$/
	},
	{
		name: "a path",
		test: /^\/[A-Za-z0-9/]*$/,
		below: randomBits
	},
	{
		name: "a class",
		test: /^(?:[a-z][\w$]*\/){2,}[A-Z][\w$]*(?:\/[\w$]+)*$/,
		below: randomBits
	},
	{
		name: "a file",
		test: /^[\w.\-@]+\.(?:js|ts|jsx|tsx|mjs|cjs|json|ya?ml|toml|ini|cfg|conf|xml|html?|css|scss|md|txt|pem|key|crt|cer|p12|pfx|jks|py|rb|go|rs|java|kt|php|sh|sql|png|jpe?g|gif|svg|ico|log|csv|lock|env|properties)$/i
	},
	{
		name: "a version",
		test: /^[v^~<>=]*\d+(?:\.\d+){1,15}(?:[-+][\w.]+)?$/
	},
	{
		name: "a date",
		test: /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/
	},
	{
		name: "a number",
		test: /^[+-]?(?:\d{1,9}|\d+\.\d+|0x[0-9a-fA-F]{1,8})$/
	},
	{
		name: "a colour",
		test: /^#[0-9a-fA-F]{3,8}$|^(?:rgb|hsl)a?\(/
	},
	{
		name: "an e-mail address",
		test: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
	},
	{
		name: "a host",
		test: /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|local|internal|svc|cluster|example|test|edu|gov|co|cloud|app|ai)(?::\d+)?$/i
	},
	{
		name: "an address of a machine",
		test: /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/
	},
	{
		name: "a media type",
		test: /^(?:application|text|image|audio|video|multipart)\/[\w.+-]+/
	},
	{
		name: "a resource name",
		test: /^arn:[\w-]+:|^(?:projects|organizations|subscriptions|resourceGroups|accounts)\//
	},
	{
		name: "an integrity digest",
		test: /^(?:sha(?:1|224|256|384|512)|md5)[-:=]/i
	},
	{
		name: "a public key",
		test: /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-)|^AAAA[BCE]3NzaC1|^MII[A-Z]{1,2}[IT]/
	},
	{
		name: "a password hash",
		test: /^\$(?:2[abxy]?|5|6|1|argon2\w*|pbkdf2[\w-]*|scrypt)\$|^\{(?:SSHA|SHA|bcrypt|noop|MD5)\}/
	},
	{
		name: "a constant",
		test: /^[A-Z]+(?:_[A-Z0-9]+)+$/
	},
	{
		name: "a pattern",
		test: /\[\^|\[[\w.-]*(?:a-z|A-Z|0-9)|\\[dwsbDWSB|(]|\(\?[:=!<]|\[[a-z]-[a-z]\]|^\^|\$$(?<!\\\$)(?<=[)\]+*}]\$)/
	},
	{
		name: "code",
		test: /^\s*\.\s*\$[A-Za-z_]|^,\s*\w+\s*:$/
	},
	{
		name: "markup",
		test: /<\/?[a-z][^>]*>|&[a-z]+;/i
	}
];
/** Places to fill in; one of them among random characters is chance. */
const fillable = /%[sdvxqrif]|\{[0-9a-zA-Z_.]*\}|:[a-z]\w*:|\\\(/g;
const mixed = /^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])/;
const isFormat = (text) => {
	const places = text.match(fillable)?.length ?? 0;
	if (places === 0) return false;
	return places > 1 || !mixed.test(text) || machineBits(text) < randomBits;
};
const parts = /[.:>]/;
const plainPart = /^[A-Za-z_$()-]*\d?$/;
/** What reads as code where it is not quoted. */
const code$1 = /[()[\]{};]|=>|->|::|&&|\|\||^(?:self|this|super|new|await|return|func|function|lambda|def|let|const|var|type|class|import|require|process|os|req|res|ctx|cfg|config|settings|options|opts|args|params|props|env|app|user|data|request|response|model|form|params)\b[.([]?/;
const member$1 = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*(?:\(\))?)+$/;
/** What a text is instead of a secret, or undefined. */
function formatOf(text, isQuoted) {
	const found = formats.find(({ test, below }) => test.test(text) && (below === void 0 || machineBits(text) < below));
	if (found !== void 0) return found.name;
	const isCrossed = crossesBracketsIn(text);
	if (!isCrossed && isFormat(text)) return "a format";
	if (!isQuoted && (code$1.test(text) && !isCrossed || member$1.test(text) && machineBits(text) < randomBits)) return "code";
	return member$1.test(text) && text.split(parts).every((part) => plainPart.test(part)) ? "a name" : void 0;
}
// src/judge/content/names.ts
const split$1 = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/;
/** The words of an identifier or a text, in lower case. */
const wordsOf = (name) => name.split(split$1).filter((word) => word !== "").map((word) => word.toLowerCase());
/** Last words that make of a promised secret a thing about it. */
const about$1 = new Set("id ids name names type types kind path paths file files filename dir directory folder url uri url endpoint host header headers field fields param params parameter label labels prefix suffix length len size count num number format algorithm algo alg version index column col row hint placeholder message msg title description desc text regex pattern policy expires expiry expiration expire ttl timeout enabled required disabled optional status state code codes rule rules validator validation error errors exception invalid list map class interface provider manager service store storage factory handler builder reader writer parser generator callback function method event usage scope scopes mode level strength min max reset forgot confirm label flag flags option options setting settings input output prompt link page button icon image template i18n translation locale char chars character encoding source target arn alias ref reference references version owner region bucket table db database schema domain issuer audience subject claim claims grant address email username user login salt nonce iv hash hashed digest fingerprint checksum signature sig mac cookie sha2 sha256 sha512 md5 encrypted".split(" "));
/** Words anywhere that say that the value is not secret at all. */
const harmless$1 = new Set("algorithm prime bit bits encrypted ciphertext wrapped hashed nopasswd public pub publishable primary foreign sort partition cache keyboard keycode keyword keywords keyframe keyframes hotkey shortcut monkey turkey whiskey tokenizer tokenize tokenized tokens authors author authority stopwords sha sha1 sha256 sha512 md5 integrity checksum etag csrf xsrf site recaptcha".split(" "));
/** Names of keys that a protocol or a key server shows to everybody, and of pins whose names end like those of passwords. */
const shown = /^recv-?keys?$|^sec-websocket-(?:key|accept)$|authenticity[_-]?token$|^pub(?:lic)?[_-]?key[_-]?\w{0,8}$|[_-]pw\d$/i;
/** First words of names of texts that a person is shown. */
const texts = new Set("label title mandatory show hide forgot invalid error err msg message text hint placeholder tooltip help info warning confirm repeat change reset enter new current missing wrong".split(" "));
/** Words that make of a code a credential. */
const codes = /* @__PURE__ */ new Set([
	"auth",
	"authorization",
	"access",
	"recovery",
	"backup",
	"device",
	"invite"
]);
const tests = new Set("test tests testing tester example examples sample samples dummy fake mock mocked stub fixture expected actual wrong bad invalid demo foo bar".split(" "));
const promises$1 = /(?:api|access|auth|client|app|private|secret|signing|encryption|master|service|session|refresh|bearer|deploy|bot)[_\-. ]?(?:key|token|secret)|secret[_\-. ]?(?:access)?[_\-. ]?key|client[_\-. ]?secret|access[_\-. ]?token/i;
/** Why a name promises nothing, or undefined. */
function weakName(name) {
	if (shown.test(name)) return `\u201c${name}\u201d names nothing secret.`;
	const words = wordsOf(name);
	const last = words.at(-1) ?? "";
	const isSecretCode = last === "code" && codes.has(words.at(-2) ?? "");
	if (about$1.has(last) && words.length > 1 && !isSecretCode) return `\u201c${last}\u201d says that the value is something about a secret.`;
	if (words.length > 1 && name === name.toUpperCase() && texts.has(words[0] ?? "")) return `\u201c${words[0]}\u201d names a text that is shown.`;
	const harm = words.find((word) => harmless$1.has(word));
	return harm === void 0 ? void 0 : `\u201c${harm}\u201d names nothing secret.`;
}
const testName = (name) => wordsOf(name).some((word) => tests.has(word));
/** Whether a name says plainly that its value is a credential. */
const strongName = (name) => promises$1.test(name);
// src/judge/content/generic.ts
const drop = (why) => ({
	kind: "suppress",
	by: "randomness",
	why
});
const say = (confidence, why) => ({
	kind: "weigh",
	confidence,
	why
});
const quotes = /* @__PURE__ */ new Set([
	34,
	39,
	96
]);
/** A comparison before the value: what a program checks is a test's as often as a secret. */
const compared = /[=!]==?\s*[a-z]?["'`]?$/;
const comparedBehind = /^["'`]?[ \t]*[=!]==?/;
const kinds$1 = [
	/[a-z]/,
	/[A-Z]/,
	/[0-9]/,
	/[^A-Za-z0-9]/
];
/** `name*`, as filters of directories are written. */
const pattern = /\*\)*$/;
const white = /\s/;
const digit = /[0-9]/;
const letter = /[A-Za-z]/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{32}|[0-9A-F]{40}|[0-9A-F]{64})$/;
const wordlike = /^[A-Za-z]+(?:[ _.\-/:]+[A-Za-z]+)*[?!.:]?$/;
/** Words of an identifier. */
const joined$1 = /[a-z][A-Z]|[_-]/;
const spaced = /\s$/;
const several = /[_.:/ ()-]/;
/** Letters beyond ASCII, as words of most languages have and keys have not. */
const foreign = /[^ -~\s\u00a7\u20ac\u00a3\u00a1\u00bf\u00b0\u00b5]/u;
/** A piece of an object of JSON that stands in a literal: `{\"sig\":\"\u2026\"}`. */
const member = /[:,]\s*\\*["']([A-Za-z0-9+/=_-]{20,})\\*["']/;
/** What people call a secret within the secret, as placeholders do and random strings do not. */
const speaksOfItself = /pass(?:w(?:or)?d|phrase)?|secret|pwd|wrong|invalid/i;
const pieceBits = 8;
/** Short names of code reach this at times. */
const nameBits = 6;
const separators$1 = /[^a-z0-9]/g;
const bare = (text) => text.toLowerCase().replace(separators$1, "");
const isOwnName = (text, name) => bare(text) !== "" && (bare(name).endsWith(bare(text)) || bare(text) === "password");
const leastShared = 8;
const nameLike = /^[a-z_.-]{8}[a-z0-9_.-]*$/;
/** `FooMatrixKey: FooMatrix_709`: constants of code share how they begin. */
function beginsLikeItsName(text, name) {
	const [first, second] = [text.toLowerCase(), name.toLowerCase()];
	return nameLike.test(first) && several.test(first) && second.startsWith(first.slice(0, leastShared));
}
const holdsKey = (text) => text.startsWith("{") && machineBits(member.exec(text)?.[1] ?? "") >= pieceBits;
/** Words with a mark between them that joins no names. */
const joinedWords = /^[A-Za-z0-9]+(?:[#!$^&~][A-Za-z0-9]+)+$/;
const secretName = /secret$/i;
const keySteps = [
	{
		fits: ({ text }) => holdsKey(text),
		verdict: say("low", "It is an object that holds a string drawn at random.")
	},
	{
		fits: ({ text }) => white.test(text),
		verdict: drop("It holds white space, as sentences do.")
	},
	{
		fits: ({ text, name }) => beginsLikeItsName(text, name),
		verdict: drop("It begins like its name, as names do.")
	},
	{
		fits: ({ text }) => uuid.test(text),
		verdict: say("low", "It is a UUID: an identifier more often than a secret.")
	},
	{
		fits: ({ text }) => crossesBracketsIn(text),
		verdict: say("low", "Its brackets do not pair, as those of text do.")
	},
	{
		fits: ({ text }) => isKnownPassword(text),
		verdict: drop("It is a value that everybody knows, as documents and tests use.")
	},
	{
		fits: ({ text, name, bits }) => bits <= 0 && joinedWords.test(text) && secretName.test(name),
		verdict: say("low", "It reads as words, joined as people join them to a secret.")
	},
	{
		fits: ({ bits }) => bits <= 0,
		verdict: drop("It reads as words, not as drawn at random.")
	},
	{
		fits: ({ isCompared }) => isCompared,
		verdict: say("low", "It is only compared with.")
	},
	{
		fits: ({ name }) => testName(name),
		verdict: say("low", "Its name says that it is for tests.")
	},
	{
		fits: ({ text }) => countsInParts(text),
		verdict: say("low", "It counts in parts, as filler does.")
	},
	{
		fits: ({ text, name }) => digest.test(text) && strongName(name),
		verdict: say("medium", "It looks drawn at random, though digests look the same.")
	},
	{
		fits: ({ text }) => digest.test(text),
		verdict: say("low", "It has the shape of a digest.")
	},
	{
		fits: ({ text, bits }) => text.length < 16 || bits < 12,
		verdict: say("low", "It is short, or nearly reads as words.")
	},
	{
		fits: ({ text }) => !(digit.test(text) && letter.test(text)),
		verdict: say("low", "It lacks digits or letters.")
	},
	{
		fits: ({ text, name, bits }) => text.length >= 24 && bits >= 40 && strongName(name),
		verdict: say("high", "It looks drawn at random, and its name says what it is.")
	}
];
const passwordSteps = [
	{
		fits: ({ text }) => isTried(text),
		verdict: say("low", "It is a default that everybody would try first.")
	},
	{
		fits: ({ text, isQuoted }) => !isQuoted && pattern.test(text),
		verdict: drop("It is a pattern of a search.")
	},
	{
		fits: ({ text, bits, isQuoted, isSetting }) => !isQuoted && !isSetting && wordlike.test(text) && bits < nameBits,
		verdict: drop("It reads as a name in code.")
	},
	{
		fits: ({ text }) => foreign.test(text),
		verdict: drop("It is text of a language.")
	},
	{
		fits: ({ text }) => isStandIn(text),
		verdict: drop("It is a word for a password, as documents and tests use.")
	},
	{
		fits: ({ text, bits }) => bits < 6 && speaksOfItself.test(text) && several.test(text) && !digit.test(text),
		verdict: drop("It says what it is for, as placeholders do.")
	},
	{
		fits: ({ text, name }) => isOwnName(text, name),
		verdict: drop("It says what it is for, as placeholders do.")
	},
	{
		fits: ({ text }) => white.test(text.trim()),
		verdict: drop("It holds white space, as sentences do.")
	},
	{
		fits: ({ isCompared, bits, text }) => isCompared && bits <= 0 && !crossesBracketsIn(text),
		verdict: drop("It is compared with, and reads as a word.")
	},
	{
		fits: ({ isCompared }) => isCompared,
		verdict: say("low", "It is only compared with.")
	},
	{
		fits: ({ text, bits, isQuoted, isSetting }) => wordlike.test(text) && bits <= 0 && !(isQuoted || isSetting),
		verdict: drop("It reads as words.")
	},
	{
		fits: ({ text, bits, isQuoted, name, isSpaced }) => !isQuoted && wordlike.test(text) && bits <= 0 && joined$1.test(text) && isSpaced && name !== name.toUpperCase(),
		verdict: drop("It reads as a name in code.")
	},
	{
		fits: ({ text, bits }) => wordlike.test(text) && bits <= 0,
		verdict: say("low", "It reads as words.")
	},
	{
		fits: ({ name }) => testName(name),
		verdict: say("low", "Its name says that it is for tests.")
	},
	{
		fits: ({ text, bits, kinds: mixed }) => text.length >= 10 && bits >= 8 && mixed >= 3,
		verdict: say("medium", "It looks like a password.")
	},
	{
		fits: ({ text, kinds: mixed }) => text.length >= 8 && mixed === 4,
		verdict: say("medium", "It looks like a password.")
	}
];
/** What stands before the value of a setting on its line. */
/** What gives a user of a database a password. */
const identified = /identified by$/i;
const setting$1 = /^[\s#/*>"'-]*(?:(?:export|set|env|-e)\s+)?[\w.-]+\s*[:=]\s*$/i;
const LF = 10;
/** How far around a value it is read, in bytes. */
const lineReach = {
	before: 160,
	after: 8
};
/** Where the line before a value begins, as far as it is read. */
const lineStart = (bytes, end) => {
	const from = Math.max(0, end - lineReach.before);
	let start = end;
	while (start > from && bytes[start - 1] !== LF) start--;
	return start;
};
const lineBefore = (bytes, end) => Buffer.from(bytes.subarray(lineStart(bytes, end), end)).toString("latin1");
const textBehind = (bytes, start) => Buffer.from(bytes.subarray(start, start + lineReach.after)).toString("latin1");
const besideVendor = (vendor) => `It stands where a key of ${vendor} would, though not in the shape of one, and counts or repeats itself as filler does.`;
const decide = (steps, literal, otherwise) => steps.find(({ fits }) => fits(literal))?.verdict ?? otherwise;
/** What is told by a vendor's name alone is unsure, whatever it looks like. */
const unsure = (verdict, vendor = "the vendor") => verdict.kind === "weigh" ? say("low", `${verdict.why} What stands before it promises a key of ${vendor}, whose keys look otherwise.`) : verdict;
/** The value as text; what tools take as `pass:\u2026` without its mark. */
const textOf$1 = (value, kind) => {
	const text = Buffer.from(value).toString("utf8");
	return kind === "password" && text.startsWith("pass:") ? text.slice(5) : text;
};
const generic = {
	name: "generic",
	judge: (match, surroundings) => {
		const { rule, bytes, span } = surroundings;
		if (rule.category !== "generic" || rule.keywords.length > 0) return void 0;
		const text = textOf$1(match.value, rule.class);
		const isQuoted = quotes.has(bytes[span.start - 1] ?? 0);
		const weak = weakName(match.name);
		if (weak !== void 0) return {
			kind: "suppress",
			by: "reference",
			why: weak
		};
		const format = formatOf(text, isQuoted);
		if (format !== void 0) return {
			kind: "suppress",
			by: "reference",
			why: `It is ${format}, not a secret.`
		};
		const vendor = vendorOfRun(match, surroundings);
		if (vendor !== void 0) return say("low", besideVendor(vendor));
		const before = lineBefore(bytes, span.start);
		const literal = {
			text,
			name: match.name,
			isQuoted,
			isCompared: compared.test(before) || comparedBehind.test(textBehind(bytes, span.end)),
			isSpaced: spaced.test(before),
			isSetting: setting$1.test(before) || identified.test(match.name),
			bits: machineBits(text),
			kinds: kinds$1.filter((kind) => kind.test(text)).length
		};
		if (rule.class === "password") return decide(passwordSteps, literal, say("low", "It may be a password."));
		const verdict = decide(keySteps, literal, say("medium", "It looks drawn at random."));
		return rule.confidence === "low" ? unsure(verdict, surroundings.vendorBefore?.(bytes, span.start)) : verdict;
	}
};
// src/judge/content/memory.ts
/** Forgets all when it holds `most` things, so that no content makes it grow without end. */
const createMemory = (most) => {
	const made = /* @__PURE__ */ new Map();
	let count = 0;
	return { recall: (rule, key, make) => {
		const known = made.get(rule)?.get(key);
		if (known !== void 0) return known;
		if (count >= most) {
			made.clear();
			count = 0;
		}
		count++;
		const fresh = make();
		const ofRule = made.get(rule) ?? /* @__PURE__ */ new Map();
		made.set(rule, ofRule.set(key, fresh));
		return fresh;
	} };
};
// src/judge/content/own-terms.ts
const kinds = {
	digits: {
		of: /[0-9]/g,
		name: "digits"
	},
	upper: {
		of: /[A-Z]/g,
		name: "upper-case letters"
	},
	lower: {
		of: /[a-z]/g,
		name: "lower-case letters"
	},
	special: {
		of: /[^A-Za-z0-9]/g,
		name: "characters that are neither letters nor digits"
	}
};
const counted = [
	"digits",
	"upper",
	"lower",
	"special"
];
/** Bits a character, by how often each stands in the text. */
function shannon(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function lacks(text, require$1) {
	const { entropy } = require$1;
	if (entropy !== void 0) {
		const own = shannon(text);
		if (own < entropy) return `Its entropy is ${own.toFixed(2)} bits a character; the rule asks for ${entropy}.`;
	}
	const missing = counted.find((kind) => (text.match(kinds[kind].of)?.length ?? 0) < (require$1[kind] ?? 0));
	return missing && `It has fewer than the ${require$1[missing]} ${kinds[missing].name} that the rule asks for.`;
}
const compiled = /* @__PURE__ */ new WeakMap();
function patternsOf(except) {
	const known = compiled.get(except) ?? (except.patterns ?? []).map((pattern) => new RegExp(pattern));
	compiled.set(except, known);
	return known;
}
function excepted(text, except) {
	const folded = text.toLowerCase();
	if (except.words?.some((word) => folded.includes(word.toLowerCase()))) return "The rule leaves out values with such a word.";
	return patternsOf(except).some((pattern) => pattern.test(text)) ? "The rule leaves out values of this form." : void 0;
}
const ownTerms = {
	name: "own-terms",
	judge: ({ value }, { rule: { require: require$2, except } }) => {
		if (require$2 === void 0 && except === void 0) return void 0;
		const text = Buffer.from(value).toString("latin1");
		const exception = except && excepted(text, except);
		if (exception !== void 0) return {
			kind: "suppress",
			by: "allowlist",
			why: exception
		};
		const lacking = require$2 && lacks(text, require$2);
		return lacking === void 0 ? void 0 : {
			kind: "suppress",
			by: "randomness",
			why: lacking
		};
	}
};
// src/judge/content/pair.ts
const pair = {
	name: "pair",
	judge: (match, { rule, others }) => {
		const wanted = rule.pair;
		if (wanted === void 0) return void 0;
		if (others.some((other) => other.rule === wanted.rule && other.span.start < match.span.end + wanted.within && match.span.start < other.span.end + wanted.within)) return {
			kind: "weigh",
			confidence: "high",
			why: "Its other half stands beside it."
		};
		if (wanted.alone === "keep") return void 0;
		if (wanted.alone === "low") return {
			kind: "weigh",
			confidence: "low",
			why: "Its other half is not near; alone it opens nothing."
		};
		return {
			kind: "suppress",
			by: "pair",
			why: "Its other half is not near; alone it opens nothing."
		};
	}
};
// src/judge/content/proofs/codes.ts
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
const base32 = "abcdefghijklmnopqrstuvwxyz234567";
const base64Text = /^[A-Za-z0-9+/]*={0,2}$/;
/** Bytes as text, one character a byte. */
const latin1$1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
/** CRC-32 (IEEE) of ASCII text. */
const crcOf = (text) => (0, node_zlib().crc32)(text);
const digits = (value, alphabet, width) => {
	let rest = value;
	let text = "";
	while (rest > 0) {
		text = alphabet.charAt(rest % alphabet.length) + text;
		rest = Math.floor(rest / alphabet.length);
	}
	return text.padStart(width, alphabet.charAt(0));
};
/** A number in base 62, digits before capitals before small letters. */
const toBase62 = (value, width) => digits(value, base62, width);
/** A number in base 36. */
const toBase36 = (value, width) => digits(value, base36, width);
/** A number in the digits of any alphabet, unpadded. */
const toAlphabet = (value, alphabet) => digits(value, alphabet, 1);
/** A number as eight hexadecimal digits. */
const toHex32 = (value) => (value >>> 0).toString(16).padStart(8, "0");
/** The four bytes of a number, lowest first. */
const littleEndian = (value) => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value >>> 0);
	return bytes;
};
/** Decodes base64 or base64url; undefined where a character or the length does not fit. */
const fromBase64$1 = (text) => {
	const standard = text.replaceAll("-", "+").replaceAll("_", "/");
	if (!base64Text.test(standard) || standard.replaceAll("=", "").length % 4 === 1) return void 0;
	return Buffer.from(standard, "base64");
};
/** The JSON object that base64 text holds, or undefined. */
const jsonOf = (text) => {
	const bytes = fromBase64$1(text);
	if (bytes === void 0 || bytes[0] !== 123) return void 0;
	try {
		const value = JSON.parse(bytes.toString("utf8"));
		return isRecord(value) ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
};
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Decodes base32 in either case; bits that fill no byte are dropped. */
const fromBase32 = (text) => {
	const bytes = [];
	let held = 0;
	let bits = 0;
	for (const character of text.toLowerCase()) {
		const digit = base32.indexOf(character);
		if (digit < 0) return void 0;
		held = (held << 5 | digit) & 4095;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push(held >> bits & 255);
		}
	}
	return Buffer.from(bytes);
};
/** Base32 in capitals, without padding. */
const toBase32 = (bytes) => {
	let text = "";
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8 | byte) & 4095;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += base32.charAt(held >> bits & 31);
		}
	}
	if (bits > 0) text += base32.charAt(held << 5 - bits & 31);
	return text.toUpperCase();
};
/** Whether a body may be a random string: many different characters and no long run of one. */
const isVaried = (body) => {
	return new Set(body).size >= Math.min(12, body.length / 3) && !longRun.test(body);
};
const longRun = /(.)\1{5}/;
// src/judge/content/proofs/outcome.ts
/** Nothing can be said. */
const unknown = { kind: "unknown" };
/** The structure holds; each fact becomes evidence. */
const proven = (why, ...facts) => ({
	kind: "proven",
	why,
	evidence: facts.map((text) => ({ text }))
});
/** The structure is broken where the vendor never breaks it. */
const refuted = (why) => ({
	kind: "refuted",
	by: "proof",
	why
});
/** The structure is broken, but the vendor's rule is not sure enough to drop the value. */
const doubted = (why) => ({
	kind: "doubted",
	why
});
// src/judge/content/proofs/aws.ts
/** Accounts of Thinkst's canary tokens: keys that alert their owner when they are used. */
const canaryAccounts = /* @__PURE__ */ new Set([
	"052310077262",
	"171436882533",
	"534261010715",
	"595918472158",
	"717712589309",
	"819147034852",
	"992382622183",
	"730335385048",
	"266735846894",
	"893192397702"
]);
/** The account that a key id names; undefined for ids of the time before ids carried one. */
const accountOf = (id) => {
	const bytes = fromBase32(id.slice(4));
	if (bytes === void 0 || bytes.length < 6) return void 0;
	const head = bytes.readUIntBE(0, 6);
	if (head < 2 ** 47) return void 0;
	const account = Math.floor((head - 2 ** 47) / 128);
	return account < 0xe8d4a51000 ? String(account).padStart(12, "0") : void 0;
};
const accountEvidence = (account) => {
	if (account === void 0) return [];
	const canary = canaryAccounts.has(account) ? [{ text: "It is a canary: the account belongs to a service that alerts its owner when the key is used." }] : [];
	return [{ text: `It belongs to AWS account ${account}.` }, ...canary];
};
const documentation = /EXAMPLE(?:KEY)?$/;
const awsKeyId = (bytes) => {
	const id = latin1$1(bytes);
	if (documentation.test(id)) return {
		kind: "refuted",
		by: "documentation",
		why: "it is a value of the AWS documentation"
	};
	return {
		kind: "unknown",
		evidence: accountEvidence(accountOf(id))
	};
};
const presigned = /^bedrock(?:\.[a-z0-9-]+)?\.amazonaws\.com/;
const amzDate = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const bedrockShortTerm = (bytes) => {
	const text = latin1$1(bytes);
	const decoded = fromBase64$1(text.slice(text.lastIndexOf("bedrock-api-key-") + 16))?.toString("latin1") ?? "";
	if (!presigned.test(decoded)) return unknown;
	const query = new URLSearchParams(decoded.slice(decoded.indexOf("?") + 1));
	const credential = query.get("X-Amz-Credential")?.split("/") ?? [];
	return describePresigned(query, credential);
};
const describePresigned = (query, credential) => {
	const stamp = amzDate.exec(query.get("X-Amz-Date") ?? "");
	const seconds = Number(query.get("X-Amz-Expires") ?? NaN);
	if (stamp === null || !Number.isInteger(seconds)) return unknown;
	const [, year, month, day, hour, minute, second] = stamp;
	const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
	if (Number.isNaN(start)) return unknown;
	const expires = new Date(start + seconds * 1e3).toISOString();
	const [id, , region] = credential;
	const facts = [`It expires at ${expires}.`, ...region === void 0 ? [] : [`It calls region ${region}.`]];
	const account = accountEvidence(id === void 0 ? void 0 : accountOf(id));
	return {
		kind: "proven",
		why: "it decodes to a presigned request",
		evidence: [...facts.map((text) => ({ text })), ...account],
		expires
	};
};
// src/judge/content/proofs/marvin.ts
const rotate = (value, by) => (value << by | value >>> 32 - by) >>> 0;
const mix = (state) => {
	let { low, high } = state;
	high ^= low;
	low = rotate(low, 20) + (high >>> 0) >>> 0;
	high = rotate(high, 9) ^ low;
	low = rotate(low, 27) + (high >>> 0) >>> 0;
	high = rotate(high, 19);
	state.low = low;
	state.high = high >>> 0;
};
/** Marvin32, folded to 32 bits: the checksum Microsoft builds into its identifiable keys. */
const marvin32 = (bytes, seed) => {
	const state = {
		low: Number(seed & 4294967295n),
		high: Number(seed >> 32n)
	};
	const whole = bytes.length & -4;
	for (let at = 0; at < whole; at += 4) {
		const word = ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24) >>> 0;
		state.low = state.low + word >>> 0;
		mix(state);
	}
	let last = 128 << (bytes.length - whole) * 8;
	for (let at = bytes.length - 1; at >= whole; at--) last |= (bytes[at] ?? 0) << (at - whole) * 8;
	state.low = state.low + (last >>> 0) >>> 0;
	mix(state);
	mix(state);
	return (state.low ^ state.high) >>> 0;
};
// src/judge/content/proofs/azure.ts
const seedOf = (name) => Buffer.from(name, "latin1").readBigUInt64BE();
const defaultSeed = seedOf("Default0");
/** Signature inside the key \u2192 its service and the names its checksum seeds are made of. */
const signed = {
	"+ASt": {
		service: "Storage",
		seeds: ["Default0"]
	},
	ACDb: {
		service: "Cosmos DB",
		seeds: [
			"MastRO00",
			"MastRW00",
			"Resour00",
			"SysAll00",
			"SystRO00",
			"SystRW00",
			"Encryp00"
		]
	},
	"+ASb": {
		service: "Service Bus",
		seeds: [
			"Send0000",
			"Manage00",
			"Listen00",
			"System00",
			"Unknown0"
		]
	},
	"+AEh": {
		service: "Event Hubs",
		seeds: [
			"Send0000",
			"Manage00",
			"Listen00",
			"System00",
			"Unknown0"
		]
	},
	"+ARm": {
		service: "Relay",
		seeds: [
			"Send0000",
			"Manage00",
			"Listen00",
			"System00",
			"Unknown0"
		]
	},
	"+ABa": {
		service: "Batch",
		seeds: ["AbAcct00"]
	},
	AzFu: {
		service: "Functions",
		seeds: [
			"Functi00",
			"System00",
			"Master00"
		]
	},
	AzCa: {
		service: "Cache for Redis",
		seeds: ["Access00"]
	},
	AzSe: {
		service: "AI Search",
		seeds: ["Query000", "PAdmin00"]
	},
	"+AMC": {
		service: "Machine Learning",
		seeds: ["Classic0"]
	},
	"+ACR": {
		service: "Container Registry",
		seeds: ["ACRDflt0"]
	},
	AIoT: {
		service: "IoT",
		seeds: [
			"IoTHub00",
			"DpsKey00",
			"Device00"
		]
	},
	APIM: {
		service: "API Management",
		seeds: [
			"Tenant00",
			"IoTHub00",
			"Gatewy00",
			"GitKey00"
		]
	},
	AZEG: {
		service: "Event Grid",
		seeds: ["Default0"]
	}
};
/** A key whose last four decoded bytes are the Marvin32 checksum of those before, under a seed that its signature names. */
const azureSigned = (bytes) => {
	const text = latin1$1(bytes);
	const kind = signed[text.replaceAll("=", "").slice(-10, -6).replaceAll("-", "+").replaceAll("_", "/")];
	const decoded = fromBase64$1(text);
	if (kind === void 0 || decoded === void 0 || decoded.length < 24) return unknown;
	const tail = decoded.readUInt32LE(decoded.length - 4);
	const head = decoded.subarray(0, -4);
	return kind.seeds.some((seed) => marvin32(head, seedOf(seed)) === tail) ? proven("its checksum is correct", `It is a key of Azure ${kind.service}.`) : doubted("its checksum is wrong");
};
/** The last four bytes that make a signed key of these leading bytes. */
const azureTail = (head, signature) => littleEndian(marvin32(head, seedOf(signed[signature]?.seeds[0] ?? "Default0")));
/** The last four characters of an annotated key, from the sixty bytes before. */
const annotatedTail = (head) => littleEndian(marvin32(head, defaultSeed)).subarray(0, 3).toString("base64");
const annotated = /^[A-Za-z0-9]{52}JQQJ9[9D]([A-Z])([A-L])/;
const providers = {
	ACOG: "AI services",
	AZDO: "DevOps",
	AZEG: "Event Grid",
	AZMP: "Maps",
	AZCS: "Communication Services"
};
const azureAnnotated = (bytes) => {
	const text = latin1$1(bytes);
	const date = annotated.exec(text);
	if (date === null || text.length < 84) return unknown;
	const head = fromBase64$1(text.slice(0, 80)) ?? Buffer.alloc(0);
	const tail = text.slice(80, 84);
	if (!(tail === annotatedTail(head) || tail === toBase62(marvin32(head, defaultSeed), 6).slice(0, 4))) return doubted("its checksum is wrong");
	const year = 2024 + (date[1] ?? "A").charCodeAt(0) - 65;
	const month = String((date[2] ?? "A").charCodeAt(0) - 64).padStart(2, "0");
	const service = providers[text.slice(76, 80)];
	return proven("its checksum is correct", `It was issued in ${year}-${month}.`, ...service === void 0 ? [] : [`It is a key of Azure ${service}.`]);
};
const patSeeds = [3770247469, 270137646];
/** Splits a personal access token of the old kind into payload and checksum, whose bytes are scattered. */
const devopsParts = (text) => {
	const all = fromBase32(text);
	if (all === void 0 || all.length < 32) return void 0;
	return {
		payload: Buffer.concat([
			all.subarray(0, 2),
			all.subarray(3, 7),
			all.subarray(9, 22),
			all.subarray(23, 32)
		]),
		checksum: Buffer.from([
			all[22] ?? 0,
			all[8] ?? 0,
			all[7] ?? 0,
			all[2] ?? 0
		]).readUInt32LE()
	};
};
const azureDevopsLegacy = (bytes) => {
	const parts = devopsParts(latin1$1(bytes));
	if (parts === void 0) return unknown;
	const crc = crcOf(parts.payload.toString("latin1"));
	return patSeeds.some((seed) => (crc ^ seed) >>> 0 === parts.checksum) ? proven("its checksum is correct") : doubted("its checksum is wrong");
};
const entraAlphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
/** The last three characters of an Entra client secret, from those before. */
const entraTail = (head) => toAlphabet(marvin32(Buffer.from(head, "latin1"), seedOf("AadPwd00")), entraAlphabet).slice(0, 3);
const entraClientSecret = (bytes) => {
	const text = latin1$1(bytes);
	return text.slice(-3) === entraTail(text.slice(0, -3)) ? proven("its checksum is correct") : unknown;
};
// src/judge/content/proofs/coins.ts
const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
const polymod = (values) => values.reduce((sum, value) => {
	const top = sum >>> 25;
	const next = (sum & 33554431) << 5 ^ value;
	return generators.reduce((mixed, generator, bit) => (top >> bit & 1) === 1 ? mixed ^ generator : mixed, next);
}, 1);
const expand = (prefix) => {
	const codes = [...prefix].map((character) => character.charCodeAt(0));
	return [
		...codes.map((code) => code >> 5),
		0,
		...codes.map((code) => code & 31)
	];
};
const digitsOf = (text) => [...text].map((character) => bech32.indexOf(character));
/** The six characters that make a bech32 text of a prefix and a body. */
const bech32Tail = (prefix, body) => {
	const sum = polymod([
		...expand(prefix),
		...digitsOf(body),
		0,
		0,
		0,
		0,
		0,
		0
	]) ^ 1;
	return [
		0,
		1,
		2,
		3,
		4,
		5
	].map((at) => bech32.charAt(sum >> 5 * (5 - at) & 31)).join("");
};
const age = (bytes) => {
	const text = latin1$1(bytes).toLowerCase();
	const at = text.lastIndexOf("1");
	const body = text.slice(at + 1, -6);
	return bech32Tail(text.slice(0, at), body) === text.slice(-6) ? proven("its checksum is correct") : refuted("its checksum is wrong");
};
const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const fromBase58 = (text) => {
	let value = 0n;
	for (const character of text) {
		const digit = base58.indexOf(character);
		if (digit < 0) return void 0;
		value = value * 58n + BigInt(digit);
	}
	const hex = value.toString(16);
	return Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
};
/** Bytes in base 58, without leading zeros. */
const toBase58 = (bytes) => {
	let value = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
	let text = "";
	while (value > 0n) {
		text = base58.charAt(Number(value % 58n)) + text;
		value /= 58n;
	}
	return text;
};
/** First four bytes of the double SHA-256. */
const base58Tail = (body) => (0, node_crypto().createHash)("sha256").update((0, node_crypto().createHash)("sha256").update(body).digest()).digest().subarray(0, 4);
const base58check = (bytes) => {
	const decoded = fromBase58(latin1$1(bytes));
	if (decoded === void 0 || decoded.length < 8) return unknown;
	return base58Tail(decoded.subarray(0, -4)).equals(decoded.subarray(-4)) ? proven("its checksum is correct") : refuted("its checksum is wrong");
};
const bip39 = (bytes) => {
	const words = latin1$1(bytes).trim().split(spaces);
	return words.length > 3 && new Set(words).size <= 3 ? {
		kind: "refuted",
		by: "documentation",
		why: "it is the sample phrase of wallets and test chains"
	} : unknown;
};
const spaces = /\s+/;
// src/judge/content/proofs/crc.ts
const checksumHolds = "its checksum is correct";
const checksumFails = "its checksum is wrong, so the vendor never issued it";
/** Prefix, body, then six characters of base 62 that are the body's CRC-32. */
const bodyAndBase62 = (value) => {
	const start = value.indexOf("_") + 1;
	const body = value.slice(start, -6);
	return toBase62(crcOf(body), 6) === value.slice(-6);
};
const githubClassic = (bytes) => {
	const value = latin1$1(bytes);
	if (bodyAndBase62(value)) return proven(checksumHolds);
	return value.startsWith("ghs_") ? unknown : refuted(checksumFails);
};
const strictBase62 = (bytes) => bodyAndBase62(latin1$1(bytes)) ? proven(checksumHolds) : refuted(checksumFails);
/** What eight characters of a fine-grained token must be, from the 77 before. */
const fineGrainedTail = (head) => toBase32((0, node_crypto().createHash)("sha256").update(head).digest()).slice(0, 8);
const githubFineGrained = (bytes) => {
	const value = latin1$1(bytes);
	return value.slice(77, 85) === fineGrainedTail(value.slice(0, 77)) ? proven(checksumHolds) : unknown;
};
/** The tail of a Grafana token: its head's CRC-32, lowest byte first. */
const grafanaTail = (head) => littleEndian(crcOf(head)).toString("hex");
const grafana = (bytes) => {
	const value = latin1$1(bytes);
	const at = value.lastIndexOf("_");
	return value.slice(at + 1) === grafanaTail(value.slice(0, at)) ? proven(checksumHolds) : doubted("its checksum is wrong");
};
const cloudflare = (bytes) => {
	const value = latin1$1(bytes);
	const body = value.slice(value.indexOf("_") + 1, -8);
	return value.slice(-8) === toHex32(crcOf(body)) ? proven(checksumHolds) : doubted("its checksum is wrong");
};
const zuplo = (bytes) => {
	const [, body = "", tail = ""] = latin1$1(bytes).split("_");
	return tail === toHex32(crcOf(body)) ? proven(checksumHolds) : refuted(checksumFails);
};
/** The last six characters of a Confluent secret, from the 54 before. */
const confluentTail = (body) => littleEndian(crcOf(body)).toString("base64").slice(0, 6);
const confluent = (bytes) => {
	const value = latin1$1(bytes);
	if (!value.startsWith("cflt")) return unknown;
	return value.slice(58) === confluentTail(value.slice(4, 58)) ? proven(checksumHolds) : doubted("its checksum is wrong");
};
/** The last seven characters of a routable GitLab token. */
const gitlabTail = (head) => toBase36(crcOf(head), 7);
const routable = /^[a-z]+-(?:t[0-9]_)?([A-Za-z0-9_-]{27,300})\.(?:[0-9a-z]{2}\.)?([0-9a-z]{2})[0-9a-z]{7}$/;
const gitlabRoutable = (bytes) => {
	const value = latin1$1(bytes);
	const shape = routable.exec(value);
	if (shape === null) return unknown;
	if (value.slice(-7) !== gitlabTail(value.slice(0, -7))) return doubted("its checksum is wrong");
	return proven(checksumHolds, ...gitlabRoute(shape[1] ?? ""));
};
const route = /^([cogpu]):([0-9a-z]+)$/;
const routeNames = {
	c: "cell",
	o: "organization",
	g: "group",
	p: "project",
	u: "user"
};
/** Routing lines that the payload carries: which cell, organization, project or user the token belongs to. */
const gitlabRoute = (payload) => latin1$1(fromBase64$1(payload) ?? /* @__PURE__ */ new Uint8Array()).split("\n").flatMap((line) => {
	const part = route.exec(line);
	const name = routeNames[part?.[1] ?? ""];
	return name === void 0 ? [] : [`It belongs to ${name} ${Number.parseInt(part?.[2] ?? "", 36)}.`];
});
const openaiBody = /^sk-(?:(?:proj|svcacct|service|admin|None)-)?([A-Za-z0-9_-]*)T3BlbkFJ([A-Za-z0-9_-]*)$/;
const openaiHalves = /* @__PURE__ */ new Set([
	20,
	58,
	74
]);
const openai = (bytes) => {
	const [, before = "", after = ""] = openaiBody.exec(latin1$1(bytes)) ?? [];
	if (before.length !== after.length || !openaiHalves.has(before.length)) return unknown;
	return isVaried(before) && isVaried(after) ? proven("it carries the vendor\u2019s mark between halves of equal length") : unknown;
};
const anthropicBody = /^sk-ant-(?:api|admin)[0-9]{2}-([A-Za-z0-9_-]{93})AA$/;
const anthropic = (bytes) => {
	const body = anthropicBody.exec(latin1$1(bytes))?.[1];
	return body !== void 0 && isVaried(body) ? proven("it has the vendor\u2019s exact length and ending") : unknown;
};
// src/judge/content/proofs/tokens.ts
const pypiHead = /^pypi-(.*)$/;
const hosts = ["pypi.org", "test.pypi.org"];
/** A macaroon of the second version: location first, a 32-byte signature last. */
const pypi = (bytes) => {
	const body = fromBase64$1(pypiHead.exec(latin1$1(bytes))?.[1] ?? "?");
	if (body === void 0 || body.length < 40) return unknown;
	const host = hosts.find((name) => body.subarray(0, name.length + 3).equals(Buffer.from(`\x02\x01${String.fromCharCode(name.length)}${name}`)));
	if (host === void 0 || body[body.length - 34] !== 6 || body[body.length - 33] !== 32) return unknown;
	return proven("it is a macaroon with its location and signature in place", `It uploads to ${host}.`);
};
const sentryOrg = (bytes) => {
	const [, body = "", tail = ""] = latin1$1(bytes).split("_");
	const claims = jsonOf(body);
	if (typeof claims?.["org"] !== "string" || tail.length < 40) return unknown;
	return proven("it carries the organization it belongs to", `It belongs to Sentry organization ${plain$1(claims["org"])}.`);
};
const onepasswordServiceAccount = (bytes) => {
	const claims = jsonOf(latin1$1(bytes).slice(4));
	const address = claims?.["signInAddress"];
	if (typeof address !== "string" || claims?.["secretKey"] === void 0) return unknown;
	return proven("it carries the account\u2019s own fields", `It signs in at ${plain$1(address)}.`);
};
const example = /^EXAMPLE/i;
/** The key of a shared report has the same beginning, and a UUID where Grafana's has letters and digits. */
const reportKey = /^\{"k":"[0-9a-f]{8}-[0-9a-f]{4}-/;
const grafanaLegacy = (bytes) => {
	const text = latin1$1(bytes);
	const claims = jsonOf(text);
	if (reportKey.test(Buffer.from(text, "base64").toString("latin1"))) return refuted("it carries fields of something else");
	if (claims === void 0) return doubted("it does not decode to the fields of such a key");
	if (typeof claims["k"] !== "string" || claims["id"] === void 0) return refuted("it carries fields of something else");
	if (example.test(claims["k"])) return refuted("it says itself that it is an example");
	return proven("it carries key, name and organization", `It belongs to Grafana organization ${plain$1(String(claims["id"]))}.`);
};
const snowflake = /^\d{17,20}$/;
const discordBot = (bytes) => {
	const [id = "", stamp = "", tail = ""] = latin1$1(bytes).split(".");
	const digits = fromBase64$1(id)?.toString("latin1") ?? "";
	if (!snowflake.test(digits) || stamp.length !== 6 || tail.length < 27) return unknown;
	return proven("its first part is the id of a bot", `It belongs to Discord application ${digits}.`);
};
const unprintable = /[^ -~]/g;
/** Text out of a token, cut and cleaned so that a sentence can show it. */
const plain$1 = (text) => text.replace(unprintable, "?").slice(0, 80);
// src/judge/content/proofs/jwt.ts
const token$1 = /ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/;
/** Length of a signature in bytes, where the algorithm fixes one. */
const signatureLengths = {
	HS256: 32,
	HS384: 48,
	HS512: 64,
	ES256: 64,
	ES384: 96,
	ES512: 132,
	EdDSA: 64
};
const saysWho = [
	["iss", "It was issued by"],
	["aud", "It is meant for"],
	["role", "Its role is"]
];
const facts = (claims, expires) => [...saysWho.flatMap(([name, says]) => typeof claims[name] === "string" ? [`${says} ${plain$1(claims[name])}.`] : []), expires === void 0 ? "It never expires by itself." : `It expires at ${expires}.`];
const expiryOf = (claims) => {
	const seconds = claims["exp"];
	if (typeof seconds !== "number" || !(seconds > 0 && seconds < 1e11)) return void 0;
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
};
/** Secrets that the documentation of JWT signs its samples with. */
const sampleSecrets = [
	"secret",
	"your-256-bit-secret",
	"your-384-bit-secret",
	"your-512-bit-secret",
	"a-string-secret-at-least-256-bits-long"
];
const hashes = {
	HS256: "sha256",
	HS384: "sha384",
	HS512: "sha512"
};
const sample$1 = (algorithm, signed, signature) => {
	const hash = hashes[algorithm];
	return hash !== void 0 && sampleSecrets.some((secret) => (0, node_crypto().createHmac)(hash, secret).update(signed).digest("base64url") === signature) ? {
		kind: "refuted",
		by: "documentation",
		why: "it is the sample token of the JWT documentation"
	} : {
		kind: "doubted",
		why: "it has the claims of the sample token of the JWT documentation"
	};
};
/** Tokens that are made to be public. */
const harmless = (claims) => {
	if (claims["role"] === "anon" && claims["iss"] === "supabase") return {
		kind: "refuted",
		by: "publishable",
		why: "it is the public key of a Supabase project"
	};
};
const isSignature = (algorithm, length) => {
	const expected = signatureLengths[algorithm];
	return expected === void 0 ? length >= 64 : length === expected;
};
/** A signed token: header, claims and a signature of the length its algorithm has. */
const jwt = (bytes) => {
	const [head = "", body = "", signature = ""] = token$1.exec(latin1$1(bytes))?.[0].split(".") ?? [];
	const header = jsonOf(head);
	const claims = jsonOf(body);
	const algorithm = header?.["alg"];
	if (head === "") return unknown;
	if (header === void 0) return {
		kind: "refuted",
		by: "proof",
		why: "its header does not decode"
	};
	if (typeof algorithm !== "string" || claims === void 0) return doubted("its header or its claims do not decode");
	if (claims["sub"] === "1234567890") return sample$1(algorithm, `${head}.${body}`, signature);
	const known = harmless(claims);
	if (known !== void 0) return known;
	if (!isSignature(algorithm, fromBase64$1(signature)?.length ?? 0)) return unknown;
	const expires = expiryOf(claims);
	return {
		kind: "proven",
		why: "its header and claims decode and its signature has the right length",
		evidence: facts(claims, expires).map((text) => ({ text })),
		...expires === void 0 ? {} : { expires }
	};
};
// src/judge/content/proofs/der.ts
const maxDepth$2 = 8;
const headAt = (bytes, at) => {
	const tag = bytes[at];
	const first = bytes[at + 1];
	if (tag === void 0 || first === void 0) return void 0;
	const extra = first < 128 ? 0 : first - 128;
	if (extra > 4 || first === 128 || at + 2 + extra > bytes.length) return void 0;
	const length = extra === 0 ? first : bytes.readUIntBE(at + 2, extra);
	const start = at + 2 + extra;
	return start + length > bytes.length ? void 0 : {
		tag,
		start,
		end: start + length
	};
};
const readAll = (bytes, depth) => {
	const found = [];
	let at = 0;
	while (at < bytes.length) {
		const head = headAt(bytes, at);
		if (head === void 0 || depth > maxDepth$2) return void 0;
		const body = bytes.subarray(head.start, head.end);
		const parts = (head.tag & 32) === 0 ? [] : readAll(body, depth + 1);
		if (parts === void 0) return void 0;
		found.push({
			tag: head.tag,
			body,
			parts
		});
		at = head.end;
	}
	return found;
};
/** Reads one element that fills the bytes; undefined where a length does not add up. */
const readDer = (bytes) => {
	const all = readAll(bytes, 0);
	return all?.length === 1 ? all[0] : void 0;
};
const lengthBytes = (length) => {
	if (length < 128) return Buffer.from([length]);
	const size = length < 256 ? 1 : 2;
	const bytes = Buffer.alloc(size + 1);
	bytes[0] = 128 + size;
	bytes.writeUIntBE(length, 1, size);
	return bytes;
};
/** Writes an element. */
const writeDer = (tag, ...bodies) => {
	const body = Buffer.concat(bodies);
	return Buffer.concat([
		Buffer.from([tag]),
		lengthBytes(body.length),
		body
	]);
};
/** Writes a positive integer, big-endian. */
const writeInteger = (bytes) => writeDer(2, (bytes[0] ?? 0) >= 128 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
/** The number that an INTEGER's body spells. */
const integerOf = (der) => BigInt(`0x${der.body.toString("hex") || "0"}`);
// src/judge/content/proofs/openssh.ts
const magic$1 = Buffer.from("openssh-key-v1\0", "latin1");
/** Reads the length-prefixed string at an offset. */
const stringAt = (bytes, at) => {
	if (at + 4 > bytes.length) return void 0;
	const length = bytes.readUInt32BE(at);
	return at + 4 + length > bytes.length ? void 0 : {
		body: bytes.subarray(at + 4, at + 4 + length),
		next: at + 4 + length
	};
};
/** The decoded body of an OpenSSH private key: magic, cipher, and two equal check integers where nothing is encrypted. */
const opensshBody = (bytes) => {
	if (!bytes.subarray(0, magic$1.length).equals(magic$1)) return doubted("its body is no OpenSSH key");
	const cipher = stringAt(bytes, magic$1.length);
	const kdf = cipher && stringAt(bytes, cipher.next);
	const options = kdf && stringAt(bytes, kdf.next);
	const publicKey = options && stringAt(bytes, options.next + 4);
	const secret = publicKey && stringAt(bytes, publicKey.next);
	if (cipher === void 0 || secret === void 0) return doubted("its body is cut short");
	if (cipher.body.toString("latin1") !== "none") return proven("it is an OpenSSH key", "It is encrypted with a passphrase.");
	if (secret.body.length < 8 || secret.body.readUInt32BE(0) !== secret.body.readUInt32BE(4)) return doubted("its check numbers differ");
	return proven("it is an OpenSSH key whose check numbers agree");
};
// src/judge/content/proofs/pgp.ts
const breaks = /\\+[rn]|[\r\n]/;
const header$1 = /^[A-Za-z-]{2,20}: /;
/** What a file's quoting leaves at the ends of a line; `+` is the armour's own. */
const outer = /^[\s"'`,]+|[\s"'`,]+$/g;
const checksum = /^=[A-Za-z0-9+/]{4}$/;
/** The 24-bit checksum of OpenPGP armour. */
const crc24 = (bytes) => {
	let crc = 11994318;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit++) {
			crc <<= 1;
			if ((crc & 16777216) !== 0) crc ^= 25578747;
		}
	}
	return crc & 16777215;
};
/** The inside of an armoured OpenPGP private key. */
const pgpArmour = (armour) => {
	const lines = armour.split(breaks).map((line) => line.replace(outer, "")).filter((line) => line !== "" && !header$1.test(line));
	const body = fromBase64$1(lines.filter((line) => !line.startsWith("=")).join(""));
	if (body === void 0 || body.length < 32) return doubted("its body does not decode");
	const told = lines.find((line) => checksum.test(line));
	if (told === void 0) return { kind: "unknown" };
	return fromBase64$1(told.slice(1))?.readUIntBE(0, 3) === crc24(body) ? proven("its checksum is correct") : doubted("its checksum is wrong");
};
// src/judge/content/proofs/pem.ts
const begin = /-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/;
const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const encryptedHeader = /Proc-Type: ?4,ENCRYPTED|DEK-Info:/;
const headers = /[A-Za-z-]{3,20}: [^\n\\]{0,200}(?:\\r|\\n|[\r\n]){1,4}/g;
const escapes$2 = /\\+[rnt]|\\u000[ad]|%0[AaDd]|&#1[03];/g;
/** Where one literal ends and the next begins: quotes, and the operator between them. */
const seams = /["'`][ \t\r\n+.,&\\]{0,80}["'`]/g;
const notBase64 = /[^A-Za-z0-9+/=]/g;
/** Label and decoded body of an armoured key, whatever quoting and escaping its lines carry. */
const open = (text) => {
	const head = begin.exec(text);
	if (head === null) return void 0;
	const rest = text.slice(head.index + head[0].length);
	const tail = end.exec(rest);
	return {
		label: head[1] ?? "",
		armour: tail === null ? rest : rest.slice(0, tail.index)
	};
};
/** Nothing of it can be checked, and it opens nothing by itself. */
const encrypted = {
	kind: "unknown",
	evidence: [{ text: "It is encrypted with a passphrase." }],
	atMost: "medium"
};
const isInteger = (der) => der.tag === 2;
const rsa = (parts) => {
	const [, n, , , p, q] = parts;
	if (n === void 0 || p === void 0 || q === void 0 || integerOf(n) === 0n) return unknown;
	if (integerOf(p) * integerOf(q) !== integerOf(n)) return doubted("its numbers do not belong together");
	return proven("it decodes to an RSA key whose numbers belong together", `It is an RSA key of ${integerOf(n).toString(2).length} bits.`);
};
/** A key's outermost sequence, told by the tags of its parts: all integers, or one of the three wrapped forms. */
const shapeOf = (parts) => parts.every(isInteger) ? `integers:${Math.min(parts.length, 9)}` : parts.slice(0, 3).map((part) => part.tag).join();
const pkcs8Tags = "2,48,4";
const sec1Tags = /^2,4(?:,|$)/;
const encryptedTags = "48,4";
/** Decides by the shape of the outermost sequence: PKCS#1, DSA, SEC 1, PKCS#8 plain or encrypted. */
const judgeSequence = (der) => {
	const shape = der.tag === 48 ? shapeOf(der.parts) : "";
	if (shape === "integers:9") return rsa(der.parts);
	if (shape === "integers:6") return proven("it decodes to a DSA key");
	if (sec1Tags.test(shape)) return proven("it decodes to an elliptic curve key");
	if (shape === pkcs8Tags) return pkcs8(der.parts[2] ?? der);
	if (shape === encryptedTags) return encrypted;
	return doubted("its body is no private key");
};
const pkcs8 = (inner) => {
	const key = readDer(inner.body);
	if (key !== void 0 && key.tag === 48 && key.parts.length >= 9) return rsa(key.parts);
	return proven("it decodes to a private key");
};
/** An armoured private key: its body is decoded and its parts are checked against each other. */
const pem = (bytes) => {
	const opened = open(latin1$1(bytes));
	if (opened === void 0) return unknown;
	const text = opened.armour.replace(escapes$2, "\n").replace(seams, "\n");
	if (opened.label.includes("PGP")) return pgpArmour(text);
	if (encryptedHeader.test(text)) return encrypted;
	const body = text.replace(headers, "").replace(notBase64, "");
	if (body.length < 32) return {
		kind: "refuted",
		by: "placeholder",
		why: "there is no key between its lines"
	};
	const decoded = fromBase64$1(body);
	if (decoded === void 0) return doubted("its body does not decode");
	if (opened.label.startsWith("OPENSSH")) return opensshBody(decoded);
	const der = readDer(decoded);
	return der === void 0 ? doubted("its body does not decode to a key") : judgeSequence(der);
};
// src/judge/content/proofs.ts
/** Every proof by the id that rules name it with. */
const proofs = {
	age,
	anthropic,
	"aws-key-id": awsKeyId,
	"azure-annotated-52": azureSigned,
	"azure-annotated-84": azureAnnotated,
	"azure-devops-legacy": azureDevopsLegacy,
	"azure-storage": azureSigned,
	base58check,
	"bedrock-short-term": bedrockShortTerm,
	bip39,
	cloudflare,
	confluent,
	"discord-bot": discordBot,
	"entra-client-secret": entraClientSecret,
	"github-classic": githubClassic,
	"github-fine-grained": githubFineGrained,
	"gitlab-routable": gitlabRoutable,
	grafana,
	"grafana-legacy": grafanaLegacy,
	jwt,
	npm: strictBase62,
	"onepassword-service-account": onepasswordServiceAccount,
	openai,
	openssh: pem,
	pem,
	pypi,
	"sentry-org": sentryOrg,
	vercel: strictBase62,
	zuplo
};
// src/judge/content/proof.ts
/** What a proof tells though it proves nothing. */
function told$1({ evidence = [], atMost = "high" }, confidence) {
	if (evidence.length === 0) return void 0;
	const why = evidence.map(({ text }) => text).join(" ");
	return {
		kind: "weigh",
		confidence: require_start.isAsSure(confidence, atMost) ? atMost : confidence,
		why
	};
}
const proof = {
	name: "proof",
	judge: (match, { rule }) => {
		const outcome = (rule.proof === void 0 ? void 0 : proofs[rule.proof])?.(match.value);
		switch (outcome?.kind) {
			case void 0: return;
			case "unknown": return told$1(outcome, match.confidence);
			case "proven": return {
				kind: "prove",
				why: outcome.why,
				evidence: outcome.evidence,
				...outcome.expires === void 0 ? {} : { expires: outcome.expires }
			};
			case "refuted": return {
				kind: "suppress",
				by: outcome.by,
				why: outcome.why
			};
			case "doubted": return {
				kind: "weigh",
				confidence: "low",
				why: outcome.why
			};
		}
	}
};
// src/judge/content/setting.ts
const before$2 = 80;
const commitAddress = /\/(?:blob|commits?|tree|raw|archive|compare|pull|src|browse)\/[\w./-]*$|\.git[@#]$/;
const client = /maps\.googleapis\.com\/[\w/.-]*\?(?:[\w=,&;%.-]*[&;])?key=$|"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$/;
/** What GitHub's pages hold for whoever is not signed in. */
const servedPage = /"currentUser":null,"uploadToken":"$/;
const sampleLine = /(?:^|[\r\n])[ \t]*(?:\*|\/\/[/!]|#[ \t]{2,})[^\r\n]*$/;
const quoted = /["'`]$/;
const plus = /^[ \t]*\+[ \t]*["'`\w(]/;
const statement = /^;[ \t]*(?:\/\/[^\r\n]*)?(?:[\r\n]|$)/;
const assigned = /[ \t]=[ \t]$/;
const identifier = /^[A-Za-z_$]+$/;
const encoded = /^[A-Za-z0-9+/_-]{12,}={0,2}$/;
const printable = /^[ -~\r\n\t]+$/;
/** Whether it is a text that somebody wrote and then encoded. */
function isEncodedText(text) {
	if (!encoded.test(text)) return false;
	const decoded = Buffer.from(text, "base64").toString("latin1");
	return printable.test(decoded) && machineBits(decoded) <= 0;
}
/** Whether it is a piece of an expression: a variable that is assigned, or one to which something is added. */
function isExpression$1(text, { ahead, behind }) {
	if (quoted.test(ahead)) return false;
	return plus.test(behind) || identifier.test(text) && assigned.test(ahead) && statement.test(behind);
}
/** What carries a key to everybody, by what stands before it. */
const carriers = [{
	test: client,
	why: "Applications carry this key by design; it leaks only where it is not restricted to them."
}, {
	test: servedPage,
	why: "GitHub puts such a token into each page that it serves; it was saved with one."
}];
const low$1 = (why) => ({
	kind: "weigh",
	confidence: "low",
	why
});
const setting = {
	name: "setting",
	judge: (match, { rule, bytes, span }) => {
		const ahead = Buffer.from(bytes.subarray(Math.max(0, span.start - before$2), span.start)).toString("latin1");
		if (rule.keywords.length === 0 && commitAddress.test(ahead)) return {
			kind: "suppress",
			by: "reference",
			why: "It is part of the address of a commit."
		};
		const carried = carriers.find(({ test }) => test.test(ahead));
		if (carried !== void 0) return low$1(carried.why);
		if (rule.category !== "generic") return void 0;
		const text = Buffer.from(match.value).toString("latin1");
		const behind = Buffer.from(bytes.subarray(span.end, span.end + before$2)).toString("latin1");
		if (rule.keywords.length === 0 && isExpression$1(text, {
			ahead,
			behind
		})) return {
			kind: "suppress",
			by: "reference",
			why: "It is code, not a secret."
		};
		if (match.confidence === "low") return void 0;
		if (isEncodedText(text)) return low$1("It is a text that was encoded.");
		return sampleLine.test(ahead) ? low$1("It stands in a comment of documentation.") : void 0;
	}
};
// src/judge/content/shapeless.ts
const wordy = /^[A-Za-z]+(?:[_.\- /:][A-Za-z]+)*$/;
const inOneCase = /^[a-z]+$|^[A-Z]+$/;
const commit = /^[0-9a-f]{40}$/;
const digestName = /(?:sha\d*|md5|digest|checksum|hash|integrity|commit|revision|\brev\b|etag)/i;
/** What signs tokens has to be long and may be anything, so people repeat words until it is. */
const leastPassphrase = 32;
const isPassphrase = (text, { class: kind }) => kind === "signing-key" && text.length >= leastPassphrase && inOneCase.test(text);
const words$2 = {
	kind: "weigh",
	confidence: "low",
	why: "It reads as words; a person can have made a key of them."
};
const shapeless = {
	name: "shapeless",
	judge: (match, { rule, bytes, span }) => {
		if (rule.category === "generic" || rule.keywords.length > 0) return void 0;
		const text = Buffer.from(match.value).toString("latin1");
		if (digestName.test(match.name)) return {
			kind: "suppress",
			by: "reference",
			why: `\u201c${match.name}\u201d names a digest.`
		};
		if (bytes[span.start - 1] === 64 && commit.test(text)) return {
			kind: "suppress",
			by: "reference",
			why: "It is the commit of a dependency."
		};
		if (isRunInShape(match, rule) || machineBits(text) >= (wordy.test(text) ? text.length / 2 : 0)) return void 0;
		return isPassphrase(text, rule) ? words$2 : {
			kind: "suppress",
			by: "randomness",
			why: "It reads as words, not as a key."
		};
	}
};
// src/judge/content/url-password.ts
const hostForm = /^[^\s"'`<>]{0,4}@([^\s/:?#"'`<>,;)\]}]*)/;
const userForm = /(?:\/\/|["'`\s(])([^\s/:@"'`]*):$/;
const nearHost = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|host|hostname|server|servername|domain|[a-z]*host\d*|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq|rabbit|amqp|cache|minio|elasticsearch|proxy|[\w-]+)$|(?:^|\.)(?:example|test|local|localdomain|internal|invalid)(?:\.(?:com|org|net))?$|^(?:foo|bar|acme|domain|server|myhost|yourhost|host)\.|^.{0,1}$/i;
/** What stands around the value on its line: the user before it, the host behind it. */
function sides(bytes, start, end) {
	const before = Buffer.from(bytes.subarray(Math.max(0, start - 80), start)).toString("latin1");
	const after = Buffer.from(bytes.subarray(end, end + 80)).toString("latin1");
	return {
		user: userForm.exec(before)?.[1] ?? "",
		host: hostForm.exec(after)?.[1] ?? ""
	};
}
/** `DB_PASSWORD`, `wrong_pass`: names of what would stand here. */
const constant = /^[A-Z]+(?:_[A-Z]+)+$/;
const nearWords = /^[a-z]+[_-](?:pass|password|pwd|secret)$|^(?:key|token|secret)[_-]?\d{1,6}$/i;
/** A user that stands for any, or is put in when the program runs. */
const anyUser = /^(?:|user(?:name)?|usr|foo|me|name|login|%[sv]|[{$<].*)$/i;
/** A host that stands for any. */
const anyHost = /^(?:|host(?:name)?|ip|server(?:name)?|domain|localhost|[\w-]*host|127\.\d+\.\d+\.\d+|%[sv])$/i;
/** A host that is made for documents, or is called as they call one. */
const hostOfDocuments = /(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:foo|bar|acme|domain|server|myhost|yourhost|host|path)\./i;
const reads = (text) => looksChosen(text) && machineBits(text) <= 4;
const manual = "It is the address of a manual: a host that nobody else reaches, a password that everybody knows.";
const suppress = (by, why) => ({
	kind: "suppress",
	by,
	why
});
const low = (why) => ({
	kind: "weigh",
	confidence: "low",
	why
});
/** What a manual writes for any login: no password of its own, and a user or a host that stands for any. */
function isOfManual({ text, user, host }) {
	const isOwnName = text.toLowerCase() === user.toLowerCase();
	if (!(isOwnName || isKnownPassword(text) || reads(text))) return false;
	if (hostOfDocuments.test(host)) return true;
	if (anyUser.test(user)) return isOwnName || isKnownPassword(text);
	if (isOwnName && anyHost.test(host) && isKnownPassword(text)) return true;
	return isStandIn(text) && text.toLowerCase() !== "password";
}
const judgeLogin = (login) => {
	const { text, user, host } = login;
	if (constant.test(text)) return suppress("placeholder", "It says what it is for, as placeholders do.");
	if (isOfManual(login)) return suppress("documentation", manual);
	if (nearWords.test(text)) return low("It says what it is for, as placeholders do.");
	if (text.toLowerCase() === user.toLowerCase()) return low("It is the user\u2019s own name.");
	if (isKnownPassword(text) || reads(text)) return low("It is a password that everybody knows, or a word.");
	return nearHost.test(host) ? low("Its host is local or made up.") : void 0;
};
// src/judge/content/judges.ts
/** Those that read the value, its name and at most `remembered.around` bytes on both sides. */
const near = [
	publishable,
	documented,
	proof,
	ownTerms,
	placeholder,
	misnamed,
	embedded,
	shapeless,
	generic,
	{
		name: "url-password",
		judge: (match, { rule, bytes, span }) => {
			if (bytes[span.end] !== 64 && rule.class !== "connection-string") return void 0;
			return judgeLogin({
				text: Buffer.from(match.value).toString("utf8"),
				...sides(bytes, span.start, span.end)
			});
		}
	},
	chosen,
	setting,
	publicSister
];
const far = [
	pair,
	filler,
	exposed
];
const remembered = {
	around: 160,
	longestValue: 512
};
const opinions = createMemory(8192);
/** All that the near judges read, or undefined where that is too much. */
function keyOf$2({ name, confidence, value, codecs, evidence }, { bytes, span }) {
	if (codecs.length > 0 || value.length > remembered.longestValue) return void 0;
	const start = Math.max(0, span.start - remembered.around);
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, span.end + remembered.around);
	return `${confidence} ${name} ${evidence.length} ${span.start - start} ${value.length} ${text}`;
}
function judgeNear(match, surroundings) {
	const key = keyOf$2(match, surroundings);
	if (key === void 0) return judgeBy(near, match, surroundings);
	return sameFor(match, opinions.recall(surroundings.rule, key, () => judgeBy(near, match, surroundings)));
}
/** An opinion of a match that reads the same, for one that stands elsewhere. */
const sameFor = (match, judged) => ({
	...judged,
	content: match.content,
	span: match.span,
	reach: match.reach,
	evidence: [...match.evidence, ...judged.evidence.slice(match.evidence.length)]
});
function judgeBy(judges, match, surroundings) {
	let judged = match;
	for (const { judge } of judges) {
		const verdict = judged.suppressed === void 0 ? judge(judged, surroundings) : void 0;
		if (verdict !== void 0) judged = applied(judged, verdict);
	}
	return judged;
}
const judgeContent = (match, surroundings) => judgeBy(far, judgeNear(match, surroundings), surroundings);
function applied(match, verdict) {
	switch (verdict.kind) {
		case "prove": return {
			...match,
			proven: true,
			confidence: "high",
			evidence: [
				...match.evidence,
				{ text: verdict.why },
				...verdict.evidence ?? []
			],
			...verdict.expires === void 0 ? {} : { expires: verdict.expires }
		};
		case "suppress": return match.proven ? match : {
			...match,
			suppressed: {
				by: verdict.by,
				why: verdict.why
			}
		};
		case "expose": return {
			...match,
			exposure: "client",
			evidence: withReason(match.evidence, verdict.why)
		};
		case "weigh": return match.proven ? match : {
			...match,
			confidence: verdict.confidence,
			evidence: withReason(match.evidence, verdict.why)
		};
	}
}
const withReason = (evidence, why) => why === "" ? [...evidence] : [...evidence, { text: why }];
// src/judge/content/settled.ts
/** Those that read no further than `lineReach`, in the order in which all are asked. */
const judges = [
	publishable,
	documented,
	proof,
	ownTerms,
	placeholder,
	misnamed,
	shapeless,
	generic
];
/** Whether all that the judges read lies within the part of the bytes that is known. */
function isInSight({ span, name }, bytes, known) {
	if (span.end + lineReach.after > known.end || span.start - name.length <= known.start) return false;
	return lineStart(bytes, span.start) > known.start;
}
const verdicts = createMemory(16384);
const longestValue$1 = 256;
/** Whether every look at more than the `known` part of the bytes would say no. */
function isSettled(match, rule, sight) {
	const { bytes, known } = sight;
	if (!isInSight(match, bytes, known)) return false;
	if (match.value.length > longestValue$1) return isSuppressed(match, rule, sight);
	const { span, name } = match;
	const start = lineStart(bytes, span.start) - 1;
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", start, span.end + lineReach.after);
	const key = `${name} ${span.start - start} ${match.value.length} ${text}`;
	return verdicts.recall(rule, key, () => isSuppressed(match, rule, sight));
}
function isSuppressed(match, rule, { bytes, vendorBefore }) {
	const surroundings = {
		bytes,
		span: match.span,
		rule,
		others: [],
		...vendorBefore && { vendorBefore }
	};
	for (const { judge } of judges) {
		const verdict = judge(match, surroundings);
		if (verdict?.kind === "prove") return false;
		if (verdict?.kind === "suppress") return true;
	}
	return false;
}
// src/judge/content/told.ts
const told = /* @__PURE__ */ new Set([
	"placeholder",
	"proof",
	"documentation",
	"publishable",
	"expired",
	"pair"
]);
const bearsMark = ({ category, keywords }) => category !== "generic" && keywords.length > 0;
const isForEverybody = ({ class: kind }) => kind === "publishable" || kind === "test";
/** The same match, to be told as no leak, where that is of use; else as it is. */
function setAside({ suppressed, ...match }, rule) {
	if (suppressed === void 0) return match;
	return told.has(suppressed.by) && (bearsMark(rule) || isForEverybody(rule)) ? {
		...match,
		aside: suppressed
	} : {
		...match,
		suppressed
	};
}
// src/judge/content/vendor-before.ts
/** How far before a value a vendor is looked for, in bytes. */
const before$1 = 96;
/** What a name, and what binds a value to it, is written of. */
const leadUp = /[\w. \t"'`=:>([{<\\@$-]*$/;
/** Words that any vendor's names are made of. */
const anyones = /^(?:access|api|app|application|auth|bearer|client|code|cred|credential|id|key|master|password|private|pub|public|secret|service|session|signing|token|user)+s?$/;
/** What a vendor's name ends in where it is that of its site, and people leave out. */
const domain = /-(?:io|api|ci|ai)$/;
const mostWords = 4;
function vendorsOf({ rules, vendorWords }) {
	const vendors = /* @__PURE__ */ new Map();
	const add = (text, index) => {
		const rule = rules[index];
		const word = wordsOf(text).join("");
		if (rule !== void 0 && rule.category !== "generic" && !anyones.test(word)) vendors.set(word, rule.vendor);
	};
	for (const { kind, text, rules: indexes } of vendorWords) if (kind === "name") for (const index of indexes) add(text, index);
	rules.forEach(({ provider }, index) => {
		add(provider, index);
		add(provider.replace(domain, ""), index);
	});
	return vendors;
}
/** Some words behind one another, joined as vendors' names are; the longest first. */
function* runsOf(words) {
	for (let first = 0; first < words.length; first++) for (let count = mostWords; count > 0; count--) yield words.slice(first, first + count).join("");
}
/** Makes the look-up of a rule set's vendors. */
function createVendorBefore(ruleSet) {
	let vendors;
	return (bytes, start) => {
		vendors ??= vendorsOf(ruleSet);
		const text = Buffer.from(bytes.subarray(Math.max(0, start - before$1), start)).toString("latin1");
		for (const run of runsOf(wordsOf(leadUp.exec(text)?.[0] ?? ""))) {
			const vendor = vendors.get(run);
			if (vendor !== void 0) return vendor;
		}
	};
}
// src/model/span.ts
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const covers = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
// src/match/bytes.ts
/** The class of the characters given. */
const tableOf = (...chars) => {
	const table = /* @__PURE__ */ new Uint8Array(256);
	for (const char of chars.join("")) table[char.charCodeAt(0)] = 1;
	return table;
};
const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const isLower = tableOf(LOWER);
const isUpper = tableOf(UPPER);
const isDigit = tableOf(DIGITS);
const isLetter = tableOf(LOWER, UPPER);
const isHex = tableOf(DIGITS, "abcdefABCDEF");
const isWord = tableOf(LOWER, UPPER, DIGITS, "_");
/** What an identifier, a dotted path, a header or a flag is made of. */
const isName$1 = tableOf(LOWER, UPPER, DIGITS, "_-.$");
const isBlank$1 = tableOf(" 	");
const isSpace = tableOf(" 	\r\n");
const isQuote = tableOf("\"'`");
const readSet = (hex) => {
	const set = /* @__PURE__ */ new Uint8Array(256);
	for (let digit = 0; digit < 64; digit++) {
		const nibble = Number.parseInt(hex[digit] ?? "0", 16);
		for (let bit = 0; bit < 4; bit++) set[digit * 4 + bit] = nibble >> bit & 1;
	}
	return set;
};
const read$2 = /* @__PURE__ */ new WeakMap();
/** Classes as a build writes them, 64 hexadecimal digits each; each is read when first asked for, once for all who ask. */
const createSets = (texts) => {
	const sets = read$2.get(texts) ?? texts.map(() => void 0);
	read$2.set(texts, sets);
	return (index) => {
		const known = sets[index] ?? readSet(texts[index] ?? "");
		sets[index] = known;
		return known;
	};
};
const has = (set, byte) => byte !== void 0 && set[byte] === 1;
/** Bytes as a string of which one unit is one byte, so that no offset moves. */
const latin1 = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
// src/match/lexical.ts
const HYPHEN$5 = 45;
const LETTER_D = 68;
/** The first position from `at` on, before `end`, whose byte is not in `set`. */
const skip = (bytes, range, set) => {
	let { at } = range;
	while (at < range.end && set[bytes[at] ?? 0] === 1) at++;
	return at;
};
/** The lowest position down to `start` with only bytes of `set` between it and `at`. */
const skipBack = (bytes, range, set) => {
	let { at } = range;
	while (at > range.start && set[bytes[at - 1] ?? 0] === 1) at--;
	return at;
};
/** Whether a word that ends before `at` ends there as a part of an identifier: `apiKey|Id`, `KEY|_ID`, not `key|board`. */
const isRightEdge = (bytes, at) => {
	const next = bytes[at];
	if (!has(isLetter, next)) return true;
	return has(isLower, bytes[at - 1]) !== has(isLower, next);
};
/** Whether a word that begins at `at` begins there as a part of an identifier: `github|Pat`, `DB_|PW`, `-D|sonar`, not `com|pat`. */
const isLeftEdge = (bytes, at) => {
	const previous = bytes[at - 1];
	if (!has(isLetter, previous) || previous === LETTER_D && bytes[at - 2] === HYPHEN$5) return true;
	return has(isUpper, bytes[at]) && (has(isLower, previous) || has(isLower, bytes[at + 1]));
};
/** Compares in any case; `lower` is lower-case ASCII. */
const matchesFolded = (bytes, at, lower) => {
	for (let index = 0; index < lower.length; index++) {
		const byte = bytes[at + index] ?? 0;
		if ((isUpper[byte] === 1 ? byte | 32 : byte) !== lower.charCodeAt(index)) return false;
	}
	return true;
};
const matchesExactly = (bytes, at, text) => {
	for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
	return true;
};
/** What may follow a vendor's name in one word with it. */
const followers = [
	"api",
	"ai",
	"key",
	"token",
	"secret",
	"sdk",
	"client",
	"app",
	"auth",
	"cloud",
	"com"
];
/** Whether a name that ends before `at` goes on as a compound: `tavus|api`, `mistral|ai`. */
const isCompound = (bytes, at) => followers.some((word) => matchesFolded(bytes, at, word));
// src/match/edges.ts
const PERCENT$1 = 37;
const LETTER_M = 109;
const LETTER_U = 117;
const LETTER_X = 120;
const OPENING_BRACKET$1 = 91;
const SEMICOLON$1 = 59;
const LONGEST_ANSI = 12;
/** Letters and digits that stand for a control character behind a backslash. */
const isEscaped = tableOf("abefnrstv0");
const areHex = (bytes, start, end) => {
	for (let at = start; at < end; at++) if (!has(isHex, bytes[at])) return false;
	return true;
};
/** `\n`, `%3D`, `\x22`, `\u003d`, each ending right before `at`. */
const endsEscape = (bytes, at) => {
	if (bytes[at - 2] === 92 && has(isEscaped, bytes[at - 1])) return true;
	if (!areHex(bytes, at - 2, at)) return false;
	if (bytes[at - 3] === PERCENT$1) return true;
	if (bytes[at - 3] === LETTER_X && bytes[at - 4] === 92) return true;
	return bytes[at - 5] === LETTER_U && bytes[at - 6] === 92 && areHex(bytes, at - 4, at);
};
/** A colour of a terminal (`[31m`), ending right before `at`. */
const endsColour = (bytes, at) => {
	if (bytes[at - 1] !== LETTER_M) return false;
	let start = at - 2;
	while (start > at - LONGEST_ANSI && (has(isDigit, bytes[start]) || bytes[start] === SEMICOLON$1)) start--;
	return bytes[start] === OPENING_BRACKET$1;
};
/** Whether no byte of `edge` adjoins `at` from the left. */
const beginsAt = (bytes, at, edge) => !has(edge, bytes[at - 1]) || endsEscape(bytes, at) || endsColour(bytes, at);
// src/match/patterns.ts
const SECRET_GROUP = "(?<secret>";
const classBody = (set) => {
	let body = "";
	for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) body += `\\x${byte.toString(16).padStart(2, "0")}`;
	return body;
};
const secretSpan = (found, offset) => {
	const [start, end] = found.indices?.groups?.["secret"] ?? [0, found[0].length];
	return {
		start: offset + start,
		end: offset + end
	};
};
const compile = (rule, edge) => {
	const body = classBody(edge);
	const flags = `y${rule.ignoreCase === true ? "i" : ""}${rule.pattern.includes(SECRET_GROUP) ? "d" : ""}`;
	return new RegExp(`(?:${rule.pattern})${body === "" ? "" : `(?![${body}])`}`, flags);
};
/** Reads patterns of a rule set. */
const createPatterns = ({ rules, shapes, byteSets }) => {
	const setOf = createSets(byteSets);
	const compiled = rules.map(() => void 0);
	const regexOf = (index, edgeAfter) => {
		const rule = rules[index];
		if (compiled[index] === void 0 && rule !== void 0) compiled[index] = compile(rule, setOf(edgeAfter));
		return compiled[index];
	};
	return (index, bytes, { start, end }) => {
		const shape = shapes[index];
		if (shape === void 0 || end - start < shape.min || !has(setOf(shape.first), bytes[start])) return void 0;
		if (!beginsAt(bytes, start, setOf(shape.edgeBefore))) return void 0;
		const regex = regexOf(index, shape.edgeAfter);
		if (regex === void 0) return void 0;
		regex.lastIndex = 0;
		const found = regex.exec(latin1(bytes, start, Math.min(end, start + shape.max + 1)));
		return found === null ? void 0 : {
			whole: {
				start,
				end: start + found[0].length
			},
			secret: secretSpan(found, start)
		};
	};
};
// src/match/alone.ts
/** Values are shorter; what is longer is not looked at. */
const LONGEST$2 = 128;
const SHORTEST$1 = 40;
const isText = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "_-.:");
const NO_NAME$1 = {
	start: 0,
	end: 0
};
const valueIn = (bytes) => {
	if (bytes.length > LONGEST$2 || bytes.length < SHORTEST$1) return void 0;
	let start = skip(bytes, {
		at: 0,
		end: bytes.length
	}, isSpace);
	let end = skipBack(bytes, {
		at: bytes.length,
		start
	}, isSpace);
	if (isQuote[bytes[start] ?? 0] === 1 && bytes[start] === bytes[end - 1]) {
		start++;
		end--;
	}
	return end - start >= SHORTEST$1 && skip(bytes, {
		at: start,
		end
	}, isText) === end ? {
		start,
		end
	} : void 0;
};
const isUnmistakable = ({ keywords, confidence, class: kind }, { literals, min }) => keywords.length === 0 && confidence === "high" && kind !== "publishable" && literals.secret > 0 && min >= SHORTEST$1;
const createAlone = (ruleSet) => {
	const { rules, shapes } = ruleSet;
	let indexes;
	let patternAt;
	const candidateOf = (index, bytes, value) => {
		const rule = rules[index];
		const shape = shapes[index];
		patternAt ??= createPatterns(ruleSet);
		const hit = patternAt(index, bytes, value);
		if (rule === void 0 || shape === void 0 || hit?.whole.end !== value.end) return [];
		return [{
			rule,
			span: hit.secret,
			whole: hit.whole,
			name: NO_NAME$1,
			mark: 0,
			literals: shape.literals,
			place: "alone"
		}];
	};
	return {
		isAlone: (bytes) => valueIn(bytes) !== void 0,
		candidatesOf: (bytes) => {
			const value = valueIn(bytes);
			if (value === void 0) return [];
			indexes ??= rules.flatMap((rule, index) => {
				const shape = shapes[index];
				return shape !== void 0 && isUnmistakable(rule, shape) ? [index] : [];
			});
			return indexes.flatMap((index) => candidateOf(index, bytes, value));
		}
	};
};
/** Enough for nearly every file: code that grows the tables is compiled anew when it first has to. */
const FIRST_CAPACITY = 32768;
const createHits = () => ({
	states: new Uint16Array(FIRST_CAPACITY * 4),
	ends: new Uint32Array(FIRST_CAPACITY),
	rows: 0,
	starts: /* @__PURE__ */ new Uint32Array(4),
	limits: /* @__PURE__ */ new Uint32Array(4)
});
const grow = (hits) => {
	const states = new Uint16Array(hits.states.length * 2);
	states.set(hits.states);
	const ends = new Uint32Array(hits.ends.length * 2);
	ends.set(hits.ends);
	hits.states = states;
	hits.ends = ends;
};
/** Cuts a span into lanes of one length that overlap by what a keyword may need; says that length. */
const layOut = ({ start, end }, depth, { starts, limits }) => {
	const size = end - start;
	const length = Math.min(size, Math.ceil((size + 3 * depth) / 4));
	const step = Math.floor((size - length) / 3);
	for (let lane = 0; lane < 4; lane++) starts[lane] = lane < 3 ? lane * step : size - length;
	for (let lane = 0; lane < 4; lane++) limits[lane] = lane < 3 ? start + (starts[lane + 1] ?? 0) : end;
	return length;
};
const createScan = ({ classes, next, rowBits, firstOutput, depth }) => (bytes, span, hits) => {
	const stop = span.start + layOut(span, depth, hits);
	const [, second = 0, third = 0, fourth = 0] = hits.starts;
	let { states, ends } = hits;
	let rows = 0;
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	for (let at = span.start; at < stop; at++) {
		a = next[a << rowBits | (classes[bytes[at] ?? 0] ?? 0)] ?? 0;
		b = next[b << rowBits | (classes[bytes[at + second] ?? 0] ?? 0)] ?? 0;
		c = next[c << rowBits | (classes[bytes[at + third] ?? 0] ?? 0)] ?? 0;
		d = next[d << rowBits | (classes[bytes[at + fourth] ?? 0] ?? 0)] ?? 0;
		if (a < firstOutput && b < firstOutput && c < firstOutput && d < firstOutput) continue;
		if (rows === ends.length) {
			grow(hits);
			({states, ends} = hits);
		}
		const row = rows * 4;
		states[row] = a;
		states[row + 1] = b;
		states[row + 2] = c;
		states[row + 3] = d;
		ends[rows++] = at + 1;
	}
	hits.rows = rows;
};
// src/match/keywords.ts
/** Members by a keyword's id, without a list for each: the place of the first among the members, and of the next one behind it, or -1. */
const createGroups = (count, members, idOf) => {
	const first = new Int32Array(count + 1).fill(-1);
	const next = new Int32Array(members.length).fill(-1);
	for (let place = members.length - 1; place >= 0; place--) {
		const member = members[place];
		const id = member === void 0 ? void 0 : idOf(member);
		if (id === void 0) continue;
		next[place] = first[id] ?? -1;
		first[id] = place;
	}
	return (id) => {
		const group = [];
		for (let place = first[id] ?? -1; place >= 0; place = next[place] ?? -1) {
			const member = members[place];
			if (member !== void 0) group.push(member);
		}
		return group;
	};
};
/** Joins classes byte by byte; most keywords have one anchor or some alike, whose class is taken as it is. */
const combined = (indexes, setOf, join) => {
	const [first, ...others] = [...indexes].map(setOf);
	if (first === void 0 || others.length === 0) return first;
	const joined = first.slice();
	for (const other of others) for (let byte = 0; byte < 256; byte++) joined[byte] = join(joined[byte] ?? 0, other[byte] ?? 0);
	return joined;
};
/** The union of the classes that stand first behind the keyword in the matches of its anchors. */
const followsOf = (anchors, setOf) => {
	const sets = /* @__PURE__ */ new Set();
	for (const { after } of anchors) {
		if (after[0] === void 0) return void 0;
		sets.add(after[0][0]);
	}
	return combined(sets, setOf, (flag, other) => flag | other);
};
/** What no anchor lets stand before the keyword, where each of their matches begins with it. */
const edgeOf = (anchors, shapes, setOf) => {
	const sets = /* @__PURE__ */ new Set();
	for (const { rule, max } of anchors) {
		const shape = shapes[rule];
		if (max > 0 || shape === void 0) return void 0;
		sets.add(shape.edgeBefore);
	}
	return combined(sets, setOf, (flag, other) => flag & other);
};
/** Words of vendors by the keyword that they are, where the build has made no index of them. */
const groupWords = ({ automaton: { keywords }, vendorWords }) => {
	const ids = new Map(keywords.map((text, index) => [text, index + 1]));
	return createGroups(keywords.length, vendorWords, ({ text }) => ids.get(text));
};
const createKeywords = (ruleSet) => {
	const { rules, automaton, anchors, credentialWords, joints, escapes, shapes } = ruleSet;
	const { keywords, depth } = automaton;
	const setOf = createSets(ruleSet.byteSets);
	const anchorsOf = createGroups(keywords.length, anchors, ({ keyword }) => keyword);
	const vendorsOf = ruleSet.wordIndex?.ofKeyword ?? groupWords(ruleSet);
	const made = new Array(keywords.length + 1).fill(void 0);
	const make = (id) => {
		const text = keywords[id - 1];
		if (text === void 0) return void 0;
		const folded = text.toLowerCase();
		const own = anchorsOf(id);
		const vendors = vendorsOf(id);
		const credential = credentialWords.find((word) => word.text === text);
		const isJoint = joints.includes(text);
		const isEscape = escapes.includes(text);
		const keyword = {
			text,
			folded,
			read: Math.min(text.length, depth),
			rest: folded.slice(depth),
			anchors: own,
			longAnchors: own.filter(({ rule }) => (shapes[rule]?.max ?? 0) > 256),
			follows: followsOf(own, setOf),
			edge: edgeOf(own, shapes, setOf),
			first: own.some(({ rule }) => rules[rule]?.ignoreCase === true) ? -1 : text.charCodeAt(0),
			isAnchor: own.length > 0 && vendors.length === 0 && credential === void 0 && !isJoint && !isEscape,
			vendorWords: vendors,
			credential,
			isJoint,
			isEscape
		};
		made[id] = keyword;
		return keyword;
	};
	return {
		made,
		make
	};
};
const isWhole$1 = ({ read, rest }, bytes, at) => rest === "" || matchesFolded(bytes, at + read, rest);
/** Whether any anchor may fit a keyword that stands at `at`, by the bytes beside it. */
const mayFit = ({ text, first, follows, edge }, bytes, at) => (first < 0 || bytes[at] === first) && (follows === void 0 || follows[bytes[at + text.length] ?? 0] === 1) && (edge === void 0 || beginsAt(bytes, at, edge));
const isWorthVisiting = (keyword, bytes, at) => (!keyword.isAnchor || mayFit(keyword, bytes, at)) && isWhole$1(keyword, bytes, at);
/**
* Visits every keyword that was hit and stands there in full, in whatever case, once each and in the order of their ends, until told to stop. What is
* nothing but an anchor that cannot fit is passed over.
*/
const createEachKeyword = ({ outputs, outputLists, firstOutput }, { made, make }) => {
	const keywordOf = (id) => made[id] ?? make(id);
	const visitList = (list, end, { bytes, visit, limit }) => {
		for (let at = list; outputLists[at] !== 0; at++) {
			const keyword = keywordOf(outputLists[at] ?? 0);
			if (keyword === void 0 || end - keyword.read >= limit || !isWorthVisiting(keyword, bytes, end - keyword.read)) continue;
			if (visit(keyword, end - keyword.read) === "stop") return "stop";
		}
		return "on";
	};
	/** The list of keywords that end at a state. */
	const listOf = (state) => outputs[state - firstOutput] ?? 0;
	const visitLane = (hits, lane, visiting) => {
		const { states, ends, rows } = hits;
		const start = hits.starts[lane] ?? 0;
		for (let row = 0; row < rows; row++) {
			const state = states[row * 4 + lane] ?? 0;
			if (state >= firstOutput && visitList(listOf(state), start + (ends[row] ?? 0), visiting) === "stop") return "stop";
		}
		return "on";
	};
	return (hits, bytes, visit) => {
		const visiting = {
			bytes,
			visit,
			limit: 0
		};
		for (let lane = 0; lane < 4; lane++) {
			visiting.limit = hits.limits[lane] ?? 0;
			if (visitLane(hits, lane, visiting) === "stop") return;
		}
	};
};
// src/model/name-hash.ts
/** Starts and goes on with a hash over the letters and digits of a name, however it is written: `HF_TOKEN` and `hfToken` are one name. */
const nameHashStart = 2166136261;
const prime = 16777619;
const addToNameHash = (hash, byte) => Math.imul(hash ^ byte, prime);
const separators = /[^a-z0-9]/g;
/** A name without its separators and in one case. */
const plainName$1 = (name) => name.toLowerCase().replaceAll(separators, "");
const nameHash = (name) => {
	let hash = nameHashStart;
	for (const char of plainName$1(name)) hash = addToNameHash(hash, char.charCodeAt(0));
	return hash;
};
// src/match/variables.ts
const NOTHING$3 = [];
const hashOf = (bytes, { start, end }) => {
	let hash = nameHashStart;
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (isLetter[byte] !== 1 && isDigit[byte] !== 1) continue;
		hash = addToNameHash(hash, isUpper[byte] === 1 ? byte | 32 : byte);
	}
	return hash;
};
/** Whether a part of an identifier begins at `at`: behind a separator, or at a hump. */
const beginsPart = (bytes, at, start) => {
	const byte = bytes[at];
	if (!has(isLetter, byte)) return false;
	if (at === start) return true;
	const previous = bytes[at - 1];
	if (!has(isLetter, previous) && !has(isDigit, previous)) return true;
	return has(isUpper, byte) && (has(isLower, previous) || has(isDigit, previous));
};
/** Variables by their hashes, where the build has made no index of them. */
const groupVariables = ({ vendorWords }) => {
	const groups = /* @__PURE__ */ new Map();
	for (const word of vendorWords) {
		if (word.kind !== "variable") continue;
		const known = groups.get(word.hash);
		if (known === void 0) groups.set(word.hash, [word]);
		else known.push(word);
	}
	return (hash) => groups.get(hash) ?? NOTHING$3;
};
const createVariables = (words) => {
	let ofHash = words.wordIndex?.ofHash;
	const named = (bytes, { start, end }) => {
		ofHash ??= groupVariables(words);
		const alike = ofHash(hashOf(bytes, {
			start,
			end
		}));
		if (alike.length === 0) return NOTHING$3;
		const name = plainName$1(latin1(bytes, start, end));
		return alike.filter(({ text }) => plainName$1(text) === name);
	};
	const endedBy = (bytes, { start, end }) => {
		const found = [];
		for (let at = start; at < end; at++) if (beginsPart(bytes, at, start)) found.push(...named(bytes, {
			start: at,
			end
		}));
		return found;
	};
	return {
		named,
		endedBy
	};
};
const rank = {
	near: 1,
	line: 2,
	name: 3
};
/** Longer words name their vendor inside a longer one (`mistralapikey`), short ones only by themselves. */
const SAFE_LENGTH = 6;
const LONGEST_NAME$1 = 64;
/** The line of a value, as far as it is within the context: a line may be a whole file. */
const lineAround = (bytes, value) => {
	let { start, end } = value;
	const first = Math.max(0, start - 256);
	const last = Math.min(bytes.length, end + 256);
	while (start > first && bytes[start - 1] !== 10) start--;
	while (end < last && bytes[end] !== 10) end++;
	return {
		start,
		end
	};
};
const isWhole = (bytes, { start, end }) => isLeftEdge(bytes, start) && (end - start >= SAFE_LENGTH || isRightEdge(bytes, end) || isCompound(bytes, end));
const stands = {
	name: isWhole,
	host: (bytes, { start, end }) => !has(isWord, bytes[start - 1]) && !has(isWord, bytes[end]),
	variable: (bytes, { end }) => !has(isWord, bytes[end])
};
/** Where a word stands, if it stands there as what it is; its text is there. */
const spanOf = (bytes, word, start) => {
	const span = {
		start,
		end: start + word.text.length
	};
	return stands[word.kind](bytes, span) ? span : void 0;
};
const note = (named, word, nearness) => {
	for (const rule of word.rules) {
		const known = named.get(rule);
		if (known === void 0 || rank[known.nearness] < rank[nearness]) named.set(rule, {
			nearness,
			word: word.text
		});
	}
};
const nearnessOf = ({ bytes, name, value }, span) => {
	if (covers(name, span)) return "name";
	return covers(lineAround(bytes, value), span) ? "line" : "near";
};
/** The identifier around a word that ends at `at`. */
const identifierAt = (bytes, at) => ({
	start: skipBack(bytes, {
		at,
		start: Math.max(0, at - LONGEST_NAME$1)
	}, isWord),
	end: skip(bytes, {
		at,
		end: Math.min(bytes.length, at + LONGEST_NAME$1)
	}, isWord)
});
const around = ({ bytes, name, value }) => {
	const first = name.end > 0 ? Math.min(name.start, value.start) : value.start;
	return {
		start: Math.max(0, first - 256),
		end: Math.min(bytes.length, value.end + 256)
	};
};
const createContext = (ruleSet, scan, keywords) => {
	const variables = createVariables(ruleSet);
	const eachKeyword = createEachKeyword(ruleSet.automaton, keywords);
	const hits = createHits();
	const variablesAt = (bytes, end) => {
		const span = identifierAt(bytes, end);
		return variables.named(bytes, span).map((word) => ({
			word,
			span
		}));
	};
	const wordsAt = (bytes, { vendorWords, credential, text }, at) => {
		const words = vendorWords.flatMap((word) => {
			const span = spanOf(bytes, word, at);
			return span === void 0 ? [] : [{
				word,
				span
			}];
		});
		return credential === void 0 ? words : [...words, ...variablesAt(bytes, at + text.length)];
	};
	return (neighbourhood) => {
		const { bytes, name, value } = neighbourhood;
		const named = /* @__PURE__ */ new Map();
		for (const word of variables.endedBy(bytes, name)) note(named, word, "name");
		scan(bytes, around(neighbourhood), hits);
		eachKeyword(hits, bytes, (keyword, at) => {
			for (const { word, span } of wordsAt(bytes, keyword, at)) if (!overlaps(span, value)) note(named, word, nearnessOf(neighbourhood, span));
			return "on";
		});
		return named;
	};
};
// src/match/binding.ts
const LONGEST_VALUE = 4096;
const createBinding = () => ({
	bytes: /* @__PURE__ */ new Uint8Array(0),
	start: 0,
	end: 0,
	least: 0,
	mostBlanks: 0,
	isPassword: false,
	nameStart: 0,
	nameEnd: 0,
	place: "unknown",
	valueStart: 0,
	valueEnd: 0,
	how: "bare"
});
const setPlace = (binding, place) => {
	binding.place = place;
};
// src/match/contextual.ts
/** Words that any vendor's variables are made of. */
const ANYONES = /^(?:access|api|app|application|auth|bearer|client|cred|credential|service|id|key|master|password|private|pub|public|secret|signing|token|user|base|x|s|[^a-z])+$/i;
/** Only the vendors that the name itself tells, where it tells one; else those on the line and around as well. */
const telling = (named) => {
	const told = new Map([...named].filter(([, { nearness }]) => nearness === "name"));
	return [...told.values()].some(({ word }) => !ANYONES.test(word)) ? told : named;
};
const moved = ({ start, end }, by) => ({
	start: start + by,
	end: end + by
});
const NOTHING$2 = [];
/** Lengths of values that some contextual rule takes. */
const lengthsTaken = ({ rules, shapes }) => {
	const taken = /* @__PURE__ */ new Uint8Array(4097);
	shapes.forEach(({ min, max }, index) => {
		if (rules[index]?.context !== void 0 && rules[index]?.keywords.length === 0) taken.fill(1, min, max + 1);
	});
	return taken;
};
const createContextual = (ruleSet, patternAt, readContext) => {
	const { rules, shapes } = ruleSet;
	const candidate = (index, span, name) => {
		const rule = rules[index];
		const shape = shapes[index];
		if (rule === void 0 || shape === void 0) return void 0;
		return {
			rule,
			span,
			whole: span,
			name,
			mark: 0,
			literals: shape.literals
		};
	};
	const fits = (index, { bytes, value, name }) => {
		const shape = shapes[index];
		const length = value.end - value.start;
		if (rules[index]?.keywords.length !== 0 || shape === void 0 || length < shape.min || length > shape.max) return void 0;
		const hit = patternAt(index, bytes, value);
		return hit?.whole.end === value.end ? candidate(index, hit.secret, name) : void 0;
	};
	const of = (indexes, bound, naming) => indexes.flatMap((index) => {
		const plain = fits(index, bound);
		return plain === void 0 ? [] : [{
			...plain,
			...naming
		}];
	});
	const alone = (indexes, { bytes, value, name }, naming) => {
		const bound = {
			bytes: bytes.subarray(value.start),
			value: moved(value, -value.start),
			name
		};
		return of(indexes, bound, naming).map((plain) => ({
			...plain,
			span: moved(plain.span, value.start),
			whole: moved(plain.whole, value.start)
		}));
	};
	const takes = lengthsTaken(ruleSet);
	const named = (bound) => {
		if (takes[bound.value.end - bound.value.start] !== 1) return NOTHING$2;
		return [...telling(readContext(bound))].flatMap(([index, naming]) => of([index], bound, naming));
	};
	return {
		candidate,
		named,
		of,
		alone
	};
};
// src/match/joined.ts
const LONGEST_PIECE = 512;
const MOST_PIECES = 32;
const LONGEST_GAP$3 = 120;
const AROUND = 160;
const SHORTEST = 12;
const LEAST$1 = 3;
const isBreak = tableOf("\r\n");
const isOperator$1 = tableOf("+.&~");
const endsPiece = tableOf(" 	\r\n\"'`\\");
/** Where the literal's text ends that begins at `at`: its closing quote, or -1 where it holds white space or an escape. */
const pieceEnd = (bytes, at, quote) => {
	const limit = Math.min(bytes.length, at + LONGEST_PIECE);
	let end = at;
	while (end < limit && endsPiece[bytes[end] ?? 0] !== 1) end++;
	return bytes[end] === quote ? end : -1;
};
const pieceStart = (bytes, at, quote) => {
	const limit = Math.max(0, at - LONGEST_PIECE);
	let start = at;
	while (start > limit && endsPiece[bytes[start - 1] ?? 0] !== 1) start--;
	return bytes[start - 1] === quote ? start : -1;
};
const hasAny = (bytes, { start, end }, set) => {
	for (let at = start; at < end; at++) if (has(set, bytes[at])) return true;
	return false;
};
/** Where the next literal's text begins behind a closing quote at `closed`, or -1: an operator joins, or a line break alone. */
const nextPiece = (bytes, closed) => {
	const end = Math.min(bytes.length, closed + LONGEST_GAP$3);
	const gap = skip(bytes, {
		at: closed + 1,
		end
	}, isSpace);
	const isJoinedByOperator = has(isOperator$1, bytes[gap]);
	const open = isJoinedByOperator ? skip(bytes, {
		at: gap + 1,
		end
	}, isSpace) : gap;
	if (!isJoinedByOperator && !hasAny(bytes, {
		start: closed,
		end: gap
	}, isBreak)) return -1;
	return has(isQuote, bytes[open]) ? open + 1 : -1;
};
/** Whether a literal joins on to the one before it, so that a joint further left has told of it. */
const continues = (bytes, open) => {
	const start = Math.max(0, open - LONGEST_GAP$3);
	const gap = skipBack(bytes, {
		at: open,
		start
	}, isSpace);
	const before = has(isOperator$1, bytes[gap - 1]) ? skipBack(bytes, {
		at: gap - 1,
		start
	}, isSpace) : gap;
	return (before < gap || hasAny(bytes, {
		start: before,
		end: open
	}, isBreak)) && has(isQuote, bytes[before - 1]) && pieceStart(bytes, before - 1, bytes[before - 1] ?? 0) >= 0;
};
const piecesFrom = (bytes, first) => {
	const pieces = [first];
	let closed = first.end;
	while (pieces.length < MOST_PIECES) {
		const start = nextPiece(bytes, closed);
		const end = start < 0 ? -1 : pieceEnd(bytes, start, bytes[start - 1] ?? 0);
		if (end < 0) break;
		pieces.push({
			start,
			end
		});
		closed = end;
	}
	return pieces;
};
const lengthOf$1 = ({ start, end }) => end - start;
/** Whether the pieces may be a secret together: long enough, and not of letters alone. */
const isWorth = (bytes, pieces) => {
	const length = pieces.reduce((sum, piece) => sum + lengthOf$1(piece), 0);
	return pieces.length > 1 && length >= SHORTEST && pieces.some((piece) => hasAny(bytes, piece, isDigit));
};
/** Where a position of the copy stands in the bytes that its parts were taken from. */
const positionIn = (parts, at) => {
	let left = at;
	for (const part of parts) {
		if (left < lengthOf$1(part)) return part.start + left;
		left -= lengthOf$1(part);
	}
	return parts.at(-1)?.end ?? at;
};
/** Reused from join to join: texts in pieces are many, and values in pieces are few. */
const scratch = /* @__PURE__ */ new Uint8Array(16704);
const copyParts = (bytes, parts) => {
	let length = 0;
	for (const { start, end } of parts) {
		scratch.set(bytes.subarray(start, end), length);
		length += end - start;
	}
	return scratch.subarray(0, length);
};
/** The copy is good until the next join. */
const join$1 = (bytes, pieces) => {
	const [first = {
		start: 0,
		end: 0
	}] = pieces;
	const last = pieces.at(-1) ?? first;
	const before = {
		start: Math.max(0, first.start - AROUND),
		end: first.start
	};
	const after = {
		start: last.end,
		end: Math.min(bytes.length, last.end + AROUND)
	};
	const parts = [
		before,
		...pieces,
		after
	];
	const copy = copyParts(bytes, parts);
	const start = lengthOf$1(before);
	return {
		bytes: copy,
		value: {
			start,
			end: copy.length - lengthOf$1(after)
		},
		second: start + lengthOf$1(first),
		origin: (span) => ({
			start: positionIn(parts, span.start),
			end: positionIn(parts, span.end - 1) + 1
		})
	};
};
/** Joins the literals of which the first closes with the quote at `closed`, if there are several and nothing but them. */
const joinAt = (bytes, closed) => {
	const quote = bytes[closed] ?? 0;
	if (nextPiece(bytes, closed) < 0) return void 0;
	const start = pieceStart(bytes, closed, quote);
	if (start < 0 || closed - start < LEAST$1 || continues(bytes, start - 1)) return void 0;
	const pieces = piecesFrom(bytes, {
		start,
		end: closed
	});
	return isWorth(bytes, pieces) ? join$1(bytes, pieces) : void 0;
};
/** Whether a span of the copy is of more than one piece. */
const crosses = (span, { value, second }) => span.start < second && span.end > second && span.end <= value.end;
/** A candidate of the copy where it stands in the bytes it was made of; its value is what the pieces make together. */
const toOrigin$1 = (candidate, { bytes, origin }) => ({
	...candidate,
	span: origin(candidate.span),
	whole: origin(candidate.whole),
	name: candidate.name.end > 0 ? origin(candidate.name) : candidate.name,
	value: bytes.slice(candidate.span.start, candidate.span.end)
});
// src/match/anchor.ts
const createFits = ({ rules, shapes, automaton, byteSets }) => {
	const setOf = createSets(byteSets);
	const areOf = (set, bytes, { start, end }) => {
		const members = setOf(set);
		if (start < 0 || end > bytes.length) return false;
		for (let at = start; at < end; at++) if (members[bytes[at] ?? 0] !== 1) return false;
		return true;
	};
	const fitsAfter = (runs, bytes, from) => {
		let start = from;
		for (const [set, count] of runs) {
			if (!areOf(set, bytes, {
				start,
				end: start + count
			})) return false;
			start += count;
		}
		return true;
	};
	const fitsBefore = (runs, bytes, from) => {
		let end = from;
		for (const [set, count] of runs) {
			if (!areOf(set, bytes, {
				start: end - count,
				end
			})) return false;
			end -= count;
		}
		return true;
	};
	/** Where the keyword opens the match, what stands before it ends most tries: `rt_` in `start_`. */
	const begins = ({ rule, max }, bytes, at) => {
		const shape = shapes[rule];
		return max > 0 || shape === void 0 || beginsAt(bytes, at, setOf(shape.edgeBefore));
	};
	const hasNeeded = ({ needed }, bytes, from) => {
		if (needed === void 0) return true;
		const [set, most, byte] = needed;
		const members = setOf(set);
		const end = Math.min(bytes.length, from + most);
		let at = from;
		while (at < end && bytes[at] !== byte && members[bytes[at] ?? 0] === 1) at++;
		return bytes[at] === byte;
	};
	return (anchor, bytes, at) => {
		if (!begins(anchor, bytes, at)) return false;
		const text = automaton.keywords[anchor.keyword - 1] ?? "";
		if (!matchesExactly(bytes, at, text) && rules[anchor.rule]?.ignoreCase !== true) return false;
		const end = at + text.length;
		return fitsAfter(anchor.after, bytes, end) && hasNeeded(anchor, bytes, end) && fitsBefore(anchor.before, bytes, at);
	};
};
/**
* The pattern's match around a keyword; where it may begin at several places, the leftmost. Keywords come in order, and `tried` holds for each rule how far
* it was tried: hardly a place is tried twice, however many keywords stand within its reach.
*/
const matchAround = ({ patternAt, tried }, { rule, min, max }, { bytes, at, end }) => {
	const first = max === min ? at - max : Math.max(at - max, (tried[rule] ?? -1) + 1);
	for (let start = Math.max(0, first); start <= at - min; start++) {
		tried[rule] = start;
		const hit = patternAt(rule, bytes, {
			start,
			end
		});
		if (hit !== void 0 && hit.whole.end > at) return hit;
	}
};
// src/match/naming.ts
const FARTHEST$2 = 160;
const LONGEST_NAME = 64;
const MOST_DIGITS$1 = 8;
const COLON$6 = 58;
const COMMA$2 = 44;
const EQUALS$6 = 61;
const HYPHEN$4 = 45;
const isOpening$1 = tableOf("\"'`\\ 	\r\n");
const isOperator = tableOf("=:>,([|?+<-& 	\r\n");
const isOperatorOnly = tableOf("=:>,([|?+<&");
const isClosing = tableOf("\"'`\\])} 	?!");
/** What stands between the members of an entry. */
const isBetween = tableOf("\"'` 	\r\n,:=\\{-");
const isPrefix$1 = tableOf("bBrRfFuULn@$");
const isType = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]<>|&?*'\" ");
const isNameStart = tableOf("-.$");
const schemes$1 = [
	"bearer",
	"basic",
	"token",
	"bot",
	"apikey",
	"key"
];
const PLAIN = /^(?:value|val|default|content)$/i;
const PROMISE = /key|token|secret|pass|auth|cred|url|dsn/i;
const NONE = {
	start: 0,
	end: 0
};
const skipOpening = ({ bytes, start }, at) => {
	const quote = skipBack(bytes, {
		at,
		start
	}, isOpening$1);
	return quote < at && has(isQuote, bytes[quote]) && has(isPrefix$1, bytes[quote - 1]) && !has(isWord, bytes[quote - 2]) ? skipBack(bytes, {
		at: quote - 1,
		start
	}, isOpening$1) : quote;
};
const skipScheme$1 = (reading, at) => {
	const scheme = schemes$1.find((word) => matchesFolded(reading.bytes, at - word.length, word) && !has(isWord, reading.bytes[at - word.length - 1]));
	return scheme === void 0 ? at : skipOpening(reading, at - scheme.length);
};
const nameEndingAt = ({ bytes, start }, end) => {
	let first = skipBack(bytes, {
		at: end,
		start: Math.max(start, end - LONGEST_NAME - 1)
	}, isName$1);
	while (first < end && has(isNameStart, bytes[first])) first++;
	let digits = 0;
	for (let at = first; at < end; at++) if (has(isDigit, bytes[at])) digits++;
	return end - first <= LONGEST_NAME && digits <= MOST_DIGITS$1 && has(isLetter, bytes[skipWord(bytes, first)]) ? {
		start: first,
		end
	} : NONE;
};
const skipWord = (bytes, at) => bytes[at] === 95 ? skipWord(bytes, at + 1) : at;
/** `key: str = \u2026`: the name before the type, where there is one. */
const beforeType = ({ bytes, start }, at) => {
	const type = skipBack(bytes, {
		at,
		start
	}, isType);
	if (bytes[type - 1] !== COLON$6 || bytes[type - 2] === COLON$6) return void 0;
	const end = skipBack(bytes, {
		at: type - 1,
		start
	}, isClosing);
	return has(isName$1, bytes[end - 1]) ? end : void 0;
};
/** The operator that ends at `at`, blanks aside: where it begins and its first byte. */
const operatorBefore = ({ bytes, start }, at) => {
	let position = at;
	while (position > start && has(isOperator, bytes[position - 1])) position--;
	for (let index = position; index < at; index++) {
		const byte = bytes[index] ?? 0;
		if (isOperatorOnly[byte] === 1) return {
			at: position,
			byte
		};
	}
};
/** `--token value`, `ENV TOKEN value`, `password value`: few names are bound by a blank alone. */
const flagBefore = (reading, at) => {
	const end = skipBack(reading.bytes, {
		at,
		start: reading.start
	}, isBlank$1);
	if (end === at) return NONE;
	const name = nameEndingAt(reading, end);
	const isFlag = reading.bytes[name.start - 1] === HYPHEN$4;
	const isLogin = end - name.start === 8 && matchesFolded(reading.bytes, name.start, "password");
	return isFlag || isLogin || isEnvironment$1(reading.bytes, name) ? name : NONE;
};
/** `setenv("API_KEY", "\u2026")`: the literal before a value names it only if it promises to; in a list it is another value. */
const argumentBefore = (reading, comma, closed) => {
	if (!has(isQuote, reading.bytes[comma - 1])) return NONE;
	const name = nameEndingAt(reading, closed);
	return PROMISE.test(latin1(reading.bytes, name.start, name.end)) ? name : NONE;
};
const isEnvironment$1 = (bytes, { start }) => [
	"env ",
	"arg ",
	"export ",
	"setenv ",
	"setx "
].some((word) => matchesFolded(bytes, start - word.length, word));
/** `name: API_KEY` before `value: \u2026`, in YAML, JSON and XML: the name that stands beside a plain `value`. */
const siblingBefore = (reading, plain) => {
	const { bytes, start } = reading;
	if (!PLAIN.test(latin1(bytes, plain.start, plain.end))) return plain;
	const end = skipBack(bytes, {
		at: plain.start,
		start
	}, isBetween);
	const sibling = nameEndingAt(reading, end);
	const key = skipBack(bytes, {
		at: sibling.start,
		start
	}, isBetween);
	return sibling.end > 0 && [
		"name",
		"key",
		"id",
		"property"
	].some((word) => matchesFolded(bytes, key - word.length, word)) ? sibling : plain;
};
const directNameBefore = (reading, valueStart) => {
	const { bytes } = reading;
	const opening = skipScheme$1(reading, skipOpening(reading, valueStart));
	const operator = operatorBefore(reading, opening);
	if (operator === void 0) return flagBefore(reading, valueStart);
	const closed = skipBack(bytes, {
		at: operator.at,
		start: reading.start
	}, isClosing);
	if (operator.byte === COMMA$2) return argumentBefore(reading, operator.at, closed);
	const typed = operator.byte === EQUALS$6 ? beforeType(reading, closed) : void 0;
	return nameEndingAt(reading, typed ?? closed);
};
/** The identifier that the value at `valueStart` is bound to; empty where there is none. */
const nameBefore = (bytes, valueStart) => {
	const reading = {
		bytes,
		start: Math.max(0, valueStart - FARTHEST$2)
	};
	return siblingBefore(reading, directNameBefore(reading, valueStart));
};
// src/match/marked.ts
const none$1 = [];
const createMarked = (ruleSet, { patternAt, readContext, contextual }) => {
	const { rules, shapes, automaton } = ruleSet;
	const fits = createFits(ruleSet);
	const tried = new Int32Array(rules.length).fill(-1);
	const triedRules = [];
	const toCandidate = (anchor, bytes, { secret, whole }) => {
		const rule = rules[anchor.rule];
		const shape = shapes[anchor.rule];
		if (rule === void 0 || shape === void 0) return void 0;
		const name = nameBefore(bytes, secret.start);
		const plain = {
			rule,
			span: secret,
			whole,
			name,
			mark: automaton.keywords[anchor.keyword - 1]?.length ?? 0,
			literals: shape.literals
		};
		if (rule.context === void 0) return plain;
		const naming = readContext({
			bytes,
			name,
			value: secret
		}).get(anchor.rule);
		return naming === void 0 ? void 0 : {
			...plain,
			...naming
		};
	};
	/** A form that any vendor's value may have says where a value is; whose it is may be told around it. */
	const whose = ({ rule, span, name }, bytes) => rule.category === "generic" ? contextual.named({
		bytes,
		value: span,
		name
	}) : [];
	const read = (anchor, hit) => {
		triedRules.push(anchor.rule);
		const match = matchAround({
			patternAt,
			tried
		}, anchor, hit);
		return match === void 0 ? void 0 : toCandidate(anchor, hit.bytes, match);
	};
	const add = (keyword, hit, found) => {
		const anchors = mayFit(keyword, hit.bytes, hit.at) ? keyword.anchors : none$1;
		for (const anchor of anchors) {
			const candidate = fits(anchor, hit.bytes, hit.at) ? read(anchor, hit) : void 0;
			if (candidate !== void 0) found.push(candidate, ...whose(candidate, hit.bytes));
		}
	};
	const begin = () => {
		for (const rule of triedRules) tried[rule] = -1;
		triedRules.length = 0;
	};
	return {
		begin,
		add
	};
};
// src/match/literal.ts
const BACKTICK = 96;
const DEEPEST = 7;
/** `b"\u2026"`, `r'\u2026'`, `f"\u2026"`, `@"\u2026"`. */
const isPrefix = tableOf("bBrRfFuULn@$");
const opensScheme = tableOf("bBtTaAkKsS");
const opensTemplate = tableOf("$#{<%");
const schemes = [
	"bearer ",
	"basic ",
	"token ",
	"bot ",
	"apikey ",
	"api-key ",
	"token=",
	"key=",
	"key ",
	"sso-key ",
	"ssws "
];
/** Skips `Bearer ` and its like before a value. */
const skipScheme = ({ bytes, end }, at) => {
	if (!has(opensScheme, bytes[at])) return at;
	for (const scheme of schemes) if (matchesFolded(bytes, at, scheme)) return skip(bytes, {
		at: at + scheme.length,
		end
	}, isBlank$1);
	return at;
};
/** Whether an interpolation or a tag is all there is at the front: `${\u2026}`, `{{\u2026}}`, `<\u2026>`, `#{\u2026}`, `%(\u2026)`. */
const opensInterpolation = (bytes, at) => {
	const first = bytes[at];
	if (!has(opensTemplate, first)) return false;
	const second = bytes[at + 1];
	if (first === 60) return true;
	if (first === 123) return second === 123 || second === 37;
	return second === 123 || second === 40;
};
/** Takes a value if it is neither too short nor too long. */
const accept = (binding, start, end) => {
	binding.valueStart = start;
	binding.valueEnd = end;
	return end - start >= binding.least && end - start <= 4096;
};
const hasBlanks = ({ bytes, mostBlanks }, start, end) => {
	let count = 0;
	for (let at = start; at < end && count <= mostBlanks; at++) if (isSpace[bytes[at] ?? 0] === 1) count++;
	return count > mostBlanks;
};
/** Whether an object of JSON opens within a literal; blanks between its members say nothing against it. */
const opensObject = (bytes, at) => bytes[at] === 123 && (bytes[at + 1] === 92 || has(isQuote, bytes[at + 1]));
/** How many quotes within the quotes enclose all of a literal: `'"\u2026"'`, as builds write constants. */
const innerQuotes = (bytes, start, end) => has(isQuote, bytes[start]) && bytes[end - 1] === bytes[start] && end - start > 2 ? 1 : 0;
const acceptLiteral = (binding, start, end) => {
	if (end - start < binding.least) return false;
	const inner = innerQuotes(binding.bytes, start, end);
	if (inner > 0) return accept(binding, start + inner, end - inner);
	const from = skipScheme(binding, start);
	if (opensInterpolation(binding.bytes, from)) return false;
	return (opensObject(binding.bytes, from) || !hasBlanks(binding, from, end)) && accept(binding, from, end);
};
/** Where the literal ends that began before `at`, or -1. */
const closing = ({ bytes, end }, at, quote) => {
	const limit = Math.min(end, at + LONGEST_VALUE + 1);
	for (let position = at; position < limit; position++) {
		const byte = bytes[position];
		if (byte === quote) return position;
		if (byte === 10 && quote !== BACKTICK) return -1;
		if (byte === 92) position++;
	}
	return -1;
};
/** The same for a literal within a literal, whose quotes have `depth` backslashes before them. */
const closingWithin = ({ bytes, end }, at, depth) => {
	const quote = bytes[at - 1];
	const limit = Math.min(end, at + LONGEST_VALUE + 1);
	for (let position = at; position < limit; position++) {
		const byte = bytes[position];
		if (byte === quote) return bytes[position - depth] === 92 ? position - depth : -1;
		if (byte === 10) return -1;
	}
	return -1;
};
const closingTriple = ({ bytes, end }, at, quote) => {
	const limit = Math.min(end - 2, at + LONGEST_VALUE);
	for (let position = at; position < limit; position++) if (bytes[position] === quote && bytes[position + 1] === quote && bytes[position + 2] === quote) return position;
	return -1;
};
const readTriple = (binding, at, quote) => {
	const { bytes } = binding;
	const start = skip(bytes, {
		at,
		end: binding.end
	}, isSpace);
	let end = closingTriple(binding, start, quote);
	while (end > start && has(isSpace, bytes[end - 1])) end--;
	return end > start && acceptLiteral(binding, start, end);
};
/** Backslashes before a quote at `at`; -1 where no literal opens there. */
const depthOf = (bytes, at) => {
	let depth = 0;
	while (depth < DEEPEST && bytes[at + depth] === 92) depth++;
	return has(isQuote, bytes[at + depth]) ? depth : -1;
};
/** Where a literal really opens: behind `b`, `r`, `@` and their like. */
const skipPrefix = (bytes, at) => {
	if (!has(isPrefix, bytes[at])) return at;
	if (has(isQuote, bytes[at + 1])) return at + 1;
	return has(isPrefix, bytes[at + 1]) && has(isQuote, bytes[at + 2]) ? at + 2 : at;
};
/** Reads a literal that opens at `at`, with or without backslashes before its quotes. */
const readLiteral = (binding, at) => {
	const { bytes } = binding;
	const depth = depthOf(bytes, at);
	if (depth < 0) return false;
	binding.how = "quoted";
	const quote = bytes[at + depth] ?? 0;
	const start = at + depth + 1;
	if (depth === 0 && bytes[start] === quote && bytes[start + 1] === quote) return readTriple(binding, start + 2, quote);
	const end = depth === 0 ? closing(binding, start, quote) : closingWithin(binding, start, depth);
	return end >= 0 && acceptLiteral(binding, start, end);
};
// src/match/place.ts
/** What may stand before a setting on its line: a comment's mark, a list's, a quote. */
const isMargin = tableOf(" 	-#/;*>+@\"'");
const FARTHEST$1 = 80;
const openers = [
	"-e",
	"config:set",
	"export",
	"env",
	"arg",
	"set",
	"setenv",
	"setx",
	"declare",
	"local",
	"readonly",
	"environment"
];
const environments = [
	"env ",
	"arg ",
	"export ",
	"setenv ",
	"setx ",
	"set "
];
/** Whether `at` opens its line, as in a file of settings: also behind `export`, `ENV`, a list's or a comment's mark. */
const isLineStart = (bytes, at) => {
	const start = Math.max(0, at - FARTHEST$1);
	const margin = skipBack(bytes, {
		at,
		start
	}, isMargin);
	if (margin === 0 || bytes[margin - 1] === 10) return true;
	if (margin === at) return false;
	const word = openers.find((opener) => matchesFolded(bytes, margin - opener.length, opener));
	if (word === void 0) return false;
	const before = skipBack(bytes, {
		at: margin - word.length,
		start
	}, isMargin);
	return before === 0 || bytes[before - 1] === 10;
};
/** Whether `ENV`, `export` or their like stand right before the identifier at `at`, so that a blank binds it. */
const isEnvironment = (bytes, at) => has(isBlank$1, bytes[at - 1]) && environments.some((word) => matchesFolded(bytes, at - word.length, word) && !has(isWord, bytes[at - word.length - 1]));
/** Whether the identifier opens its line, as in a file of settings. */
const isSetting = (binding) => {
	if (binding.place === "unknown") setPlace(binding, isLineStart(binding.bytes, binding.nameStart) ? "setting" : "code");
	return binding.place === "setting";
};
// src/match/bare.ts
const DOT$2 = 46;
const HASH = 35;
const SLASH$3 = 47;
const SEMICOLON = 59;
const UNDERSCORE$2 = 95;
const EQUALS$5 = 61;
const COLON$5 = 58;
const endsSetting = tableOf(" 	\r\n\"'`");
const endsCode = tableOf(" 	\r\n\"'`,;)]}<>\\");
const endsParameter = tableOf(" 	\r\n\"'`,;)]}<>|\\&#");
const endsElement = tableOf("\r\n<");
/** What opens an expression, a tag, a template or a comment, but no bare value. */
const opensNoValue = tableOf("<{%&*!#?=>|)}],;:([");
/** What binds: a password may have some. */
const isJoint = tableOf("=:");
const MOST_JOINTS$1 = 32;
const isTrailing$1 = tableOf(",;");
const isCall = tableOf("([");
const LONGEST_PART = 20;
const FARTHEST = 80;
const count = (bytes, range, set) => {
	let total = 0;
	for (let at = range.start; at < range.end; at++) total += set[bytes[at] ?? 0] ?? 0;
	return total;
};
const MOST_DIGITS = 2;
/** No word of a language or of code, joined to nothing, is this long. */
const LONG_WORD = 24;
/** A part of a path through objects: short, begins with a letter, hardly a digit. */
const isPathPart = (bytes, part, mostDigits) => {
	return (has(isLetter, bytes[part.start]) || bytes[part.start] === UNDERSCORE$2) && part.end - part.start <= LONGEST_PART && count(bytes, part, isDigit) <= mostDigits;
};
/** `settings.API_KEY`, `user.token2`. */
const isPath = (bytes, text, mostDigits) => {
	let { start } = text;
	for (let end = start; end <= text.end; end++) {
		if (end < text.end && bytes[end] !== DOT$2) continue;
		if (!isPathPart(bytes, {
			start,
			end
		}, mostDigits)) return false;
		start = end + 1;
	}
	return true;
};
/** `NAME=value`, `NAME: value`: a setting that can hardly be code. */
const isConstant = (binding) => {
	const { bytes, nameStart, nameEnd } = binding;
	if (count(bytes, {
		start: nameStart,
		end: nameEnd
	}, isLower) > 0) return false;
	return bytes[nameEnd] === EQUALS$5 || bytes[nameEnd] === COLON$5 && isSetting(binding);
};
/** A lone word is code, unless a setting's name says otherwise. */
const isWordOfCode = (binding, text) => {
	const { bytes, isPassword } = binding;
	if (count(bytes, text, isDigit) > 0) return false;
	const isMixed = text.end - text.start >= LONG_WORD && count(bytes, text, isLetter) === text.end - text.start || count(bytes, text, isUpper) > 1 && count(bytes, text, isLower) > 1;
	if (isPassword && bytes[binding.nameEnd] === COLON$5) return false;
	return !(isConstant(binding) || (isPassword || isMixed) && isSetting(binding));
};
/** Whether no call and no index would be written like that, nor a statement end behind it. */
const isDrawn = (bytes, text) => bytes[text.end] !== SEMICOLON && crossesBrackets(bytes, text);
/** Whether bare text is code rather than a value: a call, a path through objects, a lone word. */
const isExpression = (binding, text) => {
	const { bytes } = binding;
	if (count(bytes, text, isCall) > 0) return (!isSetting(binding) || has(isLetter, bytes[text.start])) && !isDrawn(bytes, text);
	const dots = count(bytes, text, isDot);
	if (dots + count(bytes, text, isWord) < text.end - text.start) return false;
	if (dots > 0 && isPath(bytes, text, isConstant(binding) ? 0 : MOST_DIGITS)) return true;
	return isWordOfCode(binding, text);
};
const isDot = tableOf(".");
/** Whether only a comment or nothing follows on the line. */
const endsLine = ({ bytes, end }, at) => {
	const next = skip(bytes, {
		at,
		end
	}, isBlank$1);
	const byte = bytes[next];
	if (next >= end || byte === 10 || byte === 13 || byte === HASH || byte === 92 || byte === SEMICOLON) return true;
	return byte === SLASH$3 && bytes[next + 1] === SLASH$3;
};
const stopsOf = (binding, how) => {
	if (how === "element") return endsElement;
	if (how === "parameter") return endsParameter;
	return isSetting(binding) ? endsSetting : endsCode;
};
/** `"X-Api-Key: value"`: name and value in the same quotes. */
const isEnclosed = ({ bytes, nameStart }, end) => has(isQuote, bytes[end]) && bytes[end] === bytes[nameStart - 1];
/** Where the text ends that begins at `start`, without what closes a statement or an entry. */
const trimEnd = (bytes, start, stop) => {
	let end = stop;
	while (end > start && has(isTrailing$1, bytes[end - 1])) end--;
	return end;
};
/** Where the text ends, or -1 where it is a chain of bindings rather than a value; that would be read again from each of its names. */
const stopAt = (binding, start, stops) => {
	const { bytes } = binding;
	const limit = Math.min(binding.end, start + LONGEST_VALUE + 1);
	let joints = 0;
	for (let stop = start; stop < limit; stop++) {
		const byte = bytes[stop] ?? 0;
		if (stops[byte] === 1) return stop;
		joints += isJoint[byte] ?? 0;
		if (joints > MOST_JOINTS$1) return -1;
	}
	return limit;
};
/** Reads bare text from `at` up to what ends it in such a place. */
const readBare = (binding, at, how) => {
	const { bytes } = binding;
	if (has(opensNoValue, bytes[at])) return false;
	binding.how = how;
	const start = skipScheme(binding, at);
	const stop = stopAt(binding, start, stopsOf(binding, how));
	const end = stop < 0 ? start : trimEnd(bytes, start, stop);
	if (end - start < binding.least || opensInterpolation(bytes, start)) return false;
	return !(how !== "element" && how !== "flag" && !isEnclosed(binding, stop) && isExpression(binding, {
		start,
		end
	})) && accept(binding, start, end);
};
/** Whether a quote ends the line that none of its kind opens: no text in quotes, but a slip, or the end of a line cut in two. */
const isStray = (binding, at) => {
	const { bytes, nameStart } = binding;
	const quote = bytes[at];
	if (!has(isQuote, quote) || !endsLine(binding, at + 1)) return false;
	let start = nameStart;
	while (start > 0 && nameStart - start < FARTHEST && bytes[start - 1] !== 10 && bytes[start - 1] !== quote) start--;
	return start === 0 || bytes[start - 1] === 10;
};
/** Whether a setting's bare value is all of its line: behind a colon, what goes on is a sentence. */
const isWholeLine = (binding) => {
	const { bytes, valueEnd } = binding;
	return endsLine(binding, valueEnd) || has(isTrailing$1, bytes[valueEnd]) || isStray(binding, valueEnd);
};
// src/match/basic.ts
const LOGIN = /^[!-9;-~]{1,64}:[ -~]{2,256}$/;
/** A login need not be ASCII. */
const MIXED = /^(?=.{0,400}[a-z])(?=.{0,400}[A-Z])(?=.{0,400}[0-9]).{12,402}$/;
const BASE64 = /^[A-Za-z0-9+/_-]{8,400}={0,2}$/;
/** Reads what stands behind the word if it is a user and a password in base64, or at least no word. */
const readBasic = (binding, wordStart, wordEnd) => {
	const { bytes, end } = binding;
	if (!has(isBlank$1, bytes[wordEnd])) return false;
	binding.nameStart = wordStart;
	binding.nameEnd = wordEnd;
	if (!readBare(binding, skip(bytes, {
		at: wordEnd,
		end
	}, isBlank$1), "flag")) return false;
	const value = latin1(bytes, binding.valueStart, binding.valueEnd);
	return BASE64.test(value) && (LOGIN.test(Buffer.from(value, "base64").toString("latin1")) || MIXED.test(value));
};
// src/match/calls.ts
const DOT$1 = 46;
const isNoLower = isLower.map((flag) => 1 - flag);
const joinsWords$1 = tableOf("_-.");
/** How the name of a call begins that looks something up by its argument, or only speaks of it. */
const beginnings = "get find fetch check valid parse load remove delete describe generate expect should lookup decode require import prompt translate query select".split(" ");
/** The same, as whole words: `t(\u2026)`, `readLine(\u2026)`, not `this(\u2026)`. */
const words$1 = "is has read del test list log env config param option path url open input format print echo t _ i18n label message".split(" ");
/** Where the last part of a callee begins: `os.getenv` \u2192 `getenv`. */
const lastPart = (bytes, start, end) => {
	for (let at = end; at > start; at--) if (bytes[at - 1] === DOT$1) return at;
	return start;
};
/** Whether a callee's name says that it looks something up, or only speaks of it. */
const looksUp = (bytes, start, end) => {
	const part = lastPart(bytes, start, end);
	const isWhole = (word) => matchesFolded(bytes, part, word) && has(isNoLower, bytes[part + word.length]);
	return beginnings.some((word) => matchesFolded(bytes, part, word)) || words$1.some(isWhole);
};
/** Whether a value is a word such as stands in lists of names, not a value bound to the one before it. */
const isPlainWord = ({ bytes, valueStart, valueEnd }) => {
	for (let at = valueStart; at < valueEnd; at++) {
		const byte = bytes[at] ?? 0;
		if (isLetter[byte] !== 1 && joinsWords$1[byte] !== 1) return false;
	}
	return true;
};
// src/match/operator.ts
const EQUALS$4 = 61;
const COLON$4 = 58;
const QUESTION$1 = 63;
const EXCLAMATION$2 = 33;
const PIPE$1 = 124;
const PLUS = 43;
const LESS$2 = 60;
const GREATER$2 = 62;
const HYPHEN$3 = 45;
const SLASH$2 = 47;
const TILDE = 126;
const LETTER_O$2 = 111;
const none = () => 0;
const widths = [
	[EQUALS$4, (second) => second === EQUALS$4 || second === TILDE ? 0 : 1 + Number(second === GREATER$2)],
	[COLON$4, (second) => second === COLON$4 || second === SLASH$2 || second === QUESTION$1 ? 0 : 1 + Number(second === EQUALS$4 || second === HYPHEN$3)],
	[QUESTION$1, (second, third) => second === QUESTION$1 ? 2 + Number(third === EQUALS$4) : 2 * Number(second === COLON$4 || second === EQUALS$4)],
	[EXCLAMATION$2, (second) => 2 * Number(second === COLON$4)],
	[PIPE$1, (second, third) => second === PIPE$1 ? 2 + Number(third === EQUALS$4) : 0],
	[PLUS, (second) => 2 * Number(second === EQUALS$4)],
	[LESS$2, (second) => 2 * Number(second === HYPHEN$3)]
];
const widthOf = new Array(256).fill(none);
for (const [first, width] of widths) widthOf[first] = width;
/** Where the value may begin behind an operator at `at`, or -1 where there is none or it compares. */
const operatorEnd = (bytes, at) => {
	const first = bytes[at] ?? 0;
	if (first === LETTER_O$2) return matchesFolded(bytes, at, "or ") ? at + 3 : -1;
	const width = widthOf[first]?.(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) ?? 0;
	return width === 0 ? -1 : at + width;
};
/** Where the literal may begin that a value is compared with at `at`, or -1: a password in a comparison is hard-coded all the same. */
const comparisonEnd = (bytes, at) => {
	if (bytes[at] !== EQUALS$4 && bytes[at] !== EXCLAMATION$2 || bytes[at + 1] !== EQUALS$4) return -1;
	return bytes[at + 2] === EQUALS$4 ? at + 3 : at + 2;
};
/** Whether a type may stand between the operator at `at` and the value: `key: str = \u2026`, `key?: string = \u2026`. */
const isColon = (bytes, at) => {
	const first = bytes[at];
	const second = bytes[at + 1];
	if (first === COLON$4) return second !== EQUALS$4 && second !== HYPHEN$3;
	return first === EXCLAMATION$2 || first === QUESTION$1 && second === COLON$4;
};
// src/match/assigned.ts
const EQUALS$3 = 61;
const COLON$3 = 58;
const QUESTION = 63;
const PIPE = 124;
const GREATER$1 = 62;
const HYPHEN$2 = 45;
const DOLLAR$2 = 36;
const AMPERSAND = 38;
const OPENING_BRACE$1 = 123;
const CLOSING_BRACE$1 = 125;
const OPENING_PARENTHESIS$1 = 40;
const OPENING_BRACKET = 91;
const LONGEST_TYPE = 64;
const LONGEST_GAP$2 = 80;
const NAME_CHARACTERS$1 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
const isVariable = tableOf(NAME_CHARACTERS$1, "-.");
const isTypeText = tableOf(NAME_CHARACTERS$1, ".<>[]|?, &*'\"");
const opensType = tableOf(NAME_CHARACTERS$1, "&*?");
const isOpening = tableOf("([ 	\r\n");
const isCallee = tableOf(NAME_CHARACTERS$1, ".[]*&<>:");
const opensCallee = tableOf(NAME_CHARACTERS$1, "[&*");
const opensLine = tableOf("\r\n([\\");
const isBlockMark = tableOf("-+\r 	0123456789");
/** `str = "\u2026"`, `Optional[str] = '\u2026'`: the type before the value is skipped. */
const readTyped = (binding, at) => {
	const { bytes } = binding;
	const equals = skip(bytes, {
		at,
		end: Math.min(binding.end, at + LONGEST_TYPE)
	}, isTypeText);
	if (bytes[equals] !== EQUALS$3 || bytes[equals + 1] === EQUALS$3 || bytes[equals + 1] === GREATER$1) return false;
	return readLiteral(binding, skipPrefix(bytes, skip(bytes, {
		at: equals + 1,
		end: binding.end
	}, isSpace)));
};
/** `${NAME:-default}` and `${NAME:default}`: what stands where the name is not set. */
const readDefault = (binding, at) => {
	const { bytes } = binding;
	const colon = skip(bytes, {
		at: at + 2,
		end: binding.end
	}, isVariable);
	if (bytes[colon] !== COLON$3) return false;
	const start = bytes[colon + 1] === HYPHEN$2 || bytes[colon + 1] === EQUALS$3 ? colon + 2 : colon + 1;
	const limit = Math.min(binding.end, start + LONGEST_GAP$2);
	let end = start;
	while (end < limit && bytes[end] !== CLOSING_BRACE$1 && !has(isSpace, bytes[end])) end++;
	if (bytes[end] !== CLOSING_BRACE$1 || bytes[start] === DOLLAR$2) return false;
	binding.how = "bare";
	return accept(binding, start, end);
};
/** A block of YAML: `|`, `>-` and the indented line behind. */
const readBlock = (binding, at) => {
	const { bytes, end } = binding;
	const line = skip(bytes, {
		at: at + 1,
		end
	}, isBlockMark);
	if (bytes[line] !== 10) return false;
	const start = skip(bytes, {
		at: line,
		end
	}, isSpace);
	return has(isBlank$1, bytes[start - 1]) && readBare(binding, start, "bare") && isWholeLine(binding);
};
/** A literal on a line of its own, in parentheses or in a list. */
const readOpened = (binding, at) => {
	const { bytes, end } = binding;
	return readLiteral(binding, skipPrefix(bytes, skip(bytes, {
		at,
		end: Math.min(end, at + LONGEST_GAP$2)
	}, isOpening)));
};
const readPlain = (binding, at) => {
	const before = binding.bytes[binding.nameStart - 1];
	return readBare(binding, at, before === QUESTION || before === AMPERSAND ? "parameter" : "bare");
};
/** Behind a colon a type may come first, or a block; what is bare must be all of its line. */
const readBehindColon = (binding, at) => {
	const first = binding.bytes[at];
	if (first === PIPE || first === GREATER$1) return readBlock(binding, at);
	if (has(opensType, first) && readTyped(binding, at)) return true;
	return readPlain(binding, at) && (!isSetting(binding) || isWholeLine(binding));
};
/** `[]byte("\u2026")`, `new SecureString("\u2026")`, `b64decode("\u2026")`: the literal that a call wraps, unless the call looks something up. */
const readWrapped = (binding, at) => {
	const { bytes, end } = binding;
	const start = matchesFolded(bytes, at, "new ") ? at + 4 : at;
	const open = skip(bytes, {
		at: start,
		end: Math.min(end, start + LONGEST_TYPE)
	}, isCallee);
	if (bytes[open] !== OPENING_PARENTHESIS$1 || open === start || looksUp(bytes, start, open)) return false;
	const literal = skipPrefix(bytes, skip(bytes, {
		at: open + 1,
		end
	}, isSpace));
	if (!readLiteral(binding, literal)) return false;
	binding.how = "call";
	return start > at || !isPlainWord(binding);
};
/** `$NAME`, `$(\u2026)`: a reference; `${\u2026}` may hold a default. */
const isReference = (bytes, at) => bytes[at] === DOLLAR$2 && (has(isLetter, bytes[at + 1]) || bytes[at + 1] === OPENING_PARENTHESIS$1);
/** What no quote opens: bare text, a default, a block. */
const readUnquoted = (binding, at, operator) => {
	const { bytes } = binding;
	if (bytes[at] === DOLLAR$2 && bytes[at + 1] === OPENING_BRACE$1) return readDefault(binding, at);
	if (isReference(bytes, at)) return false;
	if (has(opensCallee, bytes[at]) && readWrapped(binding, at)) return true;
	return operator === "colon" ? readBehindColon(binding, at) : readPlain(binding, at);
};
/** A line break, a bracket, an escaped quote: what a literal may stand behind. */
const readBehindOpening = (binding, at) => {
	const { bytes } = binding;
	if (bytes[at] !== 92) return readOpened(binding, at) || bytes[at] === OPENING_BRACKET && readWrapped(binding, at);
	return depthOf(bytes, at) > 0 ? readLiteral(binding, at) : bytes[at + 1] === 10 && readOpened(binding, at + 1);
};
/** Reads the value behind an operator that ends at `at`. */
const readAssigned = (binding, at, operator) => {
	const { bytes, end } = binding;
	const start = skip(bytes, {
		at,
		end
	}, isBlank$1);
	const first = start < end ? bytes[start] : void 0;
	if (first === void 0) return false;
	if (isQuote[first] === 1) return readLiteral(binding, start);
	if (opensLine[first] === 1) return readBehindOpening(binding, start);
	const prefixed = skipPrefix(bytes, start);
	return prefixed > start ? readLiteral(binding, prefixed) : readUnquoted(binding, start, operator);
};
const readCompared = (binding, at) => {
	const { bytes, end } = binding;
	const after = comparisonEnd(bytes, at);
	return after >= 0 && readLiteral(binding, skipPrefix(bytes, skip(bytes, {
		at: after,
		end
	}, isBlank$1)));
};
/** Reads the value behind an operator at `at`, if there is one. */
const readOperator = (binding, at) => {
	const after = operatorEnd(binding.bytes, at);
	if (after < 0) return readCompared(binding, at);
	return after >= 0 && readAssigned(binding, after, isColon(binding.bytes, at) ? "colon" : "other");
};
// src/match/entries.ts
const EQUALS$2 = 61;
const COLON$2 = 58;
const LESS$1 = 60;
const SLASH$1 = 47;
const COMMA$1 = 44;
const UNDERSCORE$1 = 95;
const CLOSING_BRACE = 125;
const VARIABLE = "variable \"";
const DEFAULT = "default";
const LONGEST_GAP$1 = 80;
const LONGEST_BLOCK = 240;
const isGap$1 = tableOf(" 	\r\n,-");
const isSpread = tableOf(" 	\\");
const isNoBreak = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte !== 10));
const isNoBlank = isBlank$1.map((flag) => 1 - flag);
const siblings = [
	"value",
	"val",
	"defaultvalue",
	"default",
	"content"
];
/** `"value": "\u2026"`, `value: \u2026`, `value="\u2026"` behind a name that is itself a value. */
const readSibling = (binding, at) => {
	const { bytes, end } = binding;
	const gap = skip(bytes, {
		at,
		end: Math.min(end, at + LONGEST_GAP$1)
	}, isGap$1);
	const quotes = depthOf(bytes, gap) + 1;
	const start = gap + quotes;
	const word = siblings.find((text) => matchesFolded(bytes, start, text) && !has(isWord, bytes[start + text.length]));
	if (word === void 0) return false;
	const operator = skip(bytes, {
		at: start + word.length + quotes,
		end
	}, isBlank$1);
	const isYaml = bytes[operator] === COLON$2;
	if (!isYaml && bytes[operator] !== EQUALS$2) return false;
	setPlace(binding, isYaml && quotes === 0 ? "setting" : "code");
	return readAssigned(binding, operator + 1, isYaml ? "colon" : "other");
};
/** `variable "NAME" { \u2026 default = "\u2026" }`: the value that a variable of Terraform has where nobody gives one. */
const readVariable = (binding, brace) => {
	const { bytes, nameStart } = binding;
	if (!matchesFolded(bytes, nameStart - 10, VARIABLE)) return false;
	const end = Math.min(binding.end, brace + LONGEST_BLOCK);
	let at = skip(bytes, {
		at: brace + 1,
		end
	}, isSpace);
	while (at < end && bytes[at] !== CLOSING_BRACE && !matchesFolded(bytes, at, DEFAULT)) at = skip(bytes, {
		at: skip(bytes, {
			at,
			end
		}, isNoBreak),
		end
	}, isSpace);
	const operator = skip(bytes, {
		at: at + 7,
		end
	}, isBlank$1);
	return bytes[at] !== CLOSING_BRACE && bytes[operator] === EQUALS$2 && readAssigned(binding, operator + 1, "other");
};
/** Whether it is written as code names things: `lpass_ahbm_aon_cbcr`. */
const isSnake = (bytes, start, end) => {
	let joints = 0;
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (byte === UNDERSCORE$1 && isLower[bytes[at - 1] ?? 0] === 1) joints++;
		else if (isLower[byte] !== 1 && isDigit[byte] !== 1) return false;
	}
	return joints > 0;
};
/** `"xo", "lpass_aon_cbcr", "qdsp6ss_xo"`: literals in a list of which neither names the other. */
const isListed = ({ bytes, start, nameStart, nameEnd, valueStart, valueEnd }) => {
	if (!isSnake(bytes, valueStart, valueEnd) || !isSnake(bytes, nameStart, nameEnd)) return false;
	const before = skipBack(bytes, {
		at: nameStart - 1,
		start
	}, isSpace);
	return bytes[before - 1] === COMMA$1 && has(isQuote, bytes[before - 2]);
};
/** `setenv("KEY", "\u2026")`, `('KEY', '\u2026')`: the literal behind the comma, unless it is a key itself. */
const readArgument = (binding, comma) => {
	const { bytes, end } = binding;
	if (readSibling(binding, comma)) return true;
	const start = skipPrefix(bytes, skip(bytes, {
		at: comma + 1,
		end: Math.min(end, comma + LONGEST_GAP$1)
	}, isSpace));
	if (!readLiteral(binding, start)) return false;
	binding.how = "call";
	const next = skip(bytes, {
		at: binding.valueEnd + 1,
		end
	}, isSpread);
	return bytes[next] !== COLON$2 && bytes[next] !== EQUALS$2 && !isPlainWord(binding) && !isListed(binding);
};
/** The text of an element, up to the tag that closes it. */
const readElement = (binding, at) => {
	const { bytes, end } = binding;
	if (!readBare(binding, skip(bytes, {
		at: at + 1,
		end
	}, isSpace), "element")) return false;
	const { valueStart, valueEnd } = binding;
	if (bytes[valueEnd] !== LESS$1 || bytes[valueEnd + 1] !== SLASH$1) return false;
	return skip(bytes, {
		at: valueStart,
		end: valueEnd
	}, isNoBlank) === valueEnd;
};
/** Digits that number a name: `Key 1: \u2026`. */
const skipNumber = (bytes, at, end) => skip(bytes, {
	at,
	end
}, isDigit);
// src/match/reversed.ts
const EQUALS$1 = 61;
const EXCLAMATION$1 = 33;
const LONGEST$1 = 128;
const LONGEST_OPERATOR = 3;
const isComparison = tableOf("=!");
const isMember = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$.@");
/** Where the comparison begins that ends at `at`, or -1. */
const comparisonStart = (bytes, at) => {
	if (bytes[at - 1] !== EQUALS$1) return -1;
	const start = skipBack(bytes, {
		at,
		start: Math.max(0, at - LONGEST_OPERATOR)
	}, isComparison);
	return bytes[at - 2] === EQUALS$1 || bytes[at - 2] === EXCLAMATION$1 ? start : -1;
};
/** Where the literal opens whose closing quote stands at `closed`, or -1. */
const openingBefore = (bytes, closed) => {
	const quote = bytes[closed];
	const first = Math.max(0, closed - LONGEST$1);
	for (let at = closed - 1; at >= first && bytes[at] !== 10; at--) if (bytes[at] === quote && bytes[at - 1] !== 92) return at;
	return -1;
};
/** Reads the literal before the name, if the two are compared. */
const readReversed = (binding) => {
	const { bytes, nameStart, start } = binding;
	const whole = skipBack(bytes, {
		at: nameStart,
		start
	}, isMember);
	const operator = comparisonStart(bytes, skipBack(bytes, {
		at: whole,
		start
	}, isBlank$1));
	if (operator < 0) return false;
	const closed = skipBack(bytes, {
		at: operator,
		start
	}, isBlank$1) - 1;
	if (!has(isQuote, bytes[closed])) return false;
	const opened = openingBefore(bytes, closed);
	binding.how = "quoted";
	return opened >= 0 && !opensInterpolation(bytes, opened + 1) && accept(binding, opened + 1, closed);
};
// src/match/spaced.ts
const EQUALS = 61;
const COLON$1 = 58;
const HYPHEN$1 = 45;
const DOLLAR$1 = 36;
const LETTER_O$1 = 111;
const EXCLAMATION = 33;
const LEAST_SPOKEN = 16;
const LEAST_DIGITS = 3;
const MOST_JOINTS = 2;
const UNDERSCORE = 95;
const isDense = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=-");
const endsSpoken = tableOf(" 	\r\n\"'`,;");
/** SQL's way to give a user a password. */
const IDENTIFIED = "identified by";
const isNoSpace = isSpace.map((flag) => 1 - flag);
const isFlag = ({ bytes, nameStart }) => bytes[nameStart - 1] === HYPHEN$1 && !has(isWord, bytes[nameStart - 2]);
const hasLower = ({ bytes, nameStart, nameEnd }) => {
	for (let at = nameStart; at < nameEnd; at++) if (has(isLower, bytes[at])) return true;
	return false;
};
/** `config add-authtoken VALUE`: words joined by a hyphen, as commands are. */
const isSubcommand = ({ bytes, nameStart, nameEnd }) => {
	for (let at = nameStart; at < nameEnd; at++) if (bytes[at] === HYPHEN$1) return has(isBlank$1, bytes[nameStart - 1]);
	return false;
};
/** `login NAME` before the word, as in a `.netrc`. */
const isLogin = ({ bytes, nameStart, start }) => {
	const user = skipBack(bytes, {
		at: nameStart,
		start
	}, isSpace);
	const gap = skipBack(bytes, {
		at: user,
		start
	}, isNoSpace);
	const word = skipBack(bytes, {
		at: gap,
		start
	}, isSpace);
	return word < gap && matchesFolded(bytes, word - 5, "login");
};
const isWordOf = ({ bytes, nameStart, nameEnd }, word) => nameEnd - nameStart === word.length && matchesFolded(bytes, nameStart, word);
const readFlag = (binding, at) => {
	const first = binding.bytes[at];
	if (first === EQUALS) return readOperator(binding, at);
	if (first === HYPHEN$1 || first === DOLLAR$1) return false;
	return has(isQuote, first) ? readLiteral(binding, at) : readBare(binding, at, "flag");
};
const bindsBareText = (binding) => isWordOf(binding, "bearer") || isWordOf(binding, "password") && isLogin(binding) || isSubcommand(binding);
/** `the password is '\u2026'`, as people tell one another; bare text behind a blank binds only where a scheme or a login says so; else a type may come before `=`. */
const readWorded = (binding, at) => {
	if (matchesFolded(binding.bytes, at, "by ")) return readFlag(binding, at + 3);
	if (binding.isPassword && matchesFolded(binding.bytes, at, "is ")) return readLiteral(binding, at + 3);
	if (bindsBareText(binding)) return readBare(binding, at, "bare");
	const numbered = skipNumber(binding.bytes, at, binding.end);
	if (numbered > at && binding.bytes[numbered] === COLON$1) return readOperator(binding, numbered);
	return readTyped(binding, at) || readSpoken(binding, at);
};
/** Whether text is so full of digits, and so little an identifier, that it is no word of any language. */
const isNoWord = (bytes, start, end) => {
	let digits = 0;
	let lower = 0;
	let joints = 0;
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		digits += isDigit[byte] ?? 0;
		lower += isLower[byte] ?? 0;
		if (byte === UNDERSCORE) joints++;
	}
	return digits >= LEAST_DIGITS && digits < end - start && (joints === 0 || joints <= MOST_JOINTS && lower > 0);
};
/** `token 4f\u2026`, as people write to one another: only what no word can be. */
const readSpoken = (binding, at) => {
	const { bytes, nameStart } = binding;
	if (bytes[nameStart - 1] === EXCLAMATION) return false;
	const end = skip(bytes, {
		at,
		end: binding.end
	}, isDense);
	if (end - at < LEAST_SPOKEN || !has(endsSpoken, bytes[end] ?? 10) || !isNoWord(bytes, at, end)) return false;
	binding.how = "bare";
	return accept(binding, at, end);
};
/** `name: KEY` and the next line's `value: \u2026`. */
const readNextLine = (binding, at) => {
	const { bytes, nameStart, start } = binding;
	return bytes[skipBack(bytes, {
		at: nameStart,
		start
	}, isBlank$1) - 1] === COLON$1 && readSibling(binding, at);
};
/** What stands at `at`, behind a name and a blank. */
const readSpaced = (binding, at) => {
	const byte = binding.bytes[at] ?? 0;
	if (byte === 10 || byte === 13) return readNextLine(binding, at);
	if (isFlag(binding) || isEnvironment(binding.bytes, binding.nameStart) || isWordOf(binding, IDENTIFIED)) return readFlag(binding, at);
	if (isQuote[byte] === 1) return (isSetting(binding) || !hasLower(binding)) && readLiteral(binding, at);
	if (isWord[byte] === 1 && byte !== LETTER_O$1) return readWorded(binding, at);
	return readOperator(binding, at);
};
// src/match/bind.ts
const LESS = 60;
const GREATER = 62;
const COMMA = 44;
const HYPHEN = 45;
const DOT = 46;
const CLOSING_BRACKET = 93;
const OPENING_BRACE = 123;
const LETTER_O = 111;
const STRESS = 42;
const LONGEST_REST = 48;
const LONGEST_HEAD = 80;
const LONGEST_INDEX = 24;
const NAME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
/** What may follow an identifier that is bound to something. */
const goesOn = tableOf("\"'`\\ 	\r\n=:?!|+<>([*");
/** What may follow an identifier that a value before it is compared with. */
const endsComparison = tableOf(");");
const isHead = tableOf(NAME_CHARACTERS, "-.$@");
const isLeading = tableOf("-.$@");
const isPhrase$1 = tableOf(NAME_CHARACTERS, "-.$@ /:");
const isStress = tableOf("*");
const closesIndex = tableOf("])");
/** Where the identifier ends that goes on at `at`: over words, and `-` and `.` between words. */
const nameEndAt = ({ bytes, end }, at) => {
	const limit = Math.min(end, at + LONGEST_REST);
	for (let position = at; position < limit; position++) {
		const byte = bytes[position] ?? 0;
		if (isWord[byte] === 1) continue;
		if (byte !== HYPHEN && byte !== DOT || !has(isWord, bytes[position + 1])) return position;
	}
	return -1;
};
const nameStartAt = ({ bytes, start }, at) => {
	let first = skipBack(bytes, {
		at,
		start: Math.max(start, at - LONGEST_HEAD)
	}, isHead);
	while (first < at && has(isLeading, bytes[first])) first++;
	return first;
};
/** Whether the name is in quotes that open right before it, or before the words it ends. */
const isQuoted = ({ bytes, nameStart, start }, quote) => {
	const first = skipBack(bytes, {
		at: nameStart,
		start
	}, isLeading);
	if (bytes[first - 1] === quote) return true;
	return bytes[skipBack(bytes, {
		at: first,
		start: Math.max(start, first - LONGEST_INDEX)
	}, isPhrase$1) - 1] === quote;
};
/** Behind the closing quote of a name in quotes. */
const readBehindQuoted = (binding, closed) => {
	const { bytes, end } = binding;
	const at = skip(bytes, {
		at: skip(bytes, {
			at: closed,
			end
		}, closesIndex),
		end
	}, isBlank$1);
	const byte = bytes[at];
	if (byte === COMMA) return readArgument(binding, at);
	if (byte === GREATER) return readElement(binding, at);
	if (byte === OPENING_BRACE) return readVariable(binding, at);
	if (!(byte === 10 || byte === 13 || has(isLetter, byte))) return readOperator(binding, at);
	return readSibling(binding, at) || byte === LETTER_O && readOperator(binding, at);
};
const readQuotedName = (binding, at) => {
	const depth = depthOf(binding.bytes, at);
	const quote = binding.bytes[at + depth] ?? 0;
	return depth >= 0 && isQuoted(binding, quote) && readBehindQuoted(binding, at + depth + 1);
};
/** `setPassword("\u2026")`, `Token("\u2026")`: a call that takes the value. */
const readCall = (binding, at) => {
	const { bytes, nameStart } = binding;
	if (looksUp(bytes, nameStart, at) || !readOpened(binding, at)) return false;
	binding.how = "call";
	return matchesFolded(bytes, nameStart - 4, "new ") || !isPlainWord(binding);
};
/** `tokens[0] = "\u2026"`. */
const readIndexed = (binding, at) => {
	const { bytes, end } = binding;
	const limit = Math.min(end, at + LONGEST_INDEX);
	let closed = at + 1;
	while (closed < limit && bytes[closed] !== CLOSING_BRACKET && bytes[closed] !== 10) closed++;
	return bytes[closed] === CLOSING_BRACKET && readOperator(binding, skip(bytes, {
		at: closed + 1,
		end
	}, isBlank$1));
};
const readAfterBlank = (binding, at) => readSpaced(binding, skip(binding.bytes, {
	at,
	end: binding.end
}, isBlank$1));
const readTag = (binding, at) => binding.bytes[binding.nameStart - 1] === LESS && readElement(binding, at);
/** `**password**: \u2026`, as Markdown stresses it. */
const readStressed = (binding, at) => {
	const end = skip(binding.bytes, {
		at,
		end: binding.end
	}, isStress);
	return binding.bytes[binding.nameStart - 1] === STRESS && readOperator(binding, end);
};
const readers = [
	[92, readQuotedName],
	...Array.from("\"'`", (quote) => [quote.charCodeAt(0), readQuotedName]),
	...Array.from(" 	", (blank) => [blank.charCodeAt(0), readAfterBlank]),
	[10, readNextLine],
	[13, readNextLine],
	[40, readCall],
	[91, readIndexed],
	[GREATER, readTag],
	[STRESS, readStressed]
];
const readerOf = new Array(256).fill(readOperator);
for (const [first, read] of readers) readerOf[first] = read;
/** Reads the value bound to the identifier of which a word from `wordStart` to `wordEnd` is a part. */
const bind = (binding, wordStart, wordEnd) => {
	const nameEnd = nameEndAt(binding, wordEnd);
	if (nameEnd < 0) return false;
	const next = binding.bytes[nameEnd] ?? 0;
	if (goesOn[next] !== 1 && endsComparison[next] !== 1) return false;
	binding.nameEnd = nameEnd;
	binding.nameStart = nameStartAt(binding, wordStart);
	return readerOf[next]?.(binding, nameEnd) === true || readReversed(binding);
};
// src/match/nearby.ts
const SLASH = 47;
const OPENING_PARENTHESIS = 40;
const LONGEST_CHAIN = 64;
const LONGEST_URL = 512;
const LEAST = 16;
const LETTERS$1 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const isChain = tableOf(LETTERS$1, "_.-()");
const isToken = tableOf(LETTERS$1, "_-.+=~|:");
/** A fragment is no key: behind an archive or a repository it is a checksum. */
const endsUrl = tableOf(" 	\r\n\"'`<>()#");
/** What a site's pages stand under, and no interface. */
const SITE = "www.";
/** What people write between the vendor and its key. */
const gapWords = [
	"access",
	"account",
	"api",
	"app",
	"application",
	"auth",
	"code",
	"integration",
	"is",
	"key",
	"license",
	"oauth",
	"personal",
	"private",
	"secret",
	"service",
	"token"
];
/** Those of them that name a credential. */
const promising = /* @__PURE__ */ new Set([
	"access",
	"api",
	"auth",
	"key",
	"license",
	"oauth",
	"private",
	"secret",
	"token"
]);
const isGap = tableOf(" 	_-.:=>\"'`([");
const isLongGap = tableOf(" 	\r\n_-.:=>#\"'`([");
const isNameText = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.");
const binds = tableOf("=:");
const isTrailing = tableOf(".:-");
const LONGEST_GAP = 48;
const hasDigit = (bytes, { start, end }) => {
	for (let at = start; at < end; at++) if (has(isDigit, bytes[at])) return true;
	return false;
};
const tokenAt = (bytes, start, end) => {
	const whole = skip(bytes, {
		at: start,
		end
	}, isToken);
	const token = {
		start,
		end: skipBack(bytes, {
			at: whole,
			start
		}, isTrailing)
	};
	return token.end - start >= LEAST && hasDigit(bytes, token) ? [token] : [];
};
const inUrl = (bytes, { start, end }) => {
	const found = [];
	const limit = Math.min(end, start + LONGEST_URL);
	for (let at = start; at < limit && !has(endsUrl, bytes[at]); at++) if (!has(isToken, bytes[at])) found.push(...tokenAt(bytes, at + 1, end));
	return found;
};
/** How long the word is that speaks of a key at `at`; 0 where what stands there may be the key itself. */
const gapWordAt = (bytes, at) => {
	if (has(isDigit, bytes[at])) return has(isGap, bytes[at + 1]) ? 1 : 0;
	const word = gapWords.find((text) => matchesFolded(bytes, at, text));
	if (word === void 0) return 0;
	const end = at + word.length;
	return has(isLongGap, bytes[end]) || gapWords.some((text) => matchesFolded(bytes, end, text)) ? word.length : 0;
};
/** Whether it is a name that something is bound to: `ID=\u2026`. */
const isName = (bytes, start, end) => has(binds, bytes[skip(bytes, {
	at: start,
	end
}, isNameText)]);
const nothing$2 = {
	values: [],
	isPromised: false
};
/** Behind a vendor's name words that speak of its key, and the key: `vendor secret-key \u2026`, `vendorTOKEN: \u2026`. */
const spoken = (bytes, { start, end }) => {
	const limit = Math.min(end, start + LONGEST_GAP);
	let at = start;
	let isPromised = false;
	while (at < limit) {
		const behind = skip(bytes, {
			at,
			end: limit
		}, at > start ? isLongGap : isGap);
		const length = gapWordAt(bytes, behind);
		if (length === 0) return behind > at ? {
			values: tokenAt(bytes, behind, end),
			isPromised: isPromised && !isName(bytes, behind, end)
		} : nothing$2;
		isPromised ||= promising.has(latin1(bytes, behind, behind + length).toLowerCase());
		at = behind + length;
	}
	return nothing$2;
};
/** What may be a value behind a name, nothing from `end` on. */
const valuesBehind = (bytes, name, end) => {
	const rest = {
		start: name.end,
		end
	};
	if (isOnSite(bytes, name)) return nothing$2;
	const values = directlyBehind(bytes, rest);
	return values.length > 0 ? {
		values,
		isPromised: false
	} : spoken(bytes, rest);
};
const isOnSite = (bytes, { start }) => matchesFolded(bytes, start - 4, SITE);
const directlyBehind = (bytes, rest) => {
	const chain = skip(bytes, {
		at: rest.start,
		end: Math.min(rest.end, rest.start + LONGEST_CHAIN)
	}, isChain);
	const byte = bytes[chain];
	if (byte === SLASH) return inUrl(bytes, {
		start: chain,
		end: rest.end
	});
	if (has(isQuote, byte) && bytes[chain - 1] === OPENING_PARENTHESIS) return tokenAt(bytes, chain + 1, rest.end);
	if (depthOf(bytes, chain) > 0) return tokenAt(bytes, chain + depthOf(bytes, chain) + 1, rest.end);
	return has(isBlank$1, byte) && chain === rest.start ? tokenAt(bytes, skip(bytes, {
		at: chain,
		end: rest.end
	}, isBlank$1), rest.end) : [];
};
// src/match/userinfo.ts
const COLON = 58;
const AT = 64;
const DOLLAR = 36;
const PERCENT = 37;
const LONGEST = 512;
const LONGEST_SCHEME = 24;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const isScheme = tableOf(LETTERS, "+-.");
/** What ends an authority, or never stands in one. */
const endsAuthority = tableOf("/?# 	\r\n\"'`\\<>|,;()");
const opensHost = tableOf(LETTERS, "[%{$<*");
const isTemplate = (bytes, at, end) => {
	if (opensInterpolation(bytes, at) || bytes[at] === 123) return true;
	if (bytes[at] === DOLLAR) return has(isLetter, bytes[at + 1]);
	return bytes[at] === PERCENT && end - at === 2;
};
/** Reads the password of a URL whose `://` ends at `at`; its scheme is the name. */
const readUserinfo = (binding, at) => {
	const { bytes, start } = binding;
	const limit = Math.min(binding.end, at + LONGEST);
	let colon = -1;
	let end = -1;
	for (let position = at; position < limit && endsAuthority[bytes[position] ?? 0] !== 1; position++) if (bytes[position] === AT) end = position;
	else if (colon < 0 && bytes[position] === COLON) colon = position;
	if (colon < 0 || end < colon || !has(opensHost, bytes[end + 1]) || isTemplate(bytes, colon + 1, end)) return false;
	binding.nameEnd = at - 3;
	binding.nameStart = skipBack(bytes, {
		at: at - 3,
		start: Math.max(start, at - LONGEST_SCHEME)
	}, isScheme);
	binding.how = "parameter";
	return accept(binding, colon + 1, end);
};
// src/match/promises.ts
const token = {
	least: 8,
	leastGeneric: 10,
	mostBlanks: 0,
	mayBeWords: false,
	read: bind
};
const families = {
	password: {
		rule: "generic-password",
		least: 4,
		leastGeneric: 4,
		mostBlanks: 4,
		mayBeWords: true,
		read: bind
	},
	key: {
		rule: "generic-api-key",
		...token
	},
	token: {
		rule: "generic-token",
		...token,
		leastGeneric: 8
	},
	secret: {
		rule: "generic-secret",
		...token,
		least: 6,
		leastGeneric: 6
	},
	basic: {
		rule: "generic-basic-auth-header",
		...token,
		mayBeWords: true,
		read: readBasic
	},
	userinfo: {
		rule: "generic-url-credentials",
		least: 3,
		leastGeneric: 3,
		mostBlanks: 0,
		mayBeWords: true,
		read: (binding, _, end) => readUserinfo(binding, end)
	}
};
/** A vendor's value may be a phrase of words; its pattern says. */
const vendors = {
	least: 8,
	mostBlanks: 24,
	read: bind
};
const NOTHING$1 = [];
const NO_NAME = {
	start: 0,
	end: 0
};
/** Turns from one case to the other that words do not make. */
const MOST_TURNS = 4;
const turnsIn = (bytes, { start, end }) => {
	let turns = 0;
	for (let at = start + 1; at < end; at++) if (isUpper[bytes[at] ?? 0] !== isUpper[bytes[at - 1] ?? 0]) turns++;
	return turns;
};
/** Whether a value is words joined by `_`, `-`, `.` or `/`: names of things, not worth a judge's look. */
const isPhrase = (bytes, value) => {
	let joints = 0;
	for (let at = value.start; at < value.end; at++) {
		const byte = bytes[at] ?? 0;
		if (joinsWords[byte] === 1) joints++;
		else if (isLetter[byte] !== 1) return false;
	}
	return joints > 0 && turnsIn(bytes, value) <= MOST_TURNS + 2 * joints;
};
const joinsWords = tableOf("_-./:");
const promises = ({ text, edge }, { bytes, at }) => {
	if (edge === "open") return true;
	return isRightEdge(bytes, at + text.length) && (edge === "right" || isLeftEdge(bytes, at));
};
const createGuess = (rules, contextual) => {
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	return (rule, value, name) => {
		const candidate = contextual.candidate(indexes.get(rule) ?? -1, value, name);
		return candidate === void 0 ? NOTHING$1 : [candidate];
	};
};
const createPromises = ({ rules }, contextual) => {
	const binding = createBinding();
	const guess = createGuess(rules, contextual);
	const unfitting = (value) => guess("generic-vendor-key", value, NO_NAME);
	const read = ({ bytes, at, end }, text, how) => {
		binding.bytes = bytes;
		binding.end = end;
		setPlace(binding, "unknown");
		if (!how(binding, at, at + text.length)) return void 0;
		const { nameStart, nameEnd, valueStart, valueEnd } = binding;
		return {
			bytes,
			name: {
				start: nameStart,
				end: nameEnd
			},
			value: {
				start: valueStart,
				end: valueEnd
			}
		};
	};
	const generic = ({ rule, leastGeneric, mayBeWords }, { bytes, value, name }) => {
		if (value.end - value.start < leastGeneric || !mayBeWords && isPhrase(bytes, value)) return NOTHING$1;
		return guess(rule, value, name);
	};
	const ofCredential = (word, hit) => {
		if (!promises(word, hit)) return NOTHING$1;
		const family = families[word.family];
		binding.least = family.least;
		binding.mostBlanks = family.mostBlanks;
		binding.isPassword = word.family === "password";
		const bound = read(hit, word.text, family.read);
		if (bound === void 0) return NOTHING$1;
		const guessed = generic(family, bound);
		const { suffices } = hit;
		if (suffices !== void 0 && guessed.some((candidate) => suffices(candidate, hit.bytes))) return guessed;
		const named = contextual.named(bound);
		return named.length === 0 ? guessed : [...named, ...guessed];
	};
	const ofVendor = (word, hit) => {
		const { bytes, at, end } = hit;
		if (!isLeftEdge(bytes, at) || spanOf(bytes, word, at) === void 0) return NOTHING$1;
		binding.least = vendors.least;
		binding.mostBlanks = vendors.mostBlanks;
		binding.isPassword = false;
		const bound = read(hit, word.text, vendors.read);
		const named = bound === void 0 ? NOTHING$1 : contextual.of(word.rules, bound, {
			nearness: "name",
			word: word.text
		});
		if (named.length > 0) return named;
		const { values, isPromised } = valuesBehind(bytes, {
			start: at,
			end: at + word.text.length
		}, end);
		const naming = {
			nearness: "near",
			word: word.text
		};
		const fitting = values.flatMap((value) => contextual.alone(word.rules, {
			bytes,
			value,
			name: NO_NAME
		}, naming));
		return fitting.length > 0 || !isPromised || word.kind !== "name" ? fitting : values.flatMap(unfitting);
	};
	return ({ credential, vendorWords }, hit, found) => {
		if (credential !== void 0) for (const candidate of ofCredential(credential, hit)) found.push(candidate);
		for (const word of vendorWords) for (const candidate of ofVendor(word, hit)) found.push(candidate);
	};
};
// src/match/unfinished.ts
const NOTHING = [];
const createUnfinished = (ruleSet) => {
	const { shapes, byteSets } = ruleSet;
	const fits = createFits(ruleSet);
	const setOf = createSets(byteSets);
	const longest = ({ rule }) => shapes[rule]?.max ?? 0;
	/** What is needed further on may be what an edit brings. */
	const mayFit = ({ needed: _, ...anchor }, bytes, at) => fits(anchor, bytes, at);
	/** No match goes beyond a byte that its pattern has nowhere. */
	const extent = (anchor, bytes, at) => {
		const limit = Math.min(bytes.length, at + longest(anchor));
		const stop = skip(bytes, {
			at,
			end: limit
		}, setOf(shapes[anchor.rule]?.all ?? 0));
		return {
			start: Math.max(0, at - anchor.max),
			end: Math.min(bytes.length, stop + 1)
		};
	};
	return ({ longAnchors }, bytes, at) => {
		if (longAnchors.length === 0) return NOTHING;
		const spans = [];
		for (const anchor of longAnchors) {
			const span = extent(anchor, bytes, at);
			if (span.end - span.start > 256 && mayFit(anchor, bytes, at)) spans.push(span);
		}
		return spans;
	};
};
// src/match/finder.ts
const toTheEnd = () => false;
const createSearch = (ruleSet, { scan, keywords, eachKeyword, hits }) => {
	const patternAt = createPatterns(ruleSet);
	const readContext = createContext(ruleSet, scan, keywords);
	const contextual = createContextual(ruleSet, patternAt, readContext);
	const marked = createMarked(ruleSet, {
		patternAt,
		readContext,
		contextual
	});
	const addPromised = createPromises(ruleSet, contextual);
	return (bytes, span, { suffices, found, joints, escapes, until }) => {
		const hit = {
			bytes,
			at: 0,
			end: bytes.length,
			suffices
		};
		scan(bytes, span, hits);
		marked.begin();
		eachKeyword(hits, bytes, (keyword, at) => {
			hit.at = at;
			if (keyword.isJoint) joints.push(at);
			if (keyword.isEscape) escapes.push(at);
			marked.add(keyword, hit, found);
			addPromised(keyword, hit, found);
			return until(keyword, bytes, at) ? "stop" : "on";
		});
	};
};
const createScanning = (ruleSet) => {
	const keywords = createKeywords(ruleSet);
	const eachKeyword = createEachKeyword(ruleSet.automaton, keywords);
	return {
		scan: createScan(ruleSet.automaton),
		keywords,
		eachKeyword,
		hits: createHits()
	};
};
const createFinder = (ruleSet, readsEscape) => {
	const scanning = createScanning(ruleSet);
	const search = createSearch(ruleSet, scanning);
	const unfinishedAt = createUnfinished(ruleSet);
	const searchJoined = (bytes, closed) => {
		const joined = joinAt(bytes, closed);
		if (joined === void 0) return [];
		const found = [];
		search(joined.bytes, {
			start: 0,
			end: joined.value.end
		}, {
			suffices: void 0,
			found,
			joints: [],
			escapes: [],
			until: toTheEnd
		});
		return found.filter(({ span }) => crosses(span, joined)).map((candidate) => toOrigin$1(candidate, joined));
	};
	return {
		suspects: (bytes, span, suffices) => {
			const found = [];
			const joints = [];
			let isSuspect = false;
			const until = (keyword, _, at) => {
				isSuspect = keyword.isEscape && readsEscape(bytes, at) || found.length > 0 && found.some((candidate) => suffices(candidate, bytes)) || unfinishedAt(keyword, bytes, at).length > 0;
				if (found.length > 0) found.length = 0;
				return isSuspect;
			};
			search(bytes, span, {
				suffices,
				found,
				joints,
				escapes: [],
				until
			});
			return isSuspect || joints.some((closed) => searchJoined(bytes, closed).length > 0);
		},
		candidatesOf: (bytes, span, escapes) => {
			const found = [];
			const joints = [];
			search(bytes, span, {
				suffices: void 0,
				found,
				joints,
				escapes,
				until: toTheEnd
			});
			for (const closed of joints) for (const candidate of searchJoined(bytes, closed)) found.push(candidate);
			return found;
		},
		unfinishedOf: (bytes, span) => {
			const found = [];
			scanning.scan(bytes, span, scanning.hits);
			scanning.eachKeyword(scanning.hits, bytes, (keyword, at) => {
				found.push(...unfinishedAt(keyword, bytes, at));
				return "on";
			});
			return found;
		}
	};
};
// src/match/resolve.ts
/**
* What tells of the value, from the surest on: its vendor's mark in it, its vendor in its name, its vendor's mark around it, its vendor on its line,
* a form that any value may have, its vendor some lines away, a promise in its name alone.
*/
const grounds = [
	"marked",
	"named",
	"placed",
	"aligned",
	"formed",
	"neighboured",
	"guessed"
];
const byNearness = {
	name: "named",
	line: "aligned",
	near: "neighboured"
};
/** So much written out around a value tells its vendor as surely as a mark in it. */
const TELLING = 8;
const isAnyones = ({ category }) => category === "generic" || category === "crypto-key";
const groundOf = ({ rule, mark, nearness, literals }) => {
	if (mark === 0) return nearness === void 0 ? "guessed" : byNearness[nearness];
	if (isAnyones(rule)) return "formed";
	return literals.secret > 1 || literals.whole - literals.secret >= TELLING ? "marked" : "placed";
};
/** What a vendor's name is worth in characters of a pattern around the value. */
const worth = {
	near: 4,
	line: 8,
	name: 12
};
const rankOf = (candidate) => grounds.indexOf(groundOf(candidate));
const circumstanceOf = ({ literals, nearness }) => literals.whole - literals.secret + (nearness === void 0 ? 0 : worth[nearness]);
const lengthOf = ({ start, end }) => end - start;
const byRank = (a, b) => rankOf(a) - rankOf(b) || lengthOf(b.span) - lengthOf(a.span) || b.literals.secret - a.literals.secret || circumstanceOf(b) - circumstanceOf(a) || (b.word?.length ?? 0) - (a.word?.length ?? 0) || lengthOf(b.name) - lengthOf(a.name) || b.name.start - a.name.start || (a.rule.id < b.rule.id ? -1 : 1);
/** Candidates that overlap one another, directly or by others between. */
const clusters$1 = (candidates) => {
	const found = [];
	let end = -1;
	for (const candidate of [...candidates].sort((a, b) => a.span.start - b.span.start)) {
		if (candidate.span.start >= end) found.push([]);
		found.at(-1)?.push(candidate);
		end = Math.max(end, candidate.span.end);
	}
	return found;
};
const resolveCluster = (cluster) => {
	const kept = [];
	for (const candidate of cluster.sort(byRank)) if (!kept.some((other) => overlaps(other.span, candidate.span))) kept.push(candidate);
	return kept.sort((a, b) => a.span.start - b.span.start);
};
/** The candidates that stay, in order of their spans. */
const resolve$2 = (candidates) => clusters$1(candidates).flatMap(resolveCluster);
// src/match/to-match.ts
/** Bytes around a name and a value that decide whether they end there. */
const EDGE = 16;
/** A keyword this long is hardly met by chance. */
const LONG_MARK = 4;
const confidenceOf = ({ rule, mark, nearness, place }) => {
	if (place === "alone") return "low";
	if (rule.confidence !== void 0) return rule.confidence;
	if (mark >= LONG_MARK) return "high";
	return nearness === "near" && mark === 0 ? "low" : "medium";
};
const evidenceOf = ({ rule, word, nearness, place }) => {
	if (place === "alone") return [{ text: `It is all that stands here, in a shape that only keys of ${rule.vendor} have.` }];
	if (word === void 0 || nearness === void 0) return [];
	return [{ text: `\u201c${word}\u201d in ${{
		name: "the name it is bound to",
		line: "its line",
		near: "the lines around it"
	}[nearness]} points to ${rule.vendor}.` }];
};
const reachOf = (candidate, length) => {
	const { rule, whole, name, place } = candidate;
	if (rule.reach === "file" || place === "alone") return {
		start: 0,
		end: length
	};
	const start = Math.min(whole.start - rule.reach.before, name.end > 0 ? name.start - EDGE : whole.start);
	return {
		start: Math.max(0, start),
		end: Math.min(length, whole.end + rule.reach.after)
	};
};
/** A candidate as the rest of the pipeline knows it. */
const toMatch = (candidate, bytes, content) => ({
	rule: candidate.rule.id,
	content,
	span: candidate.span,
	reach: reachOf(candidate, bytes.length),
	value: candidate.value ?? new Uint8Array(bytes.subarray(candidate.span.start, candidate.span.end)),
	name: latin1(bytes, candidate.name.start, candidate.name.end),
	codecs: candidate.value === void 0 ? [] : ["joined"],
	confidence: confidenceOf(candidate),
	proven: false,
	evidence: evidenceOf(candidate)
});
// src/match/match.ts
/** How far beyond the reach of a rule the word may stand that decides over a match. */
const BEYOND = 768;
const farthest = (rules) => rules.reduce((most, { reach }) => reach === "file" ? most : Math.max(most, reach.before, reach.after), BEYOND);
const widen = ({ search, bytes }, by) => {
	if (search === "whole") return [{
		start: 0,
		end: bytes.length
	}];
	const merged = [];
	for (const { start, end } of [...search].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last !== void 0 && start - by <= last.end) last.end = Math.min(bytes.length, Math.max(last.end, end + by));
		else merged.push({
			start: Math.max(0, start - by),
			end: Math.min(bytes.length, end + by)
		});
	}
	return merged;
};
/** Whether what is to be searched decides over a match: what is not was only found so that others can be judged beside it. */
const isSearched = ({ search }, match) => search === "whole" || search.some((span) => overlaps(span, match.reach));
const always = () => true;
const never = () => false;
/** Makes a matcher of a rule set; regular expressions are compiled when first asked for. */
const createMatcher = (ruleSet, readsEscape = never) => {
	const { candidatesOf, suspects, unfinishedOf } = createFinder(ruleSet, readsEscape);
	const alone = createAlone(ruleSet);
	const margin = farthest(ruleSet.rules) + BEYOND;
	return {
		rules: ruleSet.rules,
		isAlone: alone.isAlone,
		suspects: (bytes, span) => alone.isAlone(bytes) || suspects(bytes.subarray(0, span.end), span, always),
		mayLeak: (bytes, span, isSettled) => {
			const isOpen = (candidate) => candidate.value !== void 0 || !isSettled(toMatch(candidate, bytes, ""), candidate.rule, span);
			return alone.isAlone(bytes) || suspects(bytes.subarray(0, span.end), span, isOpen);
		},
		anchors: unfinishedOf,
		find: (view, content, escapes = []) => {
			const candidates = widen(view, margin).flatMap((span) => candidatesOf(view.bytes, span, escapes));
			return resolve$2([...candidates, ...alone.candidatesOf(view.bytes)]).map((candidate) => toMatch(candidate, view.bytes, content));
		}
	};
};
// src/detect.ts
function createDetector(ruleSet, telling = "leaks") {
	const matcher = createMatcher(ruleSet, isEscapeAt);
	const vendorBefore = createVendorBefore(ruleSet);
	const rules = new Map(matcher.rules.map((rule) => [rule.id, rule]));
	const ruleOf = (id) => rules.get(id);
	const inView = (view, content, escapes) => {
		const found = matcher.find(view, content, escapes);
		return found.flatMap((match) => {
			const rule = ruleOf(match.rule);
			if (rule === void 0 || !isSearched(view, match)) return [];
			return [toOrigin(judgeContent(match, {
				bytes: view.bytes,
				span: match.span,
				rule,
				others: found,
				vendorBefore
			}), view)];
		});
	};
	const withAsides = (matches) => matches.map((match) => {
		const rule = ruleOf(match.rule);
		return rule === void 0 ? match : setAside(match, rule);
	});
	const find = (segment) => {
		const found = [];
		eachView({
			...segment,
			bytes: plain(segment.bytes)
		}, (view) => {
			const escapes = [];
			for (const match of inView(view, segment.content, escapes)) found.push(match);
			return escapes;
		});
		return distinct(found);
	};
	const suspects = (given, span) => {
		const bytes = plain(given);
		return matcher.suspects(bytes, span) || mayHide(bytes, span);
	};
	const mayLeak = (given, span) => {
		const bytes = plain(given);
		const settles = (match, rule, known) => isSettled(match, rule, {
			bytes,
			known,
			vendorBefore
		});
		return matcher.mayLeak(bytes, span, settles) || mayHide(bytes, span);
	};
	return {
		telling,
		withAsides,
		suspects,
		mayLeak: telling === "leaks" ? mayLeak : suspects,
		readsWhole: (bytes) => isWide(bytes) || matcher.isAlone(plain(bytes)),
		anchors: (bytes, span) => matcher.anchors(plain(bytes), span),
		detect: telling === "leaks" ? find : (segment) => withAsides(find(segment)),
		ruleOf,
		rules: matcher.rules
	};
}
/** The same bytes as no Buffer: whatever reads bytes is compiled anew when it meets the other kind, and is slower for both from then on. */
function plain(bytes) {
	return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** The match as it stands in the segment; a change anywhere in the encoded run before it changes how it reads. */
function toOrigin(match, view) {
	const span = hull(view.origin(match.span));
	const reach = hull(view.origin(match.reach));
	const start = Math.min(reach.start, view.anchor?.start ?? reach.start);
	return {
		...match,
		span,
		reach: {
			start,
			end: reach.end
		},
		codecs: [...view.codecs, ...match.codecs]
	};
}
function hull(spans) {
	return {
		start: Math.min(...spans.map((span) => span.start)),
		end: Math.max(...spans.map((span) => span.end))
	};
}
/** One match a place: a vendor's rule says more than a generic one, fewer codecs more than many. */
function distinct(matches) {
	if (matches.length < 2) return matches;
	return clusters([...matches].sort((a, b) => Number(isGeneric(a)) - Number(isGeneric(b)) || a.codecs.length - b.codecs.length)).flatMap(distinctOf).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
/** Matches that overlap one another, directly or by others between; each cluster in the order given. */
function clusters(matches) {
	const byStart = matches.map((match, rank) => ({
		match,
		rank
	})).sort((a, b) => a.match.span.start - b.match.span.start || a.rank - b.rank);
	const found = [];
	let end = -1;
	for (const entry of byStart) {
		const { span } = entry.match;
		if (span.start >= end) found.push([]);
		found.at(-1)?.push(entry);
		end = Math.max(end, span.end);
	}
	return found.map((cluster) => cluster.sort((a, b) => a.rank - b.rank).map(({ match }) => match));
}
function distinctOf(ranked) {
	if (ranked.length < 2) return ranked;
	const kept = [];
	for (const match of ranked) if (!kept.some((other) => overlaps(other.span, match.span) && isSaid(other, match))) kept.push(match);
	return kept;
}
const isGeneric = ({ rule }) => rule.startsWith("generic-");
/** Whether the kept match already says what the other would; a suppressed one says nothing of a longer reading. */
const isSaid = (kept, other) => kept.suppressed === void 0 || other.suppressed !== void 0;
// src/rules/additions.ts
/** A rule set with what was compiled onto it. */
const withAdditions = (base, { replaced, ...additions }) => {
	const isKept = (rule) => !replaced.includes(rule);
	const anchors = replaced.length === 0 ? base.anchors : base.anchors.filter(({ rule }) => isKept(rule));
	const vendorWords = replaced.length === 0 ? additions.vendorWords : additions.vendorWords.map((word) => ({
		...word,
		rules: word.rules.filter(isKept)
	}));
	const { wordIndex: _, ...own } = base;
	return {
		...own,
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
// src/rules/unpack-numbers.ts
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Words of a file as an array over its own bytes, where the machine's order of bytes and their place allow it. */
const words16 = (bytes) => {
	const own = bytes.byteOffset % 2 === 0 && isLittleEndian ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
	if (!isLittleEndian) Buffer.from(own.buffer).swap16();
	return new Uint16Array(own.buffer, own.byteOffset, own.length >> 1);
};
/** Bytes of their own, which begin where any number may. */
const fromBase64 = (base64) => new Uint8Array(Buffer.from(base64, "base64"));
/** Numbers of 32 bits of a text. */
const words32 = (base64) => {
	const bytes = fromBase64(base64);
	if (!isLittleEndian) Buffer.from(bytes.buffer).swap32();
	return new Uint32Array(bytes.buffer);
};
// src/rules/unpack-words.ts
const kindOf$1 = {
	n: "name",
	v: "variable",
	h: "host"
};
const unpackGroups = ({ starts, places }) => ({
	starts: words16(fromBase64(starts)),
	places: words16(fromBase64(places))
});
const nothing$1 = [];
/** Vendors' words, each made when it is first asked for: a small change meets a few of thousands. */
var UnpackedWords = class {
	#packed;
	#rules;
	#hashes;
	#made;
	#byKeyword;
	#texts;
	#lists;
	#variables;
	constructor(packed) {
		this.#packed = packed;
		this.#rules = words16(fromBase64(packed.rules));
		this.#hashes = words32(packed.hashes);
		this.#byKeyword = unpackGroups(packed.byKeyword);
		this.#made = new Array(this.#rules.length).fill(void 0);
	}
	all() {
		return this.#made.map((_, place) => this.#at(place));
	}
	ofKeyword = (id) => this.#inGroup(this.#byKeyword, id - 1);
	ofHash = (hash) => {
		this.#variables ??= {
			hashes: words32(this.#packed.variables),
			groups: unpackGroups(this.#packed.byHash)
		};
		const { hashes, groups } = this.#variables;
		const wanted = hash >>> 0;
		let low = 0;
		let high = hashes.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return hashes[low] === wanted ? this.#inGroup(groups, low) : nothing$1;
	};
	#inGroup({ starts, places }, group) {
		const [start = 0, end = 0] = [starts[group], starts[group + 1]];
		if (start === end) return nothing$1;
		const words = [];
		for (let at = start; at < end; at++) words.push(this.#at(places[at] ?? 0));
		return words;
	}
	#at(place) {
		const known = this.#made[place];
		if (known !== void 0) return known;
		this.#texts ??= this.#packed.texts.split("\n");
		this.#lists ??= this.#packed.lists.split("\n");
		const list = this.#lists[this.#rules[place] ?? 0] ?? "";
		const word = {
			text: this.#texts[place] ?? "",
			kind: kindOf$1[this.#packed.kinds[place] ?? ""] ?? "name",
			rules: list === "" ? [] : list.split(" ").map(Number),
			hash: (this.#hashes[place] ?? 0) | 0
		};
		this.#made[place] = word;
		return word;
	}
};
// src/rules/unpack.ts
const unpackTree = (tree, table) => ({
	classes: fromBase64(tree.classes),
	rowBits: tree.rowBits,
	next: words16(table),
	firstOutput: tree.firstOutput,
	outputs: words16(fromBase64(tree.outputs)),
	outputLists: words16(fromBase64(tree.outputLists)),
	depth: tree.depth,
	keywords: tree.keywords.split("")
});
const noDetails = {
	examples: [],
	negativeExamples: [],
	revoke: { how: "" },
	references: []
};
/** What rows are made of: columns by field, one member a rule, each taken apart when it is first asked for. */
var Columns = class {
	pool;
	details;
	#texts;
	#members = {};
	constructor({ columns, pool }, details) {
		this.pool = pool;
		this.details = details;
		this.#texts = columns;
	}
	membersOf(column) {
		const known = this.#members[column];
		if (known !== void 0) return known;
		const members = this.#texts[column].split("\n");
		this.#members[column] = members;
		return members;
	}
};
const textIn$1 = (row) => row === "" ? void 0 : row;
const noKeywords = [];
const listIn = (row) => row === void 0 || row === "" ? noKeywords : row.split("");
/** A rule as a scan needs it. What every start asks all rules for is at hand; other texts are found when a rule is first asked for one. */
var UnpackedRule = class {
	id;
	keywords;
	reach;
	context;
	ignoreCase = void 0;
	pair = void 0;
	#row;
	#columns;
	constructor(row, columns) {
		const { pool } = columns;
		const context = columns.membersOf("context")[row];
		this.id = columns.membersOf("id")[row];
		this.keywords = listIn(columns.membersOf("keywords")[row]);
		this.reach = pool[Number(columns.membersOf("reach")[row])];
		this.context = context === "" ? void 0 : pool[Number(context)];
		this.#row = row;
		this.#columns = columns;
	}
	get name() {
		return this.#columns.membersOf("name")[this.#row];
	}
	get class() {
		return this.#columns.membersOf("class")[this.#row];
	}
	get severity() {
		return this.#columns.membersOf("severity")[this.#row];
	}
	get pattern() {
		return this.#columns.membersOf("pattern")[this.#row];
	}
	get provider() {
		return this.#columns.membersOf("provider")[this.#row];
	}
	get vendor() {
		return this.#columns.membersOf("vendor")[this.#row];
	}
	get category() {
		return this.#columns.membersOf("category")[this.#row];
	}
	get confidence() {
		return textIn$1(this.#columns.membersOf("confidence")[this.#row]);
	}
	get publicPrefix() {
		return textIn$1(this.#columns.membersOf("publicPrefix")[this.#row]);
	}
	get boundary() {
		return textIn$1(this.#columns.membersOf("boundary")[this.#row]);
	}
	get broker() {
		return textIn$1(this.#columns.membersOf("broker")[this.#row]);
	}
	get proof() {
		return textIn$1(this.#columns.membersOf("proof")[this.#row]);
	}
	get examples() {
		return this.#columns.details(this.#row).examples;
	}
	get negativeExamples() {
		return this.#columns.details(this.#row).negativeExamples;
	}
	get notes() {
		return this.#columns.details(this.#row).notes;
	}
	get revoke() {
		return this.#columns.details(this.#row).revoke;
	}
	get references() {
		return this.#columns.details(this.#row).references;
	}
	get keyless() {
		return this.#columns.details(this.#row).keyless;
	}
};
const unpackRows = (packed, count, details) => {
	const columns = new Columns(packed, details);
	const rows = [];
	for (let row = 0; row < count; row++) rows.push(new UnpackedRule(row, columns));
	for (const [field, entries] of Object.entries(packed.sparse)) for (const [row, value] of entries) Object.assign(rows[row] ?? {}, { [field]: value });
	return rows;
};
const unpackShapes = (packed) => {
	const shapes = [];
	for (let at = 0; at < packed.length; at += 9) shapes.push(toShape(packed, at));
	return shapes;
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
	const words = new UnpackedWords(packed.vendorWords);
	return {
		rules: unpackRows(packed, count, detailsOf),
		shapes: unpackShapes(shapes),
		automaton: unpackTree(packed.tree, files.table()),
		anchors: packed.anchors,
		credentialWords: packed.credentialWords,
		joints: packed.joints,
		escapes: packed.escapes,
		get vendorWords() {
			return words.all();
		},
		wordIndex: words,
		byteSets: packed.byteSets.split("\n")
	};
};
// src/rules/built-in.ts
const read$1 = (name, encoding) => (0, node_fs.readFileSync)(new URL(name, require("url").pathToFileURL(__filename).href), encoding);
const parse = (name) => JSON.parse(read$1(name, "latin1"));
const files$1 = {
	table: () => read$1("./rule-table.bin"),
	details: () => parse("./rule-details.json")
};
const builtInRules = () => unpackRules(parse("./rules.json"), files$1);
// src/rules/load.ts
var load_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ loadRules: () => loadRules });
let loaded;
/** The built-in rules, read once from the bundle or, outside of one, from `patterns/`; with what a team added to them. */
const loadRules = (additions) => {
	loaded ??= builtInRules();
	return additions === void 0 ? loaded : withAdditions(loaded, additions);
};
// src/scan/own-rules.ts
/** A detector with the built-in rules and the team's own; what compiles these is loaded where there are any. */
async function detectorFor({ customRules }, telling) {
	if (customRules.length === 0) return {
		detector: createDetector(loadRules(), telling),
		ownRules: void 0
	};
	const { compileCustom } = await Promise.resolve().then(() => require("./own-rules.js")).then((n) => n.custom_rules_exports);
	const ownRules = compileCustom(loadRules(), customRules);
	return {
		detector: createDetector(loadRules(ownRules), telling),
		ownRules
	};
}
/** The detector of a run, after what the run's policy names was found to be there. */
async function detectorOfRun(options, telling) {
	const own = await detectorFor(options, telling);
	if (namesAny(options.policy)) (await Promise.resolve().then(() => require("./policy-names.js"))).checkNames(options.policy, own.detector);
	return own;
}
const namesAny = ({ disabledRules, allow, enforce, identities, broker }) => disabledRules.length + allow.length + identities.accepted.length + Object.keys(enforce).length > 0 || broker?.providers !== void 0;
// src/findings/redact.ts
const ellipsis = "\u2026";
/** The rule's public prefix and an ellipsis; a value without a public prefix is the ellipsis alone. */
function redact(value, rule) {
	const prefix = rule.publicPrefix ?? "";
	return prefix !== "" && value.length > prefix.length && Buffer.from(value.subarray(0, prefix.length)).toString("latin1") === prefix ? `${prefix}${ellipsis}` : ellipsis;
}
// src/findings/severity.ts
const notAbove = (severity, limit) => require_start.severities[Math.max(require_start.severities.indexOf(severity), require_start.severities.indexOf(limit))] ?? limit;
const oneWorse = (severity) => require_start.severities[require_start.severities.indexOf(severity) - 1] ?? severity;
/** The worst that a state allows: what a clone does not carry or HEAD no longer has is leaked all the same, but less at hand. */
const worstIn = {
	new: "critical",
	"in-head": "critical",
	none: "critical",
	"history-only": "high",
	unreachable: "medium"
};
function leakSeverity(rule, { state, confidence, cap, exposure }) {
	const base = rule.category === "generic" ? genericSeverity(confidence) : rule.severity;
	const worse = exposure === void 0 ? base : oneWorse(base);
	return notAbove(notAbove(worse, worstIn[state ?? "none"]), cap ?? "critical");
}
const genericSeverity = (confidence) => confidence === "high" ? "high" : "medium";
// src/findings/group.ts
function toLeak(group, context) {
	const occurrences = withoutTwins$1(group.entries.map(({ occurrence }) => occurrence));
	const best = [...occurrences].sort(bySureness)[0];
	const rule = best === void 0 ? void 0 : context.ruleOf(best.match.rule);
	if (best === void 0 || rule === void 0) return void 0;
	const ordered = [...occurrences].sort(byPlace$1);
	const first = ordered[0] ?? best;
	const state = worstState(occurrences);
	const { confidence } = best.match;
	const exposed = ordered.find(({ match }) => match.exposure !== void 0)?.match;
	const severity = leakSeverity(rule, {
		state,
		confidence,
		cap: commonCap(group),
		exposure: exposed?.exposure
	});
	const evidence = distinctEvidence(occurrences);
	const leak = {
		kind: "leak",
		fingerprint: introducing(ordered).fingerprint,
		rule: {
			id: rule.id,
			name: rule.name,
			provider: rule.provider === "generic" ? null : rule.provider,
			class: rule.class
		},
		severity,
		confidence,
		title: `${rule.name} in ${first.place.path ?? placeNames[first.place.kind]}`,
		secret: {
			redacted: redact(best.match.value, rule),
			length: best.match.value.length
		},
		...state === void 0 ? {} : { state },
		locations: ordered.map(toLocation),
		...group.versions === void 0 ? {} : { occurrences: group.versions },
		...evidence.length === 0 ? {} : { evidence },
		frameworks: leakFrameworks
	};
	return {
		...leak,
		remediation: context.remedyOf(leak, rule, exposed ?? best.match)
	};
}
/** Where a file of the working tree still has the value, HEAD's version of the file says nothing new. */
function withoutTwins$1(occurrences) {
	const inTree = new Set(occurrences.filter(({ place }) => place.kind === "tree").map(({ place }) => place.path));
	return occurrences.filter(({ role, place }) => role !== "head" || !inTree.has(place.path));
}
/** The limit that holds wherever the value stands; one place without a limit lifts it. */
function commonCap({ entries }) {
	const caps = entries.map(({ cap }) => cap);
	return caps.reduce((a, b) => a === void 0 || b === void 0 ? void 0 : require_start.worse(a, b), caps[0]);
}
/** Hard-coded credentials, in the words of public frameworks. */
const leakFrameworks = {
	owaspNhi: ["NHI2:2025"],
	cwe: [
		"CWE-798",
		"CWE-312",
		"CWE-540"
	],
	owaspLlm: ["LLM02:2025"]
};
const placeNames = {
	tree: "the working tree",
	index: "the index",
	stdin: "standard input",
	commit: "a commit",
	merge: "a merge commit",
	message: "a commit message",
	tag: "a tag message",
	note: "a note",
	unreachable: "an unreachable object"
};
const stateOrder = [
	"new",
	"in-head",
	"history-only",
	"unreachable"
];
function worstState(occurrences) {
	return stateOrder.find((state) => occurrences.some((occurrence) => occurrence.state === state));
}
const bySureness = (a, b) => Number(b.match.proven) - Number(a.match.proven) || require_start.confidences.indexOf(a.match.confidence) - require_start.confidences.indexOf(b.match.confidence) || compareText$1(a.match.rule, b.match.rule);
const whereOrder = [
	"tree",
	"index",
	"stdin",
	"commit",
	"merge",
	"message",
	"tag",
	"note",
	"unreachable"
];
/** Places that HEAD has come first, each path's tree before its history. */
const byPlace$1 = (a, b) => stateRank(a) - stateRank(b) || compareText$1(a.place.path ?? "", b.place.path ?? "") || whereOrder.indexOf(a.place.kind) - whereOrder.indexOf(b.place.kind) || Number(b.role === "head") - Number(a.role === "head") || a.line - b.line || a.column - b.column || compareText$1(a.place.commit ?? "", b.place.commit ?? "");
const stateRank = (occurrence) => occurrence.state === void 0 ? -1 : stateOrder.indexOf(occurrence.state);
/** The place that names the finding: where it was introduced, else the first path. */
function introducing(ordered) {
	const [first, ...rest] = ordered;
	if (first === void 0) throw new Error("a finding has at least one place");
	return rest.reduce((a, b) => compareText$1(b.place.path ?? "", a.place.path ?? "") < 0 ? b : a, first);
}
/** Code point order, the same on every machine. */
const compareText$1 = (a, b) => a < b ? -1 : Number(a > b);
function distinctEvidence(occurrences) {
	const seen = /* @__PURE__ */ new Map();
	for (const { match } of occurrences) for (const evidence of match.evidence) seen.set(evidence.text, evidence);
	return [...seen.values()].sort((a, b) => compareText$1(a.text, b.text));
}
function toLocation(occurrence) {
	const { place, match } = occurrence;
	return {
		path: place.path,
		line: occurrence.line,
		column: occurrence.column,
		endLine: occurrence.endLine,
		endColumn: occurrence.endColumn,
		...place.commit === void 0 ? {} : { commit: place.commit },
		...place.blob === void 0 ? {} : { blob: place.blob },
		...place.author === void 0 ? {} : { author: place.author },
		...place.date === void 0 ? {} : { date: place.date },
		where: place.kind,
		...match.codecs.length === 0 ? {} : { decoded: match.codecs },
		fingerprint: occurrence.fingerprint,
		snippet: occurrence.snippet
	};
}
/** Worst first, then surest, then by place: an order that depends on nothing but the findings. */
const byWeight = (a, b) => require_start.severities.indexOf(a.severity) - require_start.severities.indexOf(b.severity) || require_start.confidences.indexOf(a.confidence) - require_start.confidences.indexOf(b.confidence) || compareText$1(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0) || compareText$1(a.fingerprint, b.fingerprint);
// src/findings/fingerprint.ts
/** First 80 bits of a SHA-256, as 20 hexadecimal digits. */
function fingerprint(parts) {
	const text = [
		parts.rule,
		parts.path ?? "",
		parts.name,
		String(parts.occurrence)
	].join("\0");
	return (0, node_crypto().hash)("sha256", text, "hex").slice(0, 20);
}
/** Numbers the occurrences of equal (rule, name) pairs in one content, in the order given. */
function numberOccurrences(matches) {
	const seen = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const key = `${match.rule}\0${match.name}`;
		const number = (seen.get(key) ?? 0) + 1;
		seen.set(key, number);
		numbers.set(match, number);
	}
	return numbers;
}
// src/findings/locate.ts
function sheetOf(bytes, matches, ruleOf) {
	const reported = matches.filter((match) => match.suppressed === void 0).sort((a, b) => a.span.start - b.span.start);
	const [leaks, asides] = [reported.filter(isLeak), reported.filter((match) => !isLeak(match))];
	return {
		index: new (require_seldom()).LineIndex(bytes, matches[0]?.codecs ?? []),
		reported,
		masks: require_seldom().masksOf(matches.map((match) => ({
			span: match.span,
			text: maskText(match, ruleOf(match.rule))
		}))),
		numbers: numberOccurrences([...leaks, ...asides])
	};
}
/** Some matches of a content, where it was seen. */
const locateOn = ({ index, masks, numbers }, matches, seen) => matches.map((match) => {
	const position = index.position(match.span);
	const { place, state } = seen;
	return {
		match,
		place,
		...position,
		...state === void 0 ? {} : { state },
		fingerprint: fingerprint({
			rule: match.rule,
			path: place.path,
			name: match.name,
			occurrence: numbers.get(match) ?? 1
		}),
		snippet: require_seldom().snippet(index, {
			line: position.line,
			span: match.span
		}, masks),
		raw: {
			line: rawLine(index, position.line),
			lineBefore: rawLine(index, position.line - 1)
		}
	};
});
/** Every match of a content that no judge suppressed, located. */
function locate$1(content, ruleOf) {
	const { bytes, matches, isWanted = () => true } = content;
	if (matches.every((match) => match.suppressed !== void 0)) return [];
	const sheet = sheetOf(bytes, matches, ruleOf);
	return locateOn(sheet, sheet.reported.filter(isWanted), content);
}
const isLeak = (match) => match.aside === void 0;
/** An encoded value has no readable prefix; any other shows its rule's. */
const maskText = (match, rule) => match.codecs.length > 0 || rule === void 0 ? "\u2026" : redact(match.value, rule);
/** Longest line in which a comment is looked for. */
const longestLine = 1e4;
function rawLine(index, line) {
	if (line < 1) return "";
	const span = index.lineSpan(line);
	return span.end - span.start > longestLine ? "" : index.text(span);
}
// src/scan/changed-windows.ts
/** How far around an edit a rule may read, in bytes. */
const context = 768;
/** How far a window follows a stretch without white space, or lines of such stretches: an encoded text or key may run through them. */
const longestRun = 16384;
/** A line of an encoded text is at least so long. */
const leastRun = 24;
/** Less in common than this is searched with what is around it anyway. */
const leastCopy = 2 * context;
/** How far apart lines are looked up in the other version: each stretch in common has some of them. */
const probeStep = 512;
/** A shorter line says too little of where it comes from. */
const leastLine = 16;
/** How far on a line is looked for: what is taken out at once is shorter, or what follows counts as new. */
const probeReach = 32768;
const newline$1 = 10;
const bufferOf$1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
/** How much is compared at once: much while all is the same, less and less around the difference. A call for each costs less than a look at each byte. */
const strides = [
	16384,
	2048,
	256,
	32
];
/** How many bytes two texts have in common from these places on. */
function commonAhead(a, b, [fromA, fromB]) {
	const most = Math.min(a.length - fromA, b.length - fromB);
	let same = 0;
	for (const stride of strides) while (same + stride <= most && isSame(a, b, {
		atA: fromA + same,
		atB: fromB + same,
		stride
	})) same += stride;
	while (same < most && a[fromA + same] === b[fromB + same]) same++;
	return same;
}
const isSame = (a, b, { atA, atB, stride }) => a.compare(b, atB, atB + stride, atA, atA + stride) === 0;
/** How many bytes, at most `most`, two texts have in common before these places. */
function commonBefore(a, b, { toA, toB, most }) {
	let same = 0;
	for (const stride of strides) {
		const next = () => ({
			atA: toA - same - stride,
			atB: toB - same - stride,
			stride
		});
		while (same + stride <= most && isSame(a, b, next())) same += stride;
	}
	while (same < most && a[toA - same - 1] === b[toB - same - 1]) same++;
	return same;
}
/** The first line from a place on that can be looked for; empty where there is none before the end. */
function lineFrom(text, from, end) {
	let start = text.indexOf(newline$1, from) + 1;
	while (start > 0 && start < end) {
		const next = text.indexOf(newline$1, start) + 1;
		if (next === 0 || next > end) break;
		if (next - start >= leastLine) return {
			start,
			end: Math.min(next, start + 32)
		};
		start = next;
	}
	return {
		start: end,
		end
	};
}
/** The stretch in common around a line that stands in both. */
function copyAround(texts, line, from) {
	const { base, next, inBase, inNext } = texts;
	const most = Math.min(line.start - inNext.start, from - inBase.start);
	const before = commonBefore(next, base, {
		toA: line.start,
		toB: from,
		most
	});
	const after = Math.min(commonAhead(next, base, [line.start, from]), inNext.end - line.start, inBase.end - from);
	return {
		start: line.start - before,
		end: line.start + after,
		from: from - before
	};
}
/** What of `next` stands in `base` too, in the same order. */
function* copiesWithin({ base, next, inBase, inNext }) {
	let left = {
		base,
		next,
		inBase,
		inNext
	};
	for (let at = inNext.start; at < inNext.end;) {
		const line = lineFrom(next, at, inNext.end);
		const reach = base.subarray(left.inBase.start, Math.min(inBase.end, left.inBase.start + probeReach));
		const found = line.start === line.end ? -1 : reach.indexOf(next.subarray(line.start, line.end));
		const copy = found < 0 ? void 0 : copyAround(left, line, left.inBase.start + found);
		at = copy?.end ?? line.start + probeStep;
		if (copy === void 0 || copy.end - copy.start < leastCopy) continue;
		yield copy;
		left = {
			base,
			next,
			inBase: {
				start: copy.from + copy.end - copy.start,
				end: inBase.end
			},
			inNext: {
				start: copy.end,
				end: inNext.end
			}
		};
	}
}
/** What of `next` is not copied from `base`, in order; an empty span is a seam, where something was taken out or moved. */
function differences(before, after) {
	const [base, next] = [bufferOf$1(before), bufferOf$1(after)];
	const start = commonAhead(base, next, [0, 0]);
	if (start === base.length && start === next.length) return [];
	const most = Math.min(base.length, next.length) - start;
	const tail = commonBefore(next, base, {
		toA: next.length,
		toB: base.length,
		most
	});
	const inBase = {
		start,
		end: base.length - tail
	};
	const inNext = {
		start,
		end: next.length - tail
	};
	const edits = [];
	let at = start;
	for (const copy of copiesWithin({
		base,
		next,
		inBase,
		inNext
	})) {
		edits.push({
			start: at,
			end: copy.start
		});
		at = copy.end;
	}
	return [...edits, {
		start: at,
		end: inNext.end
	}];
}
/** Each difference with what may be read around it, those that touch joined. */
function changedWindows(before, after) {
	const windows = [];
	for (const edit of differences(before, after)) {
		const { start, end } = widened(edit, after);
		const last = windows.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else windows.push({
			start,
			end
		});
	}
	return windows;
}
const isBlank = /* @__PURE__ */ new Uint8Array(256);
for (const byte of [
	9,
	10,
	13,
	32
]) isBlank[byte] = 1;
/** Moves from a place in a direction while bytes are blank or not, at most to a limit. */
function passOver(bytes, from, { blank, by, limit }) {
	const side = by < 0 ? -1 : 0;
	let at = from;
	while (at !== limit && isBlank[bytes[at + side] ?? newline$1] === blank) at += by;
	return at;
}
/** To the end of the stretch around a place, and on over long stretches behind it: lines of an encoded text. */
function endOfRun(bytes, from, by) {
	const limit = by < 0 ? Math.max(0, from - longestRun) : Math.min(bytes.length, from + longestRun);
	let end = passOver(bytes, from, {
		blank: 0,
		by,
		limit
	});
	for (;;) {
		const next = passOver(bytes, end, {
			blank: 1,
			by,
			limit
		});
		const stretch = passOver(bytes, next, {
			blank: 0,
			by,
			limit
		});
		if (Math.abs(stretch - next) < leastRun) return end;
		end = stretch;
	}
}
const widened = (edit, bytes) => ({
	start: Math.max(0, endOfRun(bytes, edit.start, -1) - context),
	end: Math.min(bytes.length, endOfRun(bytes, edit.end, 1) + context)
});
// src/scan/blobs.ts
const keys = /* @__PURE__ */ new WeakMap();
/** The value of a match as a map's key; one unit is one byte. Made once for all who ask. */
const keyOf$1 = ({ value }) => {
	const known = keys.get(value) ?? Buffer.from(value).toString("latin1");
	keys.set(value, known);
	return known;
};
var BlobDetector = class {
	#store;
	#job;
	#sheets = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Map();
	#matches = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Set();
	#bytes = 0;
	constructor(store, job) {
		this.#store = store;
		this.#job = job;
	}
	/** Blobs that were asked for and could not be read. */
	get unread() {
		return this.#unread;
	}
	get blobs() {
		return this.#matches.size;
	}
	get bytes() {
		return this.#bytes;
	}
	/** Every match of a blob; none where it cannot be read, which the store notes. */
	matches(id) {
		const known = this.#matches.get(id);
		if (known !== void 0) return known;
		const object = this.#store.read(id);
		const matches = object === void 0 ? [] : this.#job.detector.detect({
			content: id,
			bytes: object.bytes,
			search: "whole"
		});
		if (object === void 0) this.#unread.add(id);
		this.#bytes += object?.bytes.length ?? 0;
		this.#matches.set(id, matches);
		return matches;
	}
	/** Matches of a blob that may be new where another version of the file is known: those that touch what differs. From then on they count as the blob's. */
	matchesBeyond(id, known) {
		const before = known === void 0 || this.#matches.has(id) ? void 0 : this.#store.read(known);
		if (before === void 0) return this.matches(id);
		const object = this.#store.read(id);
		if (object === void 0 || this.#job.detector.readsWhole(object.bytes)) return this.matches(id);
		const search = this.#suspicious(object.bytes, changedWindows(before.bytes, object.bytes));
		const matches = search.length === 0 ? [] : this.#job.detector.detect({
			content: id,
			bytes: object.bytes,
			search
		});
		this.#bytes += object.bytes.length;
		this.#matches.set(id, matches);
		return matches;
	}
	/** The windows that may hold something, with all of a long value that begins before one of them. */
	#suspicious(bytes, windows) {
		const { detector } = this.#job;
		const begun = unsearchedBefore(windows).flatMap((span) => detector.anchors(bytes, span)).filter((anchor) => windows.some((window) => overlaps(anchor, window)));
		return [...windows.filter((window) => detector.mayLeak(bytes, window)), ...begun];
	}
	/** Values that a blob holds and no judge suppressed. */
	keys(id) {
		const known = this.#keys.get(id);
		if (known !== void 0) return known;
		const reported = this.matches(id).filter((match) => match.suppressed === void 0);
		if (reported.length === 0) return nothing;
		const keys = new Set(reported.map(keyOf$1));
		this.#keys.set(id, keys);
		return keys;
	}
	/** The wanted values of a blob as occurrences at one place. */
	occurrences({ id, keys, place, state }) {
		const matches = this.matches(id);
		const sheet = matches.length === 0 ? void 0 : this.#sheetOf(id, matches);
		if (sheet === void 0) return [];
		const wanted = [...keys].flatMap((key) => sheet.byKey.get(key) ?? []);
		if (keys.size > 1) wanted.sort((a, b) => a.span.start - b.span.start);
		return locateOn(sheet, wanted, {
			place: {
				...place,
				blob: id
			},
			state
		});
	}
	/** Of the last few blobs, since values of one are asked for one after the other. */
	#sheetOf(id, matches) {
		const known = this.#sheets.get(id);
		if (known !== void 0) return known;
		const object = this.#store.read(id);
		if (object === void 0) return void 0;
		const sheet = keyed(sheetOf(object.bytes, matches, this.#job.detector.ruleOf));
		const [oldest] = this.#sheets.keys();
		if (this.#sheets.size >= keptSheets && oldest !== void 0) this.#sheets.delete(oldest);
		this.#sheets.set(id, sheet);
		return sheet;
	}
};
function keyed(sheet) {
	const byKey = /* @__PURE__ */ new Map();
	for (const match of sheet.reported) {
		const key = keyOf$1(match);
		const known = byKey.get(key);
		if (known === void 0) byKey.set(key, [match]);
		else known.push(match);
	}
	return {
		...sheet,
		byKey
	};
}
const nothing = /* @__PURE__ */ new Set();
const keptSheets = 16;
/** What lies before windows, as far as a value that reaches into one may begin there. */
function unsearchedBefore(windows) {
	let from = 0;
	return windows.flatMap(({ start, end }) => {
		const span = {
			start: Math.max(from, start - longestValue),
			end: start
		};
		from = end;
		return span.start < span.end ? [span] : [];
	});
}
/** How far before a window a value may begin that is written over several lines, beyond lines of an encoded text. */
const longestValue = 2048;
// src/git/paths.ts
/** Takes bytes of a path as they are. */
const bytePath = (bytes) => node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
/** Takes a path that a person wrote. */
const bytePathOf = (text) => bytePath(node_buffer.Buffer.from(text));
/** Joins a folder and a name; the root is ''. */
const joinPath = (folder, name) => folder === "" ? name : `${folder}/${name}`;
/** The path's bytes. */
const pathBytes = (path) => node_buffer.Buffer.from(path, "latin1");
/** The file of that name in a folder, whatever bytes the name is made of. */
const fileIn = (folder, path) => node_buffer.Buffer.concat([node_buffer.Buffer.from(`${folder}/`), pathBytes(path)]);
/** The path as a report shows it: UTF-8, and bytes that are no UTF-8 as `\xNN`. */
const pathText = (path) => bytesText(node_buffer.Buffer.from(path, "latin1"));
/** Any bytes as text: UTF-8, and what is none as `\xNN`. */
const bytesText = (bytes) => {
	const buffer = node_buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if ((0, node_buffer.isUtf8)(buffer)) return buffer.toString("utf8");
	const pieces = [];
	for (let at = 0; at < buffer.length;) {
		const length = sequenceLength(buffer[at] ?? 0);
		const sequence = buffer.subarray(at, at + length);
		const isText = sequence.length === length && (0, node_buffer.isUtf8)(sequence);
		pieces.push(isText ? sequence.toString("utf8") : `\\x${hexByte(buffer[at] ?? 0)}`);
		at += isText ? length : 1;
	}
	return pieces.join("");
};
const sequenceLength = (lead) => {
	if (lead < 192) return 1;
	if (lead < 224) return 2;
	return lead < 240 ? 3 : 4;
};
const hexByte = (byte) => byte.toString(16).padStart(2, "0");
// src/git/tree-cursor.ts
const space = 32;
const slash = 47;
const zero = 48;
const isTreeMode = (mode) => (mode & 61440) === 16384;
const isLinkMode = (mode) => (mode & 61440) === 57344;
/** A cursor at the first entry. */
const openTree = (bytes, idBytes) => {
	const cursor = {
		bytes,
		idBytes,
		done: false,
		mode: 0,
		nameStart: 0,
		nameEnd: 0,
		idStart: -idBytes,
		broken: false
	};
	advance(cursor);
	return cursor;
};
/** Goes on to the next entry. */
const advance = (cursor) => {
	const { bytes, idBytes } = cursor;
	let at = cursor.idStart + idBytes;
	let mode = 0;
	for (; bytes[at] !== space && at < bytes.length; at += 1) mode = mode * 8 + (bytes[at] ?? 0) - zero;
	const nameStart = at + 1;
	let nameEnd = nameStart;
	while (nameEnd < bytes.length && bytes[nameEnd] !== 0) nameEnd += 1;
	if (nameEnd === nameStart || nameEnd + 1 + idBytes > bytes.length) {
		cursor.done = true;
		cursor.broken = cursor.idStart + idBytes < bytes.length;
		return;
	}
	cursor.mode = mode;
	cursor.nameStart = nameStart;
	cursor.nameEnd = nameEnd;
	cursor.idStart = nameEnd + 1;
};
/** Turns a cursor to another tree; `seekEntry` must follow. */
const cursorOver = (cursor, bytes) => {
	cursor.bytes = bytes;
	cursor.done = true;
	cursor.broken = false;
};
/** Goes to the entry that starts at a place. */
const seekEntry = (cursor, start) => {
	cursor.done = false;
	cursor.idStart = start - cursor.idBytes;
	advance(cursor);
};
/** Orders two entries as git sorts a tree: by bytes, a folder as if `/` stood behind its name. 0 means same name and both or neither a folder. */
const compareEntries = (a, b) => {
	const lengthA = a.nameEnd - a.nameStart;
	const lengthB = b.nameEnd - b.nameStart;
	const shared = Math.min(lengthA, lengthB);
	for (let at = 0; at < shared; at += 1) {
		const difference = (a.bytes[a.nameStart + at] ?? 0) - (b.bytes[b.nameStart + at] ?? 0);
		if (difference !== 0) return difference;
	}
	const difference = byteBehind(a, shared) - byteBehind(b, shared);
	return difference === 0 ? lengthA - lengthB : difference;
};
const byteBehind = (cursor, length) => {
	const at = cursor.nameStart + length;
	if (at < cursor.nameEnd) return cursor.bytes[at] ?? 0;
	return isTreeMode(cursor.mode) ? slash : 0;
};
/** Whether two entries have the same id. */
const isSameId = (a, b) => {
	for (let at = 0; at < a.idBytes; at += 1) if (a.bytes[a.idStart + at] !== b.bytes[b.idStart + at]) return false;
	return true;
};
// src/git/trees.ts
const rootPath = "";
/** Folders deeper than this are not real; a tree that is its own ancestor would need a broken hash. */
const maxDepth$1 = 2048;
const hexId$1 = (cursor) => {
	const { bytes, idStart, idBytes } = cursor;
	return Buffer.from(bytes.buffer, bytes.byteOffset + idStart, idBytes).toString("hex");
};
const nameAt = (cursor) => bytePath(cursor.bytes.subarray(cursor.nameStart, cursor.nameEnd));
const losses = {
	corrupt: "the tree is damaged",
	"missing-object": "the tree is missing",
	"too-large": "folders are nested too deep",
	budget: "it stands at so many paths that not all were followed"
};
const noteLoss = (reading, id, kind) => {
	reading.note({
		kind,
		at: `tree ${id}`,
		detail: losses[kind]
	});
};
/** A cursor over a tree; undefined, and noted, where it cannot be read. */
const treeAt$1 = (reading, id) => {
	const object = reading.store.read(id);
	if (object === void 0) return noteLoss(reading, id, "missing-object");
	if (object.type !== "tree") return noteLoss(reading, id, "corrupt");
	return openTree(object.bytes, reading.store.idLength / 2);
};
/** All entries of one tree. */
const entriesOf = (reading, id) => {
	const cursor = treeAt$1(reading, id);
	const entries = [];
	if (cursor === void 0) return entries;
	for (; !cursor.done; advance(cursor)) entries.push({
		name: nameAt(cursor),
		id: hexId$1(cursor),
		mode: cursor.mode
	});
	if (cursor.broken) noteLoss(reading, id, "corrupt");
	return entries;
};
const isNamed = (cursor, name) => {
	if (cursor.nameEnd - cursor.nameStart !== name.length) return false;
	for (let at = 0; at < name.length; at += 1) if (cursor.bytes[cursor.nameStart + at] !== name[at]) return false;
	return true;
};
const findName = (cursor, name) => {
	const wanted = Buffer.from(name, "latin1");
	for (; !cursor.done; advance(cursor)) if (isNamed(cursor, wanted)) return {
		name: nameAt(cursor),
		id: hexId$1(cursor),
		mode: cursor.mode
	};
};
/** What stands at a path under a tree; undefined where nothing does. */
const lookUp = (reading, tree, path) => {
	let entry = {
		name: rootPath,
		id: tree,
		mode: 16384
	};
	for (const name of path.split("/").filter((part) => part !== "")) {
		const cursor = isTreeMode(entry.mode) ? treeAt$1(reading, entry.id) : void 0;
		entry = cursor === void 0 ? void 0 : findName(cursor, name);
		if (entry === void 0) return void 0;
	}
	return entry;
};
const usualEntries = 4e5;
const newRoom = (reading) => ({
	left: usualEntries,
	seen: /* @__PURE__ */ new Set(),
	note: (tree) => noteLoss(reading, tree, "budget")
});
/** Whether a folder may be entered. */
const mayEnter = (room, tree) => {
	const isRepeated = room.left <= 0 && room.seen.has(tree);
	if (isRepeated) room.note(tree);
	room.seen.add(tree);
	room.left -= 1;
	return !isRepeated;
};
/** Every file under a tree, in git's order. */
const blobsOf = (reading, tree) => blobsUnder({
	reading,
	room: newRoom(reading)
}, {
	tree,
	folder: rootPath,
	depth: 0
});
function* blobsUnder(descent, at) {
	const cursor = openAt(descent, at);
	if (cursor === void 0) return;
	for (; !cursor.done; advance(cursor)) {
		descent.room.left -= 1;
		const path = joinPath(at.folder, nameAt(cursor));
		const id = hexId$1(cursor);
		if (isTreeMode(cursor.mode)) yield* blobsUnder(descent, {
			tree: id,
			folder: path,
			depth: at.depth + 1
		});
		else if (!isLinkMode(cursor.mode)) yield {
			path,
			id,
			mode: cursor.mode
		};
	}
	if (cursor.broken) noteLoss(descent.reading, at.tree, "corrupt");
}
const openAt = ({ reading, room }, at) => {
	if (at.depth > maxDepth$1) return noteLoss(reading, at.tree, "too-large");
	return mayEnter(room, at.tree) ? treeAt$1(reading, at.tree) : void 0;
};
/** Each different blob under a tree once, each subtree read once: bounded by what is stored, however often it is repeated. */
function* distinctBlobs(reading, tree) {
	const seen = /* @__PURE__ */ new Set([tree]);
	const queue = [tree];
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		const fresh = entriesOf(reading, next).filter((entry) => !(seen.has(entry.id) || isLinkMode(entry.mode)));
		for (const entry of fresh) {
			if (isTreeMode(entry.mode)) queue.push(entry.id);
			else if (!seen.has(entry.id)) yield entry.id;
			seen.add(entry.id);
		}
	}
}
/** Visits each file of a tree that differs, by path and id, from what every one of the parents has at its path; without parents, every file. Modes do not matter. */
const visitAdded = ({ reading, visit }, tree, parents) => {
	if (parents.includes(tree)) return;
	compareFolder({
		reading,
		visit,
		room: newRoom(reading)
	}, {
		tree,
		parents,
		folder: rootPath,
		depth: 0
	});
};
const compareFolder = (comparison, at) => {
	const { reading, room } = comparison;
	const cursor = openAt(comparison, at);
	if (cursor === void 0) return;
	const parents = at.parents.map((id) => treeAt$1(reading, id)).filter((parent) => parent !== void 0);
	for (; !cursor.done; advance(cursor)) {
		room.left -= 1;
		compareEntry(comparison, {
			cursor,
			parents,
			at
		});
	}
	if (cursor.broken) noteLoss(reading, at.tree, "corrupt");
};
const compareEntry = (comparison, entry) => {
	const { cursor, parents, at } = entry;
	const matching = [];
	for (const parent of parents) {
		if (!isAt(parent, cursor)) continue;
		if (isSameId(parent, cursor)) return;
		matching.push(parent);
	}
	if (isLinkMode(cursor.mode)) return;
	const path = joinPath(at.folder, nameAt(cursor));
	const id = hexId$1(cursor);
	if (isTreeMode(cursor.mode)) compareFolder(comparison, {
		tree: id,
		parents: matching.map(hexId$1),
		folder: path,
		depth: at.depth + 1
	});
	else comparison.visit({
		path,
		id,
		mode: cursor.mode
	});
};
/** Moves a parent up to the entry's name and tells whether it has that name. */
const isAt = (parent, cursor) => {
	while (!parent.done) {
		const order = compareEntries(parent, cursor);
		if (order >= 0) return order === 0;
		advance(parent);
	}
	return false;
};
// src/reach/infrastructure-paths.ts
/** What a path says for certain; the first that fits names the file. */
const certain = [
	[
		"terraform",
		/\.(?:tf|tofu|tfvars)(?:\.json)?$/,
		[".tf", ".tofu"]
	],
	[
		"sts-policy",
		/(?:^|\/)\.github\/chainguard\/[\w.-]+\.sts\.ya?ml$/,
		["chainguard"]
	],
	[
		"bicep",
		/\.bicep(?:param)?$/,
		[".bicep"]
	],
	[
		"gitlab",
		/(?:^|\/)(?:[\w.-]*\.)?gitlab-ci(?:\.[\w-]+)*\.ya?ml$|(?:^|\/)\.gitlab\/(?:ci|workflows)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
		["gitlab"]
	],
	[
		"circleci",
		/(?:^|\/)\.circleci\/[\w.-]+\.ya?ml$/,
		[".circleci/"]
	],
	[
		"azure-pipelines",
		/(?:^|\/)[\w.-]*azure-pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|azdo|ado)\/(?:[\w.-]+\/)*[\w.-]+\.ya?ml$/,
		[
			"azure",
			".azdo/",
			".ado/"
		]
	],
	[
		"jenkins",
		/(?:^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i,
		["jenkinsfile"]
	]
];
/** What a path may be, where nothing else claims it: the reader looks for words that only such a file has. */
const possible$1 = [
	[
		"gateway",
		/(?:^|\/)(?:[\w.-]*(?:litellm|portkey|ai-gateway|ai_gateway)[\w.-]*|kong|proxy_config|proxy_server_config)\.(?:ya?ml|json)$/i,
		[
			"litellm",
			"portkey",
			"ai-gateway",
			"ai_gateway",
			"kong",
			"proxy_"
		]
	],
	[
		"gateway",
		/(?:^|\/)(?:litellm|portkey|kong|ai-gateway|llm-gateway)[\w-]*\/(?:[\w.-]+\/)*(?:config|kong|proxy)[\w.-]*\.(?:ya?ml|json)$/i,
		[
			"litellm",
			"portkey",
			"kong",
			"gateway"
		]
	],
	[
		"gateway",
		/(?:^|\/)config\.ya?ml$/,
		["config.y"]
	],
	[
		"template",
		/(?:^|\/)[\w.-]*(?:trust|assume[-_]?role|oidc|federat|iam|github[-_]?actions|deploy[-_]?role)[\w.-]*(?:\.(?:ya?ml|json)(?:\.(?:tpl|tftpl|tmpl|j2))?|\.(?:tpl|tftpl))$/i,
		[
			"trust",
			"assume",
			"oidc",
			"federat",
			"iam",
			"github",
			"deploy"
		]
	],
	[
		"template",
		/(?:^|\/)(?:cloudformation|cfn|stacks?|infra|infrastructure|sam|iam|policies|aws)\/(?:[\w.-]+\/)*[\w.-]+\.(?:ya?ml|json)$/i,
		[
			"cloudformation/",
			"cfn/",
			"stack/",
			"stacks/",
			"infra/",
			"infrastructure/",
			"sam/",
			"iam/",
			"policies/",
			"aws/"
		]
	],
	[
		"template",
		/(?:^|\/)(?:template|cloudformation|azuredeploy|mainTemplate|[\w.-]+\.(?:cfn|template|stack))\.(?:ya?ml|json)$/i,
		[
			"template",
			"cloudformation",
			"azuredeploy",
			".cfn.",
			".stack."
		]
	],
	[
		"template",
		/\.template$/,
		[".template"]
	]
];
const certainEnd = /\.(?:tf|tofu|tfvars|bicep|bicepparam|ya?ml|json|jenkinsfile)$|(?:^|\/)Jenkinsfile/;
const possibleEnd = /\.(?:ya?ml|json|template|tpl|tftpl|tmpl|j2)$/;
/** The first kind whose pattern fits a path. */
function firstFit(forms, path) {
	const lower = path.toLowerCase();
	return forms.find(([, pattern, words]) => words.some((word) => lower.includes(word)) && pattern.test(path))?.[0];
}
/** The kind of a file whose path says that it describes infrastructure; undefined for every other file. */
const infrastructureFileOf = (path) => certainEnd.test(path) ? firstFit(certain, path) : void 0;
/** The same for paths that say less, to be asked last. */
const possibleInfrastructureFileOf = (path) => possibleEnd.test(path) ? firstFit(possible$1, path) : void 0;
// src/reach/paths.ts
/** Asked in order; the first that fits names the file. Each with words of which a path that fits has one, in lower case. */
const forms = [
	[
		"env-file",
		/(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|\.envrc|\.dev\.vars(?:\.\w+)?)$/,
		[".env", ".dev.vars"]
	],
	[
		"agent-file",
		/(?:^|\/)(?:\.?[\w-]*mcp[\w.-]*\.json|claude_desktop_config\.json|\.claude\.json|gemini-extension\.json|opencode\.jsonc?|\.?crush\.json|\.aider\.conf\.ya?ml|\.?devcontainer\.json)$/,
		[
			"mcp",
			"claude",
			"gemini-extension",
			"opencode",
			"crush.json",
			".aider.",
			"devcontainer"
		]
	],
	[
		"agent-file",
		/(?:^|\/)\.(?:claude|gemini|qwen|zed|vscode|amp|factory)\/settings(?:\.[\w-]+)?\.json$|(?:^|\/)\.claude-plugin\/plugin\.json$|(?:^|\/)\.codex\/config\.toml$|(?:^|\/)\.cursor\/(?:cli|cli-config|permissions)\.json$/,
		[
			"/settings",
			".claude-plugin/",
			".codex/",
			".cursor/"
		]
	],
	[
		"agent-file",
		/(?:^|\/)\.continue\/(?:config\.(?:json|ya?ml)|mcpServers\/[^/]+\.(?:json|ya?ml))$|(?:^|\/)\.(?:amazonq|kiro)\/(?:.+\/)?[\w-]+\.json$|(?:^|\/)\.opencode\/[^/]+\.jsonc?$/,
		[
			".continue/",
			".amazonq/",
			".kiro/",
			".opencode/"
		]
	],
	[
		"compose",
		/(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/,
		["compose"]
	],
	[
		"kubernetes",
		/(?:^|\/)(?:k8s|kubernetes|kube|manifests?|helm|charts?|kustomize|overlays|argocd|flux|gitops|clusters?|deploy|deployments?)\/.+\.ya?ml$/,
		[
			"k8s/",
			"kubernetes/",
			"kube/",
			"manifest/",
			"manifests/",
			"helm/",
			"chart/",
			"charts/",
			"kustomize/",
			"overlays/",
			"argocd/",
			"flux/",
			"gitops/",
			"cluster/",
			"clusters/",
			"deploy/",
			"deployment/",
			"deployments/"
		]
	],
	[
		"kubernetes",
		/(?:^|\/)(?:[\w-]*(?:deployment|statefulset|daemonset|cronjob|serviceaccount|external-?secrets?|rolebindings?|kustomization|manifests?|k8s|kubernetes)[\w-]*|[\w-]*secrets?|values(?:[.-][\w-]+)?|pods?|rbac)\.ya?ml$/i,
		[
			"deployment",
			"statefulset",
			"daemonset",
			"cronjob",
			"serviceaccount",
			"external",
			"rolebinding",
			"kustomization",
			"manifest",
			"k8s",
			"kubernetes",
			"secret",
			"values",
			"pod",
			"rbac"
		]
	]
];
/** Nearly every path of a repository is told by this to be none. */
const possible = /(?:^|\/)\.(?:env|dev\.vars)[^/]*$|\.env$|mcp[^/]*$|\/settings[^/]*\.json$|(?:claude|config|code|crush|container|cli|plugin|extension|permissions|conf)\.(?:json|jsonc|toml|ya?ml)$|\.ya?ml$|(?:^|\/)\.(?:amazonq|kiro|continue|opencode)\//;
const elsewhere = /(?:^|\/)(?:node_modules|vendor|third_party|\.git|\.venv|site-packages)\//;
/** The kind of a file that carries identities; undefined for every other file. */
function surfaceFileOf(path) {
	const kind = infrastructureFileOf(path) ?? (possible.test(path) ? firstFit(forms, path) : void 0) ?? possibleInfrastructureFileOf(path);
	return kind !== void 0 && elsewhere.test(path) ? void 0 : kind;
}
/** Largest file of settings that is read; what is larger was made by a machine. */
const largestSettings = 1048576;
const sample = /(?:^|[/._-])(?:examples?|samples?|tmpl|dist|defaults?|fixtures?|tests?|__tests__|testdata|spec|docs?|demos?|cookbooks?|tutorials?|e2e|mocks?)(?=[/._-]|$)|[._-]templates?(?=[._-]|$)/i;
/** Templates, examples, tests and documentation: what stands there is weighed less. */
const isSample = (path) => sample.test(path);
const environmentWord = /(?:^|[/._-])(prod(?:uction)?|stag(?:e|ing)|dev(?:elop(?:ment)?)?|test(?:ing)?|qa|uat|preview|sandbox|live)(?=[/._-]|$)/gi;
/** The environment that a path names, the innermost: `.env.production`, `overlays/prod/api.yaml`. */
function environmentOf(path) {
	const word = [...path.matchAll(environmentWord)].at(-1)?.[1];
	return word === void 0 ? null : word.toLowerCase();
}
// src/reach/programs.ts
/** A library reads a key for whoever imports it; what is deployed reads one that this team keeps. */
const deployment = /^(?:Dockerfile(?:\.[\w-]+)?|[\w-]+\.Dockerfile|Containerfile|Procfile|fly\.toml|vercel\.json|netlify\.toml|wrangler\.(?:toml|jsonc?)|serverless\.ya?ml|samconfig\.toml|host\.json|next\.config\.[cm]?[jt]s|railway\.(?:json|toml)|nixpacks\.toml)$/;
/** Whether a file of this name, without its folder, says that its folder is deployed. */
const isDeployment = (name) => deployment.test(name);
/** The innermost folder around a path that is deployed as one; `.` is the root. */
function programOf(path, isDeployed) {
	const parts = path.split("/").slice(0, -1);
	for (let length = parts.length; length >= 0; length -= 1) {
		const folder = length === 0 ? "." : parts.slice(0, length).join("/");
		if (isDeployed(folder)) return folder;
	}
}
/** The folders of some paths that are deployed. */
function deployedFolders(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		if (isDeployment(path.slice(slash + 1))) folders.add(slash < 0 ? "." : path.slice(0, slash));
	}
	return folders;
}
// src/scan/code-files.ts
var code_files_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	codeFiles: () => codeFiles,
	isOwnCode: () => isOwnCode,
	largestCode: () => largestCode,
	programFiles: () => programFiles
});
const code = /\.(?:py|rb|jl|[cm]?[jt]sx?|vue|svelte|astro|go|rs|java|kts?|scala|groovy|cs|fs|swift|dart|php|c|cc|cpp)$/;
const notOwn = /(?:^|\/)(?:node_modules|vendor|vendored|third[_-]?party|\.venv|venv|site-packages|__pycache__|\.git|dist|build|out|target|\.next)\/|\.min\.[cm]?js$|\.d\.[cm]?ts$|(?:^|\/)(?:test_[^/]*|[^/]*(?:_test|\.test|\.spec)\.\w+|conftest\.py)$/;
const largestCode = 524288;
const mostBytes$1 = 25165824;
const mostFiles = 4e3;
/** A team's own code: not tests and examples, not what others wrote, not what was built. */
const isOwnCode = (path) => code.test(path) && !notOwn.test(path) && !isSample(path);
const codeFiles = (files) => within(() => files.filter(({ path }) => isOwnCode(path)), programsAmong(files));
/** Only what is deployed. Nothing is looked at before the first of them is asked for. */
function programFiles(files) {
	const programAt = programsAmong(files);
	return within(() => files.filter(({ path }) => isOwnCode(path) && programAt(path) !== void 0), programAt);
}
function programsAmong(files) {
	let folders;
	return (path) => {
		folders ??= deployedFolders(files.map((file) => file.path));
		return folders.size === 0 ? void 0 : programOf(path, (folder) => folders?.has(folder) === true);
	};
}
function within(own, programAt) {
	let unread;
	function* documents() {
		const read = require_seldom().createFileReader(largestCode);
		const budget = {
			bytes: mostBytes$1,
			files: mostFiles
		};
		for (const file of own()) {
			const content = read(file);
			budget.bytes -= sizeOf(content);
			budget.files -= 1;
			if (budget.bytes < 0 || budget.files < 0) {
				unread = file.path;
				return;
			}
			if (content.kind === "bytes") yield {
				path: file.path,
				text: require_seldom().asLatin1(content.bytes)
			};
		}
	}
	return {
		documents: documents(),
		unread: () => unread,
		programOf: programAt
	};
}
/** What is too large was not written by hand: it counts as the largest that is read. */
function sizeOf(content) {
	if (content.kind === "bytes") return content.bytes.length;
	return content.kind === "problem" && content.problem.kind === "too-large" ? largestCode : 0;
}
// src/scan/documents.ts
const folder = ".github/workflows";
/** Workflows, and the agent workflows that some of them are generated from. */
const workflow = /^\.github\/workflows\/[^/]+\.(?:ya?ml|md)$/;
const action = /(?:^|\/)action\.ya?ml$/;
const ownerFiles = [
	"CODEOWNERS",
	".github/CODEOWNERS",
	"docs/CODEOWNERS"
];
/** Files in a commit's tree that are looked up by name. */
const single = [
	"action.yml",
	"action.yaml",
	...ownerFiles
];
const isIdentityFile = (path) => workflow.test(path) || action.test(path) || ownerFiles.includes(path);
const textOf = (bytes) => Buffer.from(bytes).toString("utf8");
/** `note` is told of files that cannot be read; a scan for leaks tells of them by itself. */
const documentsOfFiles = ({ files }, note = () => {}) => files.filter(isRead).flatMap((file) => {
	const content = require_seldom().readRegularFile(file);
	if (content.kind === "problem") note(content.problem);
	return content.kind === "bytes" ? [{
		path: file.path,
		text: textOf(content.bytes)
	}] : [];
});
const isRead = ({ path, open }) => isIdentityFile(path) || surfaceFileOf(path) !== void 0 && isSmall(open);
/** What of a listing would be read for identities and is too large for it. */
const largeSettings = ({ files }) => {
	const large = files.filter(({ path, open }) => surfaceFileOf(path) !== void 0 && !isIdentityFile(path) && !isSmall(open));
	return large.length === 0 ? [] : [{
		what: `settings over 1 MiB`,
		why: "searched for leaks, not read for identities",
		count: large.length
	}];
};
/** What cannot be looked at is told when it is read. */
function isSmall(open) {
	try {
		return (0, node_fs.statSync)(open).size <= largestSettings;
	} catch {
		return true;
	}
}
function touchedBy(base, head) {
	const reading = {
		store: head.store,
		note: () => {}
	};
	const [added, gone] = [changed$1(reading, head.tree, base.tree), changed$1(reading, base.tree, head.tree)];
	return {
		surfaces: {
			added: added.surfaces,
			gone: gone.surfaces
		},
		code: {
			added: added.code,
			gone: gone.code
		}
	};
}
/** Undefined where the change touches none of them. */
function documentsOfChange(base, head, surfaces) {
	const reading = {
		store: head.store,
		note: () => {}
	};
	const { added, gone } = surfaces;
	const touched = new Set([...added, ...gone].map(pathText));
	if (touched.size === 0) return void 0;
	const after = ([...touched].some((path) => surfaceFileOf(path) !== void 0) ? identityPaths(reading, head.tree) : usualPaths(reading, head.tree)).flatMap((path) => documentAt(head, path));
	const kept = after.filter(({ path }) => !touched.has(path));
	const before = [.../* @__PURE__ */ new Set([...added, ...gone])].flatMap((path) => documentAt(base, path));
	return {
		before: [...kept, ...before].sort(byPath),
		after: [...after].sort(byPath)
	};
}
/** Files that carry identities, wherever they lie in a tree. */
const documentsOfTree = (source) => identityPaths({
	store: source.store,
	note: () => {}
}, source.tree).flatMap((path) => documentAt(source, path));
const byPath = (a, b) => a.path < b.path ? -1 : Number(a.path > b.path);
const carries = (path) => isIdentityFile(path) || surfaceFileOf(path) !== void 0;
/** Files of a tree that carry identities, and files of code, which are not the same in the other tree. */
function changed$1(reading, tree, other) {
	const surfaces = [];
	const code = [];
	const visit = ({ path }) => {
		const text = pathText(path);
		if (carries(text)) surfaces.push(path);
		else if (isOwnCode(text)) code.push(path);
	};
	visitAdded({
		reading,
		visit
	}, tree, [other]);
	return {
		surfaces,
		code
	};
}
function documentAt({ store, tree }, path) {
	const entry = lookUp({
		store,
		note: () => {}
	}, tree, path);
	const object = entry === void 0 ? void 0 : store.read(entry.id);
	return object?.type === "blob" && (object.bytes.length <= 1048576 || isIdentityFile(pathText(path))) ? [{
		path: pathText(path),
		text: textOf(object.bytes)
	}] : [];
}
/** Workflows, and actions beside them: `.github/actions` and the root. Looked up by name, so that the size of the tree has no say. */
function usualPaths(reading, tree) {
	const below = (path) => {
		const found = lookUp(reading, tree, bytePathOf(path));
		return found === void 0 ? [] : entriesOf(reading, found.id).map(({ name }) => joinPath(bytePathOf(path), name));
	};
	const local = below(".github/actions").flatMap((path) => ["action.yml", "action.yaml"].map((file) => joinPath(path, file)));
	return [
		...below(folder),
		...local,
		...single.map(bytePathOf)
	].filter((path) => isIdentityFile(pathText(path)));
}
const passedOver = /* @__PURE__ */ new Set([
	"node_modules",
	"vendor",
	"third_party",
	".venv",
	"site-packages"
]);
/** Folders that are looked into; what lies in further ones is not seen. */
const mostFolders = 2e4;
/** Every path of a tree that carries identities. */
function identityPaths(reading, tree) {
	const paths = [];
	const queue = [{
		id: tree,
		at: bytePathOf("")
	}];
	for (const [index, { id, at }] of queue.entries()) {
		if (index >= mostFolders) break;
		const entries = entriesOf(reading, id);
		queue.push(...foldersIn(entries, at));
		paths.push(...entries.filter(({ mode }) => !isTreeMode(mode)).map(({ name }) => joinPath(at, name)).filter((path) => carries(pathText(path))));
	}
	return paths;
}
const foldersIn = (entries, at) => entries.filter(({ mode, name }) => isTreeMode(mode) && !passedOver.has(name)).map(({ id, name }) => ({
	id,
	at: joinPath(at, name)
}));
// src/git/commits.ts
const newline = 10;
const idText$1 = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
const words = {
	tree: Buffer.from("tree "),
	parent: Buffer.from("parent "),
	object: Buffer.from("object ")
};
const startsWith = (bytes, at, word) => {
	for (let offset = 0; offset < word.length; offset += 1) if (bytes[at + offset] !== word[offset]) return false;
	return true;
};
/** The id of a line `<word> <id>` at a place: a string of its own, that keeps no longer one alive. */
const idLine = (bytes, at, word) => {
	if (!startsWith(bytes, at, word)) return void 0;
	const start = at + word.length;
	const end = bytes[start + 40] === newline ? start + 40 : start + 64;
	if (bytes[end] !== newline && end !== bytes.length) return void 0;
	const id = bytes.toString("latin1", start, end);
	return idText$1.test(id) ? id : void 0;
};
/** Reads a commit's links; undefined where it is no commit. */
const parseHeader = (object) => {
	if (object.type !== "commit") return void 0;
	const bytes = bufferOf(object.bytes);
	const tree = idLine(bytes, 0, words.tree);
	if (tree === void 0) return void 0;
	const parents = [];
	let at = tree.length + 6;
	for (let id = idLine(bytes, at, words.parent); id !== void 0; id = idLine(bytes, at, words.parent)) {
		parents.push(id);
		at += id.length + 8;
	}
	return {
		id: object.id,
		tree,
		parents,
		seconds: committerSeconds(bytes, at)
	};
};
const committerStart = Buffer.from("\ncommitter ");
const secondsText = /> (-?\d{1,16})(?: [+-]\d{4,8})?$/;
const maxDate = 64;
const committerSeconds = (bytes, from) => {
	const start = bytes.indexOf(committerStart, from - 1);
	if (start === -1) return 0;
	const next = bytes.indexOf(newline, start + 1);
	const end = next === -1 ? bytes.length : next;
	return Number(secondsText.exec(bytes.toString("latin1", Math.max(start, end - maxDate), end))?.[1] ?? 0);
};
/** Splits headers from the message at the first empty line. */
const split = (bytes) => {
	const at = bytes.indexOf("\n\n", 0, "latin1");
	return at === -1 ? {
		headers: bytes,
		message: bytes.subarray(bytes.length)
	} : {
		headers: bytes.subarray(0, at + 1),
		message: bytes.subarray(at + 2)
	};
};
/** The first header line of that name. */
const headerLine = (headers, word) => {
	const isFirst = headers.toString("latin1", 0, word.length + 1) === `${word} `;
	const start = isFirst ? 0 : headers.indexOf(`\n${word} `, 0, "latin1") + 1;
	if (start === 0 && !isFirst) return void 0;
	const end = headers.indexOf(newline, start);
	return headers.subarray(start + word.length + 1, end === -1 ? headers.length : end);
};
const dateText = /^(-?\d{1,15})\b/;
const maxSeconds = 864e10;
const isoDate = (text) => {
	const seconds = Number(dateText.exec(text)?.[1] ?? NaN);
	return Math.abs(seconds) <= maxSeconds ? (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString() : void 0;
};
const textIn = (encoding, latin1) => {
	const bytes = Buffer.from(latin1, "latin1");
	if (encoding === void 0) return bytesText(bytes);
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return bytesText(bytes);
	}
};
/** More of a name than anyone reads. */
const maxSignature = 2048;
/** `<name> <<email>> <seconds> <zone>` by its brackets; whatever is missing is empty. */
const signatureOf = (line, encoding) => {
	const text = line?.toString("latin1", 0, maxSignature) ?? "";
	const open = text.indexOf("<");
	const close = open === -1 ? -1 : text.indexOf(">", open);
	if (close === -1) return {
		name: textIn(encoding, text.trim()),
		email: "",
		date: void 0
	};
	return {
		name: textIn(encoding, text.slice(0, open).trim()),
		email: textIn(encoding, text.slice(open + 1, close)),
		date: isoDate(text.slice(close + 1).trim())
	};
};
/** Reads all of a commit; undefined where it is no commit. */
const parseCommit = (object) => {
	const header = parseHeader(object);
	if (header === void 0) return void 0;
	const { headers, message } = split(bufferOf(object.bytes));
	const encoding = headerLine(headers, "encoding")?.toString("latin1");
	return {
		...header,
		author: signatureOf(headerLine(headers, "author"), encoding),
		committer: signatureOf(headerLine(headers, "committer"), encoding),
		message,
		headers
	};
};
/** Reads a tag object; undefined where it is none. */
const parseTag = (object) => {
	const bytes = bufferOf(object.bytes);
	const target = object.type === "tag" ? idLine(bytes, 0, words.object) : void 0;
	if (target === void 0) return void 0;
	const { headers, message } = split(bytes);
	const tagger = headerLine(headers, "tagger");
	return {
		id: object.id,
		target,
		name: bytesText(headerLine(headers, "tag") ?? Buffer.alloc(0)),
		tagger: tagger === void 0 ? void 0 : signatureOf(tagger, void 0),
		message
	};
};
// src/git/heap.ts
/** An empty heap. */
const createHeap = (isBefore) => {
	const values = [];
	const rise = (value) => {
		let at = values.length;
		values.push(value);
		while (at > 0) {
			const above = at - 1 >> 1;
			const parent = values[above];
			if (parent === void 0 || !isBefore(value, parent)) break;
			values[at] = parent;
			at = above;
		}
		values[at] = value;
	};
	const firstChild = (at) => {
		const left = at * 2 + 1;
		const [a, b] = [values[left], values[left + 1]];
		return a !== void 0 && b !== void 0 && isBefore(b, a) ? left + 1 : left;
	};
	const sink = (value) => {
		let at = 0;
		for (let below = firstChild(at); below < values.length; below = firstChild(at)) {
			const child = values[below];
			if (child === void 0 || !isBefore(child, value)) break;
			values[at] = child;
			at = below;
		}
		values[at] = value;
	};
	const pop = () => {
		const top = values[0];
		const last = values.pop();
		if (last !== void 0 && values.length > 0) sink(last);
		return top;
	};
	return {
		push: rise,
		pop,
		size: () => values.length,
		values: () => values
	};
};
// src/git/range-walk.ts
const head = 1;
const base = 2;
const maxBottoms = 30;
const isNewer = (a, b) => (a.header?.seconds ?? 0) > (b.header?.seconds ?? 0);
const nodeOf = (walk, id) => {
	const known = walk.nodes.get(id);
	if (known !== void 0) return known;
	const node = {
		id,
		header: walk.read(id),
		explored: false,
		waiting: false,
		reached: 0,
		below: 0
	};
	walk.nodes.set(id, node);
	return node;
};
/** Marks a node and whatever explored commits lie below it; unexplored ones start to wait. */
const mark$1 = (walk, start, marks) => {
	const pending = [[
		start,
		marks.reached,
		marks.below
	]];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const [node, reached, below] = next;
		if ((node.reached | reached) === node.reached && (node.below | below) === node.below) continue;
		addMarks(walk, node, {
			reached,
			below
		});
		if (!node.explored) continue;
		for (const parent of node.header?.parents ?? []) pending.push([
			nodeOf(walk, parent),
			node.reached,
			node.below
		]);
	}
};
const addMarks = (walk, node, marks) => {
	const gainsBase = (marks.reached & base & ~node.reached) !== 0;
	node.reached |= marks.reached;
	node.below |= marks.below;
	if (gainsBase && node.explored && node.header !== void 0) walk.size -= 1;
	if (gainsBase && node.waiting) walk.open -= 1;
	if (node.explored || node.waiting) return;
	node.waiting = true;
	walk.queue.push(node);
	if ((node.reached & base) === 0) walk.open += 1;
};
const isInRange = (node) => node.explored && node.header !== void 0 && node.reached === head;
const exploreNext = (walk) => {
	const node = walk.queue.pop();
	if (node === void 0) return;
	node.waiting = false;
	node.explored = true;
	if ((node.reached & base) === 0) walk.open -= 1;
	if (isInRange(node)) walk.size += 1;
	for (const parent of node.header?.parents ?? []) mark$1(walk, nodeOf(walk, parent), node);
};
const bottomsOf = (walk) => [...walk.nodes.values()].filter(isInRange).filter((node) => !(node.header?.parents ?? []).some((id) => isInRange(nodeOf(walk, id))));
/** Lets every commit know which bottoms reach it. */
const markBottoms = (walk) => {
	const bottoms = bottomsOf(walk);
	if (bottoms.length > maxBottoms) return;
	walk.allBottoms = 2 ** bottoms.length - 1;
	for (const [at, node] of bottoms.entries()) mark$1(walk, node, {
		reached: 0,
		below: 2 ** at
	});
};
const isProven = (walk, node) => walk.size === 0 || walk.allBottoms !== void 0 && (node.below & walk.allBottoms) === walk.allBottoms;
/** Explores until no commit waits that no base reaches: what the heads alone reach by then holds the whole result, and more only where dates lie. */
const gather = (walk) => {
	while (walk.open > 0) exploreNext(walk);
	markBottoms(walk);
};
const isAllProven = (walk) => walk.queue.values().every((node) => isProven(walk, node));
/** Explores until what waits is proven to reach nothing of the result, until nothing waits, or until patience ends; says whether it is proven. */
const prove = (walk, patience) => {
	let rest = patience;
	while (!isAllProven(walk)) for (let left = walk.queue.size(); left > 0; left -= 1) {
		if (rest <= 0) return false;
		exploreNext(walk);
		rest -= 1;
	}
	return true;
};
const isMissing = (node) => node.header === void 0;
const selectionOf = (walk) => {
	const nodes = [...walk.nodes.values()];
	const commits = nodes.filter(isInRange).map((node) => node.header);
	const lost = nodes.filter(isMissing);
	return {
		commits: commits.filter((header) => header !== void 0),
		missing: lost.filter((node) => node.reached === head).map((node) => node.id),
		unprovenBase: lost.filter((node) => (node.reached & base) !== 0 && !isProven(walk, node)).map((node) => node.id),
		explored: nodes.filter((node) => node.explored).length
	};
};
const startWalk = (read, heads, bases) => {
	const walk = {
		read,
		nodes: /* @__PURE__ */ new Map(),
		queue: createHeap(isNewer),
		open: 0,
		allBottoms: void 0,
		size: 0
	};
	for (const id of bases) mark$1(walk, nodeOf(walk, id), {
		reached: base,
		below: 0
	});
	for (const id of heads) mark$1(walk, nodeOf(walk, id), {
		reached: head,
		below: 0
	});
	gather(walk);
	return walk;
};
/** Selects the commits that are reachable from `heads` and from none of `bases`. */
const selectCommits = (read, heads, bases) => {
	const walk = startWalk(read, heads, bases);
	prove(walk, Number.POSITIVE_INFINITY);
	return selectionOf(walk);
};
/** So many commits of the base's history are read to prove a result at once: next to nothing beside reading what it adds. */
const patienceFor = (size) => 64 + 2 * size;
/** The same, with a proof that takes long put off until somebody needs it. */
const prospectOf = (read, heads, bases) => {
	const walk = startWalk(read, heads, bases);
	const isExact = prove(walk, patienceFor(walk.size));
	const proven = () => {
		prove(walk, Number.POSITIVE_INFINITY);
		return selectionOf(walk);
	};
	if (isExact || [...walk.nodes.values()].some(isMissing)) return { likely: proven() };
	return {
		likely: selectionOf(walk),
		prove: proven
	};
};
// src/git/range.ts
/** The tree of a commit; undefined where it cannot be read. */
const treeOf = ({ store }, commit) => {
	const object = store.read(commit);
	return object === void 0 ? void 0 : parseHeader(object)?.tree;
};
const linkReader = (reading, links) => (id) => {
	const told = links?.(id);
	if (told !== void 0) return told;
	const object = reading.store.read(id);
	return object === void 0 ? void 0 : parseHeader(object);
};
/** Parents before children; what is unrelated by how many generations of the range lie below it, then by id: the same in every run. */
const inOrder = (commits) => {
	const heights = heightsOf(new Map(commits.map((commit) => [commit.id, commit])));
	return commits.toSorted((a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
};
const heightsOf = (commits) => {
	const heights = /* @__PURE__ */ new Map();
	for (const commit of commits.values()) {
		const pending = [commit];
		for (let next = pending.at(-1); next !== void 0; next = pending.at(-1)) {
			const parents = next.parents.map((id) => commits.get(id)).filter((parent) => parent !== void 0);
			const unknown = parents.filter((parent) => !heights.has(parent.id));
			for (const parent of unknown) pending.push(parent);
			if (unknown.length > 0) continue;
			heights.set(next.id, 1 + parents.reduce((most, parent) => Math.max(most, heights.get(parent.id) ?? 0), 0));
			pending.pop();
		}
	}
	return heights;
};
const missingCommit = (request, id) => request.shallow.size > 0 ? {
	kind: "shallow",
	at: `commit ${id}`,
	detail: "the history that was fetched ends inside the range"
} : {
	kind: "missing-object",
	at: `commit ${id}`,
	detail: "a commit of the range is missing"
};
const unprovenBase = (request, id) => ({
	kind: request.bases.includes(id) ? "base-unknown" : "shallow",
	at: `commit ${id}`,
	detail: "the history of the base is not all there: what it already holds may be taken for new"
});
const problemsOf = (request, selection) => [...selection.missing.toSorted().map((id) => missingCommit(request, id)), ...selection.unprovenBase.toSorted().map((id) => unprovenBase(request, id))];
const rangeFrom = (request, selection) => ({
	commits: inOrder(selection.commits),
	problems: problemsOf(request, selection)
});
/** The commits that are reachable from the heads and from no base, exactly. */
const selectRange = (reading, request) => rangeFrom(request, selectCommits(linkReader(reading, request.links), request.heads, request.bases));
/** The same where that is soon proven; otherwise what it is unless dates of commits lie, for whoever may have nothing to tell of it. */
const likelyRange = (reading, request) => {
	if (request.shallow.size > 0) return selectRange(reading, request);
	const { likely, prove } = prospectOf(linkReader(reading, request.links), request.heads, request.bases);
	const range = rangeFrom(request, likely);
	return prove === void 0 ? range : {
		...range,
		prove: () => rangeFrom(request, prove())
	};
};
const noteLostParent = (reading, id) => reading.note({
	kind: "missing-object",
	at: `commit ${id}`,
	detail: "a parent to compare with is missing: its files count as added"
});
/** The files that a commit adds: those whose (path, id) differs from every parent's entry at that path. A parent that is missing counts as empty. */
const blobsAddedBy = (reading, commit) => {
	const links = linkReader(reading);
	const parents = commit.parents.map(links);
	for (const [which, parent] of parents.entries()) if (parent === void 0) noteLostParent(reading, commit.parents[which]);
	const blobs = [];
	visitAdded({
		reading,
		visit: (blob) => blobs.push(blob)
	}, commit.tree, parents.map((parent) => parent?.tree).filter((tree) => tree !== void 0));
	return blobs;
};
// src/scan/weakened.ts
/** One finding for each policy file that commits of the range change and the head has otherwise than the base, and for each workflow that no longer runs keyreach. */
function weakenedPolicy(plan, ruleFiles) {
	const ends = endsOf$1(plan);
	if (ends === void 0) return [];
	return [...[.../* @__PURE__ */ new Set([
		policyPath,
		baselinePath,
		...plan.range?.policyPaths ?? [],
		...ruleFiles
	])].flatMap((path) => changed(path, ends)), ...silenced(ends)];
}
function endsOf$1({ range, parts }) {
	const part = parts.find((some) => some.kind === "range");
	if (part === void 0 || range?.head === void 0) return void 0;
	const reading = {
		store: part.store,
		note: () => {}
	};
	let selected;
	const commits = () => {
		selected ??= selectRange(reading, part).commits;
		return selected;
	};
	return {
		reading,
		head: range.head.tree,
		base: range.base?.tree,
		commits
	};
}
const idAt$1 = (tree, path, reading) => tree === void 0 ? void 0 : lookUp(reading, tree, bytePathOf(path))?.id;
/** Whether a commit of the range has the path otherwise than each of its parents: what the base changed meanwhile is not the range's doing. */
const isTouched = (path, { reading, commits }) => commits().some(({ tree, parents }) => {
	const own = idAt$1(tree, path, reading);
	const before = parents.map((parent) => idAt$1(treeOf(reading, parent), path, reading));
	return before.length === 0 ? own !== void 0 : before.every((id) => id !== own);
});
function changed(path, ends) {
	const now = idAt$1(ends.head, path, ends.reading);
	const before = idAt$1(ends.base, path, ends.reading);
	if (now === before || !isTouched(path, ends)) return [];
	const what = path === ".keyreach-baseline.json" ? "baseline" : "policy";
	return [finding({
		path,
		place: now === void 0 ? "gone" : "there",
		severity: "medium",
		title: `This change ${verbOf(now, before)} keyreach's ${what} file`,
		evidence: "It is not in force here: this scan took its policy from the base. It is in force once it is merged."
	})];
}
function verbOf(now, before) {
	if (now === void 0) return "removes";
	return before === void 0 ? "adds" : "changes";
}
const workflows = ".github/workflows";
/** Workflows that ran keyreach and do not any more. */
function silenced(ends) {
	const { reading, base, head } = ends;
	const folder = idAt$1(base, workflows, reading);
	if (folder === void 0) return [];
	return entriesOf(reading, folder).filter(({ id }) => runsKeyreach(id, reading)).map(({ name, id }) => ({
		path: `${workflows}/${pathText(name)}`,
		id
	})).filter(({ path, id }) => {
		const now = idAt$1(head, path, reading);
		return now !== id && !runsKeyreach(now, reading) && isTouched(path, ends);
	}).map(({ path }) => finding({
		path,
		place: idAt$1(head, path, reading) === void 0 ? "gone" : "there",
		severity: "high",
		title: "This change takes keyreach out of a workflow",
		evidence: `${path} runs keyreach on the base and would not once this is merged.`
	}));
}
const use = /^[ \t-]*uses:[ \t]*['"]?[^\s'"#]*\/keyreach(?:[@/][^\s'"#]*)?['"]?[ \t]*(?:#.*)?$/m;
const call = /^[^#\n]*\b(?:npx|pnpx|bunx|dlx|exec)\b[^#\n]*\bkeyreach\b/m;
function runsKeyreach(id, { store }) {
	const object = id === void 0 ? void 0 : store.read(id);
	if (object?.type !== "blob") return false;
	const text = Buffer.from(object.bytes).toString("latin1");
	return use.test(text) || call.test(text);
}
function finding({ path, place, severity, title, evidence }) {
	const print = fingerprint({
		rule: "policy/scanner-weakened",
		path,
		name: "",
		occurrence: 1
	});
	return {
		kind: "policy",
		fingerprint: print,
		rule: {
			id: "policy/scanner-weakened",
			name: "Scanner policy changed",
			provider: null,
			class: null
		},
		severity,
		confidence: "high",
		title,
		locations: place === "gone" ? [] : [whole(path, print)],
		evidence: [{
			text: evidence,
			path
		}],
		frameworks: {
			cicdSec: ["CICD-SEC-1"],
			owaspNhi: ["NHI1:2025"]
		},
		remediation: {
			summary: `${title} (${path}): have someone who owns it review that by itself.`,
			steps: [{
				title: `Review the change of ${path}`,
				detail: "Look at it as at a change of permissions: each entry should have an owner, a reason and an end."
			}]
		}
	};
}
/** A file as a whole is told at its first line. */
const whole = (path, print) => ({
	path,
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1,
	where: "tree",
	fingerprint: print,
	snippet: ""
});
// src/scan/identities.ts
async function identitiesOf(plan, options, leaks) {
	const isAsked = options.only === void 0 || options.only !== "leaks";
	const found = isAsked ? await identityFindings(plan, options, leaks) : {
		...nothingFound,
		leaks
	};
	return {
		leaks: found.leaks,
		findings: [...found.findings, ...weakenedPolicy(plan, options.policy.customRuleFiles)],
		...found.inventory === void 0 ? {} : { inventory: found.inventory },
		part: {
			...emptyPart,
			problems: found.problems,
			skipped: isAsked ? largeSettingsOf(plan) : []
		}
	};
}
const largeSettingsOf = (plan) => plan.parts.flatMap((part) => part.kind === "files" ? largeSettings(part.listing) : []);
const nothingFound = {
	findings: [],
	problems: []
};
async function identityFindings(plan, options, leaks) {
	if (plan.range !== void 0) return newInRange(plan, options, leaks);
	const documents = plan.parts.flatMap((part) => part.kind === "files" ? documentsOfFiles(part.listing) : []);
	if (documents.length === 0) return {
		...nothingFound,
		leaks
	};
	const { policy, today } = options;
	const { reach } = await Promise.resolve().then(() => require("./reach.js")).then((n) => n.reach_exports);
	const found = reach({
		documents,
		policy,
		today,
		...await absentIn(plan),
		...await programsIn(plan)
	});
	return {
		...await meeting(leaks, leaks.length === 0 ? found : {
			...found,
			...await readByCode(plan, found)
		}),
		inventory: inventoryIn(found),
		problems: found.problems
	};
}
/** Programs among the files, which are read only where there is a key that they may share. */
async function programsIn(plan) {
	const { programFiles } = await Promise.resolve().then(() => code_files_exports);
	return { programs: programFiles(filesOf$1(plan)) };
}
/** The graph with the code that reads what it holds, where the whole tree is at hand. Asked only where a leak needs its rotation list. */
async function readByCode(plan, found) {
	if (plan.target !== plan.root) return found;
	const [{ withCode }, { codeFiles }] = await Promise.all([Promise.resolve().then(() => require("./reach.js")).then((n) => n.code_exports), Promise.resolve().then(() => code_files_exports)]);
	const { graph, finishing } = withCode(found, codeFiles(filesOf$1(plan)));
	return {
		graph,
		finishing
	};
}
const filesOf$1 = (plan) => plan.parts.flatMap((part) => part.kind === "files" ? part.listing.files : []);
/** Only where the whole tree is at hand: what a part of it does not name, another may. */
async function absentIn(plan) {
	if (plan.target !== plan.root) return {};
	const { absentWords } = await Promise.resolve().then(() => require("./code-search.js"));
	const files = filesOf$1(plan);
	return { absent: (words) => absentWords({
		files,
		skipped: []
	}, words) };
}
/** What the head's files show and the base's do not; where they show the same, who holds what leaks. */
async function newInRange({ range }, { policy, today }, leaks) {
	const { head, base } = range ?? {};
	if (head === void 0 || base === void 0) return {
		...nothingFound,
		leaks
	};
	const touched = touchedBy(base, head);
	const change = documentsOfChange(base, head, touched.surfaces);
	const programs = await readNewly(base, head, touched);
	if (change === void 0 && programs === void 0 && leaks.length === 0) return {
		...nothingFound,
		leaks
	};
	const { reach, reachOfChange } = await Promise.resolve().then(() => require("./reach.js")).then((n) => n.reach_exports);
	if (change === void 0 && programs === void 0) {
		const held = reach({
			documents: documentsOfTree(head),
			policy,
			today
		});
		return {
			...nothingFound,
			leaks: (await meeting(leaks, {
				...held,
				findings: []
			})).leaks
		};
	}
	const judging = programs === void 0 ? {
		policy,
		today
	} : {
		policy,
		today,
		programs
	};
	const found = reachOfChange(change ?? unchanged(head), judging);
	const met = await meeting(leaks, found);
	return {
		...met,
		inventory: about(met.findings, inventoryIn(found)),
		problems: found.problems
	};
}
/** Loaded only where the range touches code. */
async function readNewly(base, head, { code }) {
	if (code.added.length === 0) return void 0;
	const { newReads } = await Promise.resolve().then(() => require("./code-of-range.js"));
	return newReads(base, head, code);
}
/** The same documents on both sides, which are read once. */
function unchanged(head) {
	const documents = documentsOfTree(head);
	return {
		before: documents,
		after: documents
	};
}
async function meeting(leaks, found) {
	if (leaks.length === 0) return {
		leaks,
		findings: found.findings
	};
	const [{ meetLeaks }, { nameInSnippet }] = await Promise.all([Promise.resolve().then(() => require("./leaks.js")), Promise.resolve().then(() => require("./steps.js")).then((n) => n.variable_exports)]);
	return meetLeaks(leaks.map((leak) => ({
		leak,
		name: nameInSnippet(leak)
	})), found);
}
/** The identities whose consumers findings name. */
function about(findings, { rows, unresolved }) {
	const named = new Set(findings.flatMap(({ consumers = [] }) => consumers.map(({ workflow, job }) => `${workflow}\0${job}`)));
	const isNamed = ({ consumers }) => consumers.some(({ path, holder }) => named.has(`${path}\0${holder}`));
	return {
		rows: rows.filter(isNamed),
		unresolved
	};
}
/** The inventory as a report shows it. */
const inventoryIn = ({ inventory, unresolved }) => ({
	rows: inventory,
	unresolved: unresolved.map(({ what, why, spot }) => ({
		what,
		why,
		path: spot.path
	}))
});
// src/scan/judge-places.ts
function judgePlaces(occurrences, judging) {
	const kept = [];
	const suppressed = [];
	for (const occurrence of withoutTwins(occurrences)) {
		const rule = judging.ruleOf(occurrence.match.rule);
		if (rule === void 0 || judging.disabledRules.includes(rule.id)) continue;
		const { aside } = occurrence.match;
		const judged = aside === void 0 ? judgeOne(occurrence, rule, judging) : toSuppressed(occurrence, aside.by, aside.why);
		if ("by" in judged) suppressed.push(judged);
		else kept.push(judged);
	}
	return {
		kept,
		suppressed: suppressed.sort(byPlace)
	};
}
/** What is no leak is told once for each of its places: of a file, not of the commits that hold the same. */
function withoutTwins(occurrences) {
	const seen = /* @__PURE__ */ new Set();
	return occurrences.filter(({ match, fingerprint }) => {
		if (match.aside === void 0) return true;
		const isNew = !seen.has(fingerprint);
		seen.add(fingerprint);
		return isNew;
	});
}
function judgeOne(occurrence, rule, { judges, now }) {
	const context = {
		rule,
		fingerprint: occurrence.fingerprint,
		now,
		...occurrence.raw
	};
	let kept = { occurrence };
	for (const judge of judges) {
		const verdict = judge.judge(kept.occurrence, context);
		if (verdict?.kind === "suppress") return toSuppressed(occurrence, verdict.by, verdict.why);
		if (verdict?.kind === "cap") kept = {
			...kept,
			cap: lower(kept.cap, verdict.severity)
		};
		if (verdict?.kind === "expose") kept = {
			...kept,
			occurrence: shipped$1(kept.occurrence, verdict.why)
		};
		if (verdict?.kind === "weigh") kept = {
			...kept,
			occurrence: weighed(kept.occurrence, verdict)
		};
	}
	return kept;
}
const lower = (cap, other) => cap === void 0 || require_start.isAtLeast(cap, other) ? other : cap;
const weighed = (occurrence, { confidence, why }) => ({
	...occurrence,
	match: {
		...occurrence.match,
		confidence,
		evidence: [...occurrence.match.evidence, { text: why }]
	}
});
const shipped$1 = (occurrence, why) => ({
	...occurrence,
	match: {
		...occurrence.match,
		exposure: "client",
		evidence: [...occurrence.match.evidence, { text: why }]
	}
});
const toSuppressed = ({ match, place, line, column, fingerprint }, by, reason) => ({
	rule: match.rule,
	by,
	reason,
	location: {
		path: place.path,
		line,
		column,
		fingerprint,
		...place.commit === void 0 ? {} : { commit: place.commit }
	}
});
const byPlace = (a, b) => {
	const [x, y] = [a.location.path ?? "", b.location.path ?? ""];
	if (x !== y) return x < y ? -1 : 1;
	return a.location.line - b.location.line || a.location.column - b.location.column;
};
// src/scan/value-finder.ts
/** How much of a value is compared at first. */
const windowSize = 8;
const slots = 65536;
const multiplier = 2654435761;
/** A number of the characters `[at, at + windowSize)`: the same for the same text. */
function hashAt(text, at) {
	let hash = 0;
	for (let index = at; index < at + windowSize; index++) hash = Math.imul(hash ^ text.charCodeAt(index), multiplier);
	return hash >>> 16;
}
/** The middle of a value: keys of one kind share their starts, and blocks of one form their ends. */
const middleOf = (value) => value.length - windowSize >> 1;
/** Values shorter than a window are not looked for: they are words. */
function createFindValues(values) {
	const byWindow = /* @__PURE__ */ new Map();
	const hashes = new Uint8Array(slots);
	for (const value of new Set(values)) {
		if (value.length < windowSize) continue;
		const offset = middleOf(value);
		const window = value.slice(offset, offset + windowSize);
		const known = byWindow.get(window);
		if (known === void 0) byWindow.set(window, [{
			value,
			offset
		}]);
		else known.push({
			value,
			offset
		});
		hashes[hashAt(value, offset)] = 1;
	}
	const foundAt = (text, at) => (byWindow.get(text.slice(at, at + windowSize)) ?? []).filter(({ value, offset }) => at >= offset && text.startsWith(value, at - offset)).map(({ value, offset }) => ({
		start: at - offset,
		end: at - offset + value.length
	}));
	return (text) => {
		const found = [];
		for (let at = 0; at + windowSize <= text.length; at++) if (hashes[hashAt(text, at)] === 1) found.push(...foundAt(text, at));
		return joined(found);
	};
}
function createFindCut(values) {
	const byStart = /* @__PURE__ */ new Map();
	for (const value of new Set(values)) {
		const start = value.slice(0, windowSize);
		const known = byStart.get(start);
		if (known === void 0) byStart.set(start, [value]);
		else known.push(value);
	}
	return (text) => {
		for (let at = 0; at + windowSize <= text.length; at++) if (byStart.get(text.slice(at, at + windowSize))?.some((value) => value.startsWith(text.slice(at))) === true) return at;
	};
}
function joined(spans) {
	const all = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last !== void 0 && start < last.end) last.end = Math.max(last.end, end);
		else all.push({
			start,
			end
		});
	}
	return all;
}
/** The text with each of the spans, which are in order, replaced by an ellipsis. */
function ellipsed(text, spans) {
	let shown = "";
	let at = 0;
	for (const { start, end } of spans) {
		shown += `${text.slice(at, start)}\u2026`;
		at = end;
	}
	return at === 0 ? text : shown + text.slice(at);
}
// src/scan/mask.ts
function maskResult(result, values, detector) {
	const all = [...values];
	const mask = createMasker(all, detector);
	const masks = {
		mask,
		maskSaid: createMasker(all.filter((value) => !isEverybodys(value)), detector)
	};
	return {
		...result,
		target: mask(result.target),
		findings: result.findings.map((finding) => maskFinding(finding, masks)),
		...result.inventory === void 0 ? {} : { inventory: maskInventory(result.inventory, mask) },
		suppressed: result.suppressed.map((entry) => maskSuppressed(entry, masks)),
		problems: result.problems.map((problem) => ({
			...problem,
			at: mask(problem.at),
			detail: mask(problem.detail)
		}))
	};
}
const letters = /^[a-z]+$/i;
/** A word that everybody knows, as sentences hold. */
const isEverybodys = (value) => letters.test(value) && isKnownPassword(value);
const ascii = /^[\0-\x7f]*$/;
/** A value as texts hold it: bytes that are read as UTF-8, or each as a character. */
const formsOf = (value) => ascii.test(value) ? [value] : [value, Buffer.from(value, "latin1").toString("utf8")];
function createMasker(values, detector) {
	const forms = [...values].flatMap(formsOf);
	const findValues = createFindValues(forms);
	const known = /* @__PURE__ */ new Map();
	const findCut = createFindCut(forms);
	const maskNew = (text) => maskMatches(withoutCuts(ellipsed(text, findValues(text)), findCut), detector);
	return (text) => {
		const masked = known.get(text) ?? maskNew(text);
		known.set(text, masked);
		return masked;
	};
}
/** Names and lines that were cut to a length may end within a value, before their ellipsis. */
function withoutCuts(text, findCut) {
	const parts = text.split("\u2026");
	const last = parts.length - 1;
	return parts.map((part, index) => index === last ? part : part.slice(0, findCut(part))).join("\u2026");
}
/** Values that only the text itself holds: a file named after its key. */
function maskMatches(text, detector) {
	const buffer = Buffer.from(text);
	const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
	if (!detector.suspects(bytes, {
		start: 0,
		end: bytes.length
	})) return text;
	const matches = detector.detect({
		content: "name",
		bytes,
		search: "whole"
	}).filter((match) => match.rule.startsWith("generic-") === false);
	let masked = "";
	let at = 0;
	for (const { span } of matches) {
		if (span.start < at) continue;
		masked += `${buffer.toString("utf8", at, span.start)}\u2026`;
		at = span.end;
	}
	return masked + buffer.toString("utf8", at);
}
const maskPath = (path, mask) => path === null ? null : mask(path);
/** The snippet of a leak is masked where its spans are known. */
function maskLocation(location, kind, mask) {
	return {
		...location,
		snippet: kind === "leak" ? location.snippet : mask(location.snippet),
		path: maskPath(location.path, mask),
		...location.author === void 0 ? {} : { author: mask(location.author) }
	};
}
function maskFinding(finding, { mask, maskSaid }) {
	const evidence = finding.evidence?.map((entry) => ({
		...entry,
		text: maskSaid(entry.text),
		...entry.path === void 0 ? {} : { path: mask(entry.path) }
	}));
	return {
		...finding,
		title: maskSaid(finding.title),
		locations: finding.locations.map((location) => maskLocation(location, finding.kind, mask)),
		...evidence === void 0 ? {} : { evidence },
		...finding.consumers === void 0 ? {} : { consumers: finding.consumers.map((consumer) => maskConsumer(consumer, mask)) },
		remediation: {
			...finding.remediation,
			summary: maskSaid(finding.remediation.summary),
			steps: finding.remediation.steps.map((step) => maskStep(step, {
				mask,
				maskSaid
			}))
		}
	};
}
const maskInventory = ({ rows, unresolved }, mask) => ({
	rows: rows.map((row) => maskRow(row, mask)),
	unresolved: unresolved.map(({ what, why, path }) => ({
		what: mask(what),
		why: mask(why),
		path: mask(path)
	}))
});
const maskRow = (row, mask) => ({
	...row,
	id: mask(row.id),
	identity: mask(row.identity),
	consumers: row.consumers.map((consumer) => maskReceiver(consumer, mask)),
	highestPrivilege: mask(row.highestPrivilege),
	environments: row.environments.map(mask),
	owners: row.owners.map(mask)
});
const maskReceiver = (consumer, mask) => ({
	...consumer,
	path: mask(consumer.path),
	holder: mask(consumer.holder),
	step: consumer.step === null ? null : mask(consumer.step),
	name: mask(consumer.name),
	triggers: consumer.triggers.map(mask),
	gates: consumer.gates.map(mask),
	privileges: consumer.privileges.map(mask),
	environment: consumer.environment === null ? null : mask(consumer.environment),
	via: consumer.via.map(mask)
});
function maskConsumer(consumer, mask) {
	const all = (texts) => texts.map(mask);
	return {
		...consumer,
		workflow: mask(consumer.workflow),
		job: mask(consumer.job),
		step: consumer.step === null ? null : mask(consumer.step),
		environment: consumer.environment === null ? null : mask(consumer.environment),
		triggers: all(consumer.triggers),
		privileges: all(consumer.privileges),
		gates: all(consumer.gates),
		via: all(consumer.via)
	};
}
const maskStep = (step, { mask, maskSaid }) => ({
	...step,
	title: maskSaid(step.title),
	detail: maskSaid(step.detail),
	...step.command === void 0 ? {} : { command: maskSaid(step.command) },
	...step.patch === void 0 ? {} : { patch: mask(step.patch) }
});
const maskSuppressed = (entry, { mask, maskSaid }) => ({
	...entry,
	reason: maskSaid(entry.reason),
	location: {
		...entry.location,
		path: maskPath(entry.location.path, mask)
	}
});
// src/judge/place/expiry.ts
const day = 864e5;
/** Whether a day, as YYYY-MM-DD, is past at a time in milliseconds; without a day nothing ends. */
const isOver = (expires, now) => expires !== void 0 && Date.parse(expires) + day <= now;
// src/judge/place/value-binding.ts
const length = 16;
/** About 60 ms a guess. */
const cost = {
	N: 16384,
	r: 8,
	p: 1
};
/** The value under the salt of a baseline file, as `hmac:\u2026` or `scrypt:\u2026`. */
function valueBinding(value, salt, strength) {
	if (strength === "random") return `hmac:${(0, node_crypto().createHmac)("sha256", Buffer.from(salt, "hex")).update(value).digest("hex").slice(0, 32)}`;
	return `scrypt:${(0, node_crypto().scryptSync)(value, Buffer.from(salt, "hex"), length, cost).toString("hex")}`;
}
/** Whether an entry's digest is that of the value. */
const isBoundTo = (binding, value, salt) => binding === valueBinding(value, salt, binding.startsWith("hmac:") ? "random" : "guessable");
/** The id of a value in a policy file, salted with its rule: slow to guess from. */
const valueId = (value, rule) => (0, node_crypto().scryptSync)(value, `keyreach ${rule}`, length, cost).toString("hex");
// src/judge/place/allow.ts
const allow = (entries, matchesGlob) => ({
	name: "allow",
	judge: ({ match, place }, { rule, now }) => {
		const { path } = place;
		if (path === null) return void 0;
		const found = entries.find((entry) => entry.rule === rule.id && !isOver(entry.expires, now) && matchesGlob(entry.path, path) && entry.valueId === valueId(match.value, rule.id));
		return found === void 0 ? void 0 : {
			kind: "suppress",
			by: "allowlist",
			why: `${found.reason} (${found.owner})`
		};
	}
});
/** A path hides only what is not proven. */
const ignoredPath = (globs, matchesGlob) => ({
	name: "ignored-path",
	judge: ({ match, place }) => {
		const { path } = place;
		if (match.proven || path === null) return void 0;
		const glob = globs.find((each) => matchesGlob(each, path));
		return glob === void 0 ? void 0 : {
			kind: "suppress",
			by: "allowlist",
			why: `The policy ignores ${glob}.`
		};
	}
});
// src/judge/place/baseline.ts
const accepted = (baseline) => {
	const entries = /* @__PURE__ */ new Map();
	for (const entry of baseline.entries) entries.set(entry.fingerprint, [...entries.get(entry.fingerprint) ?? [], entry]);
	return {
		name: "baseline",
		judge: ({ match }, { fingerprint, now }) => {
			const found = entries.get(fingerprint)?.find((entry) => !isOver(entry.expires, now) && isBoundTo(entry.value, match.value, baseline.salt));
			return found === void 0 ? void 0 : {
				kind: "suppress",
				by: "baseline",
				why: `${found.reason} (${found.owner})`
			};
		}
	};
};
// src/judge/place/expired.ts
const expired = {
	name: "expired",
	judge: ({ match: { expires } }, { now }) => expires !== void 0 && Date.parse(expires) < now ? {
		kind: "suppress",
		by: "expired",
		why: `It expired on ${expires}.`
	} : void 0
};
// src/judge/place/inline.ts
const mark = /keyreach:ignore(?:[ \t]+([a-z0-9-]+))?(?:[ \t]+--[ \t]*(\S[^\r\n]*?))?[ \t]*(?:\*\/|-->|#\}|"\)?)?$/;
const inlineIgnore = (force) => ({
	name: "inline-ignore",
	judge: ({ match }, { rule, line, lineBefore }) => {
		const found = mark.exec(line.trimEnd()) ?? mark.exec(lineBefore.trimEnd());
		if (found === null) return void 0;
		const [, id, reason] = found;
		const { confidence } = match;
		if (id === void 0 || reason === void 0) return {
			kind: "weigh",
			confidence,
			why: "The inline ignore has no effect: write keyreach:ignore RULE-ID -- reason."
		};
		if (id !== rule.id) return {
			kind: "weigh",
			confidence,
			why: `The inline ignore has no effect: it names ${id}, not ${rule.id}.`
		};
		if (force === "not-in-force") return {
			kind: "weigh",
			confidence,
			why: "The inline ignore is not in force until it is merged."
		};
		return {
			kind: "suppress",
			by: "inline-ignore",
			why: reason
		};
	}
});
// src/judge/place/test-data.ts
const folders$1 = /(?:^|\/)(?:t|tests?|t|__tests__|__mocks__|spec|specs|testing|testdata|test[_-]?data|fixtures?|mocks?|stubs?|examples?|samples?|demos?|docs?|documentation|e2e|integration[_-]?tests?|snapshots?|__snapshots__|cassettes|benchmarks?|tutorials?|locales?|i18n|translations|third_party|vendor|node_modules|testsuite|unittests?)\//i;
const oddFolders = /(?:^|\/)[^/]*(?:test|Test|mock|fixture|sample)[^/]*\//;
const files = /(?:[._-](?:test|tests|spec|mock|fixture|example|sample|snap)s?\.[^/]+$|(?:^|\/)(?:test|conftest)[_.][^/]*$|Tests?\.[a-z]+$|(?:^|\/)(?:example|sample)s?\.[a-z]+$|_test\.[a-z]+$|\.(?:md|rst|adoc|txt|snap|po|pot)$|(?:^|\/)\.env\.(?:example|sample|template|dist|test)$)/i;
/** `ExampleHeaders.java`, `LoginSample.cs`; `resample.py` is neither. */
const humps = /[a-z0-9](?:Example|Sample)s?\.[a-z]+$|(?:^|\/)(?:Example|Sample)s?[A-Z][^/]*\.[a-z]+$/;
const oneLess = {
	high: "medium",
	medium: "low",
	low: "low"
};
const isTestData = (path) => folders$1.test(path) || oddFolders.test(path) || files.test(path) || humps.test(path);
/** A vendor's own mark says more than a path; the syntax of passwords, addresses and keys is nobody's mark. */
const isVendorsMark = ({ keywords, category, class: kind }) => keywords.length > 0 && category !== "generic" && category !== "crypto-key" && kind !== "password" && kind !== "connection-string";
const testData = {
	name: "test-data",
	judge: ({ match, place }, { rule }) => {
		if (match.proven || place.path === null || !isTestData(place.path)) return void 0;
		if (isVendorsMark(rule)) return void 0;
		return {
			kind: "weigh",
			confidence: oneLess[match.confidence],
			why: "Its path is one of tests, examples or documentation."
		};
	}
};
const locked = /encrypted with a passphrase/;
const isLocked = (evidence) => evidence.some(({ text }) => locked.test(text));
/** In test data a secret of no vendor is low at the worst, and a private key that no vendor issued is medium. */
const testCap = {
	name: "test-cap",
	judge: ({ match, place }, { rule }) => {
		if (place.path === null || !isTestData(place.path)) return void 0;
		if (rule.category === "generic" && !match.proven) return {
			kind: "cap",
			severity: "low",
			why: "It is test data."
		};
		if (isLocked(match.evidence)) return {
			kind: "cap",
			severity: "info",
			why: "It is test data, and encrypted with a passphrase."
		};
		return rule.category === "crypto-key" || rule.class === "connection-string" ? {
			kind: "cap",
			severity: "medium",
			why: "It is test data."
		} : void 0;
	}
};
// src/judge/place/shipped.ts
const shipped = [
	{
		path: /\.x?html?$/i,
		why: "It stands in a page: every visitor can read its source."
	},
	{
		path: /\.(?:vue|svelte)$/,
		why: "It stands in a component that browsers run."
	},
	{
		path: /(?:^|\/)src\/environments\/environment(?:\.[\w-]+)?\.ts$/,
		why: "Angular compiles this file into what every visitor downloads."
	},
	{
		path: /(?:^|\/)(?:_next|\.next)\/static\/|\/static\/js\/[^/]+\.js$|(?:^|\/)assets\/[^/]+-[\w-]{8}\.js$|(?:^|\/)public\/(?:[^/]+\/)*[^/]+\.m?js$/,
		why: "It stands in a script that is served to every visitor."
	}
];
/** Keys of this shape are made for pages too. */
const servesPages = /* @__PURE__ */ new Set(["google-api-key"]);
const shippedFile = {
	name: "shipped-file",
	judge: ({ match, place }, { rule }) => {
		const { path } = place;
		const isMarked = rule.keywords.length > 0 && rule.category !== "generic" && rule.category !== "crypto-key";
		if (path === null || !isMarked || match.exposure !== void 0 || servesPages.has(rule.id) || isTestData(path)) return void 0;
		const found = shipped.find((kind) => kind.path.test(path));
		return found === void 0 ? void 0 : {
			kind: "expose",
			why: found.why
		};
	}
};
// src/judge/place/judges.ts
const createPlaceJudges = ({ policy, baseline, matchesGlob, inlineIgnores }) => [
	...baseline === void 0 ? [] : [accepted(baseline)],
	...policy.allow.length === 0 ? [] : [allow(policy.allow, matchesGlob)],
	expired,
	inlineIgnore(inlineIgnores),
	...policy.ignorePaths.length === 0 ? [] : [ignoredPath(policy.ignorePaths, matchesGlob)],
	shippedFile,
	testData,
	testCap
];
// src/scan/policy-judges.ts
/** In a range an ignore that stands in the head could have come with what it hides. */
async function placeJudges({ policy, baseline }, plan) {
	const hasGlobs = policy.allow.length > 0 || policy.ignorePaths.length > 0;
	return createPlaceJudges({
		policy,
		baseline,
		matchesGlob: hasGlobs ? (await Promise.resolve().then(() => require("./globs.js"))).globTest() : () => false,
		inlineIgnores: plan.range === void 0 ? "in-force" : "not-in-force"
	});
}
// src/scan/messages.ts
function detectMessage({ bytes, place, state }, job) {
	if (!job.detector.suspects(bytes, {
		start: 0,
		end: bytes.length
	})) return [];
	const content = (0, node_crypto().createHash)("sha1").update(bytes).digest("hex");
	return locate$1({
		bytes,
		matches: job.detector.detect({
			content,
			bytes,
			search: "whole"
		}),
		place,
		state
	}, job.detector.ruleOf);
}
// src/scan/range.ts
async function scanRange(plan, job) {
	const problems = [];
	const reading = {
		store: plan.store,
		note: (problem) => problems.push(problem)
	};
	const work = {
		plan,
		job,
		reading,
		blobs: new BlobDetector(plan.store, job),
		problems
	};
	const likely = likelyRange(reading, plan);
	const { range, guilty, messages } = provenOf(likely, {
		guilty: await guiltyOf(await additionsOf(likely.commits, work), work),
		messages: messagesOf(likely.commits, work)
	});
	problems.push(...range.problems);
	const known = await knownValues(guilty, messages, work);
	return {
		occurrences: [...placesOf(guilty, known, work), ...messages.filter(({ match }) => !known.has(keyOf$1(match)))],
		versions: versionsOf(guilty),
		counts: {
			...nothing$3,
			commits: range.commits.length,
			blobs: work.blobs.blobs,
			bytes: work.blobs.bytes
		},
		known: knownLeaks(known, {
			guilty,
			messages
		}, work),
		problems: [...problems, ...plan.store.problems],
		skipped: []
	};
}
/** Nothing was found in most ranges: whether a base holds some of their commits is of no matter, and takes long to prove in a large history. */
function provenOf(likely, seen) {
	if (seen.guilty.size === 0 && seen.messages.length === 0 || likely.prove === void 0) return {
		range: likely,
		...seen
	};
	const range = likely.prove();
	const ids = new Set(range.commits.map(({ id }) => id));
	const guilty = [...seen.guilty].map(([key, list]) => [key, list.filter(({ commit }) => ids.has(commit.id))]);
	return {
		range,
		guilty: new Map(guilty.filter(([, list]) => list.length > 0)),
		messages: seen.messages.filter(({ place }) => place.commit !== void 0 && ids.has(place.commit))
	};
}
async function additionsOf(commits, { plan, job, reading, problems }) {
	const breather = new Breather();
	const additions = [];
	for (const commit of commits) {
		if (job.signal.aborted) {
			problems.push(interrupted("the commits of the range"));
			break;
		}
		for (const blob of blobsAddedBy(reading, commit)) if (blob.path.startsWith(plan.prefix)) additions.push({
			commit,
			path: blob.path,
			id: blob.id
		});
		await breather.breathe();
	}
	return additions;
}
async function guiltyOf(additions, work) {
	const { plan, job, reading, blobs, problems } = work;
	const guilty = /* @__PURE__ */ new Map();
	const trees = plan.bases.flatMap((id) => treeOf(reading, id) ?? []);
	const breather = new Breather();
	job.progress.begin("changed files", additions.length);
	for (const addition of additions) {
		if (job.signal.aborted) {
			problems.push(interrupted("the files of the range"));
			break;
		}
		blobs.matchesBeyond(addition.id, baseOf(addition, {
			reading,
			trees
		}));
		for (const key of blobs.keys(addition.id)) {
			const list = guilty.get(key) ?? [];
			list.push(addition);
			guilty.set(key, list);
		}
		job.progress.advance(1);
		await breather.breathe();
	}
	const absent = [...blobs.unread].filter((id) => !reading.store.has(id));
	if (absent.length > 0) problems.push(absentFiles(absent.length));
	job.progress.end();
	return guilty;
}
/** What a base has at the path: a value that was copied from there is known. */
function baseOf({ path }, { reading, trees }) {
	for (const tree of trees) {
		const entry = lookUp(reading, tree, path);
		if (entry !== void 0 && !isTreeMode(entry.mode) && !isLinkMode(entry.mode)) return entry.id;
	}
}
const absentFiles = (count) => ({
	kind: "missing-object",
	at: "the files of the range",
	detail: `${count} versions of files are not in the repository: a partial clone, or damage`
});
const versionsOf = (guilty) => new Map([...guilty].map(([key, additions]) => [key, new Set(additions.map(({ id }) => id)).size]));
function messagesOf(commits, { plan, job, reading }) {
	if (plan.prefix !== "") return [];
	return commits.flatMap((header) => {
		const object = reading.store.read(header.id);
		const commit = object === void 0 ? void 0 : parseCommit(object);
		if (commit === void 0) return [];
		const place = {
			...placeOf(header, reading),
			kind: "message",
			path: null
		};
		return detectMessage({
			bytes: commit.message,
			place,
			state: "new"
		}, job);
	});
}
/** Who and when, as the commit says. */
function placeOf(commit, reading) {
	const object = reading.store.read(commit.id);
	const author = object === void 0 ? void 0 : parseCommit(object)?.author;
	return {
		kind: commit.parents.length > 1 ? "merge" : "commit",
		commit: commit.id,
		...author === void 0 ? {} : { author: author.name },
		...author?.date === void 0 ? {} : { date: author.date }
	};
}
async function knownValues(guilty, messages, work) {
	const all = soughtOf(guilty, messages, work);
	if (all.length === 0) return /* @__PURE__ */ new Set();
	const { plan, reading } = work;
	const trees = plan.bases.flatMap((id) => treeOf(reading, id) ?? []);
	await fetchCompared(trees, guilty, work);
	const near = all.filter((value) => require_seldom().isAtPaths(value, pathsOf(guilty.get(value.key) ?? []), {
		reading,
		trees
	}));
	const known = new Set(near.map(({ key }) => key));
	const rest = all.filter(({ key }) => !known.has(key));
	return rest.length === 0 ? known : /* @__PURE__ */ new Set([...known, ...await require_seldom().knownIn(reading, trees, rest)]);
}
/** How many known values are leaks: what is told beside leaks counts for nothing. */
function knownLeaks(known, { guilty, messages }, { blobs }) {
	const isLeak = (key) => (match) => match.aside === void 0 && keyOf$1(match) === key;
	const isInFiles = (key) => guilty.get(key)?.some(({ id }) => blobs.matches(id).some(isLeak(key))) === true;
	return [...known].filter((key) => isInFiles(key) || messages.some(({ match }) => isLeak(key)(match))).length;
}
/** Each value with the forms it was seen in. */
function soughtOf(guilty, messages, work) {
	const sought = /* @__PURE__ */ new Map();
	const addForm = (key, form) => {
		const forms = sought.get(key) ?? /* @__PURE__ */ new Map();
		sought.set(key, forms.set(Buffer.from(form).toString("latin1"), form));
	};
	for (const [key, additions] of guilty) {
		addForm(key, Buffer.from(key, "latin1"));
		for (const id of new Set(additions.map((addition) => addition.id))) for (const form of writtenForms(id, key, work)) addForm(key, form);
	}
	for (const { match } of messages) addForm(keyOf$1(match), match.value);
	return [...sought].map(([key, forms]) => ({
		key,
		forms: [...forms.values()]
	}));
}
/** Values were found, so what they are compared with must be here. */
async function fetchCompared(trees, guilty, { plan, reading, problems }) {
	if (plan.fetch === void 0) return;
	const absent = require_seldom().absentCompared(reading, trees, [...guilty.values()].flat());
	if (absent.length > 0) problems.push(...await plan.fetch(absent));
}
const pathsOf = (additions) => [...new Set(additions.map(({ path }) => path))];
/** An encoded value as it is written in a blob. */
function writtenForms(id, key, { reading, blobs }) {
	const encoded = blobs.matches(id).filter((match) => match.codecs.length > 0 && keyOf$1(match) === key);
	const bytes = encoded.length === 0 ? void 0 : reading.store.read(id)?.bytes;
	return bytes === void 0 ? [] : encoded.map(({ span }) => Uint8Array.from(bytes.subarray(span.start, span.end)));
}
/** For each new value and path: where the head has it, then the commit that introduced it. */
function placesOf(guilty, known, work) {
	const headTree = treeOf(work.reading, work.plan.head);
	return [...guilty].filter(([key]) => !known.has(key)).flatMap(([key, additions]) => [...groupByPath(additions)].flatMap(([path, added]) => placesAt({
		key,
		path,
		added,
		headTree
	}, work)));
}
function placesAt({ key, path, added, headTree }, work) {
	const { blobs, reading, plan } = work;
	const first = added.find((addition) => isIntroducing(addition, key, work)) ?? added[0];
	const keys = /* @__PURE__ */ new Set([key]);
	const shown = pathText(path);
	const introduced = first === void 0 ? [] : blobs.occurrences({
		id: first.id,
		keys,
		place: {
			...placeOf(first.commit, reading),
			path: shown
		},
		state: "new"
	});
	const held = headTree === void 0 ? void 0 : lookUp(reading, headTree, path)?.id;
	if (held === void 0 || !blobs.keys(held).has(key)) return introduced.map((occurrence) => withEvidence(occurrence, removedLater));
	return [...blobs.occurrences({
		id: held,
		keys,
		place: {
			kind: "tree",
			path: shown,
			commit: plan.head
		},
		state: "new"
	}), ...introduced];
}
const removedLater = { text: "Removed later in this range; it stays readable in the history that a clone carries." };
const withEvidence = (occurrence, evidence) => ({
	...occurrence,
	match: {
		...occurrence.match,
		evidence: [...occurrence.match.evidence, evidence]
	}
});
function groupByPath(additions) {
	const groups = /* @__PURE__ */ new Map();
	for (const addition of additions) groups.set(addition.path, [...groups.get(addition.path) ?? [], addition]);
	return groups;
}
/** Whether no parent of the commit has the value at this path. */
function isIntroducing({ commit, path }, key, { reading, blobs }) {
	return commit.parents.every((parent) => {
		const tree = treeOf(reading, parent);
		const entry = tree === void 0 ? void 0 : lookUp(reading, tree, path);
		return entry === void 0 || !blobs.keys(entry.id).has(key);
	});
}
// src/scan/run-part.ts
async function runPart(part, job) {
	switch (part.kind) {
		case "files": return require_seldom().scanFiles(part.listing, job);
		case "input": return require_seldom().scanInput(part.bytes, job);
		case "range": return scanRange(part, job);
		case "history": return (await Promise.resolve().then(() => require("./packs.js")).then((n) => n.history_exports)).scanHistory(part, job);
		case "snapshot": return (await Promise.resolve().then(() => require("./snapshot.js"))).scanSnapshot(part, job);
	}
}
// src/scan/sum.ts
function sumParts(parts, belowThreshold) {
	const problems = distinctProblems(parts.flatMap((part) => part.problems));
	const known = parts.flatMap((part) => part.known ?? []);
	const unlisted = sumUnlisted(parts);
	const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
	return {
		problems,
		coverage: {
			complete: problems.length === 0,
			commits: sum(({ counts }) => counts.commits),
			blobs: sum(({ counts }) => counts.blobs),
			bytes: sum(({ counts }) => counts.bytes),
			files: sum(({ counts }) => counts.files),
			...known.length === 0 ? {} : { known: known.reduce((a, b) => a + b, 0) },
			belowThreshold,
			...unlisted.length === 0 ? {} : { unlisted },
			skipped: sumSkipped(parts.flatMap((part) => part.skipped))
		}
	};
}
const compareText = (a, b) => a < b ? -1 : Number(a > b);
function sumUnlisted(parts) {
	const sums = /* @__PURE__ */ new Map();
	for (const { unlisted = /* @__PURE__ */ new Map() } of parts) for (const [by, count] of unlisted) sums.set(by, count + (sums.get(by) ?? 0));
	return [...sums].map(([by, count]) => ({
		by,
		count
	})).sort((a, b) => compareText(a.by, b.by));
}
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [`${problem.kind}\0${problem.at}\0${problem.detail}`, problem])).values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.at, b.at) || compareText(a.detail, b.detail));
}
function sumSkipped(entries) {
	const sums = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const key = `${entry.what}\0${entry.why}`;
		sums.set(key, {
			...entry,
			count: entry.count + (sums.get(key)?.count ?? 0)
		});
	}
	return [...sums.values()].sort((a, b) => compareText(a.what, b.what) || compareText(a.why, b.why));
}
// src/scan.ts
const scan = async (plan, options, job) => (await scanKeeping(plan, options, job)).result;
async function scanKeeping(plan, options, job) {
	const started = /* @__PURE__ */ new Date();
	const parts = await runParts(plan, options, job);
	const occurrences = parts.flatMap((part) => part.occurrences);
	const { ruleOf } = job.detector;
	const judged = judgePlaces(occurrences, {
		judges: await placeJudges(options, plan),
		disabledRules: options.policy.disabledRules,
		ruleOf,
		now: started.getTime()
	});
	const sure = worthGrouping(judged.kept, options);
	const identities = await identitiesOf(plan, options, sure.length === 0 ? [] : await toLeaks(sure, parts, {
		plan,
		options,
		job
	}));
	const told = worthTelling([...identities.leaks, ...identities.findings], options);
	const result = {
		target: plan.target,
		mode: plan.mode,
		startedAt: started.toISOString(),
		durationMs: Date.now() - started.getTime(),
		findings: told.findings,
		...job.inventory === void 0 || identities.inventory === void 0 ? {} : { inventory: identities.inventory },
		suppressed: judged.suppressed,
		...sumParts([
			...parts,
			identities.part,
			{
				...emptyPart,
				problems: plan.problems ?? []
			}
		], told.below + belowConfidence(judged.kept, sure, parts))
	};
	const leaked = occurrences.filter(({ match }) => match.aside === void 0);
	return {
		result: maskResult(result, new Set(leaked.map(({ match }) => keyOf$1(match))), job.detector),
		kept: judged.kept
	};
}
async function runParts(plan, options, job) {
	const results = [];
	for (const part of plan.parts) {
		const certain = certainValues(results.flatMap(({ occurrences }) => occurrences));
		const mayTell = (match) => match.aside !== void 0 || require_start.isAsSure(match.confidence, options.minConfidence) || certain.has(keyOf$1(match));
		results.push(await runSafely(part, {
			...job,
			mayTell
		}));
	}
	return results;
}
/** Once scanning has begun a bug costs its part and nothing else: it is a problem, and what the others found is reported. */
async function runSafely(part, job) {
	try {
		return await runPart(part, job);
	} catch (error) {
		if (error instanceof require_start.UserError) throw error;
		const name = error instanceof Error ? error.name : typeof error;
		return {
			...emptyPart,
			problems: [{
				kind: "internal",
				at: part.kind,
				detail: `a bug of keyreach (${name}); please report it`
			}]
		};
	}
}
async function toLeaks(kept, parts, { plan, options, job }) {
	const { remedyOf } = await Promise.resolve().then(() => require("./steps.js")).then((n) => n.steps_exports);
	const groups = /* @__PURE__ */ new Map();
	for (const entry of kept) {
		const key = keyOf$1(entry.occurrence.match);
		groups.set(key, [...groups.get(key) ?? [], entry]);
	}
	const remedy = (leak, rule, match) => remedyOf({
		leak,
		rule,
		broker: options.policy.broker,
		context: {
			mode: plan.mode,
			name: match.name,
			exposure: match.exposure,
			base: plan.range?.base?.name
		}
	});
	const context = {
		ruleOf: job.detector.ruleOf,
		remedyOf: remedy
	};
	return [...groups].flatMap(([key, entries]) => {
		return toLeak({
			entries,
			versions: parts.map((part) => part.versions.get(key)).find((count) => count !== void 0)
		}, context) ?? [];
	});
}
/** A value that a person chose may stand elsewhere by chance: places that are not sure enough count only where the value is certain. */
function worthGrouping(kept, options) {
	const isSure = ({ occurrence }) => require_start.isAsSure(occurrence.match.confidence, options.minConfidence);
	const certain = certainValues(kept.map(({ occurrence }) => occurrence));
	return kept.filter((entry) => isSure(entry) || certain.has(keyOf$1(entry.occurrence.match)));
}
const certainValues = (occurrences) => new Set(occurrences.filter(({ match }) => match.proven || match.confidence === "high" && !match.rule.startsWith("generic-")).map(({ match }) => keyOf$1(match)));
/** Values that no place tells surely enough, found at places or only counted. */
function belowConfidence(kept, sure, parts) {
	const keysOf = (entries) => entries.map(({ occurrence }) => keyOf$1(occurrence.match));
	const faint = parts.flatMap((part) => [...part.faint ?? []]);
	const told = new Set(keysOf(sure));
	return [.../* @__PURE__ */ new Set([...keysOf(kept), ...faint])].filter((key) => !told.has(key)).length;
}
function worthTelling(findings, options) {
	const asked = findings.filter(({ kind }) => options.only === void 0 || options.only === groupNames[kind]);
	const told = asked.filter(({ severity, confidence }) => require_start.isAtLeast(severity, options.minSeverity) && require_start.isAsSure(confidence, options.minConfidence));
	return {
		findings: told.sort(byWeight),
		below: asked.length - told.length
	};
}
const groupNames = {
	leak: "leaks",
	identity: "identities",
	policy: "policy"
};
// src/report/reporters.ts
const reporters = {
	text: async () => (await Promise.resolve().then(() => require("./text.js"))).report,
	json: async () => (await Promise.resolve().then(() => require("./json.js"))).report,
	jsonl: async () => (await Promise.resolve().then(() => require("./jsonl.js"))).report,
	sarif: async () => (await Promise.resolve().then(() => require("./sarif.js"))).report,
	markdown: async () => (await Promise.resolve().then(() => require("./report.js")).then((n) => n.markdown_exports)).report,
	html: async () => (await Promise.resolve().then(() => require("./html.js"))).report,
	github: async () => (await Promise.resolve().then(() => require("./github.js"))).report,
	junit: async () => (await Promise.resolve().then(() => require("./junit.js"))).report,
	gitlab: async () => (await Promise.resolve().then(() => require("./gitlab.js"))).report
};
// src/git/files.ts
const maxSize = 268435456;
const absent = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"ELOOP"
]);
const isAbsence = (error) => error instanceof Error && "code" in error && typeof error.code === "string" && absent.has(error.code);
const orAbsent = (read) => {
	try {
		return read();
	} catch (error) {
		if (isAbsence(error)) return void 0;
		throw error;
	}
};
const statOf = (file) => orAbsent(() => (0, node_fs.statSync)(file));
/** The file's bytes; undefined where there is none; an error where it cannot be read. */
const readSmallFile = (file) => {
	const stat = statOf(file);
	if (stat === void 0 || stat.isDirectory()) return void 0;
	if (!stat.isFile() || stat.size > maxSize) throw new Error(`${file} is not a regular file of a sensible size`);
	return orAbsent(() => (0, node_fs.readFileSync)(file));
};
/** The file as text, one character a byte. */
const readSmallText = (file) => readSmallFile(file)?.toString("latin1");
const isFolder = (file) => statOf(file)?.isDirectory() === true;
/** The true path of a file or folder; undefined where there is none. */
const truePath = (file) => orAbsent(() => (0, node_fs.realpathSync)(file));
/** Names in a folder; none where it is absent. */
const namesIn = (folder) => orAbsent(() => (0, node_fs.readdirSync)(folder)) ?? [];
let last;
/** As `readSmallFile`, for a file that is asked for again and again: read anew only when it has changed. */
const readSameFile = (file) => {
	const stat = statOf(file);
	const stamp = stat === void 0 ? "" : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
	if (last !== void 0 && last.file === file && last.stamp === stamp) return last.bytes;
	const bytes = readSmallFile(file);
	last = bytes === void 0 ? void 0 : {
		file,
		stamp,
		bytes
	};
	return bytes;
};
// src/git/alternates.ts
const maxDepth = 5;
const lineEnd$2 = /\r?\n/;
const networkPath = /^(?:\\\\|\/\/)/;
const quotedPart = /\\(?:([0-7]{3})|(.))/g;
const escapes$1 = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07"
};
const unquote = (line) => line.startsWith("\"") && line.endsWith("\"") && line.length > 1 ? line.slice(1, -1).replace(quotedPart, (_, octal, char) => octal === void 0 ? escapes$1[char] ?? char : String.fromCharCode(Number.parseInt(octal, 8))) : line;
const borrowed = (folder) => (readSmallText(node_path.default.join(folder, "info", "alternates")) ?? "").split(lineEnd$2).filter((line) => line !== "" && !line.startsWith("#")).map((line) => Buffer.from(unquote(line), "latin1").toString());
const folderNamed = (line, from) => {
	if (networkPath.test(line)) return { refused: "objects on another machine are not read" };
	const folder = truePath(node_path.default.resolve(from, line));
	if (folder === void 0 || !isFolder(folder)) return { refused: "the folder that objects are borrowed from is missing" };
	return { folder };
};
/** A folder of objects and all it borrows from, each once. A missing or remote one is a problem: what it should hold cannot be read. */
const objectFolders = (own) => {
	const folders = /* @__PURE__ */ new Set([truePath(own) ?? own]);
	const problems = [];
	const add = (line, from, depth) => {
		const found = depth > maxDepth ? { refused: "too many folders borrow from one another" } : folderNamed(line, from);
		if ("refused" in found) problems.push({
			kind: "unreadable",
			at: `alternate ${line}`,
			detail: found.refused
		});
		if ("refused" in found || folders.has(found.folder)) return;
		folders.add(found.folder);
		for (const next of borrowed(found.folder)) add(next, found.folder, depth + 1);
	};
	for (const line of borrowed(own)) add(line, own, 1);
	return {
		folders: [...folders],
		problems
	};
};
// src/git/config.ts
const header = /^[ \t]*\[[ \t]*([A-Za-z0-9.-]+)[ \t]*(?:"((?:[^"\\]|\\.)*)")?[ \t]*\]/;
const variable = /^[ \t]*([A-Za-z][A-Za-z0-9-]*)[ \t]*(=?)[ \t]*/;
const lineEnd$1 = /\r?\n/;
const continuation = /\\\r?\n/g;
const escaped = /\\(.)/g;
const trailingSpace = /[ \t]+$/;
const escapes = {
	n: "\n",
	t: "	",
	b: "\b"
};
const pieceAt = (raw, at) => {
	const char = raw.charAt(at);
	if (char !== "\\") return {
		text: char,
		next: at + 1
	};
	const next = raw.charAt(at + 1);
	return {
		text: escapes[next] ?? next,
		next: at + 2
	};
};
/** A value: quotes removed, escapes undone, comment and space at its end cut. */
const plainValue = (raw) => {
	let value = "";
	let kept = 0;
	let quoted = false;
	for (let at = 0; at < raw.length;) {
		const char = raw.charAt(at);
		if (!quoted && (char === "#" || char === ";")) break;
		if (char === "\"") {
			quoted = !quoted;
			kept = value.length;
			at += 1;
			continue;
		}
		const piece = pieceAt(raw, at);
		value += piece.text;
		if (quoted || char === "\\") kept = value.length;
		at = piece.next;
	}
	return value.slice(0, kept) + value.slice(kept).replace(trailingSpace, "");
};
const sectionOf = (found) => {
	const [name = "", ...rest] = (found[1] ?? "").toLowerCase().split(".");
	return {
		section: name,
		subsection: found[2]?.replace(escaped, "$1") ?? rest.join(".")
	};
};
/** All settings in their order; lines that make no sense are passed over. */
const parseConfig = (text) => {
	const entries = [];
	let place = {
		section: "",
		subsection: ""
	};
	for (const line of text.replace(continuation, "").split(lineEnd$1)) {
		const head = header.exec(line);
		if (head !== null) place = sectionOf(head);
		const rest = head === null ? line : line.slice(head[0].length);
		const found = variable.exec(rest);
		if (found === null) continue;
		const value = found[2] === "=" ? plainValue(rest.slice(found[0].length)) : "true";
		entries.push({
			...place,
			key: (found[1] ?? "").toLowerCase(),
			value
		});
	}
	return entries;
};
/** The last value of a setting, as git would take it. */
const settingOf = (entries, name) => entries.findLast((entry) => entry.section === name.section && entry.subsection === name.subsection && entry.key === name.key)?.value;
/** Whether git would read the value as true. */
const isTrue = (value) => value !== void 0 && truths.has(value.toLowerCase());
const truths = /* @__PURE__ */ new Set([
	"true",
	"yes",
	"on",
	"1"
]);
// src/git/head.ts
const symbolic = /^ref:[ \t]*(\S.*?)\s*$/;
const idText = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\s*$/;
const ownRef = /^refs\/(?:bisect|worktree|rewritten)\//;
const unsafeName = /\.\.|\\|\/\/|\/$|^\/|^[A-Za-z]:/;
const maxHops = 5;
/** Whether a name can be looked up as a file without leaving the repository. */
const isSafeRefName = (name) => !(unsafeName.test(name) || name.includes("\0"));
const parseLooseRef = (text) => {
	const id = idText.exec(text)?.[1];
	if (id !== void 0) return {
		kind: "id",
		id
	};
	const ref = symbolic.exec(text)?.[1];
	return ref === void 0 || !isSafeRefName(ref) ? { kind: "broken" } : {
		kind: "symbolic",
		ref
	};
};
/** The folder that a ref's file lies in: work trees have a few of their own. */
const folderOf = (place, name) => name.startsWith("refs/") && !ownRef.test(name) ? place.commonDir : place.gitDir;
const packedId = (place, name) => {
	const packed = readSameFile(node_path.default.join(place.commonDir, "packed-refs"));
	if (packed === void 0) return void 0;
	const wanted = ` ${name}`;
	for (let at = packed.indexOf(wanted, 0, "latin1"); at !== -1; at = packed.indexOf(wanted, at + 1, "latin1")) {
		const end = packed[at + wanted.length];
		const start = packed.lastIndexOf(10, at) + 1;
		const id = packed.toString("latin1", start, at);
		if ((end === 10 || end === 13 || end === void 0) && idText.test(id)) return id;
	}
};
/** The id that a ref holds, followed through symbolic refs; undefined where it does not exist or makes no sense. */
const readRef = (place, name) => {
	let ref = name;
	for (let hop = 0; hop < maxHops && isSafeRefName(ref); hop += 1) {
		const text = readSmallText(fileIn(folderOf(place, ref), ref));
		if (text === void 0) return packedId(place, ref);
		const loose = parseLooseRef(text);
		if (loose.kind === "id") return loose.id;
		if (loose.kind === "broken") return void 0;
		ref = loose.ref;
	}
};
const brokenHead = (detail) => ({
	head: {
		kind: "unborn",
		ref: "HEAD"
	},
	problems: [{
		kind: "corrupt",
		at: "HEAD",
		detail
	}]
});
const headFromFiles = (place) => {
	const loose = parseLooseRef(readSmallText(node_path.default.join(place.gitDir, "HEAD")) ?? "");
	if (loose.kind === "id") return {
		head: {
			kind: "detached",
			id: loose.id
		},
		problems: []
	};
	if (loose.kind === "broken") return brokenHead("HEAD holds neither a commit nor a branch");
	const id = readRef(place, loose.ref);
	const ref = pathText(loose.ref);
	return {
		head: id === void 0 ? {
			kind: "unborn",
			ref
		} : {
			kind: "branch",
			ref,
			id
		},
		problems: []
	};
};
/** Asks git for one line; undefined where git says no without an error. */
const askGit = async (gitDir, args) => {
	try {
		return (await require_seldom().runGit({
			args,
			gitDir
		})).stdout.toString("latin1").trimEnd();
	} catch (error) {
		if (error instanceof require_seldom().GitError && error.kind === "exit" && error.exitCode === 1) return void 0;
		throw error;
	}
};
const headFromGit = async (place) => {
	try {
		const ref = await askGit(place.gitDir, [
			"symbolic-ref",
			"--quiet",
			"HEAD"
		]);
		const id = await askGit(place.gitDir, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			"HEAD"
		]);
		if (id !== void 0) return {
			head: ref === void 0 ? {
				kind: "detached",
				id
			} : {
				kind: "branch",
				ref,
				id
			},
			problems: []
		};
		return {
			head: {
				kind: "unborn",
				ref: ref ?? "HEAD"
			},
			problems: []
		};
	} catch (error) {
		if (!(error instanceof require_seldom().GitError)) throw error;
		return {
			head: {
				kind: "unborn",
				ref: "HEAD"
			},
			problems: [{
				kind: "git-failed",
				at: "HEAD",
				detail: error.message
			}]
		};
	}
};
/** HEAD, with what is wrong with it. */
const readHead = async (place) => place.refStorage === "reftable" ? headFromGit(place) : headFromFiles(place);
// src/git/repository.ts
const gitLink = /^gitdir: ([^\r\n]+)\r?\n?$/;
const isGitDir = (folder) => {
	if (!isFolder(folder) || readSmallText(node_path.default.join(folder, "HEAD")) === void 0) return false;
	const common = commonDirOf(folder);
	return isFolder(node_path.default.join(common, "objects")) && isFolder(node_path.default.join(common, "refs"));
};
const commonDirOf = (gitDir) => {
	const link = readSmallText(node_path.default.join(gitDir, "commondir"));
	return link === void 0 ? gitDir : node_path.default.resolve(gitDir, Buffer.from(link.trimEnd(), "latin1").toString());
};
/** Follows a `.git` file, as linked work trees and submodules have one. */
const followLink = (file) => {
	const text = readSmallText(file);
	if (text === void 0) return void 0;
	const target = gitLink.exec(Buffer.from(text, "latin1").toString())?.[1];
	const gitDir = target === void 0 ? void 0 : truePath(node_path.default.resolve(node_path.default.dirname(file), target));
	if (gitDir === void 0 || !isGitDir(gitDir)) throw new require_start.UserError(`${file} names no git repository`);
	return gitDir;
};
const locationAt = (folder) => {
	const dotGit = node_path.default.join(folder, ".git");
	if (isGitDir(dotGit)) return {
		gitDir: truePath(dotGit) ?? dotGit,
		workTree: folder
	};
	const linked = followLink(dotGit);
	return linked === void 0 ? void 0 : {
		gitDir: linked,
		workTree: folder
	};
};
/** The nearest repository around a folder. A bare one counts only where the folder itself was named: those met on the way belong to the scanned content. */
const locate = (start) => {
	const here = locationAt(start);
	if (here !== void 0) return here;
	if (isGitDir(start)) return {
		gitDir: start,
		workTree: void 0
	};
	for (let folder = node_path.default.dirname(start), last = start; folder !== last; last = folder, folder = node_path.default.dirname(folder)) {
		const location = locationAt(folder);
		if (location !== void 0) return location;
	}
};
const prefixOf = (workTree, target) => {
	if (workTree === void 0) return "";
	const relative = node_path.default.relative(workTree, target).split(node_path.default.sep).join("/");
	if (relative === "") return "";
	return isFolder(target) ? `${relative}/` : relative;
};
const knownExtensions = /* @__PURE__ */ new Set([
	"noop",
	"noop-v1",
	"preciousobjects",
	"partialclone",
	"worktreeconfig",
	"objectformat",
	"refstorage",
	"relativeworktrees"
]);
const unknownExtensions = (config) => config.filter((entry) => entry.section === "extensions" && !knownExtensions.has(entry.key)).map((entry) => ({
	kind: "unsupported",
	at: "repository",
	detail: `unknown repository extension ${entry.key}`
}));
const extensionOf = (config, key) => settingOf(config, {
	section: "extensions",
	subsection: "",
	key
});
const isPartialClone = (config, objectDirs) => extensionOf(config, "partialclone") !== void 0 || config.some((entry) => entry.section === "remote" && entry.key === "promisor" && isTrue(entry.value)) || objectDirs.some((folder) => namesIn(node_path.default.join(folder, "pack")).some((name) => name.endsWith(".promisor")));
const lineEnd = /\r?\n/;
const hexId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const shallowIds = (commonDir) => new Set((readSmallText(node_path.default.join(commonDir, "shallow")) ?? "").split(lineEnd).filter((line) => hexId.test(line)));
const describeRepository = async (location, target) => {
	const { gitDir, workTree } = location;
	const commonDir = commonDirOf(gitDir);
	const config = parseConfig(Buffer.from(readSmallText(node_path.default.join(commonDir, "config")) ?? "", "latin1").toString());
	const idLength = extensionOf(config, "objectformat")?.toLowerCase() === "sha256" ? 64 : 40;
	const refStorage = extensionOf(config, "refstorage")?.toLowerCase() === "reftable" ? "reftable" : "files";
	const folders = objectFolders(node_path.default.join(commonDir, "objects"));
	const place = {
		gitDir,
		commonDir,
		idLength,
		refStorage
	};
	const head = await readHead(place);
	return {
		...place,
		workTree,
		prefix: prefixOf(workTree, target),
		objectDirs: folders.folders,
		shallow: shallowIds(commonDir),
		isPartial: isPartialClone(config, folders.folders),
		head: head.head,
		config,
		problems: [
			...unknownExtensions(config),
			...folders.problems,
			...head.problems
		]
	};
};
/** The repository that a path lies in, or that it names; undefined where there is none. `GIT_DIR` has no say. */
const openRepository = async (target) => {
	const real = truePath(target);
	if (real === void 0) throw new require_start.UserError(`${target} does not exist`);
	const location = locate(isFolder(real) ? real : node_path.default.dirname(real));
	return location === void 0 ? void 0 : describeRepository(location, real);
};
// src/git/objects/byte-cache.ts
/** Keeps what was used lately, in two generations: a look-up in the young one costs nothing but itself. */
var ByteCache = class {
	#half;
	#young = /* @__PURE__ */ new Map();
	#old = /* @__PURE__ */ new Map();
	#youngBytes = 0;
	constructor(budget) {
		this.#half = budget / 2;
	}
	get(key) {
		const young = this.#young.get(key);
		if (young !== void 0) return young;
		const old = this.#old.get(key);
		if (old !== void 0) this.set(key, old);
		return old;
	}
	set(key, value) {
		const cost = value.bytes.length + 128;
		if (cost > this.#half / 2) return;
		if (this.#youngBytes + cost > this.#half) {
			this.#old = this.#young;
			this.#young = /* @__PURE__ */ new Map();
			this.#youngBytes = 0;
		}
		this.#young.set(key, value);
		this.#youngBytes += cost;
	}
};
// src/git/objects/fault.ts
const corrupt = (detail) => ({
	kind: "corrupt",
	detail
});
const tooLarge = (detail) => ({
	kind: "too-large",
	detail
});
const namedEach = 50;
/** Collects problems; of a kind that comes in thousands the first are named and the rest are counted. */
var ProblemLog = class {
	#problems = [];
	#counts = /* @__PURE__ */ new Map();
	note(kind, at, detail) {
		const count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count);
		if (count <= namedEach) this.#problems.push({
			kind,
			at,
			detail
		});
	}
	list(where) {
		const rest = [...this.#counts].filter(([, count]) => count > namedEach).map(([kind, count]) => {
			const first = this.#problems.find((problem) => problem.kind === kind);
			return first === void 0 ? void 0 : {
				...first,
				at: where,
				detail: `${count - namedEach} more like this: ${first.detail}`
			};
		});
		return [...this.#problems, ...rest.filter((problem) => problem !== void 0)];
	}
};
/** Whether an error of the file system says that there is no such file. */
const isMissingFile = (error) => error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
const describeError = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
// src/git/objects/id-bytes.ts
const readUint32 = (bytes, at) => (bytes[at] ?? 0) * 16777216 + ((bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0));
const readUint64 = (bytes, at) => readUint32(bytes, at) * 4294967296 + readUint32(bytes, at + 4);
/** Below zero where the bytes at a place sort before those of an id, zero where they are the id. */
const compareBytes = (bytes, start, id) => {
	for (let index = 0; index < id.length; index++) {
		const difference = (bytes[start + index] ?? 0) - (id[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
};
const bytesToId = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
const hexadecimal = /^[0-9a-f]+$/;
/** The bytes of an id; undefined where it is none of that length. */
const idToBytes = (id, idLength) => id.length === idLength && hexadecimal.test(id) ? Buffer.from(id, "hex") : void 0;
// src/git/objects/inflate.ts
const emptyJob = () => ({
	input: /* @__PURE__ */ new Uint8Array(0),
	inputStart: 0,
	inputEnd: 0,
	output: /* @__PURE__ */ new Uint8Array(1),
	outputStart: 0,
	size: 0
});
const fits = ({ input, inputStart, inputEnd, output, outputStart, size }, room) => inputStart >= 0 && inputStart <= inputEnd && inputEnd <= input.length && outputStart >= 0 && size >= 0 && outputStart + size + room <= output.length;
/** Throws where a job reaches beyond its buffers: there the raw handle would end the process. */
const requireFit = (job, room) => {
	if (!fits(job, room)) throw new RangeError("an inflate job reaches beyond its buffers");
};
const headInput = 512;
const plainOutcome = (error) => {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ERR_BUFFER_TOO_LARGE") return "too-long";
	return code === "Z_BUF_ERROR" ? "cut-off" : "damaged";
};
const inflatePlainly = (job) => {
	requireFit(job, 1);
	const { input, inputStart, inputEnd, output, outputStart, size } = job;
	try {
		const content = (0, node_zlib().inflateSync)(input.subarray(inputStart, inputEnd), { maxOutputLength: Math.max(size, 1) });
		if (content.length > size) return "too-long";
		if (content.length < size) return "too-short";
		output.set(content, outputStart);
		return "ok";
	} catch (error) {
		return plainOutcome(error);
	}
};
const inflateHeadPlainly = (job) => {
	requireFit(job, 0);
	const { input, inputStart, inputEnd, output, outputStart, size } = job;
	try {
		const head = input.subarray(inputStart, Math.min(inputEnd, inputStart + headInput + size));
		const content = (0, node_zlib().inflateSync)(head, { finishFlush: node_zlib().constants.Z_SYNC_FLUSH }).subarray(0, size);
		output.set(content, outputStart);
		return content.length;
	} catch {
		return -1;
	}
};
/** Works on every Node, at several microseconds more for each stream. */
const plainInflater = {
	kind: "plain",
	inflate: inflatePlainly,
	inflateHead: inflateHeadPlainly
};
// src/git/objects/inflate-handle.ts
const isRawHandle = (value) => typeof value === "object" && value !== null && typeof Reflect.get(value, "writeSync") === "function" && typeof Reflect.get(value, "reset") === "function" && "onerror" in value;
const newestKnownMajor = 26;
/** Opens a raw handle; undefined on a Node that nobody has tried it on, since a wrong call there ends the process. */
const openRawInflate = () => {
	if (Number.parseInt(process.versions.node, 10) > newestKnownMajor) return void 0;
	const stream = (0, node_zlib().createInflate)();
	const handle = Reflect.get(stream, "_handle");
	const state = Reflect.get(stream, "_writeState");
	if (!isRawHandle(handle) || !(state instanceof Uint32Array) || state.length < 2) return void 0;
	let fault = "";
	handle.onerror = (_message, _number, code) => {
		fault = code;
	};
	return {
		reset: () => {
			fault = "";
			handle.reset();
		},
		write: (flush, job, room) => {
			requireFit(job, room);
			const inputLength = job.inputEnd - job.inputStart;
			handle.writeSync(flush, job.input, job.inputStart, inputLength, job.output, job.outputStart, job.size + room);
		},
		inputLeft: () => state[1] ?? 0,
		outputLeft: () => state[0] ?? 0,
		fault: () => fault
	};
};
/** Inflates over one reused handle. */
const handleInflater = (raw) => ({
	kind: "handle",
	inflate: (job) => {
		raw.reset();
		raw.write(node_zlib().constants.Z_FINISH, job, 1);
		const fault = raw.fault();
		if (fault !== "") return fault === "Z_BUF_ERROR" ? "cut-off" : "damaged";
		const left = raw.outputLeft();
		if (left === 1) return "ok";
		return left === 0 ? "too-long" : "too-short";
	},
	inflateHead: (job) => {
		raw.reset();
		raw.write(node_zlib().constants.Z_SYNC_FLUSH, job, 0);
		return raw.fault() === "" ? job.size - raw.outputLeft() : -1;
	}
});
/** 700 bytes, and what zlib makes of them. It is written here since making it, and failing on purpose, would take longer than all else that a small diff reads. */
const content = Uint8Array.from({ length: 700 }, (_, index) => index * index % 29);
const compressed = "789c636064e1149064176113e76595911013939061e5156713619714e064616418951c951cbc92005bdc261f";
const compressedNothing = "789c030000000001";
const trials = () => {
	const good = Uint8Array.from(Buffer.from(compressed, "hex"));
	const broken = Uint8Array.from(good);
	broken[broken.length - 1] = (good[good.length - 1] ?? 0) ^ 1;
	return [
		{
			input: good,
			size: 700,
			outcome: "ok"
		},
		{
			input: good.subarray(0, good.length >> 1),
			size: 700,
			outcome: "cut-off"
		},
		{
			input: broken,
			size: 700,
			outcome: "damaged"
		},
		{
			input: good,
			size: 100,
			outcome: "too-long"
		},
		{
			input: good,
			size: 900,
			outcome: "too-short"
		},
		{
			input: Uint8Array.from(Buffer.from(compressedNothing, "hex")),
			size: 0,
			outcome: "ok"
		},
		{
			input: good,
			size: 700,
			outcome: "ok"
		}
	];
};
const before = 7;
/** Whether the outcome is the expected one and, where it is good, exactly the content was written. */
const isRight = (inflater, { input, size, outcome }) => {
	const output = /* @__PURE__ */ new Uint8Array(1e3);
	const job = {
		...emptyJob(),
		input,
		inputEnd: input.length,
		output,
		outputStart: before,
		size
	};
	if (inflater.inflate(job) !== outcome) return false;
	if (outcome !== "ok") return true;
	return output.every((byte, at) => byte === (at < before || at >= before + size ? 0 : content[at - before]));
};
/** Whether an inflater does on good and bad streams what `inflateSync` does. */
const agreesWithPlain = (inflater) => trials().every((trial) => isRight(inflater, trial));
let opened;
const choose = () => {
	try {
		const raw = openRawInflate();
		const fast = raw === void 0 ? plainInflater : handleInflater(raw);
		return agreesWithPlain(fast) ? fast : plainInflater;
	} catch (cause) {
		if (cause instanceof Error) return plainInflater;
		throw cause;
	}
};
/** The fastest inflater that passes its self-test here; one for the thread. */
const openInflater = () => {
	opened ??= choose();
	return opened;
};
// src/git/objects/object-type.ts
/** The numbers git gives to kinds of pack entries. */
const entryKind = {
	commit: 1,
	tree: 2,
	blob: 3,
	tag: 4,
	ofsDelta: 6,
	refDelta: 7
};
const typesByNumber = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
/** The object type that a pack entry's number stands for; undefined for deltas and for what git does not know. */
const typeOf = (kind) => typesByNumber[kind];
const kindOf = (type) => entryKind[type];
const isObjectType = (name) => name === "blob" || name === "tree" || name === "commit" || name === "tag";
// src/git/objects/delta.ts
const emptyScript = () => ({
	resultSize: 0,
	ops: /* @__PURE__ */ new Int32Array(768),
	opCount: 0,
	edits: /* @__PURE__ */ new Int32Array(256),
	editCount: 0,
	copies: /* @__PURE__ */ new Int32Array(384),
	copyCount: 0
});
/** The base size and the result size that a delta declares, and where its commands start; undefined where it is cut off. */
const readDeltaSizes = ({ bytes, start, end }) => {
	let at = start;
	const size = () => {
		let value = 0;
		let scale = 1;
		let byte = 128;
		while (byte & 128) {
			if (at >= end || scale > 2 ** 42) return -1;
			byte = bytes[at++] ?? 0;
			value += (byte & 127) * scale;
			scale *= 128;
		}
		return value;
	};
	const baseSize = size();
	const resultSize = size();
	return baseSize < 0 || resultSize < 0 ? void 0 : {
		baseSize,
		resultSize,
		start: at
	};
};
const grown = (array) => {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
};
const noteEdit = (script, start, end) => {
	if (script.editCount * 2 >= script.edits.length) script.edits = grown(script.edits);
	script.edits[script.editCount * 2] = start;
	script.edits[script.editCount * 2 + 1] = end;
	script.editCount++;
};
const noteCopy = (script, copy) => {
	if (script.copyCount * 3 >= script.copies.length) script.copies = grown(script.copies);
	const at = script.copyCount * 3;
	script.copies[at] = copy.from;
	script.copies[at + 1] = copy.to;
	script.copies[at + 2] = copy.length;
	script.copyCount++;
};
/** Takes the commands of a delta apart, all bounds checked; says what is wrong with it, if anything is. `delta` starts behind the two sizes. */
const parseDelta = (script, delta, sizes) => {
	const { bytes, end } = delta;
	const { baseSize, resultSize } = sizes;
	let ops = script.ops;
	let at = delta.start;
	let filled = 0;
	let count = 0;
	let copied = 0;
	let insertedFrom = -1;
	script.editCount = 0;
	script.copyCount = 0;
	script.resultSize = resultSize;
	let copyFrom = 0;
	let copyTo = 0;
	let copyLength = 0;
	while (at < end) {
		const command = bytes[at++] ?? 0;
		let source = 0;
		let length = 0;
		if (command & 128) {
			if (command & 1) source = bytes[at++] ?? 0;
			if (command & 2) source |= (bytes[at++] ?? 0) << 8;
			if (command & 4) source |= (bytes[at++] ?? 0) << 16;
			if (command & 8) source += (bytes[at++] ?? 0) * 16777216;
			if (command & 16) length = bytes[at++] ?? 0;
			if (command & 32) length |= (bytes[at++] ?? 0) << 8;
			if (command & 64) length |= (bytes[at++] ?? 0) << 16;
			if (length === 0) length = 65536;
			if (at > end) return "its delta is cut off";
			if (source + length > baseSize) return "its delta copies from beyond its base";
			if (insertedFrom >= 0) {
				noteEdit(script, insertedFrom, filled);
				insertedFrom = -1;
			} else if (source !== copied) noteEdit(script, filled, filled);
			if (copyLength > 0 && source === copyFrom + copyLength && filled === copyTo + copyLength) copyLength += length;
			else {
				if (copyLength > 0) noteCopy(script, {
					from: copyFrom,
					to: copyTo,
					length: copyLength
				});
				copyFrom = source;
				copyTo = filled;
				copyLength = length;
			}
			copied = source + length;
		} else if (command === 0) return "its delta holds a reserved command";
		else {
			length = command;
			source = ~(at - delta.start);
			at += length;
			if (at > end) return "its delta is cut off";
			if (insertedFrom < 0) insertedFrom = filled;
			copied = -1;
		}
		if (filled + length > resultSize) return "its delta makes more than it declares";
		if (count * 3 >= ops.length) {
			script.ops = grown(ops);
			ops = script.ops;
		}
		const op = count * 3;
		ops[op] = filled;
		ops[op + 1] = length;
		ops[op + 2] = source;
		count++;
		filled += length;
	}
	if (filled !== resultSize) return "its delta makes less than it declares";
	if (copyLength > 0) noteCopy(script, {
		from: copyFrom,
		to: copyTo,
		length: copyLength
	});
	if (insertedFrom >= 0) noteEdit(script, insertedFrom, filled);
	else if (copied !== baseSize && filled > 0) noteEdit(script, filled, filled);
	script.opCount = count;
};
const shortCopy = 10;
/** Between buffers a copy costs more to begin. */
const longCopy = 40;
/** Follows a script inside one buffer that holds base, delta commands and result: `copyWithin` costs a third of a copy between buffers. */
const assemble = (script, arena, at) => {
	const { ops, opCount } = script;
	const { base, delta, result } = at;
	for (let op = 0; op < opCount * 3; op += 3) {
		const target = result + (ops[op] ?? 0);
		const length = ops[op + 1] ?? 0;
		const source = ops[op + 2] ?? 0;
		const from = source < 0 ? delta + ~source : base + source;
		if (length > shortCopy) arena.copyWithin(target, from, from + length);
		else for (let index = 0; index < length; index++) arena[target + index] = arena[from + index] ?? 0;
	}
};
/** Follows a script for a part of the result only; ranges are asked for in ascending order. */
const assembleRange = (script, arena, range) => {
	const { ops, opCount } = script;
	const { base, delta } = range.at;
	let { op, start, target } = range;
	while (start < range.end && op < opCount * 3) {
		const opStart = ops[op] ?? 0;
		const opEnd = opStart + (ops[op + 1] ?? 0);
		if (opEnd <= start) {
			op += 3;
			continue;
		}
		const source = ops[op + 2] ?? 0;
		const from = (source < 0 ? delta + ~source : base + source) + start - opStart;
		const length = Math.min(opEnd, range.end) - start;
		if (length > shortCopy) arena.copyWithin(target, from, from + length);
		else for (let index = 0; index < length; index++) arena[target + index] = arena[from + index] ?? 0;
		target += length;
		start += length;
	}
	range.op = op;
	range.target = target;
};
/** Makes of a base what a delta says, in a buffer of just that size; says what is wrong with the delta, if anything is. */
const applyDelta = (script, { base, delta, result }) => {
	const sizes = readDeltaSizes({
		bytes: delta,
		start: 0,
		end: delta.length
	});
	if (sizes?.resultSize !== result.length) return "its delta is cut off";
	if (sizes.baseSize !== base.length) return "its delta was made for a base of another size";
	const fault = parseDelta(script, {
		bytes: delta,
		start: sizes.start,
		end: delta.length
	}, sizes);
	if (fault !== void 0) return fault;
	const { ops, opCount } = script;
	for (let op = 0; op < opCount * 3; op += 3) {
		const at = ops[op] ?? 0;
		const length = ops[op + 1] ?? 0;
		const source = ops[op + 2] ?? 0;
		const from = source < 0 ? sizes.start + ~source : source;
		const origin = source < 0 ? delta : base;
		if (length > longCopy) result.set(origin.subarray(from, from + length), at);
		else for (let index = 0; index < length; index++) result[at + index] = origin[from + index] ?? 0;
	}
};
// src/git/objects/entry-header.ts
const longestHeader = 64;
const noId = /* @__PURE__ */ new Uint8Array(0);
const emptyHeader = (idBytes) => ({
	idBytes,
	kind: 0,
	size: 0,
	baseOffset: 0,
	baseId: noId,
	dataStart: 0
});
/** Reads the head of the entry at an offset; says what is wrong with it, if anything is. */
const readEntryHeader = (file, offset, header) => {
	const available = file.seek(offset, longestHeader);
	const end = file.start + available;
	header.baseId = noId;
	const sizeEnd = readSize(file, end, header);
	if (sizeEnd < 0) return "its size runs over";
	const at = readBase$1(file, sizeEnd, {
		header,
		offset
	});
	if (at < 0) return "its base lies outside the pack";
	if (at >= end) return "it is cut off";
	header.dataStart = offset + at - file.start;
	return header.kind === 0 || header.kind === 5 ? "its type is unknown" : void 0;
};
const readSize = (file, end, header) => {
	const { bytes } = file;
	let at = file.start;
	let byte = at < end ? bytes[at++] ?? 0 : 0;
	header.kind = byte >> 4 & 7;
	header.size = byte & 15;
	for (let scale = 16; byte & 128; scale *= 128) {
		if (at >= end || scale > 2 ** 46) return -1;
		byte = bytes[at++] ?? 0;
		header.size += (byte & 127) * scale;
	}
	return at;
};
const readBase$1 = (file, at, { header, offset }) => {
	if (header.kind === entryKind.ofsDelta) return readBaseOffset(file, at, {
		header,
		offset
	});
	if (header.kind !== entryKind.refDelta) return at;
	header.baseId = file.bytes.subarray(at, at + header.idBytes);
	return at + header.idBytes;
};
const readBaseOffset = (file, from, { header, offset }) => {
	let at = from;
	let byte = file.bytes[at++] ?? 0;
	let back = byte & 127;
	while (byte & 128) {
		if (back > 2 ** 45) return -1;
		byte = file.bytes[at++] ?? 0;
		back = (back + 1) * 128 + (byte & 127);
	}
	header.baseOffset = offset - back;
	return back === 0 || header.baseOffset < 12 ? -1 : at;
};
// src/git/objects/file-windows.ts
/** For look-ups in a table: ids are spread evenly, so that one look-up says nothing of where the next one lies. */
const indexWindows = {
	step: 4096,
	overlap: 64,
	kept: 2048
};
/** For single objects of one pack among several: together they keep no more than one alone. */
const randomWindows = (packs) => ({
	step: 32768,
	overlap: 8192,
	kept: Math.max(8, Math.floor(256 / Math.max(packs, 1)))
});
/** For a pass from start to end. */
const sequentialWindows = {
	step: 262144,
	overlap: 64,
	kept: 1
};
/** For a walk along deltas: mostly near, at times far. Larger pieces would read most of them in vain, and more of them save no reading. */
const walkWindows = {
	step: 16384,
	overlap: 8192,
	kept: 128
};
/** Buffers of files that were closed, by their size: a new one for each would be zeroed and thrown away. */
const spares = /* @__PURE__ */ new Map();
const mostSpares = 512;
/** Small buffers are cut from one, since making each would cost more than what is read into it. */
const cutFrom = 262144;
const largestCut = 8192;
let uncut = /* @__PURE__ */ new Uint8Array(0);
const cut = (size) => {
	if (size > uncut.length) uncut = new Uint8Array(cutFrom);
	const buffer = uncut.subarray(0, size);
	uncut = uncut.subarray(size);
	return buffer;
};
const takeBuffer = (size) => spares.get(size)?.pop() ?? (size > largestCut ? new Uint8Array(size) : cut(size));
const giveBack = (buffer) => {
	const same = spares.get(buffer.length) ?? [];
	if (same.length < mostSpares) same.push(buffer);
	spares.set(buffer.length, same);
};
/** A file read by position in pieces, the latest kept: files may be larger than any buffer. */
var FileWindows = class {
	size;
	/** The buffer of the latest `seek`; valid until the next one. */
	bytes = /* @__PURE__ */ new Uint8Array(0);
	/** Where the sought position stands in `bytes`. */
	start = 0;
	#sizes;
	#windows = /* @__PURE__ */ new Map();
	#lengths = /* @__PURE__ */ new Map();
	#isOurs;
	#direct = /* @__PURE__ */ new Uint8Array(0);
	#recent = -1;
	#recentLength = 0;
	#descriptor;
	constructor(source, sizes) {
		this.#sizes = sizes;
		this.#isOurs = typeof source === "string";
		this.#descriptor = typeof source === "string" ? (0, node_fs.openSync)(source, "r") : source;
		this.size = (0, node_fs.fstatSync)(this.#descriptor).size;
	}
	/** Puts `length` bytes at a position into reach; says how many there are before the file ends. */
	seek(position, length) {
		if (position < 0 || position >= this.size) return 0;
		const { step, overlap } = this.#sizes;
		const index = Math.floor(position / step);
		const within = position - index * step;
		if (within + length > step + overlap) return this.#seekDirect(position, length);
		if (index !== this.#recent) this.#enter(index);
		else this.bytes = this.#windows.get(index) ?? this.bytes;
		this.start = within;
		const available = this.#recentLength - within;
		return available < length ? Math.max(available, 0) : length;
	}
	/** A copy of a part of the file, shorter than asked for where the file ends. */
	copy(position, length) {
		const target = new Uint8Array(Math.max(0, Math.min(length, this.size - position)));
		return target.subarray(0, this.#fill(target, position, target.length));
	}
	close() {
		if (this.#isOurs && this.#descriptor >= 0) (0, node_fs.closeSync)(this.#descriptor);
		this.#descriptor = -1;
		for (const buffer of this.#windows.values()) giveBack(buffer);
		this.#windows.clear();
		this.bytes = /* @__PURE__ */ new Uint8Array(0);
		this.#lengths.clear();
		this.#recent = -1;
	}
	#enter(index) {
		const kept = this.#windows.get(index);
		if (kept === void 0) this.#load(index);
		else this.bytes = kept;
		this.#recent = index;
		this.#recentLength = this.#lengths.get(index) ?? 0;
	}
	#load(index) {
		const { step, overlap } = this.#sizes;
		const buffer = this.#windows.size < this.#sizes.kept ? takeBuffer(step + overlap) : this.#evict();
		this.#windows.set(index, buffer);
		this.#lengths.set(index, this.#fill(buffer, index * step, buffer.length));
		this.bytes = buffer;
	}
	#evict() {
		for (const [index, buffer] of this.#windows) {
			this.#windows.delete(index);
			this.#lengths.delete(index);
			return buffer;
		}
		return takeBuffer(this.#sizes.step + this.#sizes.overlap);
	}
	#seekDirect(position, length) {
		const wanted = Math.min(length, this.size - position);
		if (this.#direct.length < wanted) this.#direct = new Uint8Array(wanted);
		this.bytes = this.#direct;
		this.start = 0;
		this.#recent = -1;
		return this.#fill(this.#direct, position, wanted);
	}
	#fill(target, position, length) {
		let filled = 0;
		while (filled < length) {
			const read = (0, node_fs.readSync)(this.#descriptor, target, filled, length - filled, position + filled);
			if (read === 0) break;
			filled += read;
		}
		return filled;
	}
};
// src/git/objects/pack.ts
/** The longest chain of deltas that git itself would write. */
const deepestChain = 4096;
/** No object is assembled in memory beyond this. */
const largestInMemory = 536870912;
/** What is wrong with a pack as a whole, compared with its index. */
const packFault = (file, index, idBytes) => {
	const head = file.copy(0, 12);
	const version = readUint32(head, 4);
	if (head.length < 12 || readUint32(head, 0) !== 1346454347) return corrupt("it is no pack");
	if (version !== 2 && version !== 3) return corrupt("its version is unknown");
	if (readUint32(head, 8) !== index.count) return corrupt("its index is for another number of objects");
	const trailer = file.copy(file.size - idBytes, idBytes);
	return trailer.length === idBytes && compareBytes(trailer, 0, index.packChecksum()) === 0 ? void 0 : corrupt("its checksum is not the one its index was made for");
};
/** What deflated data of a size takes at most, unless it was made to take more. */
const roomFor = (size) => size + Math.floor(size / 8) + 1024;
/** How often more is read of data that takes more than it should, each time eight times as much. */
const patience = 3;
/** Inflates the data of an entry into a buffer that has room for one byte more. */
const inflateEntry = (source, { dataStart, size }, output) => {
	const { file, inflater, job, idBytes } = source;
	const dataEnd = file.size - idBytes;
	job.output = output;
	job.size = size;
	for (let tries = 0; tries < patience; tries++) {
		const wanted = Math.min(roomFor(size) * 8 ** tries, largestInMemory * 2);
		const available = file.seek(dataStart, Math.min(wanted, dataEnd - dataStart));
		job.input = file.bytes;
		job.inputStart = file.start;
		job.inputEnd = file.start + available;
		const outcome = inflater.inflate(job);
		if (outcome === "ok") return void 0;
		if (outcome !== "cut-off" || available < wanted) return corrupt(`its data is ${outcome}`);
	}
	return corrupt("its data goes on without end");
};
const readWhole = (source, data) => {
	if (data.size > 536870912) return tooLarge(`it measures ${data.size} bytes`);
	const output = source.allocate(data.size + 1);
	return inflateEntry(source, data, output) ?? output.subarray(0, data.size);
};
/** Inflates a delta; what it gives lives until the next one. */
const readDelta = (source, data) => {
	if (data.size > 536870912) return tooLarge(`its delta measures ${data.size} bytes`);
	if (source.delta.length <= data.size) source.delta = new Uint8Array(data.size * 2 + 1024);
	return inflateEntry(source, data, source.delta) ?? source.delta.subarray(0, data.size);
};
const baseOffsetOf = ({ header, index }) => {
	if (header.baseId.length === 0) return header.baseOffset;
	const id = Uint8Array.from(header.baseId);
	return index.offsetAt(index.find(id));
};
const keyOf = (source, offset) => source.number * 2 ** 40 + offset;
/** Follows bases from an entry down to one that is whole or known. */
const readChain = (source, from) => {
	const links = [];
	let offset = from;
	while (links.length <= deepestChain) {
		const base = source.cache.get(keyOf(source, offset));
		if (base !== void 0) return {
			links,
			base
		};
		const fault = readEntryHeader(source.file, offset, source.header);
		if (fault !== void 0) return corrupt(fault);
		const { kind, size, dataStart } = source.header;
		const type = typeOf(kind);
		if (type !== void 0) return readBase(source, links, {
			type,
			offset,
			size,
			dataStart
		});
		links.push({
			offset,
			size,
			dataStart
		});
		offset = baseOffsetOf(source);
		if (offset < 12) return corrupt("its base is not in the pack");
	}
	return corrupt("its chain of deltas is too deep or a circle");
};
const readBase = (source, links, root) => {
	const bytes = readWhole(source, root);
	if (!(bytes instanceof Uint8Array)) return bytes;
	const base = {
		type: root.type,
		bytes
	};
	source.cache.set(keyOf(source, root.offset), base);
	return {
		links,
		base
	};
};
const applyLink = (source, base, link) => {
	const delta = readDelta(source, link);
	if (!(delta instanceof Uint8Array)) return delta;
	const sizes = readDeltaSizes({
		bytes: delta,
		start: 0,
		end: delta.length
	});
	if (sizes === void 0) return corrupt("its delta is cut off");
	if (sizes.resultSize > 536870912) return tooLarge(`it measures ${sizes.resultSize} bytes`);
	const bytes = source.allocate(sizes.resultSize);
	const fault = applyDelta(source.script, {
		base: base.bytes,
		delta,
		result: bytes
	});
	if (fault !== void 0) return corrupt(fault);
	const object = {
		type: base.type,
		bytes
	};
	source.cache.set(keyOf(source, link.offset), object);
	return object;
};
const read = (source, offset) => {
	const chain = readChain(source, offset);
	if ("detail" in chain) return chain;
	let object = chain.base;
	for (const link of chain.links.toReversed()) {
		const next = applyLink(source, object, link);
		if ("detail" in next) return next;
		object = next;
	}
	return object;
};
const longestSizes = 20;
/** The size that a delta declares for its result, from the start of its data. */
const readResultSize = (source, dataStart, size) => {
	const { job } = source;
	job.output = new Uint8Array(longestSizes);
	job.size = Math.min(size, longestSizes);
	const available = source.file.seek(dataStart, roomFor(512));
	job.input = source.file.bytes;
	job.inputStart = source.file.start;
	job.inputEnd = source.file.start + available;
	const inflated = source.inflater.inflateHead(job);
	return readDeltaSizes({
		bytes: job.output,
		start: 0,
		end: inflated
	})?.resultSize ?? -1;
};
/** The type at the end of a chain of deltas, without inflating any. */
const typeAt = (source, from) => {
	let offset = from;
	for (let depth = 0; depth <= deepestChain; depth++) {
		const fault = readEntryHeader(source.file, offset, source.header);
		if (fault !== void 0) return corrupt(fault);
		const type = typeOf(source.header.kind);
		if (type !== void 0) return type;
		offset = baseOffsetOf(source);
		if (offset < 12) return corrupt("its base is not in the pack");
	}
	return corrupt("its chain of deltas is too deep or a circle");
};
const stat = (source, offset) => {
	const fault = readEntryHeader(source.file, offset, source.header);
	if (fault !== void 0) return corrupt(fault);
	const { kind, size, dataStart } = source.header;
	const whole = typeOf(kind);
	if (whole !== void 0) return {
		type: whole,
		size
	};
	const type = typeAt(source, offset);
	const resultSize = readResultSize(source, dataStart, size);
	if (typeof type !== "string") return type;
	return resultSize < 0 ? corrupt("its delta is damaged") : {
		type,
		size: resultSize
	};
};
/** Opens a pack for single look-ups; the fault where it is not the one its index was made for. Throws where the file cannot be opened. */
const openPack = (path, windows, supplies) => {
	const file = new FileWindows(path, windows);
	const fault = packFault(file, supplies.index, supplies.idBytes);
	if (fault !== void 0) {
		file.close();
		return fault;
	}
	const source = {
		...supplies,
		file,
		header: emptyHeader(supplies.idBytes),
		job: emptyJob(),
		script: emptyScript(),
		delta: /* @__PURE__ */ new Uint8Array(0)
	};
	return {
		read: (offset) => read(source, offset),
		stat: (offset) => stat(source, offset),
		close: () => file.close()
	};
};
// src/git/objects/id-search.ts
/** Ids are spread evenly, so that a guess by value is near; where somebody made them uneven, halving finds them still. */
const guesses = 6;
const guess = ({ low, high, lowValue, highValue }, wanted) => {
	const share = highValue > lowValue ? (wanted - lowValue) / (highValue - lowValue) : 0;
	return Math.max(low, Math.min(Math.floor(low + (high - low) * share), high - 1));
};
const halve = ({ low, high }) => Math.floor((low + high) / 2);
const narrow = (bounds, { middle, order, value }) => {
	if (order < 0) {
		bounds.low = middle + 1;
		bounds.lowValue = value;
	} else {
		bounds.high = middle;
		bounds.highValue = value;
	}
};
/** Where an id stands in a sorted table, or -1; reads no more of it than the search touches. */
const searchIds = (file, { start, stride, low, high }, id) => {
	const wanted = readUint32(id, 0);
	const lowValue = (id[0] ?? 0) * 16777216;
	const bounds = {
		low,
		high,
		lowValue,
		highValue: lowValue + 16777216
	};
	for (let probes = 0; bounds.low < bounds.high; probes++) {
		const middle = probes < guesses ? guess(bounds, wanted) : halve(bounds);
		if (file.seek(start + middle * stride, id.length) < id.length) return -1;
		const order = compareBytes(file.bytes, file.start, id);
		if (order === 0) return middle;
		narrow(bounds, {
			middle,
			order,
			value: readUint32(file.bytes, file.start)
		});
	}
	return -1;
};
// src/git/objects/pack-index.ts
const magic = 4285812579;
const readFanout = (file, at) => {
	if (file.seek(at, 1024) < 1024) return void 0;
	const fanout = Uint32Array.from({ length: 256 }, (_, byte) => readUint32(file.bytes, file.start + byte * 4));
	return fanout.every((count, byte) => byte === 0 || count >= (fanout[byte - 1] ?? 0)) ? fanout : void 0;
};
const layoutOne = (file, idBytes) => {
	const fanout = readFanout(file, 0);
	const count = fanout?.[255] ?? 0;
	if (fanout === void 0 || file.size !== 1024 + count * (4 + idBytes) + 2 * idBytes) return void 0;
	return {
		version: 1,
		count,
		fanout,
		ids: 1028,
		stride: 4 + idBytes,
		offsets: 1024,
		largeOffsets: 0,
		largeCount: 0
	};
};
const layoutTwo = (file, idBytes) => {
	const fanout = readFanout(file, 8);
	const count = fanout?.[255] ?? 0;
	const offsets = 1032 + count * (idBytes + 4);
	const largeOffsets = offsets + count * 4;
	const largeCount = (file.size - largeOffsets - 2 * idBytes) / 8;
	if (fanout === void 0 || largeCount < 0 || !Number.isInteger(largeCount)) return void 0;
	return {
		version: 2,
		count,
		fanout,
		ids: 1032,
		stride: idBytes,
		offsets,
		largeOffsets,
		largeCount
	};
};
const readLayout = (file, idBytes) => {
	if (file.seek(0, 8) < 8) return void 0;
	if (readUint32(file.bytes, file.start) !== magic) return layoutOne(file, idBytes);
	return readUint32(file.bytes, file.start + 4) === 2 ? layoutTwo(file, idBytes) : void 0;
};
const find = ({ file, layout }, id) => {
	const first = id[0] ?? 0;
	const low = layout.fanout[first - 1] ?? 0;
	const high = layout.fanout[first] ?? 0;
	return searchIds(file, {
		start: layout.ids,
		stride: layout.stride,
		low,
		high
	}, id);
};
const largeOffset = ({ file, layout }, slot) => {
	if (slot >= layout.largeCount || file.seek(layout.largeOffsets + slot * 8, 8) < 8) return -1;
	return readUint64(file.bytes, file.start);
};
const offsetAt = (table, position) => {
	const { file, layout } = table;
	const stride = layout.version === 1 ? layout.stride : 4;
	if (position < 0 || position >= layout.count || file.seek(layout.offsets + position * stride, 4) < 4) return -1;
	const offset = readUint32(file.bytes, file.start);
	return layout.version === 2 && offset >= 2147483648 ? largeOffset(table, offset - 2147483648) : offset;
};
const allOffsets = (table) => {
	const { file, layout } = table;
	const stride = layout.version === 1 ? layout.stride : 4;
	const bytes = file.copy(layout.offsets, layout.count * stride);
	const offsets = new Float64Array(layout.count);
	for (let position = 0; position < offsets.length; position++) {
		const offset = readUint32(bytes, position * stride);
		const isLarge = layout.version === 2 && offset >= 2147483648;
		offsets[position] = isLarge ? largeOffset(table, offset - 2147483648) : offset;
	}
	return offsets;
};
const idsFrom = ({ file, layout, idBytes }, start, most) => {
	const count = Math.max(0, Math.min(most, layout.count - start));
	const bytes = file.copy(layout.ids + start * layout.stride, count * layout.stride);
	if (layout.stride === idBytes) return bytes;
	const ids = new Uint8Array(count * idBytes);
	for (let at = 0; at < count; at++) ids.set(bytes.subarray(at * layout.stride, at * layout.stride + idBytes), at * idBytes);
	return ids;
};
const idAt = ({ file, layout, idBytes }, position) => {
	const available = file.seek(layout.ids + position * layout.stride, idBytes);
	return bytesToId(file.bytes.subarray(file.start, file.start + available));
};
/** Opens an index file; undefined where it is none that we know or is cut off. Throws where it cannot be opened. */
const openPackIndex = (source, idBytes) => {
	const file = new FileWindows(source, indexWindows);
	const layout = readLayout(file, idBytes);
	if (layout === void 0) {
		file.close();
		return;
	}
	const table = {
		file,
		layout,
		idBytes
	};
	return {
		count: layout.count,
		find: (id) => find(table, id),
		offsetAt: (position) => offsetAt(table, position),
		idAt: (position) => idAt(table, position),
		packChecksum: () => file.copy(file.size - 2 * idBytes, idBytes),
		allOffsets: () => allOffsets(table),
		ids: (start, count) => idsFrom(table, start, count),
		close: () => file.close()
	};
};
// src/git/objects/pack-set.ts
/** The folder's packs, biggest first, by name without ending. */
const listPacks = (objectDir) => {
	const folder = `${objectDir}/pack`;
	const names = namesOf$1(folder);
	const indexed = new Set(names.filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -4)));
	return names.filter((name) => name.endsWith(".pack") && indexed.has(name.slice(0, -5))).map((name) => ({
		name: name.slice(0, -5),
		size: (0, node_fs.statSync)(`${folder}/${name}`, { throwIfNoEntry: false })?.size ?? 0
	})).sort((one, other) => other.size - one.size || (one.name < other.name ? -1 : 1));
};
const namesOf$1 = (folder) => {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch (error) {
		if (isMissingFile(error)) return [];
		throw error;
	}
};
var PackSet = class {
	#folder;
	#objectDir;
	#supply;
	#packs = /* @__PURE__ */ new Map();
	#order = [];
	#covering;
	#listedAt = "";
	constructor(objectDir, supply) {
		this.#objectDir = objectDir;
		this.#folder = `${objectDir}/pack`;
		this.#supply = supply;
		this.refresh();
	}
	/** Lists the folder again if it changed; says whether it did. */
	refresh() {
		const found = (0, node_fs.statSync)(this.#folder, {
			throwIfNoEntry: false,
			bigint: true
		});
		const stamp = found === void 0 ? "none" : `${found.mtimeNs}`;
		if (stamp === this.#listedAt) return false;
		this.#listedAt = stamp;
		this.#list();
		return true;
	}
	/** The places of an id, the likeliest first. */
	*places(id) {
		const named = this.#covering?.find(id);
		const known = named === void 0 ? void 0 : this.#packs.get(named.pack.slice(0, -4));
		const place = known && named ? this.#placeIn(known, named.offset) : void 0;
		if (place !== void 0) yield place;
		for (const pack of this.#order) {
			const found = pack === known ? void 0 : this.#findIn(pack, id);
			if (found === void 0) continue;
			this.#prefer(pack);
			yield found;
		}
	}
	close() {
		this.#covering?.close();
		for (const { index, reader } of this.#packs.values()) {
			if (typeof index !== "string") index.close();
			if (typeof reader !== "string") reader.close();
		}
		this.#packs.clear();
		this.#order = [];
	}
	/** An object stands near the one before it. */
	#prefer(pack) {
		if (pack !== this.#order[0]) this.#order = [pack, ...this.#order.filter((other) => other !== pack)];
	}
	#list() {
		const listed = this.#listed();
		for (const { name, size } of listed) {
			if (this.#packs.has(name)) continue;
			const pack = {
				name,
				size,
				index: "unopened",
				reader: "unopened"
			};
			this.#packs.set(name, pack);
			this.#order.push(pack);
		}
		this.#cover(new Set(listed.map(({ name }) => name)));
	}
	#listed() {
		try {
			return listPacks(this.#objectDir);
		} catch (error) {
			this.#supply.onFault("folder", {
				kind: "unreadable",
				detail: `it cannot be listed: ${describeError(error)}`
			});
			return [];
		}
	}
	#cover(present) {
		this.#covering?.close();
		this.#covering = this.#openCovering();
		if ((this.#covering?.packs ?? []).map((name) => name.slice(0, -4)).every((name) => present.has(name))) return;
		this.#covering?.close();
		this.#covering = void 0;
	}
	#openCovering() {
		const path = `${this.#folder}/multi-pack-index`;
		if ((0, node_fs.statSync)(path, { throwIfNoEntry: false }) === void 0) return void 0;
		try {
			return require_seldom().openMultiPackIndex(path, this.#supply.idBytes);
		} catch (error) {
			if (isMissingFile(error)) return void 0;
			this.#supply.onFault("multi-pack-index", {
				kind: "unreadable",
				detail: describeError(error)
			});
			return;
		}
	}
	#findIn(pack, id) {
		const index = this.#indexOf(pack);
		const position = index?.find(id) ?? -1;
		if (index === void 0 || position < 0) return void 0;
		return this.#placeIn(pack, index.offsetAt(position));
	}
	#placeIn(pack, offset) {
		const reader = this.#readerOf(pack);
		return reader === void 0 ? void 0 : {
			pack: pack.name,
			reader,
			offset
		};
	}
	#indexOf(pack) {
		if (pack.index === "unopened") {
			const opened = this.#attempt(pack, () => openPackIndex(`${this.#folder}/${pack.name}.idx`, this.#supply.idBytes));
			if (opened === void 0 && this.#packs.has(pack.name)) this.#refuse(pack, corrupt("its index is damaged or unknown"));
			pack.index = opened ?? "unusable";
		}
		return typeof pack.index === "string" ? void 0 : pack.index;
	}
	#readerOf(pack) {
		const index = this.#indexOf(pack);
		if (index !== void 0 && pack.reader === "unopened") {
			const supplies = {
				...this.#supply,
				index,
				number: this.#supply.nextNumber()
			};
			const opened = this.#attempt(pack, () => openPack(`${this.#folder}/${pack.name}.pack`, randomWindows(this.#packs.size), supplies));
			if (opened !== void 0 && "detail" in opened) this.#refuse(pack, opened);
			pack.reader = opened === void 0 || "detail" in opened ? "unusable" : opened;
		}
		return typeof pack.reader === "string" ? void 0 : pack.reader;
	}
	#attempt(pack, open) {
		try {
			return open();
		} catch (error) {
			if (isMissingFile(error)) this.#forget(pack);
			else this.#refuse(pack, {
				kind: "unreadable",
				detail: `it cannot be opened: ${describeError(error)}`
			});
			return;
		}
	}
	#forget(pack) {
		this.#packs.delete(pack.name);
		this.#order = this.#order.filter((other) => other !== pack);
		this.#listedAt = "";
	}
	#refuse(pack, fault) {
		pack.index = "unusable";
		pack.reader = "unusable";
		this.#supply.onFault(pack.name, fault);
	}
};
// src/git/objects/slab.ts
const slabBytes = 65536;
const largestShare = 16384;
/** Gives out buffers; small ones share one, since an allocation each would cost more than reading what goes in. */
const newSlab = () => {
	let slab = /* @__PURE__ */ new Uint8Array(0);
	let used = 0;
	return (size) => {
		if (size > largestShare) return new Uint8Array(size);
		if (used + size > slab.length) {
			slab = new Uint8Array(slabBytes);
			used = 0;
		}
		used += size;
		return slab.subarray(used - size, used);
	};
};
// src/git/objects/store.ts
const defaultCache = 33554432;
/** Each costs a process: a repository that is damaged all over is not read by git either. */
const mostFallbacks = 500;
var NativeStore = class {
	idLength;
	#options;
	#inflater;
	#log = new ProblemLog();
	#sets;
	#refused = /* @__PURE__ */ new Set();
	#packNumber = 0;
	#fallbacks = 0;
	#hasUnusablePack = false;
	constructor(options) {
		this.idLength = options.idLength;
		this.#options = options;
		this.#inflater = options.inflater ?? openInflater();
		const cache = new ByteCache(options.cacheBytes ?? defaultCache);
		const allocate = newSlab();
		this.#sets = options.objectDirs.map((folder) => new PackSet(folder, {
			idBytes: options.idLength / 2,
			inflater: this.#inflater,
			cache,
			allocate,
			nextNumber: () => this.#packNumber++,
			onFault: (pack, fault) => this.#refusePack(pack, fault)
		}));
	}
	get problems() {
		return this.#log.list("objects");
	}
	read(id) {
		const inflater = this.#inflater;
		const found = this.#lookUp(id, {
			packed: ({ reader, offset }) => reader.read(offset),
			loose: (file) => require_seldom().readLooseObject(file, inflater),
			lastly: (object) => object
		});
		return found === void 0 ? void 0 : {
			id,
			type: found.type,
			bytes: found.bytes
		};
	}
	stat(id) {
		const inflater = this.#inflater;
		return this.#lookUp(id, {
			packed: ({ reader, offset }) => reader.stat(offset),
			loose: (file) => require_seldom().statLoose(file, inflater),
			lastly: ({ type, bytes }) => ({
				type,
				size: bytes.length
			})
		});
	}
	has(id) {
		return this.stat(id) !== void 0;
	}
	close() {
		for (const set of this.#sets) set.close();
	}
	#lookUp(id, reading) {
		const key = idToBytes(id, this.idLength);
		if (key === void 0) return void 0;
		const first = this.#search(id, key, reading);
		if ("value" in first) return first.value;
		const found = this.#refresh() ? this.#search(id, key, reading) : first;
		return "value" in found ? found.value : this.#askLastly(id, found.faults, reading);
	}
	#refresh() {
		return this.#sets.map((set) => set.refresh()).includes(true);
	}
	#askLastly(id, faults, reading) {
		const [misread] = faults;
		if (misread === void 0 && !this.#hasUnusablePack) return void 0;
		const object = this.#fallbacks++ < mostFallbacks ? this.#options.fallback?.([id])[0] : void 0;
		if (object !== void 0) return reading.lastly(object);
		if (misread !== void 0) this.#log.note(misread.fault.kind, misread.at, misread.fault.detail);
	}
	#search(id, key, reading) {
		const faults = [];
		for (const [index, set] of this.#sets.entries()) {
			const packed = this.#searchPacks({
				id,
				set,
				faults
			}, key, reading);
			if (packed !== void 0) return { value: packed };
			const loose = this.#readLoose(require_seldom().loosePath(this.#options.objectDirs[index] ?? "", id), reading);
			if (loose === void 0) continue;
			if (!isFault(loose)) return { value: loose };
			faults.push({
				at: `object ${id}`,
				fault: loose
			});
		}
		return { faults };
	}
	#searchPacks({ id, set, faults }, key, reading) {
		for (const place of set.places(key)) {
			const value = this.#attempt(() => reading.packed(place));
			if (!isFault(value)) return value;
			faults.push({
				at: `pack ${place.pack} object ${id}`,
				fault: value
			});
		}
	}
	#readLoose(path, reading) {
		const file = require_seldom().readLooseFile(path);
		return file === void 0 || isFault(file) ? file : reading.loose(file);
	}
	#attempt(read) {
		try {
			return read();
		} catch (error) {
			if (error instanceof Error && "syscall" in error) return {
				kind: "unreadable",
				detail: `reading failed: ${error.message}`
			};
			throw error;
		}
	}
	#refusePack(pack, fault) {
		this.#hasUnusablePack = true;
		if (this.#refused.has(pack)) return;
		this.#refused.add(pack);
		this.#log.note(fault.kind, `pack ${pack}`, fault.detail);
	}
};
const isFault = (value) => typeof value === "object" && value !== null && "detail" in value && "kind" in value;
/** Opens the objects of a repository for reading by id. */
const openStore = (options) => {
	const store = new NativeStore(options);
	return {
		idLength: store.idLength,
		read: (id) => store.read(id),
		stat: (id) => store.stat(id),
		has: (id) => store.has(id),
		get problems() {
			return store.problems;
		},
		close: () => store.close()
	};
};
// src/scan/open.ts
/** `extra` are folders of objects beside the repository's own: what a repair fetched. */
function openObjects(repository, engine, extra = []) {
	let borrowed;
	const gitDir = () => {
		borrowed ??= require_seldom().borrow({
			...repository,
			objectDirs: [...repository.objectDirs, ...extra]
		});
		return borrowed.gitDir;
	};
	const readMany = (ids) => require_seldom().catFiles(gitDir(), ids);
	const throughGit = (ids) => {
		const objects = readMany(ids);
		return ids.map((id) => objects.get(id));
	};
	const native = openStore({
		objectDirs: [...repository.objectDirs, ...extra],
		idLength: repository.idLength,
		fallback: throughGit
	});
	const store = engine === "native" ? native : {
		...native,
		read: (id) => throughGit([id])[0]
	};
	const dispose = () => {
		native.close();
		borrowed?.dispose();
	};
	return {
		repository,
		store,
		gitDir,
		readMany,
		dispose
	};
}
// src/git/recall.ts
/** So many bytes of commits and trees are remembered: those of a range of some hundred commits. */
const mostBytes = 16777216;
const perObject = 256;
/** The same objects, with commits and trees remembered: who goes through a range asks for most of them again and again, and for each file by its id once or twice. */
function recalling(store) {
	const known = /* @__PURE__ */ new Map();
	let bytes = 0;
	const remember = (object) => {
		bytes += object.bytes.length + perObject;
		if (bytes > mostBytes) {
			known.clear();
			bytes = object.bytes.length + perObject;
		}
		known.set(object.id, object);
	};
	return {
		...store,
		get problems() {
			return store.problems;
		},
		read: (id) => {
			const before = known.get(id);
			if (before !== void 0) return before;
			const object = store.read(id);
			if (object !== void 0 && object.type !== "blob") remember(object);
			return object;
		}
	};
}
// src/git/resolve.ts
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const steps = /^(.*?)((?:~\d*|\^\d*)*)$/s;
const step = /([~^])(\d*)/g;
const maxTags = 64;
const plainName = /^[^\p{Cc} ~^:?*[\\{}]+$/u;
/** Where git looks for a short name, in its order. */
const folders = [
	"",
	"refs/",
	"refs/tags/",
	"refs/heads/",
	"refs/remotes/"
];
const namesOf = (name) => {
	return [...(name === "HEAD" || name === "FETCH_HEAD" || name === "ORIG_HEAD" || name.startsWith("refs/") ? folders : folders.slice(1)).map((folder) => folder + name), `refs/remotes/${name}/HEAD`];
};
const startOf = (place, name) => {
	if (fullId.test(name) && name.length === place.idLength) return name;
	const ref = name === "@" || name === "" ? "HEAD" : name;
	if (place.refStorage !== "files" || !plainName.test(ref)) return void 0;
	for (const candidate of namesOf(ref)) {
		const id = readRef(place, bytePathOf(candidate));
		if (id !== void 0) return id;
	}
};
/** Follows tags to what they mark; undefined where an object on the way is missing. */
const peel = (store, id) => {
	let at = id;
	for (let hop = 0; hop < maxTags; hop += 1) {
		const object = store.read(at);
		if (object === void 0) return void 0;
		const tag = parseTag(object);
		if (tag === void 0) return at;
		at = tag.target;
	}
};
const parentsOf = (store, id) => {
	const object = store.read(id);
	return object === void 0 ? void 0 : parseHeader(object)?.parents;
};
const takeStep = (store, from, [, sign, digits]) => {
	const count = digits === "" || digits === void 0 ? 1 : Number(digits);
	if (sign === "^") return count === 0 ? from : parentsOf(store, from)?.[count - 1];
	let at = from;
	for (let walked = 0; walked < count && at !== void 0; walked += 1) at = parentsOf(store, at)?.[0];
	return at;
};
const isCommit = (store, id) => store.stat(id)?.type === "commit";
const resolveAlone = (place, store, revision) => {
	const [, name = "", path = ""] = steps.exec(revision) ?? [];
	if (name === "" && path !== "") return void 0;
	const start = startOf(place, name);
	let at = start === void 0 ? void 0 : peel(store, start);
	for (const match of path.matchAll(step)) at = at === void 0 ? void 0 : takeStep(store, at, match);
	return at !== void 0 && isCommit(store, at) ? at : void 0;
};
const resolveByGit = async (gitDir, revision) => {
	try {
		return await askGit(gitDir, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${revision}^{commit}`
		]);
	} catch (error) {
		if (error instanceof require_seldom().GitError && error.exitCode === 128) return void 0;
		throw error;
	}
};
/** The commit that a revision names; undefined where it names none that is there. */
const resolveCommit = async (place, store, revision) => {
	const alone = revision === "" ? void 0 : resolveAlone(place, store, revision);
	if (alone !== void 0 || revision === "" || revision.includes("\0")) return alone;
	const id = await resolveByGit(place.gitDir, revision);
	return id !== void 0 && isCommit(store, id) ? id : void 0;
};
// src/scan/plan.ts
const planInput = (bytes) => ({
	target: "standard input",
	mode: "stdin",
	parts: [{
		kind: "input",
		bytes
	}],
	root: ".",
	dispose: () => {}
});
async function planScan(request) {
	const path = (0, node_path.resolve)(request.folder, request.path);
	const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
	if (stat === void 0) throw new require_start.UserError(`${request.path}: there is no such file or folder`);
	if (!stat.isFile() && !stat.isDirectory()) throw new require_start.UserError(`${request.path}: is neither a file nor a folder; for what comes from it, give - and < ${request.path}`);
	const repository = await openRepository(path);
	if (repository !== void 0) return planRepository(repository, path, request);
	if (request.scope === "history") throw new require_start.UserError(`${request.path}: is not in a git repository, so it has no history`);
	return {
		target: path,
		mode: "folder",
		parts: [{
			kind: "files",
			listing: stat.isFile() ? oneFile(path) : require_seldom().listFolder(path, { dependencies: request.ignored })
		}],
		root: stat.isFile() ? (0, node_path.dirname)(path) : path,
		dispose: () => {}
	};
}
const oneFile = (path) => ({
	files: [{
		path: (0, node_path.basename)(path),
		open: path
	}],
	skipped: []
});
async function planRepository(repository, path, request) {
	const open = openObjects(repository, request.engine);
	const { scope } = request;
	const wantsTree = scope !== "history" && repository.workTree !== void 0;
	if (scope === "tree" && repository.workTree === void 0) throw new require_start.UserError(`${request.path}: is a bare repository, so it has no files to scan`);
	const tree = wantsTree ? [{
		kind: "files",
		listing: await require_seldom().filesOfWorkTree(repository, request.ignored)
	}] : [];
	const history = scope === "tree" ? [] : [{
		kind: "history",
		open,
		engine: request.engine,
		prefix: repository.prefix
	}];
	return {
		target: path,
		mode: scope === "all" ? "scan" : scope,
		parts: [...tree, ...history],
		root: repository.workTree ?? path,
		dispose: open.dispose
	};
}
async function planDiff(request) {
	const repository = await openRepository(request.folder);
	if (repository === void 0) throw new require_start.UserError(`${request.folder}: is not in a git repository`);
	const open = recallingFrom(openObjects(repository, request.engine));
	return request.range === void 0 ? planSnapshot(open, request) : planRange(open, request.range, request);
}
const recallingFrom = (open) => ({
	...open,
	store: recalling(open.store)
});
async function planSnapshot(open, request) {
	const { repository, store } = open;
	if (repository.workTree === void 0) throw new require_start.UserError(`${request.folder}: is a bare repository; name a range, as in base..head`);
	const head = repository.head.kind === "unborn" ? void 0 : treeAt(open, repository.head.id, "HEAD");
	const changes = request.uncommitted === "index" ? await require_seldom().stagedFiles(open, head?.tree) : await require_seldom().changedInTree(open, head?.tree);
	return {
		target: repository.workTree,
		mode: request.uncommitted === "index" ? "staged" : "diff",
		parts: [{
			kind: "snapshot",
			where: request.uncommitted,
			store,
			headTree: head?.tree,
			...changes
		}],
		range: {
			head: void 0,
			base: head
		},
		root: repository.workTree,
		policy: head,
		dispose: open.dispose
	};
}
async function planRange(open, range, request) {
	const { base, head } = await endsOf(open, range);
	const { repository, store } = open;
	const ends = {
		head: treeAt(open, head, "head"),
		base: treeAt(open, base, "base")
	};
	return {
		target: `${(0, node_path.relative)(request.folder, repository.workTree ?? repository.gitDir) || "."} ${range}`,
		mode: "diff",
		parts: [{
			kind: "range",
			store,
			head,
			heads: [head],
			bases: [base],
			shallow: repository.shallow,
			prefix: repository.prefix
		}],
		range: ends,
		root: repository.workTree ?? repository.gitDir,
		policy: request.policyFrom === "head" ? ends.head : ends.base,
		dispose: open.dispose
	};
}
/** A range between commits that are known. */
function planCommits(opened, request) {
	const open = recallingFrom(opened);
	const { repository, store } = open;
	const { head, heads, bases, policyCommit, policyPaths, fetch } = request;
	const { shallow, prefix } = repository;
	const links = shallow.size > 0 ? {} : { links: require_seldom().laterGraph(repository.objectDirs, repository.idLength) };
	const tree = policyCommit === void 0 ? void 0 : treeAt(open, policyCommit, "base");
	const base = tree && {
		...tree,
		fetch
	};
	return {
		target: request.target,
		mode: "diff",
		parts: [{
			kind: "range",
			store,
			head,
			heads,
			bases,
			shallow,
			prefix,
			...links,
			...fetch === void 0 ? {} : { fetch }
		}],
		range: {
			head: treeAt(open, heads[0] ?? head, "head"),
			base,
			policyPaths
		},
		problems: [...repository.problems, ...request.problems],
		root: repository.workTree ?? repository.gitDir,
		policy: base,
		dispose: open.dispose
	};
}
const rangeForm = /^(.*?)(\.{2,3})(.*)$/;
/** Both ends of a range; with three dots the base is what both have in common, which is the same set of commits. */
async function endsOf(open, range) {
	const [, from, , to] = rangeForm.exec(range) ?? [];
	if (from === void 0 || to === void 0) throw new require_start.UserError(`"${range}" is no range; write base..head, as in origin/main..HEAD`);
	return {
		base: await commitNamed(open, from || "HEAD", range),
		head: await commitNamed(open, to || "HEAD", range)
	};
}
async function commitNamed({ repository, store }, name, range) {
	const id = await resolveCommit(repository, store, name);
	if (id === void 0) throw new require_start.UserError(`${range}: "${name}" names no commit of this repository`);
	return id;
}
function treeAt({ store }, commit, name) {
	const object = store.read(commit);
	const tree = object === void 0 ? void 0 : parseHeader(object)?.tree;
	return tree === void 0 ? void 0 : {
		store,
		tree,
		name: name === "HEAD" ? "HEAD" : commit.slice(0, 12)
	};
}
// src/scan/trusted.ts
function filesBelow(folder) {
	const pathOf = (path) => (0, node_path.isAbsolute)(path) ? path : (0, node_path.join)(folder, path);
	return {
		name: (path) => path,
		read: (path) => readText(pathOf(path), path)
	};
}
async function readText(path, shown) {
	try {
		return await (0, node_fs_promises().readFile)(path, "utf8");
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw new require_start.UserError(`${shown}: ${code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${String(code)})`}`, { cause });
	}
}
function filesOf(source) {
	if (source === void 0) return {
		name: (path) => path,
		read: () => Promise.resolve(void 0)
	};
	const reading = {
		store: source.store,
		note: () => {}
	};
	return {
		name: (path) => `${source.name}:${path}`,
		read: async (path) => {
			const id = lookUp(reading, source.tree, bytePathOf(path))?.id;
			if (id === void 0) return void 0;
			if (!source.store.has(id)) await source.fetch?.([id]);
			const object = source.store.read(id);
			return object?.type === "blob" ? Buffer.from(object.bytes).toString("utf8") : void 0;
		}
	};
}
// src/cli/progress.ts
const barWidth = 24;
const redrawEvery = 80;
var ProgressBar = class {
	#io;
	#stage = "";
	#total = 0;
	#done = 0;
	#began = 0;
	#drawn = 0;
	#isDrawn = false;
	constructor(io) {
		this.#io = io;
	}
	begin = (stage, total) => {
		this.#stage = stage;
		this.#total = total;
		this.#done = 0;
		this.#began = Date.now();
		this.#drawn = this.#began;
	};
	advance = (count) => {
		this.#done += count;
		const now = Date.now();
		if (now - this.#drawn < redrawEvery) return;
		this.#drawn = now;
		if (!this.#io.stderr.isTTY) return;
		this.#isDrawn = true;
		this.#io.stderr.write(`\r\u001b[K${this.#line(now)}`);
	};
	end = () => {
		if (this.#isDrawn) this.#io.stderr.write("\r\x1B[K");
		this.#isDrawn = false;
	};
	#line(now) {
		if (this.#total === 0) return `  ${this.#stage} ${this.#done.toLocaleString("en")}`;
		const share = Math.min(1, this.#done / this.#total);
		const filled = Math.round(share * barWidth);
		const bar = `${"\u2588".repeat(filled)}${"\u2591".repeat(barWidth - filled)}`;
		return `  ${this.#stage} ${bar} ${Math.floor(share * 100)} %${this.#remaining(share, now)}`;
	}
	#remaining(share, now) {
		const elapsed = now - this.#began;
		if (elapsed < 500 || share < .02) return "";
		return `  ${Math.ceil((elapsed / share - elapsed) / 1e3)} s left`;
	}
};
// src/cli/report-run.ts
const groups = [
	"leaks",
	"identities",
	"policy"
];
const among = (words, value) => words.find((word) => word === value);
/** The flags that a policy file may also set, as given. */
function givenOptions(words) {
	return {
		failOn: among([...require_start.severities, "none"], words.given("fail-on")),
		minSeverity: among(require_start.severities, words.given("min-severity")),
		minConfidence: among(require_start.confidences, words.given("min-confidence")),
		only: among(groups, words.given("only"))
	};
}
/** The folder that paths of the command line start from. */
function startFolder({ arguments: words, io }) {
	const asked = words.value("directory");
	if (asked === void 0) return io.cwd();
	const folder = (0, node_path.resolve)(io.cwd(), asked);
	if ((0, node_fs.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new require_start.UserError(`--directory: ${asked}: there is no such folder`);
	return folder;
}
const today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
/** Opens what is written to before anything is scanned. */
function outputOf(context) {
	const file = context.arguments.value("output");
	return file === void 0 ? require_start.openOutput(context.io) : require_start.openFile(startFolder(context), file);
}
async function jobOf(context, options) {
	const { cancel, workerUrl } = context;
	return {
		...await detectorOfRun(options, context.arguments.has("show-suppressed") ? "asides" : "leaks"),
		progress: progressOf(context),
		signal: cancel.signal,
		workerUrl,
		...context.arguments.value("format") === "html" ? { inventory: "wanted" } : {}
	};
}
function progressOf({ arguments: words, io }) {
	return !words.has("quiet") && io.env["CI"] === void 0 && !isDumb(io.env) ? new ProgressBar(io) : silent;
}
/** Scans, writes the report, and gives the exit code. */
async function scanAndReport(plan, options, context) {
	const job = await jobOf(context, options);
	const output = outputOf(context);
	const result = await scan(plan, options, job);
	const gate = gateOf(options, plan.range === void 0 ? "all" : "range");
	const code = require_start.exitCode(result, gate);
	const style = {
		...styleOf(context.arguments, context.io),
		...code === require_start.exitCodes.findings ? {} : { uncounted: require_start.uncounted(result, gate) }
	};
	return deliver({
		pieces: () => rendered(result, style, context.arguments),
		output,
		code
	}, context.io);
}
/** Writes what was found. Delivery has no say in a verdict, but nothing is clean of which nobody could be told. */
async function deliver({ pieces, output, code }, io) {
	try {
		for (const piece of await pieces()) await output.write(piece);
		await output.flush();
		return code;
	} catch (error) {
		require_start.tellFailure(error, io);
		return code === require_start.exitCodes.clean ? require_start.exitCodes.incomplete : code;
	}
}
async function rendered(result, style, words) {
	const format = among(require_start.formats, words.value("format")) ?? "text";
	return (await reporters[format]())(result, style);
}
function styleOf(words, io) {
	const isFile = words.value("output") !== void 0;
	return {
		color: !isFile && !words.has("no-color") && wantsColor(io) ? "ansi" : "none",
		width: !isFile && io.stdout.isTTY ? Math.max(40, Math.min(io.stdout.columns, 120)) : 100,
		version: require_start.version,
		...words.has("show-suppressed") ? { suppressed: "listed" } : {}
	};
}
/** NO_COLOR outranks FORCE_COLOR, which outranks what the terminal is. */
function wantsColor({ env, stdout }) {
	const forced = env["FORCE_COLOR"] ?? "";
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	return forced === "" ? stdout.isTTY && !isDumb(env) : forced !== "0" && forced !== "false";
}
/** A terminal that only prints. */
const isDumb = (env) => env["TERM"] === "dumb";
// src/cli/input.ts
/** All of standard input, or what came until a signal. */
async function readInput({ io: { stdin }, cancel }) {
	const pieces = [];
	const stop = () => void stdin.destroy();
	cancel.signal.addEventListener("abort", stop, { once: true });
	try {
		for await (const piece of stdin) pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
	} catch (error) {
		if (!cancel.signal.aborted) throw error;
	}
	return Buffer.concat(pieces);
}
// src/cli/commands/scan.ts
var scan_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ scanCommand: () => scanCommand });
async function scanCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new require_start.UserError(`keyreach scan takes one path; "${extra}" is one too many`);
	if (words.has("tree-only") && words.has("history-only")) throw new require_start.UserError("--tree-only and --history-only exclude each other");
	if (path === "") throw new require_start.UserError("keyreach scan: the path is empty; for the folder here, write .");
	const scope = [
		"tree-only",
		"history-only",
		"include-ignored"
	].find(words.has);
	if (path === "-" && scope !== void 0) throw new require_start.UserError(`--${scope} does not go with -: standard input is one text`);
	return path === "-" ? scanStandardInput(context) : scanPath(path, context);
}
async function scanStandardInput(context) {
	const options = await loadOptions(givenOptions(context.arguments), filesBelow(startFolder(context)), {
		...policyPaths(context),
		today: today()
	});
	const plan = planInput(await readInput(context));
	const problems = context.cancel.signal.aborted ? [interrupted("standard input")] : [];
	return scanAndReport({
		...plan,
		problems
	}, options, context);
}
async function scanPath(path, context) {
	const { arguments: words } = context;
	const plan = await planScan({
		folder: startFolder(context),
		path,
		scope: scopeOf(context),
		ignored: words.has("include-ignored") ? "include" : "skip",
		engine: words.value("engine") === "reference" ? "reference" : "native"
	}).catch((error) => {
		throw hinted(error, path);
	});
	const options = await loadOptions(givenOptions(words), filesBelow(plan.root), {
		...policyPaths(context),
		today: today()
	});
	try {
		return await scanAndReport(plan, options, context);
	} finally {
		plan.dispose();
	}
}
const scopeOf = ({ arguments: words }) => {
	if (words.has("tree-only")) return "tree";
	return words.has("history-only") ? "history" : "all";
};
/** A first word that names nothing may be a mistyped command. */
function hinted(error, path) {
	const command = require_start.nearestCommand(path);
	if (!(error instanceof require_start.UserError) || command === void 0 || path.includes("/")) return error;
	return new require_start.UserError(`${error.message}; for the command, write "keyreach ${command}"`, { cause: error });
}
const policyPaths = ({ arguments: words }) => ({
	config: words.value("config"),
	baseline: words.value("baseline")
});
// src/cli/commands/diff.ts
var diff_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ diffCommand: () => diffCommand });
async function diffCommand(context) {
	const { arguments: words } = context;
	const [range, extra] = words.operands;
	if (extra !== void 0) throw new require_start.UserError(`keyreach diff takes one range; "${extra}" is one too many`);
	if (range !== void 0 && words.has("staged")) throw new require_start.UserError("--staged and a range exclude each other");
	const plan = await planDiff({
		folder: startFolder(context),
		range,
		uncommitted: words.has("staged") ? "index" : "tree",
		policyFrom: words.has("trust-head") ? "head" : "base",
		engine: words.value("engine") === "reference" ? "reference" : "native"
	});
	try {
		return await scanAndReport(plan, await loadOptions(givenOptions(words), filesOf(plan.policy), {
			...policyPaths(context),
			today: today()
		}), context);
	} finally {
		plan.dispose();
	}
}
Object.defineProperty(exports, "BlobDetector", {
	enumerable: true,
	get: function() {
		return BlobDetector;
	}
});
Object.defineProperty(exports, "Breather", {
	enumerable: true,
	get: function() {
		return Breather;
	}
});
Object.defineProperty(exports, "FileWindows", {
	enumerable: true,
	get: function() {
		return FileWindows;
	}
});
Object.defineProperty(exports, "SkippedTally", {
	enumerable: true,
	get: function() {
		return SkippedTally;
	}
});
Object.defineProperty(exports, "advance", {
	enumerable: true,
	get: function() {
		return advance;
	}
});
Object.defineProperty(exports, "annotatedTail", {
	enumerable: true,
	get: function() {
		return annotatedTail;
	}
});
Object.defineProperty(exports, "assemble", {
	enumerable: true,
	get: function() {
		return assemble;
	}
});
Object.defineProperty(exports, "assembleRange", {
	enumerable: true,
	get: function() {
		return assembleRange;
	}
});
Object.defineProperty(exports, "azureTail", {
	enumerable: true,
	get: function() {
		return azureTail;
	}
});
Object.defineProperty(exports, "base58Tail", {
	enumerable: true,
	get: function() {
		return base58Tail;
	}
});
Object.defineProperty(exports, "baselinePath", {
	enumerable: true,
	get: function() {
		return baselinePath;
	}
});
Object.defineProperty(exports, "bech32Tail", {
	enumerable: true,
	get: function() {
		return bech32Tail;
	}
});
Object.defineProperty(exports, "blobsAddedBy", {
	enumerable: true,
	get: function() {
		return blobsAddedBy;
	}
});
Object.defineProperty(exports, "blobsOf", {
	enumerable: true,
	get: function() {
		return blobsOf;
	}
});
Object.defineProperty(exports, "bytePath", {
	enumerable: true,
	get: function() {
		return bytePath;
	}
});
Object.defineProperty(exports, "bytePathOf", {
	enumerable: true,
	get: function() {
		return bytePathOf;
	}
});
Object.defineProperty(exports, "bytesToId", {
	enumerable: true,
	get: function() {
		return bytesToId;
	}
});
Object.defineProperty(exports, "clientNameOf", {
	enumerable: true,
	get: function() {
		return clientNameOf;
	}
});
Object.defineProperty(exports, "codeFiles", {
	enumerable: true,
	get: function() {
		return codeFiles;
	}
});
Object.defineProperty(exports, "compareBytes", {
	enumerable: true,
	get: function() {
		return compareBytes;
	}
});
Object.defineProperty(exports, "confluentTail", {
	enumerable: true,
	get: function() {
		return confluentTail;
	}
});
Object.defineProperty(exports, "corrupt", {
	enumerable: true,
	get: function() {
		return corrupt;
	}
});
Object.defineProperty(exports, "crc24", {
	enumerable: true,
	get: function() {
		return crc24;
	}
});
Object.defineProperty(exports, "crcOf", {
	enumerable: true,
	get: function() {
		return crcOf;
	}
});
Object.defineProperty(exports, "createDetector", {
	enumerable: true,
	get: function() {
		return createDetector;
	}
});
Object.defineProperty(exports, "cursorOver", {
	enumerable: true,
	get: function() {
		return cursorOver;
	}
});
Object.defineProperty(exports, "deepestChain", {
	enumerable: true,
	get: function() {
		return deepestChain;
	}
});
Object.defineProperty(exports, "deliver", {
	enumerable: true,
	get: function() {
		return deliver;
	}
});
Object.defineProperty(exports, "describeError", {
	enumerable: true,
	get: function() {
		return describeError;
	}
});
Object.defineProperty(exports, "detectMessage", {
	enumerable: true,
	get: function() {
		return detectMessage;
	}
});
Object.defineProperty(exports, "detectorFor", {
	enumerable: true,
	get: function() {
		return detectorFor;
	}
});
Object.defineProperty(exports, "detectorOfRun", {
	enumerable: true,
	get: function() {
		return detectorOfRun;
	}
});
Object.defineProperty(exports, "devopsParts", {
	enumerable: true,
	get: function() {
		return devopsParts;
	}
});
Object.defineProperty(exports, "diff_exports", {
	enumerable: true,
	get: function() {
		return diff_exports;
	}
});
Object.defineProperty(exports, "distinctBlobs", {
	enumerable: true,
	get: function() {
		return distinctBlobs;
	}
});
Object.defineProperty(exports, "documentsOfFiles", {
	enumerable: true,
	get: function() {
		return documentsOfFiles;
	}
});
Object.defineProperty(exports, "emptyHeader", {
	enumerable: true,
	get: function() {
		return emptyHeader;
	}
});
Object.defineProperty(exports, "emptyJob", {
	enumerable: true,
	get: function() {
		return emptyJob;
	}
});
Object.defineProperty(exports, "emptyPolicy", {
	enumerable: true,
	get: function() {
		return emptyPolicy;
	}
});
Object.defineProperty(exports, "emptyScript", {
	enumerable: true,
	get: function() {
		return emptyScript;
	}
});
Object.defineProperty(exports, "enforcementOf", {
	enumerable: true,
	get: function() {
		return enforcementOf;
	}
});
Object.defineProperty(exports, "entraTail", {
	enumerable: true,
	get: function() {
		return entraTail;
	}
});
Object.defineProperty(exports, "entriesOf", {
	enumerable: true,
	get: function() {
		return entriesOf;
	}
});
Object.defineProperty(exports, "entryKind", {
	enumerable: true,
	get: function() {
		return entryKind;
	}
});
Object.defineProperty(exports, "environmentOf", {
	enumerable: true,
	get: function() {
		return environmentOf;
	}
});
Object.defineProperty(exports, "fileIn", {
	enumerable: true,
	get: function() {
		return fileIn;
	}
});
Object.defineProperty(exports, "filesBelow", {
	enumerable: true,
	get: function() {
		return filesBelow;
	}
});
Object.defineProperty(exports, "filesOf", {
	enumerable: true,
	get: function() {
		return filesOf;
	}
});
Object.defineProperty(exports, "fineGrainedTail", {
	enumerable: true,
	get: function() {
		return fineGrainedTail;
	}
});
Object.defineProperty(exports, "fromBase64", {
	enumerable: true,
	get: function() {
		return fromBase64$1;
	}
});
Object.defineProperty(exports, "gateOf", {
	enumerable: true,
	get: function() {
		return gateOf;
	}
});
Object.defineProperty(exports, "gitlabTail", {
	enumerable: true,
	get: function() {
		return gitlabTail;
	}
});
Object.defineProperty(exports, "givenOptions", {
	enumerable: true,
	get: function() {
		return givenOptions;
	}
});
Object.defineProperty(exports, "grafanaTail", {
	enumerable: true,
	get: function() {
		return grafanaTail;
	}
});
Object.defineProperty(exports, "indexWindows", {
	enumerable: true,
	get: function() {
		return indexWindows;
	}
});
Object.defineProperty(exports, "interrupted", {
	enumerable: true,
	get: function() {
		return interrupted;
	}
});
Object.defineProperty(exports, "inventoryIn", {
	enumerable: true,
	get: function() {
		return inventoryIn;
	}
});
Object.defineProperty(exports, "isBoundTo", {
	enumerable: true,
	get: function() {
		return isBoundTo;
	}
});
Object.defineProperty(exports, "isDeployment", {
	enumerable: true,
	get: function() {
		return isDeployment;
	}
});
Object.defineProperty(exports, "isLinkMode", {
	enumerable: true,
	get: function() {
		return isLinkMode;
	}
});
Object.defineProperty(exports, "isMissingFile", {
	enumerable: true,
	get: function() {
		return isMissingFile;
	}
});
Object.defineProperty(exports, "isObjectType", {
	enumerable: true,
	get: function() {
		return isObjectType;
	}
});
Object.defineProperty(exports, "isOver", {
	enumerable: true,
	get: function() {
		return isOver;
	}
});
Object.defineProperty(exports, "isOwnCode", {
	enumerable: true,
	get: function() {
		return isOwnCode;
	}
});
Object.defineProperty(exports, "isSample", {
	enumerable: true,
	get: function() {
		return isSample;
	}
});
Object.defineProperty(exports, "isTreeMode", {
	enumerable: true,
	get: function() {
		return isTreeMode;
	}
});
Object.defineProperty(exports, "jobOf", {
	enumerable: true,
	get: function() {
		return jobOf;
	}
});
Object.defineProperty(exports, "joinPath", {
	enumerable: true,
	get: function() {
		return joinPath;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf$1;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: true,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "largeSettings", {
	enumerable: true,
	get: function() {
		return largeSettings;
	}
});
Object.defineProperty(exports, "largestCode", {
	enumerable: true,
	get: function() {
		return largestCode;
	}
});
Object.defineProperty(exports, "largestInMemory", {
	enumerable: true,
	get: function() {
		return largestInMemory;
	}
});
Object.defineProperty(exports, "listPacks", {
	enumerable: true,
	get: function() {
		return listPacks;
	}
});
Object.defineProperty(exports, "loadOptions", {
	enumerable: true,
	get: function() {
		return loadOptions;
	}
});
Object.defineProperty(exports, "loadRules", {
	enumerable: true,
	get: function() {
		return loadRules;
	}
});
Object.defineProperty(exports, "load_exports", {
	enumerable: true,
	get: function() {
		return load_exports;
	}
});
Object.defineProperty(exports, "locate", {
	enumerable: true,
	get: function() {
		return locate$1;
	}
});
Object.defineProperty(exports, "lookUp", {
	enumerable: true,
	get: function() {
		return lookUp;
	}
});
Object.defineProperty(exports, "maskResult", {
	enumerable: true,
	get: function() {
		return maskResult;
	}
});
Object.defineProperty(exports, "nameHash", {
	enumerable: true,
	get: function() {
		return nameHash;
	}
});
Object.defineProperty(exports, "namesIn", {
	enumerable: true,
	get: function() {
		return namesIn;
	}
});
Object.defineProperty(exports, "nothing", {
	enumerable: true,
	get: function() {
		return nothing$3;
	}
});
Object.defineProperty(exports, "openInflater", {
	enumerable: true,
	get: function() {
		return openInflater;
	}
});
Object.defineProperty(exports, "openObjects", {
	enumerable: true,
	get: function() {
		return openObjects;
	}
});
Object.defineProperty(exports, "openPackIndex", {
	enumerable: true,
	get: function() {
		return openPackIndex;
	}
});
Object.defineProperty(exports, "openRawInflate", {
	enumerable: true,
	get: function() {
		return openRawInflate;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "openTree", {
	enumerable: true,
	get: function() {
		return openTree;
	}
});
Object.defineProperty(exports, "outputOf", {
	enumerable: true,
	get: function() {
		return outputOf;
	}
});
Object.defineProperty(exports, "packFault", {
	enumerable: true,
	get: function() {
		return packFault;
	}
});
Object.defineProperty(exports, "parseCommit", {
	enumerable: true,
	get: function() {
		return parseCommit;
	}
});
Object.defineProperty(exports, "parseDelta", {
	enumerable: true,
	get: function() {
		return parseDelta;
	}
});
Object.defineProperty(exports, "parseHeader", {
	enumerable: true,
	get: function() {
		return parseHeader;
	}
});
Object.defineProperty(exports, "parseLooseRef", {
	enumerable: true,
	get: function() {
		return parseLooseRef;
	}
});
Object.defineProperty(exports, "parseTag", {
	enumerable: true,
	get: function() {
		return parseTag;
	}
});
Object.defineProperty(exports, "pathText", {
	enumerable: true,
	get: function() {
		return pathText;
	}
});
Object.defineProperty(exports, "planCommits", {
	enumerable: true,
	get: function() {
		return planCommits;
	}
});
Object.defineProperty(exports, "planScan", {
	enumerable: true,
	get: function() {
		return planScan;
	}
});
Object.defineProperty(exports, "policyPath", {
	enumerable: true,
	get: function() {
		return policyPath;
	}
});
Object.defineProperty(exports, "programOf", {
	enumerable: true,
	get: function() {
		return programOf;
	}
});
Object.defineProperty(exports, "proofs", {
	enumerable: true,
	get: function() {
		return proofs;
	}
});
Object.defineProperty(exports, "readDeltaSizes", {
	enumerable: true,
	get: function() {
		return readDeltaSizes;
	}
});
Object.defineProperty(exports, "readEntryHeader", {
	enumerable: true,
	get: function() {
		return readEntryHeader;
	}
});
Object.defineProperty(exports, "readInput", {
	enumerable: true,
	get: function() {
		return readInput;
	}
});
Object.defineProperty(exports, "readRef", {
	enumerable: true,
	get: function() {
		return readRef;
	}
});
Object.defineProperty(exports, "readSmallFile", {
	enumerable: true,
	get: function() {
		return readSmallFile;
	}
});
Object.defineProperty(exports, "readSmallText", {
	enumerable: true,
	get: function() {
		return readSmallText;
	}
});
Object.defineProperty(exports, "readUint32", {
	enumerable: true,
	get: function() {
		return readUint32;
	}
});
Object.defineProperty(exports, "readUint64", {
	enumerable: true,
	get: function() {
		return readUint64;
	}
});
Object.defineProperty(exports, "redact", {
	enumerable: true,
	get: function() {
		return redact;
	}
});
Object.defineProperty(exports, "reporters", {
	enumerable: true,
	get: function() {
		return reporters;
	}
});
Object.defineProperty(exports, "resolveCommit", {
	enumerable: true,
	get: function() {
		return resolveCommit;
	}
});
Object.defineProperty(exports, "roomFor", {
	enumerable: true,
	get: function() {
		return roomFor;
	}
});
Object.defineProperty(exports, "scan", {
	enumerable: true,
	get: function() {
		return scan;
	}
});
Object.defineProperty(exports, "scanKeeping", {
	enumerable: true,
	get: function() {
		return scanKeeping;
	}
});
Object.defineProperty(exports, "scan_exports", {
	enumerable: true,
	get: function() {
		return scan_exports;
	}
});
Object.defineProperty(exports, "searchIds", {
	enumerable: true,
	get: function() {
		return searchIds;
	}
});
Object.defineProperty(exports, "seekEntry", {
	enumerable: true,
	get: function() {
		return seekEntry;
	}
});
Object.defineProperty(exports, "selectRange", {
	enumerable: true,
	get: function() {
		return selectRange;
	}
});
Object.defineProperty(exports, "sequentialWindows", {
	enumerable: true,
	get: function() {
		return sequentialWindows;
	}
});
Object.defineProperty(exports, "settingOf", {
	enumerable: true,
	get: function() {
		return settingOf;
	}
});
Object.defineProperty(exports, "silent", {
	enumerable: true,
	get: function() {
		return silent;
	}
});
Object.defineProperty(exports, "startFolder", {
	enumerable: true,
	get: function() {
		return startFolder;
	}
});
Object.defineProperty(exports, "styleOf", {
	enumerable: true,
	get: function() {
		return styleOf;
	}
});
Object.defineProperty(exports, "surfaceFileOf", {
	enumerable: true,
	get: function() {
		return surfaceFileOf;
	}
});
Object.defineProperty(exports, "toBase32", {
	enumerable: true,
	get: function() {
		return toBase32;
	}
});
Object.defineProperty(exports, "toBase58", {
	enumerable: true,
	get: function() {
		return toBase58;
	}
});
Object.defineProperty(exports, "toBase62", {
	enumerable: true,
	get: function() {
		return toBase62;
	}
});
Object.defineProperty(exports, "toHex32", {
	enumerable: true,
	get: function() {
		return toHex32;
	}
});
Object.defineProperty(exports, "today", {
	enumerable: true,
	get: function() {
		return today;
	}
});
Object.defineProperty(exports, "tooLarge", {
	enumerable: true,
	get: function() {
		return tooLarge;
	}
});
Object.defineProperty(exports, "treeAt", {
	enumerable: true,
	get: function() {
		return treeAt;
	}
});
Object.defineProperty(exports, "treeOf", {
	enumerable: true,
	get: function() {
		return treeOf;
	}
});
Object.defineProperty(exports, "typeOf", {
	enumerable: true,
	get: function() {
		return typeOf;
	}
});
Object.defineProperty(exports, "valueBinding", {
	enumerable: true,
	get: function() {
		return valueBinding;
	}
});
Object.defineProperty(exports, "valueId", {
	enumerable: true,
	get: function() {
		return valueId;
	}
});
Object.defineProperty(exports, "visitAdded", {
	enumerable: true,
	get: function() {
		return visitAdded;
	}
});
Object.defineProperty(exports, "walkWindows", {
	enumerable: true,
	get: function() {
		return walkWindows;
	}
});
Object.defineProperty(exports, "worthTelling", {
	enumerable: true,
	get: function() {
		return worthTelling;
	}
});
Object.defineProperty(exports, "writeDer", {
	enumerable: true,
	get: function() {
		return writeDer;
	}
});
Object.defineProperty(exports, "writeInteger", {
	enumerable: true,
	get: function() {
		return writeInteger;
	}
});
