import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as loadRules } from "./rule-set.js";
import { parseArgs } from "node:util";
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import path, { basename, dirname, isAbsolute, join as join$1, relative, resolve as resolve$1 } from "node:path";
import { createHash, createHmac, scryptSync } from "node:crypto";
import { constants as constants$1, crc32, createInflate, deflateSync, inflateSync } from "node:zlib";
import { Buffer as Buffer$1, isUtf8 } from "node:buffer";
import { tmpdir } from "node:os";
import { spawn, spawnSync } from "node:child_process";
import process$1 from "node:process";
import { readFile } from "node:fs/promises";
// src/model/severity.ts
/** How bad a finding is if it is real. */
const severities = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
/** How sure it is that a finding is real; never mixed with severity. */
const confidences = [
	"high",
	"medium",
	"low"
];
/** Whether `a` is at least as severe as `b`. */
const isAtLeast = (a, b) => severities.indexOf(a) <= severities.indexOf(b);
/** Whether `a` is at least as confident as `b`. */
const isAsSure = (a, b) => confidences.indexOf(a) <= confidences.indexOf(b);
/** The worse of two severities. */
const worse = (a, b) => isAtLeast(a, b) ? a : b;
// src/exit-code.ts
const exitCodes = {
	clean: 0,
	findings: 1,
	usage: 2,
	incomplete: 3
};
/** Findings beat incomplete beat clean, so that no failure can hide a finding and no failure looks clean. */
function exitCode(result, gate) {
	if (result.findings.some((finding) => isBlocking(finding, gate))) return exitCodes.findings;
	return result.coverage.complete && result.problems.length === 0 ? exitCodes.clean : exitCodes.incomplete;
}
/** Whether a finding alone makes the verdict red. */
const isBlocking = (finding, gate) => gate.failOn !== "none" && gate.counts(finding) && isAtLeast(finding.severity, gate.failOn);
// src/model/user-error.ts
/** A mistake of the person who runs keyreach: one sentence that names the file or the option and the field. */
var UserError = class extends Error {
	name = "UserError";
};
// src/version.ts
/** The released version; a test holds it equal to package.json's. */
const version = "0.1.0";
// src/policy/nearest.ts
/** The known word closest to a mistyped one, if one is close enough to be meant. */
function nearest(word, known) {
	const best = known.map((name) => ({
		name,
		distance: distance(word.toLowerCase(), name.toLowerCase())
	})).sort((a, b) => a.distance - b.distance)[0];
	return best !== void 0 && best.distance <= Math.max(2, Math.floor(word.length / 2)) ? best.name : void 0;
}
/** "did you mean" as the end of a sentence, or nothing. */
function suggestion(word, known) {
	const name = nearest(word, known);
	return name === void 0 ? `known are ${known.join(", ")}` : `did you mean "${name}"?`;
}
/** Levenshtein distance, one row at a time. */
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
			next[j] = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/model/reporter.ts
const formats$1 = [
	"text",
	"json",
	"jsonl",
	"sarif",
	"markdown",
	"html",
	"github",
	"junit",
	"gitlab"
];
// src/cli/flags.ts
const format = {
	name: "format",
	short: "f",
	value: "FORMAT",
	choices: formats$1,
	fallback: "text",
	help: "how the report is written"
};
const output$1 = {
	name: "output",
	short: "o",
	value: "FILE",
	help: "write the report there instead of standard output"
};
const config = {
	name: "config",
	value: "FILE",
	help: "policy file (default: .keyreach.yml of the trusted place)"
};
const baseline = {
	name: "baseline",
	value: "FILE",
	help: "baseline file (default: .keyreach-baseline.json of the trusted place)"
};
const failOn = {
	name: "fail-on",
	value: "SEVERITY",
	choices: [...severities, "none"],
	fallback: "high",
	help: "exit 1 for a finding this bad or worse"
};
const minSeverity = {
	name: "min-severity",
	value: "SEVERITY",
	choices: severities,
	fallback: "low",
	help: "report nothing below"
};
const minConfidence = {
	name: "min-confidence",
	value: "CONFIDENCE",
	choices: confidences,
	fallback: "medium",
	help: "report nothing below; what is below is counted"
};
const only = {
	name: "only",
	value: "KIND",
	choices: [
		"leaks",
		"identities",
		"policy"
	],
	help: "one kind of findings"
};
const quiet = {
	name: "quiet",
	short: "q",
	help: "no progress on standard error"
};
const noColor = {
	name: "no-color",
	help: "no colour, as NO_COLOR does"
};
const debug = {
	name: "debug",
	help: "show the stack of an internal error"
};
const help = {
	name: "help",
	short: "h",
	help: "this help"
};
const folder$1 = {
	name: "directory",
	short: "C",
	value: "PATH",
	help: "run as if started there"
};
const reporting = [format, output$1];
const judging = [
	config,
	baseline,
	failOn,
	minSeverity,
	minConfidence,
	only
];
const common = [
	folder$1,
	quiet,
	noColor,
	debug,
	help
];
const engine = {
	name: "engine",
	value: "ENGINE",
	choices: ["native", "reference"],
	fallback: "native",
	help: "reference reads every version whole through git: slow, for comparison"
};
const treeOnly = {
	name: "tree-only",
	help: "the files as they are, no history"
};
const historyOnly = {
	name: "history-only",
	help: "the history, not the files"
};
const includeIgnored = {
	name: "include-ignored",
	help: "also files that git ignores, and dependency folders"
};
const staged = {
	name: "staged",
	help: "what is staged for the next commit"
};
const trustHead = {
	name: "trust-head",
	help: "take policy from the range's head; only for ranges that nobody else can write"
};
const commands = [
	{
		name: "scan",
		operands: "[path]",
		summary: "Scan files and the whole history of a repository, or a folder, a file, or - for standard input.",
		flags: [
			treeOnly,
			historyOnly,
			includeIgnored,
			engine,
			...reporting,
			...judging,
			...common
		],
		examples: [
			{
				command: "keyreach",
				what: "tree and history of the repository here"
			},
			{
				command: "keyreach scan services/api --tree-only",
				what: "the files below one folder"
			},
			{
				command: "git show HEAD:notes.txt | keyreach scan -",
				what: "standard input"
			}
		]
	},
	{
		name: "diff",
		operands: "[base..head]",
		summary: "Scan what a range of commits adds: each commit of it, not just its end. Without a range: what is not committed yet, on top of HEAD.",
		flags: [
			staged,
			trustHead,
			engine,
			...reporting,
			...judging,
			...common
		],
		examples: [{
			command: "keyreach diff origin/main..HEAD",
			what: "what this branch adds"
		}, {
			command: "keyreach diff --staged",
			what: "what the next commit would add (for a pre-commit hook)"
		}]
	},
	{
		name: "baseline",
		operands: "[path]",
		summary: "Accept what is there today, with an owner, a reason and an end; new findings still count.",
		flags: [
			{
				name: "owner",
				value: "NAME",
				help: "who answers for the entries (required for new ones)"
			},
			{
				name: "reason",
				value: "TEXT",
				help: "why they are accepted (required for new ones)"
			},
			{
				name: "expires",
				value: "DAY",
				help: "when they end, as YYYY-MM-DD"
			},
			{
				name: "finding",
				value: "FINGERPRINT",
				help: "accept only this finding"
			},
			{
				name: "prune",
				help: "drop entries that match nothing any more"
			},
			{
				name: "tree-only",
				help: "the files as they are, no history"
			},
			output$1,
			config,
			minSeverity,
			minConfidence,
			...common
		],
		examples: [{
			command: "keyreach baseline --owner @acme/security --reason \"known before the scanner\" --expires 2027-03-31",
			what: "accept all of today"
		}, {
			command: "keyreach baseline --prune",
			what: "drop what is gone"
		}]
	},
	{
		name: "rules",
		operands: "[list | show RULE | test FILE|-]",
		summary: "The rules: list them, show one, or test a value or a file of your own.",
		flags: [
			{
				name: "format",
				short: "f",
				value: "FORMAT",
				choices: ["text", "json"],
				fallback: "text",
				help: "how the answer is written"
			},
			config,
			...common
		],
		examples: [
			{
				command: "keyreach rules list",
				what: "every rule by vendor"
			},
			{
				command: "keyreach rules show anthropic-api-key",
				what: "what a rule matches, and what to do about a finding"
			},
			{
				command: "keyreach rules test .env.example",
				what: "what each value of a file is taken for, and why"
			}
		]
	}
];
// src/cli/args.ts
function parseRequest(argv) {
	const [first, ...rest] = argv;
	if (first === "--version" || first === "-V") return { kind: "version" };
	if (first === "--help" || first === "-h") return {
		kind: "help",
		command: void 0
	};
	if (first === "help") return {
		kind: "help",
		command: rest[0] === void 0 ? void 0 : named(rest[0])
	};
	const command = commands.find(({ name }) => name === first);
	return command === void 0 ? parse(named("scan"), argv) : parse(command, rest);
}
const named = (word) => {
	const command = commands.find(({ name }) => name === word);
	if (command !== void 0) return command;
	throw new UserError(`there is no command "${word}"; ${suggestion(word, commands.map(({ name }) => name))}`);
};
/** The command that a word may have been meant as. */
const nearestCommand = (word) => nearest(word, commands.map(({ name }) => name));
function parse(command, argv) {
	const { values, positionals } = parseWords(command, argv);
	if (values.get("help") === true) return {
		kind: "help",
		command
	};
	for (const flag of command.flags) checkChoice(flag, values.get(flag.name));
	const given = (name) => textOf$2(values.get(name));
	const fallback = (name) => command.flags.find((flag) => flag.name === name)?.fallback;
	return {
		kind: "run",
		arguments: {
			command,
			operands: positionals,
			value: (name) => given(name) ?? fallback(name),
			given,
			has: (name) => values.get(name) === true
		}
	};
}
const textOf$2 = (value) => typeof value === "string" ? value : void 0;
function parseWords(command, argv) {
	const options = Object.fromEntries(command.flags.map((flag) => [flag.name, option(flag)]));
	const words = parseArgs({
		args: [...argv],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of words.tokens) if (token.kind === "option") checkOption(command, token);
	const values = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(words.values)) if (typeof value === "string" || typeof value === "boolean") values.set(name, value);
	return {
		values,
		positionals: words.positionals
	};
}
const option = (flag) => ({
	type: flag.value === void 0 ? "boolean" : "string",
	...flag.short === void 0 ? {} : { short: flag.short }
});
function checkOption(command, token) {
	const flag = command.flags.find(({ name }) => name === token.name);
	if (flag === void 0) {
		const known = command.flags.map(({ name }) => `--${name}`);
		throw new UserError(`${token.rawName} is no option of keyreach ${command.name}; ${suggestion(token.rawName, known)}`);
	}
	if (flag.value === void 0 && token.value !== void 0) throw new UserError(`--${flag.name} takes no value`);
	if (flag.value !== void 0 && (token.value === void 0 || token.value === "")) throw new UserError(`--${flag.name} needs a value: ${flag.value}`);
}
function checkChoice(flag, value) {
	if (flag.choices === void 0 || typeof value !== "string" || flag.choices.includes(value)) return;
	throw new UserError(`--${flag.name}: "${value}" is none of ${flag.choices.join(", ")}`);
}
// src/cli/output.ts
function openOutput(io) {
	let isOpen = true;
	io.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		isOpen = false;
	});
	const write = (text) => new Promise((done) => {
		if (isOpen) io.stdout.write(text, () => done());
		else done();
	});
	return {
		write,
		flush: () => write("")
	};
}
/** Opened before anything is scanned, so that a wrong name costs nothing. */
function openFile(cwd, name) {
	const descriptor = opened$1(resolve$1(cwd, name), name);
	return {
		write: (text) => {
			writeAll(descriptor, Buffer.from(text));
			return Promise.resolve();
		},
		flush: () => {
			closeSync(descriptor);
			return Promise.resolve();
		}
	};
}
function writeAll(descriptor, bytes) {
	for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
function opened$1(path, name) {
	try {
		return openSync(path, "w");
	} catch (cause) {
		throw new UserError(`--output: ${name} cannot be written (${cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"})`, { cause });
	}
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
/** Where the next escape of a printable ASCII character is, or -1. */
function nextEscape(reader, bytes, span) {
	const part = bytes.subarray(0, span.end);
	for (let at = part.indexOf(reader.mark, span.start); at >= 0; at = part.indexOf(reader.mark, at + 1)) {
		const sign = reader.read(bytes, at);
		if (sign !== void 0 && isPrintable(sign.code)) return at;
	}
	return -1;
}
/** Whether an escape that could hide a value stands in the span. */
function hasEscape(bytes, span) {
	return readers$1.some((reader) => nextEscape(reader, bytes, span) >= 0);
}
/** Each region of the span that holds escapes, read. */
function decodeEscapes(bytes, span) {
	return readers$1.flatMap((reader) => {
		const regions = [];
		let start = span.start;
		for (;;) {
			const at = nextEscape(reader, bytes, {
				start,
				end: span.end
			});
			if (at < 0) return regions;
			const region = regionAround(bytes, at);
			regions.push(readRegion(reader, bytes, region));
			start = Math.max(region.end, at + 1);
		}
	});
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
/** Longest run that is read; longer ones are media or data. A wrapped key or a Kubernetes secret is far below. */
const maximumRun = 65536;
const inRun$1 = /* @__PURE__ */ new Uint8Array(256);
const sextet = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
const nibble = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (let i = 0; i < 64; i++) {
	sextet[alphabet.charCodeAt(i)] = i;
	inRun$1[alphabet.charCodeAt(i)] = 1;
}
sextet[45] = 62;
sextet[95] = 63;
inRun$1[45] = 1;
inRun$1[95] = 1;
for (let i = 0; i < 16; i++) {
	nibble["0123456789abcdef".charCodeAt(i)] = i;
	nibble["0123456789ABCDEF".charCodeAt(i)] = i;
}
/** Calls back for each run of at least `minimumRun` characters that touches the span; returns early when `onRun` returns true. */
function eachRun(bytes, span, onRun) {
	let at = span.start;
	let floor = 0;
	while (at < span.end) {
		if (inRun$1[bytes[at] ?? 0] === 0) {
			at = at < span.end - 1 ? Math.min(at + 24, span.end - 1) : span.end;
			continue;
		}
		const run = runAround(bytes, at, floor);
		if (run.end - run.start >= 24 && onRun(run.start, run.end)) return true;
		at = run.end;
		floor = run.end;
	}
	return false;
}
/** The run that a position stands in, not reaching below `floor`, where the run before it was cut. */
function runAround(bytes, at, floor) {
	let start = at;
	while (start > floor && inRun$1[bytes[start - 1] ?? 0] === 1 && at - start < maximumRun) start--;
	let end = at + 1;
	while (end < bytes.length && inRun$1[bytes[end] ?? 0] === 1 && end - start < maximumRun) end++;
	return {
		start,
		end
	};
}
/** The run read as base64 or as hexadecimal, where the beginning reads as text. */
function decodeRun(bytes, start, end) {
	return decodeHex(bytes, start, end) ?? decodeBase64(bytes, start, end);
}
/** Whether the run begins as text once read; costs a few bytes of work. */
function readsAsText(bytes, start, end) {
	return beginsAsText64(bytes, start, end) || beginsAsTextHex(bytes, start, end);
}
const isText = /* @__PURE__ */ new Uint8Array(256);
for (let i = 32; i < 127; i++) isText[i] = 1;
for (const white of [
	9,
	10,
	13
]) isText[white] = 1;
function beginsAsText64(bytes, start, end) {
	const limit = Math.min(end, start + 16);
	for (let i = start; i + 3 < limit; i += 4) {
		const bits = quad(bytes, i);
		if (bits < 0 || !isText[bits >> 16] || !isText[bits >> 8 & 255] || !isText[bits & 255]) return false;
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
		if (code < 0 || !isText[code]) return false;
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
function decodeBase64(bytes, start, end) {
	if (!beginsAsText64(bytes, start, end)) return void 0;
	const out = [];
	const map = [];
	let bits = 0;
	let count = 0;
	let at = start;
	let stop = end;
	while (at - start < maximumRun) {
		if (at >= stop || inRun$1[bytes[at] ?? 0] === 0) {
			const next = nextPiece$1(bytes, at);
			if (next === void 0) break;
			at = next;
			stop = bytes.length;
		}
		const value = sextet[bytes[at] ?? 0] ?? -1;
		if (value < 0) break;
		if (count === 0) map[out.length] = at;
		bits = (bits << 6 | value) & 16777215;
		count += 6;
		if (count >= 8) {
			count -= 8;
			out.push(bits >> count & 255);
			map[out.length] = at;
		}
		at++;
	}
	map[out.length] = at;
	return textOnly({
		codec: "base64",
		span: {
			start,
			end: at
		},
		bytes: Uint8Array.from(out),
		map: Uint32Array.from(map)
	});
}
/** Keeps a reading that is text nearly throughout. */
function textOnly(decoded) {
	let odd = 0;
	for (const byte of decoded.bytes) if (!isText[byte] && byte < 128) odd++;
	return odd * 50 > decoded.bytes.length ? void 0 : decoded;
}
// src/decode/views.ts
/** How deep readings may nest, and how many bytes they may add up to beyond the content's own size. */
const maximumDepth = 4;
const extraBudget = 1 << 20;
/** Whether the content must be read whole, because its bytes are not its text. */
const isWide = (bytes) => wideEncoding(bytes) !== void 0;
/** A cheap first look: whether something in the span may read as other text. */
function mayHide(bytes, span) {
	return eachRun(bytes, span, (start, end) => readsAsText(bytes, start, end)) || hasEscape(bytes, span);
}
function viewsOf(segment) {
	const encoding = wideEncoding(segment.bytes);
	const whole = {
		start: 0,
		end: segment.bytes.length
	};
	const first = encoding === void 0 ? {
		bytes: segment.bytes,
		codecs: [],
		search: segment.search,
		origin: (span) => [span],
		anchor: void 0
	} : {
		...wideView(segment.bytes, encoding),
		anchor: whole
	};
	const views = [first];
	addNested(first, views, { left: segment.bytes.length + extraBudget });
	return views;
}
function addNested(view, views, budget) {
	if (view.codecs.length >= maximumDepth) return;
	for (const decoded of decodedParts(view)) {
		budget.left -= decoded.bytes.length;
		if (budget.left < 0) return;
		const nested = nestedView(view, decoded);
		views.push(nested);
		addNested(nested, views, budget);
	}
}
function decodedParts(view) {
	return (view.search === "whole" ? [{
		start: 0,
		end: view.bytes.length
	}] : view.search).flatMap((span) => {
		const parts = [];
		eachRun(view.bytes, span, (start, end) => {
			const decoded = decodeRun(view.bytes, start, end);
			if (decoded !== void 0) parts.push(decoded);
			return false;
		});
		return [...parts, ...decodeEscapes(view.bytes, span)];
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
const known = /^(?:pass(?:wor?d?)?|(?:new|old|my|user|your)[_-]?pass(?:w(?:or)?d)?|(.)\1+|secret|admin|root|test|guest|user|demo|temp|letmein|welcome|qwerty|azerty|toor|changeit|abc123|monkey|dragon|tiger|scott|pass|pwd|sa|postgres|mysql|redis|rabbit|minio|minioadmin|foo|bar|baz|123|1234|12345|token|key|some|mypass|mypassword|dbpass|dbpassword|password123|pass123|topsecret|supersecret|wrong|incorrect|new|old|asdf|pwned|none|hello|hallo|securepwd|pw|login|verysecret|trustno1|testing|nopass|x|y|z|u|p)[\W_]*$/i;
/** A few words stay words of documents with digits behind them; behind others digits make a password that somebody chose. */
const knownNumbered = /^(?:pass(?:word)?|admin|test|secret|foo|bar)[\W_]*\d{1,6}[\W_]*$/i;
const plain$4 = /^[A-Za-z]+[\d_.!-]{0,4}$/;
/** Whether everybody would try this password first. */
const isKnownPassword = (text) => known.test(text) || knownNumbered.test(text);
/** Whether it is a word, at most with a few digits behind it. */
const looksChosen = (text) => plain$4.test(text);
// src/judge/content/placeholder.ts
const template = /\{\[|\{(?:\w+|\[[^\]]*\]):\d+(?:-\d+)?\}/;
const reference = /\$\{|\$\(|\{\{|\}\}|%\(|<%|%>|#\{|\$\[\[|^\$[A-Za-z_{(]|^%[A-Za-z_]+%$|^@[\w.]+\(|^\{[\w.\- ]*\}$|^_{1,2}\w+_{1,2}$|^<[^<>]*>$|^\[[\w .-]+\]$/;
const store = /^(?:vault|op|secret|secrets|env|file|ssm|sops|gcp-?sm|awssm|aws-?secretsmanager|keyvault|keychain|bitwarden|doppler|ref\+\w+):|^arn:aws:(?:secretsmanager|ssm):|^projects\/[^/]+\/secrets\/|^(?:process\.env|os\.environ|ENV\[|System\.getenv|secrets\.|var\.|data\.|local\.|module\.|env\.)/i;
const filler = /x{4,}|\*{3,}|\.{3,}|…|#{3,}|_{4,}|-{6,}|0{8,}|1{8,}|(?:1234567|2345678|abcdefg|ABCDEFG|qwerty|asdfgh|0123456|9876543|deadbeef|cafebabe|feedface)/i;
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
	"void",
	"any",
	"auto"
]);
/** Values that vendors print in their documentation, in pieces so that none stands here whole. */
const documented$1 = [
	/EXAMPLE(?:KEY)?$/,
	/^sk-1234$/,
	/^abcdef\.0123456789abcdef$/,
	/^guest$|^postgres$/
];
/** Share of different characters below which nobody drew a value at random. */
const isMonotonous = (text) => text.length >= 8 && new Set(text.toLowerCase()).size <= Math.max(2, Math.min(5, text.length / 6));
/** Whether neighbours are one apart nearly everywhere, as in `012345abcdef`. */
function isSequence(text) {
	if (text.length < 8) return false;
	let steps = 0;
	for (let at = 1; at < text.length; at++) {
		const apart = text.charCodeAt(at) - text.charCodeAt(at - 1);
		if (apart === 1 || apart === -1 || apart === 0) steps++;
	}
	return steps >= text.length * .7;
}
/** A short piece again and again. */
function isRepeated(text) {
	if (text.length < 8) return false;
	for (let size = 1; size <= Math.min(8, text.length / 3); size++) if (text === text.slice(0, size).repeat(Math.ceil(text.length / size)).slice(0, text.length)) return true;
	return false;
}
/** Why a text is no value, or undefined. */
function placeholderReason(text) {
	const trimmed = text.trim();
	if (documented$1.some((form) => form.test(trimmed))) return {
		by: "documentation",
		why: "It is a value of public documentation."
	};
	if (reference.test(trimmed) || template.test(trimmed) || store.test(trimmed)) return {
		by: "reference",
		why: "It names where the value is kept, not the value."
	};
	if (nothings.has(trimmed.toLowerCase())) return {
		by: "placeholder",
		why: "It is a word for no value."
	};
	if (filler.test(trimmed) || isMonotonous(trimmed) || isRepeated(trimmed) || isSequence(trimmed)) return {
		by: "placeholder",
		why: "It is filler: a run or a repetition."
	};
	if (words$3.test(trimmed) || ownNames.test(trimmed)) return {
		by: "placeholder",
		why: "It says itself that it stands for a value."
	};
}
const said = /x{6,}|\*{3,}|\.{3,}|…|0{10,}|1{10,}|123456789|abcdefgh|your|example|placeholder|dummy|changeme|replace|redacted/i;
/** Filler inside a long random body is chance; said in words or over most of it, it is not. */
function bodyReason(body) {
	const reason = placeholderReason(body);
	if (reason === void 0 || body.length < 24) return reason;
	return said.test(body) || isMonotonous(body) || isRepeated(body) || reason.by !== "placeholder" ? reason : void 0;
}
const placeholder = {
	name: "placeholder",
	judge: (match, { rule }) => {
		const text = Buffer.from(match.value).toString("latin1");
		const prefix = rule.publicPrefix ?? "";
		const body = prefix !== "" && text.startsWith(prefix) ? text.slice(prefix.length) : text;
		const reason = rule.category === "generic" ? placeholderReason(body) : bodyReason(body);
		if (rule.class === "password" && oneWord.test(body) && ownNames.test(body) && !words$3.test(body)) return void 0;
		return reason === void 0 ? void 0 : {
			kind: "suppress",
			...reason
		};
	}
};
// src/judge/content/randomness-table.ts
/** Costs of letters and of kinds of characters in natural text, four bits each. */
const packedTable = "9WVmZ4aZZmZaVVd4e6+XVZeMq8VlxcRFZ4rc85mkmsTtXNSeWKTd1c9KqYqknPWcKvWJbN2/9ImCrcPuq5TMeafZ2e96eKjNrsVjqnR4peLf9aiGjdPuSYOuSKXMvv9reyvKbuWqR+S5jN278suTzKXLudS+mUfJ19+shLeM3+tRh9lG7O7/9au4zMjMysObsabKzN9qqhuoTLh2i7maipms9MqDysLerLPPuYm83N8rqTzMS6qcO9t6XeuO87uTqtfenLKeuKXM3M+0m8TNrqikwvSJVnvv8smmzIf4a7SOKYXcyv94mZmbm7mqmouICpu79cuhubf/u6W/2YXczv98Wz3WX5eZZplzWp1e9crU3Tb/m9S/R6nas7+bqcq7XsqS1LU1mert8reTm8Tpl3ZOl6i8vd87uku1Pby7TOSLzZzd9VRVSZnJVXacd5t7Z784ZzmJWqh4SKl4eHdJ95mjmYWrh5Grp6mYiXZmZmZmZmZmZmZmZmZm8mZnd6end3iHV4mpu89oelvNXuH9bsldn96/+eXT3Ufzm/jqnDrf+f9KgjusWPiNbNl8t85/9XZmZ3fKZWd3U3qbip95eTTNjoiJq7WCqe3N+N7Rtsb/tojuhMr9/f9JlzmpWbh5WnZIa5qa+NqcuP3rKSvMaE7Ov+82e3maeriaOoqpg6zL9qqRzJX7qrh9lqntyf97m2mcP4KbiPlnPL+P+HxB7/b/idhP5dv//c9sQ31NXpz1fu5Emu9+9WV2ZoaIZnhZVYaImZ9tu0zVT+q7gtlGru/f9YiGV3d7loiGZXKYuJ9JZkpOb2p3qtVE7c9v+tfD/lb0t7iuw0r+xv9Obyr1P/3fb/mVb+/f/7lbt9z8Km++hS7eb985eieNP+d7dqltraet84mYiqboaVmtkYvb3M94iFjJK8endahXVJiP90ijqad8RpSto6zI/P9Zm027TMvcPLu6Xe0mZmZmZmZmZmZmZmZmZm+4NbybjaS27LUlvc259UdziJSaOKa4S8jZt99WY3iImqN6SbdpiZqL8mh1e8TMhpS5WqfKqb97hYR3rsSl7LJ1zMq79WVWWZTahaV8aMXIWJ+WeVqJi4OYZbN2mmup9HZ2h6WIiYLJeIaoqZ96hYtcz9TCfMiDzN/t99ygv/3u7+zf2ev7//99h2yqDnzNuJ7Lrqzu9/3R//X6/vT//cb/1/8YeGqLO7i8Z81pn9vd9KuRiriqmZXMzOia7o95xM2ev7SXS/SFSpSu8pl6PLrqrceKRozPid9XWqZqh5c6aFhpRnh38vqD7dX5v/K+66a9y/+ZNjrYf9vaSptzi3+c9ajFnIbtW0WqN6is5L/5adNNP9aX//hz/u/d9pWDiXSZi4acWGVoe79rdkhoWZlJOfV6aIqZ9oV4eHhYVbdoOFd4Z4+9yZy9rtvIh+qQ7Mz89oZkd2T/WIeLT2aXelZmZmZmZmZmZmZmZmZm/JWcyez9J05fZTm9/f9XNmaIOriIeKRYm7t496ehqJf/ecOtqaW82983eEeVe8iIgqhXu7qs+ZpYrJb/V0pdQp6s3v9mdmYpXMTomcd5anq8+vZ1mpS+eaGLV5ybre892yzPT9prbPeLX9+v85pkTOfvZ1heZU2/75+FiZ2slnjKmZwb+6v585mil5XOenick4fZ+f8v3kzPP//bPvqeT//b9Nsousj6nXUv2Z3q2f9Lulusf7raeMmBm6r9+utLyu3/QyhvasaN//9se3rJbni7ZuZnG8tt9PWYidmcl5eWibGJqL9/ry7/L/nuXf/Zn/9f+ailm3XsiKlqYkh4yd+P7U7+H/jdPfhdf/ac/Hy7z/n/VKyeJE/+//+Kt2fKrfp8t5lxmLrf94clhoa4i2arVmqHvf9oaIZ7vKd5eJiin7OG9XHq2MrNeIt9d0q8zP9Fdzd3eZuINpiZn2d3ZmZmZmZmZmZmZmZmZm/Iqrydv8iY+eZwzM1u9IR2dqXaZaVsVaeIt98mV3W3n+aLSKh3mpub+IhEnrT+aNeZJ8in+t+XVqSt3vSlpdNH5+X/9XZWWKTKOXWOVqbJr7+aygucb9qsi9d6rcyt9GWC+ZaY+nSLp5aqu99dZ4V//+qTe/Q1hv3783fFmsecusjK9mGsu79velyYOns4mnd/k6mr+fjB2/T9etb/623f5v8ayF+/P+qsbL1aj7vO9cpz6vi+qqaYsqjLy7/bO2yfv+g1qfeFazzt9bhonrfai5GrZajY3N9aW2mciqcsiIuYNrZa85vC3bP/q9Otx6me2f9IV3vDf7ibZ7tzan6M9/tWmhfcqcZ8V8rc18+JTIvtv8FoxfWJ7M7/81dUjcPdubmle7mGm98tmFunXelMTNaIiszv9maGlJaLd/d5VjuYda+ZmYqrfJWBqtpZvZy89paDiHOYi/SomGn4ipZmZmZmZmZmZmZmZmZm/JYtqv33ZW9+RTuN/+9Il3p4f1ivVcVbK8qv9+un74b1a+TvehWf+v9oljpcLPene9dbT628+Yg4q8rVdz9MVl+sn488zEavP/bdWvdVj/7f88uj2dP/lbbNV8es5+8suTvMXtibO6mJbrpb+LlrgtzaaDl8dm1P369rzBy8mtrLW8s+a9vN9ak0zKX4eISqo3Xb6e9bxSTuXfXNZ/xorO9/81zj7uX/y8Q/tseu/f99RFxdj/38n+1hiP/u/IitN+rdY21vV4Kar99euk3of/PuO/Vjn//v/bzMz+//z+/r++DN/s9Ki1d8X9h1efQ0xb9v/NXW/oj9qsVO4yXu/f9Lezqlb/m7ePVVXGyu/MdC+cb5d4tsRW+sv+9drxv8P9nMetzI28//88qlqpb7apZeJpzdvP9ubF/7b///wv3iz///+XiWasn8m6iOkbqC7/9XySi3THrIOaypmL6mZmZmZmZmZmZmZmZmZm+5OLvfP4V47sdnKu3u9FRVSKarZ6aoWbepar9HV2aTneZVWddnlLyr9FVUStTtlseIpZmqeP9YSHnev/mo28Flu7z/+qiSP/T/etrPo9i+/N9oh0iybaeKarRmqImZ9IxWyZOcaMWKZZiUiH+5W0w///L02faq/fX95lZVnoV3VoV4ZZhmdY8ZR2iGeoqPyHrHmKyo8v60/Pb/3+L//pX8+f8ry2y7bdrNSOxCZ73M9KWUmce+c4WchJdZqq/dj+2v3/bnbPCfbNr/9YZUdWjpiqePRHZ7jt+IYndmaaqYWlV4Z5Z68v/k7/b/7fL/++j//v+pahqJf9u9mYqVe6ds9bmhrZbMqLd9dtz2uN/+vc2v/fOxz/hn///39IiBrKaveIz6pamHyJ9aZKy3Sbpmc6VJip+q9pesivbImamPcnKIfK+XZ4qtGYj8mtiZmsuc5lZi53eHlpZnZ3foZ2ZmZmZmZmZmZmZmZmZm/HaLycfdVU1+Vyi7+68Zani8S5l8acaXaMuM94NqaXfKc5VsRWnHys9DmkqsS6d6SIZmiG2s+81tzv7/qUfuVR/tbv+Kr1qISIc2VrWLX31498zh+cPvTPq8Sez+mf+JyH3tfOfWmPyQr8/s+ZZ3a//vnCbfpE2P/69HSGqFZ4poamhKVfiq9Kv0lYN4ebOGqbiIim9qviz9Xu3OLOqJa81c9M7R3Mn/rciv2Gz/zd8r3D7fSu1PP/uMb8//9nhXibfsZ1R/Rzh6/u9dmphsfJjMhsWLHJu69mf4VmaZd3d1hoOHiK8v3j//bd7+Kf/7n//f94akh2TZV3dapjen55+cu4zwz/y+vcmrrN6s9N7m7PbfU4i/J57/+/83eWiXZ2dm96lVWZlW84WEiHPPpZSZd5lomL9mRpR3W4V5toZ29mb39YuWx5eqVThaOIiJr39cj2n1Gqmqiq9W+Ix5ZmZmZmZmZmZmZmZmZm/opb2tf4WS5/M3lr/d9IqnqJfLeKKLWXSp159Id5uFWrV2NcdqjcpL9nmmiqTMe8aXGJerjM9MRH3vf/U1vPRYzMjP9ct4iXSsOmaIZJOYqL9HiFhneoWJV3R3aGmX9XZ2+0arRPSpZof4l3+6eIaP+9WVt/kX+f/89Ye2i4dEObZZhvh4d59ZdDp3R7jMd5tIf5mM9qpEupLte9SJpqjbhP8aujytf+mdXOV7jt3e9LyBu7TNnqSv16f6uu+5pKyffrV1SPRESW3u86aHqne2c9aMZ5O/3L9ftZZai5Kpd3qbWYh698xi3fb9vrLNusnrqt9qfG7IK7ZbiMmkWL2q+bzHu4f/kpffxCz8+v+TqqV7r7hR6OZ27q7t9HR1mIR4V7m4eHWJdX9HN1xHa7lZVcioi6q75mVuZpZlRZaOlmhpWX+Iop6Pv+VqkudF7dvt9lZmp1eaR3aKV4Z3ZvZmZmZmZmZmZmZmZmZm+liauNq8J0y7hDzO/b+JXCu/X/Scq+atLu+/8rvD7oX1m9b/hVnv9v9KliuPW/fJiuhWm8au/+pavf3vS0/uMp6U3/9tu2W+L/irW9m0vt9P9tvIxzTtuSqteKTc389HllaIVpeWWWaod0lo92dYOHTIhzeIdoyomc86t1qaaiiWWbtbapr79v7RyZXYuse8t6jL3f9rwy3uX9W/jv9VjN+P9J6C6vT/1to/2vf///9udFYra3n5p/9Tl//f/+i//f//rA/Oi6jv//9rnUv2j+WNlflCpd3f+Lmom6fa6LrousDs2s98eBu9f6qJW7dFrb+v9sa1rGXJtsZuxSru/f9/jyz0P/i9bvlnn89M+sm6+sm6oYy9goyszs9N2x3+X/3fiuyfu7//84eWhWWat4SpV7a5e296uhudTvmbiLqVf73M8ri1h6aoZma6t4Wfip9P/w//b//Pn///7//5ZmZmZmZmZmZmZmZmZm9kSbyZaYdk19V7k5aZ9CV3dYioh4aqmKeJ9591mIhGWYVnabZriIU49UmHabOWhmZWeJSJm5/PC8z9/svL3uqa3s//9ldpl5J6SH/3Sv+amq5Ylk5XiYl2VmiEdmV+8laEiZeaqaZpia/5iK9ml3hZqodkibZCmMmb+DmJy6gbmp/JmJiZq59aj5mYa5Faa5l6mJr49mNGl4OnmZWmhnp6eJ9ZeUupaYmpgZeof6ib9WdVdWWIeGb3h2pYp1/Rra+4LcnYzfadfr+u+VeSk7q5eJj5iIt4j794iob/aph3eWqGFndo9WZ0d/OZiXenipanh2+sRazY392sHPuq6rT+9okXu4OqmPaYiJiY9r+Jhr5+mZVDyeYoqeyv5jRoiY53lGmYiYVph29niXh5iWuIiZdxu4iY52V3h2mYWYd2RHZpbo5lhmZuiGaGXpXkZl6I1WdXZ2h1ZmZm1taGh1ZmZmZmZmZmZmZmZmZm+2pbcYe6aGqeV2rK2a9Ll0hqXLeqKKeMSoqI9XuHqEeIdoXLcniapb8pmnTLP+u5PaWXr8vO/d03z+3/mk2/SVvLwv9s2b3LO/HJa+erbc3L+Eh4rYjLm4hsFafrzY83h2u8atiZSIN1e3y6+rqEre7caRlPmE/ev/9IaTeIhImqaZk4b4iI85dzl3R2jHaZenaMis9apir8O91cSo2Li6xt86ik2rfrqnO3orrerr9f3E/eb+3+Hs/vn+/P+YpoZZfWV0dMVnRou79Zh3mbX7esJ8V0rcm6+J+bd2WJlIZoeJK/mb83uzrPSrq7KrqZa7t79ofFulXZWMgsx1S55b9ZvE/GSrubOcNonMZu+Wqry7vMeF0cdofa7b9JqUuPe6aqKIiKiKX/8ftWyoSbe8S8h5mZrK52aGmGaXZkRoaWZnd+9UlmiYaaR3VoZWenma5lZld2TpZ5l3Z3dmduZmZmZmZmZmZmZmZmZm/lWs9dj6uF+fRDertZ8ZrXzPf+ibbKepd7+b9ImXuTbIaJN9eZTsue95eSe8Xul4aZM5mKre9bVYeNz/pTucVEt7fO9od2qYPbWYOeVWanq89Yp0eXW7nbLfN4ibus9Yxlm3irjcOqg1WF+Y92RWhv/55zqN816P719IalyDynmaOcw6XJqq9ZuCh4SbiYifhJjHt79VqDu7T/yqO7pqiq9P87qDxbXam1OsxIbMub9LiBtffHu7TMpXerrd82Ot1Pv+22aeVXe02P9dqCnCfMnIfOZ3vsu/9YZJrMmLooeXtrOqmX9piBq4erd7WMuZWKyv+IZyqVb7WaZ7h0mbl99rmynWL/vMjOdLnM6b97pR5ev8xJyvZG/Pr/9rtwu6btmdvn6/vJvv8neWz3TtlYRPaHuPq5+IdnuZn5V4dlVYQ5mZ+IaZZZWblYluk0u43094JXqXa/dZi8iPyEXJZmZmZmZmZmZmZmZmZm/LeO5tW3XU8+RT7+Wb9+txzeX7XKO/eej+7f83iWh2e5VpJaiGir2N9Ehld6WaZ2d5ZHiZaq+btc7Nz/lSfORD+8z79LZVd7XbSYWLVoV5m6+ZeEWZq4dUe7KFiKuL9Jpzm3WbmIU6iIqbuG+bR5x+38aCtukzr/j2+Jn3ururu5ifsLq7u694YmXLfJiEh6pGqZy59JdVe3OXlmZ8hGioyO8q3C7qX/pvTvuubf2P9sqVutXfm7SN8UnZ2v/Kct2/m9qUm/WHY/749cy3ypX/LsPMaFbb7v+HZ4d4aYZJi4hlKPmI9aai14fph3WrlEjZy69oSGsof3ialrdlV4yL9LmFenS8eLZadGR/d7+/mdy7v9Fm+/hE7un89JZyipbbnEh6lcmJfc8riGiHSZ9ZWXV4aIuK/IVnd4epV2OKaWosnK9oRmeJe2aHV6Y1mqe89XimhmeIeDqqdmWGWGZmZmZmZmZmZmZmZmZm/2ms1uv8Mn9uaUuL/e9KmkucXcStN7VfT+yO9v7C7UX+XeTfaknv9v9avCvtP/S7V8hbnb7P+LVXx+r/amq7NFqVW9+frW/vH8b9L/i5n///+LnDzqb8XKbfgyb8/P8qqSm8XrjMWuq7bc+O+NWoWu/7ZUeH1Sqfj19ZmRvNi9v4b81bXNes9rrkraXteCmvopvb+e+Lmm2cL/+bPv28v+8t87yx3PjfivW/x7jP/d9//x//X//bP/2rn++v/Kkruun9mEqPRzim7v9eip78jahdbfabH/vP+Zqq2ajdhqmKuaC7zL9svB9rX92cSdq5fsyL9tjCb4T9mcdtyyba+/9N2yrXP/jcitRMrt+v96mmrOr9QZlrlWzcb+8bzD7MP/y9Xb2+zd3v85jV+mOat5TbOsrKv++GZld3OqZJd6Zkp3mo9YPXiabaU5esl1zlrY9KWDqKO6iYSrmLe5paZmZmZmZmZmZmZmZmZm/dgb7O37ip+/aTru7+9I7X3vcff9f/pKnO+f87jE2IXyq/XPlnX/6/+JyxzOX/v9nuyOPs9v+Jdsbaj6d1maQnudSe+d2oH9L/isjvqVr//c9quVlLTfa1fcNsf99e9K2EqbOamEStppa8ps/dZLve/9jB2fhZ///3+L/Qz9Xcy7fP6Prcvf+L3Bz+T7u+jvxIX+/P9spVzeT8S+Td9qRO9/9XzUz/T/s7gv2O3/+v9sd1VtfdiGnPwk2N++/5x8mOzzN2tfZj6//798myr3f+m+iMlinv9v+XiLe5mJl5h4hpGbn79rlU1uX1lJmclT3a9v99jj34P9qsh+1Sf8yv9NvEvlXvm6Kvhmv99P/omO9/7+fT9PNT/v//94txroT+mrro18mn7p+JujrLf9eyu/o5/8/d+KaUq5Tdmte81Zmdwf9cqDq6b+cYiupdrv/s9dmymoOsinSM+NjKtlZmZmZmZmZmZmZmZmZm/5R99vj+i2+8Jjnbyf9IenqKaXRmTsOLa5yL9ahoiYe2VEOLVmmb2e8K7pjfn+1vitvMz+zf+ORo2v3+i0rMIp//z/9vpImcO9OndpRbWqa69bm1vMW7uMRsKEiaye8/2z7/P/nrO5Z5rv9f+dVmuPz7OjlOZnuvf65Ih0jpeYaWZXY2eGZ++tXmsYb/m8y+uFq7788v3j//P/3/b//KX/5r87aV/fWczOKOZ4Xuft9dmkssisqpROlajdrq//yt7fX9XTd/I4rJ7/+fWyv9T/PvSfWMzP2v9pWouKmaVah2KJWJmZ+f7y7/T///H//Pv///+Mmjyyb4ZbedV2XJlt+fzG/1H/3vXPVuf/9f/VqrvPv8a318Yx3u7+86WEZ5WvfJdaP3mMbK9MVFyZW9eWbaNZaarb+2T5qqeamGKYV2+Xd3+JZ3d6a6aId8Ni2ar95JfleXTmR5RuZ2aXeXZmZmZmZmZmZmZmZmZm81dJxYZZd5hXpnmHqZ+EiomZeqgsaZWcOqx486aZl4eqmaKtuNanmq9XmXmaWKg0eDlYyah59EZ2VHmKVXqkd5zHx49liPlpd2loZ0R6ZnZ29WRkhoZ6mIpndUiGh65nlVZnXkdpZldYmYd39WZGRWiqZziHiqqXhq42ZmZXfmh3Z0ZoeJZ55kd0hOmZiFh+fnnoVY+ZhWfPJtqqOZhXvPq78Kzc2dnducet27vczN8nh0l4aXWfWqmKVpeI9nf1Z6h3imdKU2d4d39JZIqJd/Z6WWRIX3d59GlmRmhYc4pnirybiJ9mur3su7b6y6pBvNut9Xe5lUb6abeLqlOna79mqmmomsiMh5kWqJmc9P/x//T///b///3/7/91Z3d4d496lZZ3Joh494eUeHOJ8nWveZj5mX7lhomGdY42d1aEh5d39XU3dYdYdHqHmYp2iG+GZmlVZod2d3ho91OXZmZmZmZmZmZmZmZmZm/oR9ltb8ZE9tiDuW5d85q1p8Psa8OqV4X/qO99ux3zj/jcavq6e+7N9pqSmbT+iKapc6qIy+9LVnZsq+d1xlk3yI3v8rSWrNbtS4S/iae93P9V7y38T/vsnPo8Sf+/9KyTy8Tn67Ts5GbOpd9UV2hv/tpjhf9kxvj485u0iZaJmHWJg5T5iZ+KtySLX7arq7o5nb2/9Kc0nKT9ecWIhqp41O8bulzdP/mcestafKzf8buEuNTfmsfP1brd/P+ZWMd+qKZWZPSER1id9aWmrjb6aaOsOHfM/P+KSamfe8U6hpeYKorL883j37X/7qHf2uj+2f9qjC/1P9rfaa20rc++97jDnnP/mZmvorfN9N+5Omy9n9Ny5/xZ///+9Myh/vL//+n63P7P7/8velu4PfhqW9R8rdfL95d5eWgrRpeEdnuZmJ9pipurX8iIcexnyp3c9IdzeGWff5SZf5ZntoZmZmZmZmZmZmZmZmZm+VaJU8j7VFqOdllpmv9WSWZ5XLdZWZZYSZxa8/z3/zf/rMTvK6l//v9Gi1b9bEZoOKh5n1uq9+VY1+39SG6YNDq9vv+eeU3MX/erGrmpXsyP95Z1iETOeFZ7VVaJvM8pvErfP8eZO/epfc/P+Hh6lP//lkK/tk9/r09qi3u4a7mHO7lLKImb+L3hz/Pvu8qttar++P9LuV29H+bcO/u5e79v8pjEvbTvaMWsw4au3u8d6D7tX/2uTP15f+7O+7SujPv+NjufS5Lbz/8/3D34f+XeLvfOv97P+3l87/vfJ97PN9Por+9KKFpcf9WreKmJhYre88uzrqL9iKWriZXp+/8sqEzLX+ubW/N+ns1/+SbFiff+NI9PZ8//z/9uWkwZb9yHWOuZzNv984ikmdL/ttR9mazN3O9lZkfca7hmZ9lD3Fq5/+ne//3/oy7fwu////96eClIaKanSY9mn4dnZmZmZmZmZmZmZmZmZm/1Vuxdb6aE6fNjzOff9aekyqa9V5O9VMSrpp98ubrAr8qtdeqLrb7P85iTu6TeZ4OniJi6y8+dhK2P3/lV2uI73ZT/99p4u5PsSIKNdcW6vf9dvVq5XZXLPMKIepvp9+3D3+H/ubXvV6f9+v96a3e///dFGfyH9v/69IiW+nVbdoS5k4WIl79MeTfIOah4V5dnioma9pyC3OT625Xeo8zMpL9a2lq8jvHMZOyUjt3e8nqCq4b+auSrx8f+3u/La8qOv1lXZfKVjLz/9tl5yan8d+atU2Ha//+IeL+bm7o5pye5OIm68tvU7+L/vdXf+sX/9f9oV0qmS6Z3Z5hzaHmP9v3z77T/fuY/Kvz7+N9Yt7rPn+qGxbE4+v7/84iEXcStWWebZYmKfJ9cqUuLT5+fHsm9v93v9cq6nZr+u3yYhxx6vc//7///7/bv8Pzf////95dkmqL6l3d8paaIirZmZmZmZmZmZmZmZmZm+Zpt1trrG2/OSDzN/P93dliLdcNml5g2iY+s+OT1zkf0j9fvmiq//P97xylrP9ubVnuLzq+9/MuL2vzfnW++MXXv//+Y2YDKn/nPufqL/b//98/WxDLviKnPqKjd/M82h2mHWbZ2f5VHZ2qK/MZa3f//LC6vSG+f/886hleKSGp3aZiYOoqv9MaT/WR2mcWPZYTZqb9MtirKj5Tamt+irL/v9z2Szej/pTpd58nP//95NGqaTViHmLhTna/N/72eytjdqpuNWBSPyv+sskuKj+Tss/lXzt/v9Kmbqrivk52iZPatm59KOzqfX8XFivVqqP/P9rqi/zb7jox7qDvr+/96eSelP/m/VPlnns+u+rqpuuG3h3zPiG2vbd9afzmPS7p4mrdJdTW/84a3+IaLsrePtodpZo+adluMOt+seqwzdnm99VmTpnSJZoaodGh5mI+Zm2y5ere4mMvZfa2hZmZmZmZmZmZmZmZmZm/Yqc++f/HY6/R1rv//9LiFeaS5V6mIRcWp6H+pepmni8dHaNlZ4ay89WenibPKU4lllMeWqu+/Zd/cz/Wz3vF6/+rP9rZ2zcX6Y1ZdRJm1vd9WiUN5ruZ5ZaZmely69UlHzJjMSdd3Y3SI/W+LNDtv79jWXPRF6v/75HVJdld2ee53d2llfn9WeFpmOo+FeWhXdXia9Zdlp5TfaYSGg5WLjd88m3jqX7aIPNZISKj997gmn/rd1YLO94j83L/dSL2+P0OoutaWa5mt9HSV/Kr5g4f/U5nvn++kdYl4i4UolmltdWut95RzeKfNd0W7hFvZib+IVmzGn6WLZ1VFToWe93hof7jceZVVZjS5hn+bmByrncOolqhLyKj69rhkaLWqZot5d7Y0h69meHh2fqRIuYZNSnT394hnlKm5RYSLlZRnZ69kVnZ4SYh3aqeJeFh1+JZlrKeczIevz5qoGYZmZmZmZmZmZmZmZmZm/K2ui9TYXD9/NVytxf85vFq8WrdKV6RvSZia87SJiGeceaLLdXlpqI9Zi0ufOrZIWGZZiqdr9i9E7vbvb6++N7+Pz/9qVmiYS2NXZ5ZpXJt69XZVloacjJZvQ2eWqf9fzS/PL/3+X//MjM6M/upLuv/6bD+vdh/f/754eYd+ZJhlaXdJV2dn9yj1qJX7uHybpTvHeM9syyzMKuq7Stxqm8tp8cqXqtfuqdicyMXY7798uBuKatOMivpqyq6+/bycvt/8qJfPDNrb//9Zfp2Zf7jnGrSInq3u94dah6r68oZ6dKaKeF9N/57/D+39bf/u3//e9bmhx6Pai8l/p2nM6t9aZ1ajStmrR7hdbdd9/7ZrloWZR0hYRXmGi39YaGn6mpWHaJNoV0aa9r2pt7nLu7fbqqyw2694iJhmmaaXaKZoersW9pVko694ZVaJdWmHen9oemp3SnRnZ6R/aYV3ZmZmZmZmZmZmZmZmZm92RneazfkX2/mVyurt9VRESojte7jVabi1mu93dyfFitKuavmrnfzu9EVEWMb6nrdllofqmd+YE4nfr8WY7cZM/frf9lRELKffeMe/eLuqn/9neUmJOZaZe4N2j3mH8qiFqZavj7eLOVadnc+JVoiu79dUiv8j6v7v+5lqqYl/aHiZgZWZhX6GaElYXneYeIc3d+l+8YqFqbS8fqXM2avNus9ujHqrjdF/Wvvans/u85u0mfi6hZOItJaau5+pmLeNzdiWxdGGqde79v/D//f/ffHvO/3///96d6lJifKZhm95R3dn82ZzileLWZZ7ZYiGmr9mVjzYa7d4lWdVbHuN9pyyupn/rKqfNrK73P9FlLe7rba4lEVHp1v79VV5TIW6dGluY5uZjM9qkneaaJqIbzdKi6ir+XrJeYvNKNmN963LHP96i51qj6SIqbh4rZmh6WdneZZ3Z2hleVdWZ0ZmZmZmZmZmZmZmZmZm+VZ6qXrHZDp5N3jIi785uSvMf7ifO9a7a7+89WynzUjKGZTLnHrd2s9nqGr9e7v4WqG6tr/b85o5y7v6aovJJnu7m798rHyvL6eZbPKJa9yZ9amEuoa9d5LbSsm3uM9I9jeaX5r6OoeoWpl6+8lTvdvauhy9tq+6/c96qo+anG/5msoKmpqa9nijl6RYdmZ4dmeoqK9uuR/dX+bPTP2Nm+2+9i+z3ff/V5Z+1Yz/y/9NGo6vner+jvyjz/zf+YmNd7fIeFtuZ3GpvL+v/w/5r/79n/zW////5YVpZnaIaFiHaJR2Zm9JqjqqKreaOriJfrua+LK2q5T8iaiHqyqc+c+e7x/0Xv7vf/rb39+/9vWHl/elZV82ZWtniY83WUloS5hXZaiXunqZ98zJummtvZDMbb65nM9maFmpRGhmWGOYh6d4+7y7ys3b2N27yruqwL9P+h27bMqsiqmry3mHZmZmZmZmZmZmZmZmZm+1q8ybq5mY+saB3MvK81iVh3aIqYZ4hJOKlo9GeZmJaKiSeZuJhXto84V0eXd5hXV4ameZia+rks7+vcmna/JK2+zt9IandnR6mqn5UpeneJ+oikWYWoWPSYX3U3ao9VWDlnSpmHafhYaJh4+rqVSK36aCo8q6q+zr5ldlmVdmdnZedmaXnn5Xd2fpKIiVdoZo6IeX+Liyu9K7m7Sbp/m7ub82mWhfWbVpOPn2mZeZ8qd0eoaol3SHppiKh0+tsczNr9qSWvmqzv//8ld5mpZ2VpX5doeIl45U6HheZodlZ2fmV4dW9HhidXeIeYd3iIeZef9Ud1THqprKmIqDinpa8pdGh/Wm95X6apWZ9P/Pd4mIf2WHiKFpaMam9WhkaJaTmZafmo+Fan9JZ4a/ZYZ0aIWPh3SG+TlIe2dZmVqnaoeziZ+4Zok4eYY6iLV3inmJ9IizqrTLOcbsypr5xU8TnInP+m8IXNb//N8SjZn//O9ZHdPO928VM8x/+n8Uj0f//99az/If+88Xn7lP/V8VObyayk97is+8C082qNyjdC81O8h8pSVVVVVVVV8Fmaa/+K8Gn/3//u81GaXf6p8HWf///68UT2j//68Tr2z//J8Tj7q//k8YL832W28mSMmsey8FicvanE83S7ZcsjVVVVVVVV8Gr+z//b9ga0j/+b9TGHff+q8yKe7//5+Af4////8hj4v/+d8xTPm8/391H7/0j08kOPqtak8jik5Lmk9ESaeqoyVVVVVVVV8mGMjr/J8hOYr+6q9FGHbP+m8nG+3//78xPW3//98zH6n//t8VOvp9/W86G/j/+H8lS/r/K08kR4q4Vj9VGni7lEVVVVVVVV8Ml/z/688iaZm/yI9ZCKa+yG8Zks7v9XsWNGa7u7xHLEVYfE1dnd0NfXmZOZY2mSmVWZmVUk8TNty9/F8maZlKxCVVVVVVVV8Jr6r//c9Qf37//e91LEL/2Zw0Q0bGzD8Tb0bP+m8I7G7//8oqqqqqqhc3cnd3N3oVWqpqaj0W2qjaKk9Gr2i99hVVVVVVVV8Mr/j//v8En6r//s97FdKu+I0NVpjd3V8Hz0v//69br/Mf+X8E/3Xf/9p6RapKdRd3cnd3dy9RuPrf818im2Wr5kVVVVVVVV8Pm/yP/Z8Fv+/e+795G+VP+nszNLtLt38H/3+f/69s//Bu/58JjftttWo6VKWjaku7u7s1Vx8ief+Hik8Kffeex1VVVVVVVV8auvb3yD0ifdfW119LGpX52UtXO7RVuyg4OIiIiBo6FKWmqmoqpKpEei1H3dhm0x02bd3d0U8VW6/8/z8oSPdn9SVVVVVVVV8Ze/T5qS8UWvjKyF96KPWP1C0UNd3dfdoWqiqqqqwYfMNczDwczMjMbDomRkqqai86vf/fIp83Sar82x8WX7m8tTVVVVVVVV8Nv/v/x58SfcnLt39YKvW7xD82Mv//828iX2z/939Cj/NK9m8Nz/9f91+rf/7+gM//////MX9ViZ2cwW8VjLq7dTVVVVVVVV8Zm7e7hD8TisvdqE+ZO/Pfyi8mJOq6xz9Yf0z/3R8ijna8908rn9sv2i8oNviHuS9KT8zNMk8Vasu4ai9GW3ictBA=";
const step$2 = .75;
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
	return Float64Array.from({ length: letterCells + classCells }, (_, at) => ((bytes[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0) & 15) * step$2);
};
let costs;
const loaded = () => {
	costs ??= unpack(packedTable);
	return costs;
};
const digitBits$1 = Math.log2(10);
const markBits = 1;
/** What a text would cost if a person had written it. */
const naturalBits = (text) => {
	const table = loaded();
	const slots = letterSlots(text);
	let total = 0;
	let before = 0;
	let last = 0;
	for (let at = 0; at < text.length; at++) {
		const kind = classOf(text.charCodeAt(at));
		total += table[letterCells + (before * 12 + last) * 12 + kind] ?? 0;
		const slot = slots[at] ?? -1;
		if (slot >= 0) total += table[slot] ?? 0;
		else total += kind === 3 ? digitBits$1 : markBits;
		before = last;
		last = kind;
	}
	return total;
};
/** Alphabets that machines draw from, with what one character of each costs. */
const alphabets = [
	[/^[0-9]*$/, Math.log2(10)],
	[/^(?:[0-9a-f-]*|[0-9A-F-]*)$/, Math.log2(16)],
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
const before$1 = 96;
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
		const line = Buffer.from(bytes.subarray(Math.max(0, span.start - before$1), span.start)).toString("latin1");
		if (ownHost.test(line)) return low$2("It is for a server of the machine itself.");
		return wouldBeTried(passwordOf(Buffer.from(match.value).toString("latin1"))) ? low$2("It is a password that everybody knows, or a word.") : void 0;
	}
};
// src/judge/content/class.ts
const publicName = /(?:^|[_.-])(?:public|publishable|site|pub)(?:[_.-]?key)?$/i;
const identifierName = /(?:^|[_.-])(?:id|uid|guid)$|[a-z](?:Id|ID)$/;
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
/** Shapes that an identifier shares with a secret are told apart by the name. */
const misnamed = {
	name: "misnamed",
	judge: ({ name }, { rule }) => {
		if (rule.keywords.length > 0 || rule.class === "key-id") return void 0;
		if (publicName.test(name)) return {
			kind: "suppress",
			by: "publishable",
			why: `“${name}” names something public.`
		};
		return identifierName.test(name) ? {
			kind: "suppress",
			by: "reference",
			why: `“${name}” names an identifier.`
		} : void 0;
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
const printedBy = (value) => value.length > longest$1 ? void 0 : byDigest.get(createHash("sha256").update(value).digest("hex").slice(0, length$1));
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
function around$1(bytes, start, end) {
	let count = 0;
	for (let at = start - 1; at >= 0 && count < longest && inRun[bytes[at] ?? 0] === 1; at--) count++;
	for (let at = end; at < bytes.length && count < longest && inRun[bytes[at] ?? 0] === 1; at++) count++;
	return count;
}
const embedded = {
	name: "embedded",
	judge: (_, { rule, bytes, span }) => {
		if (rule.keywords.length > 0 && rule.context === void 0) return void 0;
		return around$1(bytes, span.start, span.end) >= longest ? {
			kind: "suppress",
			by: "randomness",
			why: "It is a piece of encoded data."
		} : void 0;
	}
};
// src/judge/content/formats.ts
const formats = [
	{
		name: "an address",
		test: /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s@]*$|^(?:https?|ftp|file|data|mailto|urn|git|ssh):/i
	},
	{
		name: "a path",
		test: /^(?:~|\.{1,2})?[\\/][\w.\-@ \\/]*$|^[A-Za-z]:[\\/]|^[\w.-]+(?:\/[\w.-]+)+\.[a-z]{1,5}$|^(?:[a-z0-9_-]+\/)+[a-z0-9_.-]+$/
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
		test: /\[\^|\\[dwsbDWSB]|\(\?[:=!<]|\[[a-z]-[a-z]\]|^\^|\$$(?<!\\\$)(?<=[)\]+*}]\$)/
	},
	{
		name: "a format",
		test: /%[sdvxqrif]|\{[0-9a-zA-Z_.]*\}|:[a-z]\w*:|\\\(/
	},
	{
		name: "markup",
		test: /<\/?[a-z][^>]*>|&[a-z]+;/i
	}
];
/** So surely drawn at random that its dots join no names. */
const randomBits = 40;
const parts = /[.:>]/;
const plainPart = /^[A-Za-z_$()-]*\d?$/;
/** What reads as code where it is not quoted. */
const code = /[()[\]{};]|=>|->|::|&&|\|\||^(?:self|this|super|new|await|return|func|function|lambda|def|let|const|var|type|class|import|require|process|os|req|res|ctx|cfg|config|settings|options|opts|args|params|props|env|app|user|data|request|response|model|form|params)\b[.([]?/;
const member$1 = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*(?:\(\))?)+$/;
/** What a text is instead of a secret, or undefined. */
function formatOf(text, isQuoted) {
	const found = formats.find(({ test }) => test.test(text));
	if (found !== void 0) return found.name;
	if (!isQuoted && (code.test(text) || member$1.test(text) && machineBits(text) < randomBits)) return "code";
	return member$1.test(text) && text.split(parts).every((part) => plainPart.test(part)) ? "a name" : void 0;
}
// src/judge/content/names.ts
const split$1 = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/;
const wordsOf = (name) => name.split(split$1).filter((word) => word !== "").map((word) => word.toLowerCase());
/** Last words that make of a promised secret a thing about it. */
const about = new Set("id ids name names type types kind path paths file files filename dir directory folder url uri url endpoint host header headers field fields param params parameter label labels prefix suffix length len size count num number format algorithm algo alg version index column col row hint placeholder message msg title description desc text regex pattern policy expires expiry expiration expire ttl timeout enabled required disabled optional status state code codes rule rules validator validation error errors exception invalid list map class interface provider manager service store storage factory handler builder reader writer parser generator callback function method event usage scope scopes mode level strength min max reset forgot confirm label flag flags option options setting settings input output prompt link page button icon image template i18n translation locale char chars character encoding source target arn alias ref reference references version owner region bucket table db database schema domain issuer audience subject claim claims grant address email username user login salt nonce iv hash hashed digest fingerprint checksum signature sig mac cookie sha2 sha256 sha512 md5 encrypted".split(" "));
/** Words anywhere that say that the value is not secret at all. */
const harmless$1 = new Set("algorithm prime bit bits encrypted ciphertext wrapped hashed nopasswd public pub publishable primary foreign sort partition cache keyboard keycode keyword keywords keyframe keyframes hotkey shortcut monkey turkey whiskey tokenizer tokenize tokenized tokens authors author authority stopwords sha sha1 sha256 sha512 md5 integrity checksum etag csrf xsrf site recaptcha".split(" "));
/** Names of keys that a protocol or a key server shows to everybody, and of pins whose names end like those of passwords. */
const shown$2 = /^recv-?keys?$|^sec-websocket-(?:key|accept)$|authenticity[_-]?token$|^pub(?:lic)?[_-]?key[_-]?\w{0,8}$|[_-]pw\d$/i;
/** First words of names of texts that a person is shown. */
const texts$1 = new Set("label title mandatory show hide forgot invalid error err msg message text hint placeholder tooltip help info warning confirm repeat change reset enter new current missing wrong".split(" "));
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
	if (shown$2.test(name)) return `“${name}” names nothing secret.`;
	const words = wordsOf(name);
	const last = words.at(-1) ?? "";
	const isSecretCode = last === "code" && codes.has(words.at(-2) ?? "");
	if (about.has(last) && words.length > 1 && !isSecretCode) return `“${last}” says that the value is something about a secret.`;
	if (words.length > 1 && name === name.toUpperCase() && texts$1.has(words[0] ?? "")) return `“${words[0]}” names a text that is shown.`;
	const harm = words.find((word) => harmless$1.has(word));
	return harm === void 0 ? void 0 : `“${harm}” names nothing secret.`;
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
const several = /[_.:/ ()-]/;
/** Letters beyond ASCII, as words of most languages have and keys have not. */
const foreign = /[^ -~\s§€£¡¿°µ]/u;
/** A piece of an object of JSON that stands in a literal: `{\"sig\":\"…\"}`. */
const member = /[:,]\s*\\*["']([A-Za-z0-9+/=_-]{20,})\\*["']/;
/** What people call a secret within the secret, as placeholders do and random strings do not. */
const speaksOfItself = /pass(?:w(?:or)?d|phrase)?|secret|pwd|wrong|invalid/i;
const pieceBits = 8;
/** Short names of code reach this at times. */
const nameBits = 6;
const separators$1 = /[^a-z0-9]/g;
const bare = (text) => text.toLowerCase().replace(separators$1, "");
const isOwnName = (text, name) => bare(text) !== "" && (bare(name).endsWith(bare(text)) || bare(text) === "password");
const holdsKey = (text) => text.startsWith("{") && machineBits(member.exec(text)?.[1] ?? "") >= pieceBits;
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
		fits: ({ text }) => uuid.test(text),
		verdict: say("low", "It is a UUID: an identifier more often than a secret.")
	},
	{
		fits: ({ bits }) => bits <= 0,
		verdict: drop("It reads as words, not as drawn at random.")
	},
	{
		fits: ({ name }) => testName(name),
		verdict: say("low", "Its name says that it is for tests.")
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
		fits: ({ text }) => isKnownPassword(text),
		verdict: drop("It is a password that everybody knows, as documents and tests use.")
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
		fits: ({ before, bits }) => compared.test(before) && bits <= 0,
		verdict: drop("It is compared with, and reads as a word.")
	},
	{
		fits: ({ before }) => compared.test(before),
		verdict: say("low", "It is only compared with.")
	},
	{
		fits: ({ text, bits, isQuoted, isSetting }) => wordlike.test(text) && bits <= 0 && (several.test(text) || text.length >= 20 || !(isQuoted || isSetting)),
		verdict: drop("It reads as words.")
	},
	{
		fits: ({ text, bits }) => wordlike.test(text) && bits <= 0,
		verdict: say("low", "It reads as a word.")
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
const setting$1 = /^[\s#/*>"'-]*(?:(?:export|set|env|-e)\s+)?[\w.-]+\s*[:=]\s*$/i;
const LF = 10;
const longestLine$1 = 160;
const lineBefore = (bytes, end) => {
	const from = Math.max(0, end - longestLine$1);
	return Buffer.from(bytes.subarray(Math.max(from, bytes.lastIndexOf(LF, end - 1) + 1), end)).toString("latin1");
};
const decide = (steps, literal, otherwise) => steps.find(({ fits }) => fits(literal))?.verdict ?? otherwise;
/** The value as text; what tools take as `pass:…` without its mark. */
const textOf$1 = (value, kind) => {
	const text = Buffer.from(value).toString("utf8");
	return kind === "password" && text.startsWith("pass:") ? text.slice(5) : text;
};
const generic = {
	name: "generic",
	judge: (match, { rule, bytes, span }) => {
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
		const before = lineBefore(bytes, span.start);
		const literal = {
			text,
			name: match.name,
			isQuoted,
			before,
			isSetting: setting$1.test(before),
			bits: machineBits(text),
			kinds: kinds$1.filter((kind) => kind.test(text)).length
		};
		return rule.class === "password" ? decide(passwordSteps, literal, say("low", "It may be a password.")) : decide(keySteps, literal, say("medium", "It looks drawn at random."));
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
const crcOf = (text) => crc32(text);
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
const fromBase64 = (text) => {
	const standard = text.replaceAll("-", "+").replaceAll("_", "/");
	if (!base64Text.test(standard) || standard.replaceAll("=", "").length % 4 === 1) return void 0;
	return Buffer.from(standard, "base64");
};
/** The JSON object that base64 text holds, or undefined. */
const jsonOf = (text) => {
	const bytes = fromBase64(text);
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
	const decoded = fromBase64(text.slice(text.lastIndexOf("bedrock-api-key-") + 16))?.toString("latin1") ?? "";
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
/** Signature inside the key → its service and the names its checksum seeds are made of. */
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
	const decoded = fromBase64(text);
	if (kind === void 0 || decoded === void 0 || decoded.length < 24) return unknown;
	const tail = decoded.readUInt32LE(decoded.length - 4);
	const head = decoded.subarray(0, -4);
	return kind.seeds.some((seed) => marvin32(head, seedOf(seed)) === tail) ? proven("its checksum is correct", `It is a key of Azure ${kind.service}.`) : doubted("its checksum is wrong");
};
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
	const head = fromBase64(text.slice(0, 80)) ?? Buffer.alloc(0);
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
/** First four bytes of the double SHA-256. */
const base58Tail = (body) => createHash("sha256").update(createHash("sha256").update(body).digest()).digest().subarray(0, 4);
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
const fineGrainedTail = (head) => toBase32(createHash("sha256").update(head).digest()).slice(0, 8);
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
const gitlabRoute = (payload) => latin1$1(fromBase64(payload) ?? /* @__PURE__ */ new Uint8Array()).split("\n").flatMap((line) => {
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
const openai$1 = (bytes) => {
	const [, before = "", after = ""] = openaiBody.exec(latin1$1(bytes)) ?? [];
	if (before.length !== after.length || !openaiHalves.has(before.length)) return unknown;
	return isVaried(before) && isVaried(after) ? proven("it carries the vendor’s mark between halves of equal length") : unknown;
};
const anthropicBody = /^sk-ant-(?:api|admin)[0-9]{2}-([A-Za-z0-9_-]{93})AA$/;
const anthropic$1 = (bytes) => {
	const body = anthropicBody.exec(latin1$1(bytes))?.[1];
	return body !== void 0 && isVaried(body) ? proven("it has the vendor’s exact length and ending") : unknown;
};
// src/judge/content/proofs/tokens.ts
const pypiHead = /^pypi-(.*)$/;
const hosts = ["pypi.org", "test.pypi.org"];
/** A macaroon of the second version: location first, a 32-byte signature last. */
const pypi$1 = (bytes) => {
	const body = fromBase64(pypiHead.exec(latin1$1(bytes))?.[1] ?? "?");
	if (body === void 0 || body.length < 40) return unknown;
	const host = hosts.find((name) => body.subarray(0, name.length + 3).equals(Buffer.from(`\x02\x01${String.fromCharCode(name.length)}${name}`)));
	if (host === void 0 || body[body.length - 34] !== 6 || body[body.length - 33] !== 32) return unknown;
	return proven("it is a macaroon with its location and signature in place", `It uploads to ${host}.`);
};
const sentryOrg = (bytes) => {
	const [, body = "", tail = ""] = latin1$1(bytes).split("_");
	const claims = jsonOf(body);
	if (typeof claims?.["org"] !== "string" || tail.length < 40) return unknown;
	return proven("it carries the organization it belongs to", `It belongs to Sentry organization ${plain$3(claims["org"])}.`);
};
const onepasswordServiceAccount = (bytes) => {
	const claims = jsonOf(latin1$1(bytes).slice(4));
	const address = claims?.["signInAddress"];
	if (typeof address !== "string" || claims?.["secretKey"] === void 0) return unknown;
	return proven("it carries the account’s own fields", `It signs in at ${plain$3(address)}.`);
};
const grafanaLegacy = (bytes) => {
	const claims = jsonOf(latin1$1(bytes));
	if (claims === void 0) return doubted("it does not decode to the fields of such a key");
	if (typeof claims["k"] !== "string" || claims["id"] === void 0) return refuted("it carries fields of something else");
	return proven("it carries key, name and organization", `It belongs to Grafana organization ${plain$3(String(claims["id"]))}.`);
};
const snowflake$1 = /^\d{17,20}$/;
const discordBot = (bytes) => {
	const [id = "", stamp = "", tail = ""] = latin1$1(bytes).split(".");
	const digits = fromBase64(id)?.toString("latin1") ?? "";
	if (!snowflake$1.test(digits) || stamp.length !== 6 || tail.length < 27) return unknown;
	return proven("its first part is the id of a bot", `It belongs to Discord application ${digits}.`);
};
const unprintable$1 = /[^ -~]/g;
/** Text out of a token, cut and cleaned so that a sentence can show it. */
const plain$3 = (text) => text.replace(unprintable$1, "?").slice(0, 80);
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
const facts = (claims, expires) => [...saysWho.flatMap(([name, says]) => typeof claims[name] === "string" ? [`${says} ${plain$3(claims[name])}.`] : []), expires === void 0 ? "It never expires by itself." : `It expires at ${expires}.`];
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
const sample = (algorithm, signed, signature) => {
	const hash = hashes[algorithm];
	return hash !== void 0 && sampleSecrets.some((secret) => createHmac(hash, secret).update(signed).digest("base64url") === signature) ? {
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
	if (typeof algorithm !== "string" || claims === void 0) return doubted("its header or its claims do not decode");
	if (claims["sub"] === "1234567890") return sample(algorithm, `${head}.${body}`, signature);
	const known = harmless(claims);
	if (known !== void 0) return known;
	if (!isSignature(algorithm, fromBase64(signature)?.length ?? 0)) return unknown;
	const expires = expiryOf(claims);
	return {
		kind: "proven",
		why: "its header and claims decode and its signature has the right length",
		evidence: facts(claims, expires).map((text) => ({ text })),
		...expires === void 0 ? {} : { expires }
	};
};
// src/judge/content/proofs/der.ts
const maxDepth$3 = 8;
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
const readAll$2 = (bytes, depth) => {
	const found = [];
	let at = 0;
	while (at < bytes.length) {
		const head = headAt(bytes, at);
		if (head === void 0 || depth > maxDepth$3) return void 0;
		const body = bytes.subarray(head.start, head.end);
		const parts = (head.tag & 32) === 0 ? [] : readAll$2(body, depth + 1);
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
	const all = readAll$2(bytes, 0);
	return all?.length === 1 ? all[0] : void 0;
};
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
	const body = fromBase64(lines.filter((line) => !line.startsWith("=")).join(""));
	if (body === void 0 || body.length < 32) return doubted("its body does not decode");
	const told = lines.find((line) => checksum.test(line));
	if (told === void 0) return { kind: "unknown" };
	return fromBase64(told.slice(1))?.readUIntBE(0, 3) === crc24(body) ? proven("its checksum is correct") : doubted("its checksum is wrong");
};
// src/judge/content/proofs/pem.ts
const begin = /-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/;
const end$1 = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const encryptedHeader = /Proc-Type: ?4,ENCRYPTED|DEK-Info:/;
const headers = /[A-Za-z-]{3,20}: [^\n\\]{0,200}(?:\\r|\\n|[\r\n]){1,4}/g;
const escapes$3 = /\\+[rnt]|\\u000[ad]|%0[AaDd]|&#1[03];/g;
/** Where one literal ends and the next begins: quotes, and the operator between them. */
const seams = /["'`][ \t\r\n+.,&\\]{0,80}["'`]/g;
const notBase64 = /[^A-Za-z0-9+/=]/g;
/** Label and decoded body of an armoured key, whatever quoting and escaping its lines carry. */
const open = (text) => {
	const head = begin.exec(text);
	if (head === null) return void 0;
	const rest = text.slice(head.index + head[0].length);
	const tail = end$1.exec(rest);
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
	const text = opened.armour.replace(escapes$3, "\n").replace(seams, "\n");
	if (opened.label.includes("PGP")) return pgpArmour(text);
	if (encryptedHeader.test(text)) return encrypted;
	const body = text.replace(headers, "").replace(notBase64, "");
	if (body.length < 32) return {
		kind: "refuted",
		by: "placeholder",
		why: "there is no key between its lines"
	};
	const decoded = fromBase64(body);
	if (decoded === void 0) return doubted("its body does not decode");
	if (opened.label.startsWith("OPENSSH")) return opensshBody(decoded);
	const der = readDer(decoded);
	return der === void 0 ? doubted("its body does not decode to a key") : judgeSequence(der);
};
// src/judge/content/proofs.ts
/** Every proof by the id that rules name it with. */
const proofs = {
	age,
	anthropic: anthropic$1,
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
	openai: openai$1,
	openssh: pem,
	pem,
	pypi: pypi$1,
	"sentry-org": sentryOrg,
	vercel: strictBase62,
	zuplo
};
// src/judge/content/proof.ts
/** What a proof tells though it proves nothing. */
function told({ evidence = [], atMost = "high" }, confidence) {
	if (evidence.length === 0) return void 0;
	const why = evidence.map(({ text }) => text).join(" ");
	return {
		kind: "weigh",
		confidence: isAsSure(confidence, atMost) ? atMost : confidence,
		why
	};
}
const proof = {
	name: "proof",
	judge: (match, { rule }) => {
		const outcome = (rule.proof === void 0 ? void 0 : proofs[rule.proof])?.(match.value);
		switch (outcome?.kind) {
			case void 0: return;
			case "unknown": return told(outcome, match.confidence);
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
const before = 80;
const commitAddress = /\/(?:blob|commits?|tree|raw|archive|compare|pull|src|browse)\/[\w./-]*$|\.git[@#]$/;
const client = /maps\.googleapis\.com\/[\w/.-]*\?(?:[\w=,&;%.-]*[&;])?key=$|"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$/;
const sampleLine = /(?:^|[\r\n])[ \t]*(?:\*|\/\/[/!]|#[ \t]{2,})[^\r\n]*$/;
const quoted$2 = /["'`]$/;
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
	if (quoted$2.test(ahead)) return false;
	return plus.test(behind) || identifier.test(text) && assigned.test(ahead) && statement.test(behind);
}
const low$1 = (why) => ({
	kind: "weigh",
	confidence: "low",
	why
});
const setting = {
	name: "setting",
	judge: (match, { rule, bytes, span }) => {
		const ahead = Buffer.from(bytes.subarray(Math.max(0, span.start - before), span.start)).toString("latin1");
		if (rule.keywords.length === 0 && commitAddress.test(ahead)) return {
			kind: "suppress",
			by: "reference",
			why: "It is part of the address of a commit."
		};
		if (client.test(ahead)) return low$1("Applications carry this key by design; it leaks only where it is not restricted to them.");
		if (rule.category !== "generic") return void 0;
		const text = Buffer.from(match.value).toString("latin1");
		const behind = Buffer.from(bytes.subarray(span.end, span.end + before)).toString("latin1");
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
const commit = /^[0-9a-f]{40}$/;
const digestName = /(?:sha\d*|md5|digest|checksum|hash|integrity|commit|revision|\brev\b|etag)/i;
const shapeless = {
	name: "shapeless",
	judge: (match, { rule, bytes, span }) => {
		if (rule.category === "generic" || rule.keywords.length > 0) return void 0;
		const text = Buffer.from(match.value).toString("latin1");
		if (digestName.test(match.name)) return {
			kind: "suppress",
			by: "reference",
			why: `“${match.name}” names a digest.`
		};
		if (bytes[span.start - 1] === 64 && commit.test(text)) return {
			kind: "suppress",
			by: "reference",
			why: "It is the commit of a dependency."
		};
		if (machineBits(text) < (wordy.test(text) ? text.length / 2 : 0)) return {
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
const nearWords = /^[a-z]+[_-](?:pass|password|pwd|secret)$/i;
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
const judgeLogin = ({ text, user, isNear }) => {
	if (constant.test(text) || nearWords.test(text)) return suppress("placeholder", "It says what it is for, as placeholders do.");
	if (isKnownPassword(text) && text.toLowerCase() !== "password") return suppress("documentation", manual);
	if (text.toLowerCase() === user.toLowerCase()) return isNear ? suppress("documentation", manual) : low("It is the user’s own name.");
	if (isKnownPassword(text) || reads(text)) return low("It is a password that everybody knows, or a word.");
	return isNear ? low("Its host is local or made up.") : void 0;
};
// src/judge/content/judges.ts
const judges = [
	publishable,
	documented,
	proof,
	placeholder,
	misnamed,
	embedded,
	shapeless,
	generic,
	{
		name: "url-password",
		judge: (match, { rule, bytes, span }) => {
			if (bytes[span.end] !== 64 && rule.class !== "connection-string") return void 0;
			const { user, host } = sides(bytes, span.start, span.end);
			return judgeLogin({
				text: Buffer.from(match.value).toString("utf8"),
				user,
				isNear: nearHost.test(host)
			});
		}
	},
	chosen,
	setting,
	pair
];
function judgeContent(match, surroundings) {
	let judged = match;
	for (const { judge } of judges) {
		const verdict = judged.suppressed === void 0 ? judge(judged, surroundings) : void 0;
		if (verdict !== void 0) judged = applied(judged, verdict);
	}
	return judged;
}
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
		case "weigh": return match.proven ? match : {
			...match,
			confidence: verdict.confidence,
			evidence: withReason(match.evidence, verdict.why)
		};
	}
}
const withReason = (evidence, why) => why === "" ? [...evidence] : [...evidence, { text: why }];
// src/model/span.ts
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const covers = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
// src/match/automaton.ts
const FIRST_CAPACITY = 4096;
const createHits = () => ({
	states: new Uint16Array(FIRST_CAPACITY),
	ends: new Uint32Array(FIRST_CAPACITY),
	count: 0,
	middle: 0
});
const grow$1 = (hits) => {
	const states = new Uint16Array(hits.states.length * 2);
	states.set(hits.states);
	const ends = new Uint32Array(hits.ends.length * 2);
	ends.set(hits.ends);
	hits.states = states;
	hits.ends = ends;
};
const createScan = ({ classes, next, rowBits, firstOutput, depth }) => (bytes, { start, end }, hits) => {
	let { states, ends } = hits;
	let count = 0;
	let left = 0;
	let right = 0;
	const length = Math.min(end - start, end - start + depth >> 1);
	const shift = end - start - length;
	for (let at = start; at < start + length; at++) {
		left = next[left << rowBits | (classes[bytes[at] ?? 0] ?? 0)] ?? 0;
		right = next[right << rowBits | (classes[bytes[at + shift] ?? 0] ?? 0)] ?? 0;
		if (left < firstOutput && right < firstOutput) continue;
		if (count + 2 > states.length) {
			grow$1(hits);
			({states, ends} = hits);
		}
		if (left >= firstOutput) {
			states[count] = left;
			ends[count++] = at + 1;
		}
		if (right >= firstOutput) {
			states[count] = right;
			ends[count++] = at + shift + 1;
		}
	}
	hits.count = count;
	hits.middle = start + shift;
};
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
const isName = tableOf(LOWER, UPPER, DIGITS, "_-.$");
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
/** Classes as a build writes them, 64 hexadecimal digits each; each is read when first asked for. */
const createSets = (texts) => {
	const sets = texts.map(() => void 0);
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
/** Whether a word that begins at `at` begins there as a part of an identifier: `github|Pat`, `DB_|PW`, not `com|pat`. */
const isLeftEdge = (bytes, at) => {
	const previous = bytes[at - 1];
	if (!has(isLetter, previous)) return true;
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
// src/match/keywords.ts
const groupBy = (members, keyOf) => {
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		const group = groups.get(keyOf(member));
		if (group === void 0) groups.set(keyOf(member), [member]);
		else group.push(member);
	}
	return groups;
};
const createKeywords = ({ automaton, anchors, vendorWords, credentialWords, joints }) => {
	const { keywords, depth } = automaton;
	const anchorsOf = groupBy(anchors, ({ keyword }) => keyword);
	const vendorsOf = groupBy(vendorWords, ({ text }) => text);
	const credentialOf = new Map(credentialWords.map((word) => [word.text, word]));
	return ["", ...keywords].map((text, id) => {
		const folded = text.toLowerCase();
		return {
			text,
			folded,
			read: Math.min(text.length, depth),
			rest: folded.slice(depth),
			anchors: anchorsOf.get(id) ?? [],
			vendorWords: vendorsOf.get(text) ?? [],
			credential: credentialOf.get(text),
			isJoint: joints.includes(text)
		};
	});
};
const isWhole$1 = ({ read, rest }, bytes, at) => rest === "" || matchesFolded(bytes, at + read, rest);
/** Visits every keyword that was hit and stands there in full, in whatever case and in the order of hits, until told to stop. */
const createEachKeyword = ({ outputs, outputLists, firstOutput }, keywords) => {
	const visitList = (list, end, { bytes, visit }) => {
		for (let at = list; outputLists[at] !== 0; at++) {
			const keyword = keywords[outputLists[at] ?? 0];
			if (keyword === void 0 || !isWhole$1(keyword, bytes, end - keyword.read)) continue;
			if (visit(keyword, end - keyword.read) === "stop") return "stop";
		}
		return "on";
	};
	return (hits, bytes, visit) => {
		const what = {
			bytes,
			visit
		};
		for (let index = 0; index < hits.count; index++) {
			const list = outputs[(hits.states[index] ?? 0) - firstOutput] ?? 0;
			if (visitList(list, hits.ends[index] ?? 0, what) === "stop") return;
		}
	};
};
// src/match/variables.ts
const NOTHING$2 = [];
const SEPARATORS = /[^a-z0-9]/g;
const OFFSET = 2166136261;
const PRIME = 16777619;
const normalize = (name) => name.toLowerCase().replaceAll(SEPARATORS, "");
const hashOf$1 = (bytes, { start, end }) => {
	let hash = OFFSET;
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (isLetter[byte] !== 1 && isDigit[byte] !== 1) continue;
		hash = Math.imul(hash ^ (isUpper[byte] === 1 ? byte | 32 : byte), PRIME);
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
const createVariables = (words) => {
	const byHash = /* @__PURE__ */ new Map();
	for (const word of words.filter(({ kind }) => kind === "variable")) {
		const hash = hashOf$1(Buffer.from(word.text), {
			start: 0,
			end: word.text.length
		});
		byHash.set(hash, [...byHash.get(hash) ?? [], word]);
	}
	const named = (bytes, { start, end }) => {
		const found = byHash.get(hashOf$1(bytes, {
			start,
			end
		}));
		if (found === void 0) return NOTHING$2;
		const name = normalize(latin1(bytes, start, end));
		return found.filter(({ text }) => normalize(text) === name);
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
	const variables = createVariables(ruleSet.vendorWords);
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
const NOTHING$1 = [];
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
	const takes = lengthsTaken(ruleSet);
	const named = (bound) => {
		if (takes[bound.value.end - bound.value.start] !== 1) return NOTHING$1;
		return [...telling(readContext(bound))].flatMap(([index, naming]) => of([index], bound, naming));
	};
	return {
		candidate,
		named,
		of
	};
};
// src/match/joined.ts
const LONGEST_PIECE = 512;
const MOST_PIECES = 32;
const LONGEST_GAP$2 = 120;
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
	const end = Math.min(bytes.length, closed + LONGEST_GAP$2);
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
	const start = Math.max(0, open - LONGEST_GAP$2);
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
const join = (bytes, pieces) => {
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
	const copy = Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)));
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
	return isWorth(bytes, pieces) ? join(bytes, pieces) : void 0;
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
// src/match/edges.ts
const PERCENT$1 = 37;
const LETTER_M = 109;
const LETTER_U = 117;
const LETTER_X = 120;
const OPENING_BRACKET$1 = 91;
const SEMICOLON$1 = 59;
const LONGEST_ANSI = 12;
/** Letters and digits that stand for a control character behind a backslash. */
const ESCAPED = new Set(Array.from("abefnrstv0", (char) => char.charCodeAt(0)));
const areHex = (bytes, start, end) => {
	for (let at = start; at < end; at++) if (!has(isHex, bytes[at])) return false;
	return true;
};
/** `\n`, `%3D`, `\x22`, `\u003d`, each ending right before `at`. */
const endsEscape = (bytes, at) => {
	const last = bytes[at - 1];
	if (last !== void 0 && ESCAPED.has(last) && bytes[at - 2] === 92) return true;
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
const FARTHEST$1 = 160;
const LONGEST_NAME = 64;
const MOST_DIGITS$1 = 8;
const COLON$6 = 58;
const COMMA$1 = 44;
const EQUALS$5 = 61;
const HYPHEN$4 = 45;
const isOpening$1 = tableOf("\"'`\\ 	\r\n");
const isOperator = tableOf("=:>,([|?+<-& 	\r\n");
const isOperatorOnly = tableOf("=:>,([|?+<&");
const isClosing = tableOf("\"'`\\])} 	?!");
/** What stands between the members of an entry. */
const isBetween = tableOf("\"'` 	\r\n,:=\\{-");
const isPrefix$1 = tableOf("bBrRfFuULn@$");
const isType$1 = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]<>|&?*'\" ");
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
	}, isName);
	while (first < end && has(isNameStart, bytes[first])) first++;
	let digits = 0;
	for (let at = first; at < end; at++) if (has(isDigit, bytes[at])) digits++;
	return end - first <= LONGEST_NAME && digits <= MOST_DIGITS$1 && has(isLetter, bytes[skipWord(bytes, first)]) ? {
		start: first,
		end
	} : NONE;
};
const skipWord = (bytes, at) => bytes[at] === 95 ? skipWord(bytes, at + 1) : at;
/** `key: str = …`: the name before the type, where there is one. */
const beforeType = ({ bytes, start }, at) => {
	const type = skipBack(bytes, {
		at,
		start
	}, isType$1);
	if (bytes[type - 1] !== COLON$6 || bytes[type - 2] === COLON$6) return void 0;
	const end = skipBack(bytes, {
		at: type - 1,
		start
	}, isClosing);
	return has(isName, bytes[end - 1]) ? end : void 0;
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
/** `setenv("API_KEY", "…")`: the literal before a value names it only if it promises to; in a list it is another value. */
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
/** `name: API_KEY` before `value: …`, in YAML, JSON and XML: the name that stands beside a plain `value`. */
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
	if (operator.byte === COMMA$1) return argumentBefore(reading, operator.at, closed);
	const typed = operator.byte === EQUALS$5 ? beforeType(reading, closed) : void 0;
	return nameEndingAt(reading, typed ?? closed);
};
/** The identifier that the value at `valueStart` is bound to; empty where there is none. */
const nameBefore = (bytes, valueStart) => {
	const reading = {
		bytes,
		start: Math.max(0, valueStart - FARTHEST$1)
	};
	return siblingBefore(reading, directNameBefore(reading, valueStart));
};
// src/match/marked.ts
const createMarked = (ruleSet, { patternAt, readContext, contextual }) => {
	const { rules, shapes, automaton } = ruleSet;
	const fits = createFits(ruleSet);
	const halves = {
		middle: 0,
		before: new Int32Array(rules.length),
		after: new Int32Array(rules.length)
	};
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
		const tried = hit.at < halves.middle ? halves.before : halves.after;
		const match = matchAround({
			patternAt,
			tried
		}, anchor, hit);
		return match === void 0 ? void 0 : toCandidate(anchor, hit.bytes, match);
	};
	const add = ({ anchors }, hit, found) => {
		for (const anchor of anchors) {
			const candidate = fits(anchor, hit.bytes, hit.at) ? read(anchor, hit) : void 0;
			if (candidate !== void 0) found.push(candidate, ...whose(candidate, hit.bytes));
		}
	};
	const begin = (middle) => {
		halves.middle = middle;
		halves.before.fill(-1);
		halves.after.fill(-1);
	};
	return {
		begin,
		add
	};
};
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
// src/match/literal.ts
const BACKTICK = 96;
const DEEPEST = 7;
/** `b"…"`, `r'…'`, `f"…"`, `@"…"`. */
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
/** Whether an interpolation or a tag is all there is at the front: `${…}`, `{{…}}`, `<…>`, `#{…}`, `%(…)`. */
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
const acceptLiteral = (binding, start, end) => {
	if (end - start < binding.least) return false;
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
const FARTHEST = 80;
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
	const start = Math.max(0, at - FARTHEST);
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
const UNDERSCORE$1 = 95;
const EQUALS$4 = 61;
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
const isTrailing = tableOf(",;");
const isCall = tableOf("([");
const LONGEST_PART = 20;
const count$2 = (bytes, range, set) => {
	let total = 0;
	for (let at = range.start; at < range.end; at++) total += set[bytes[at] ?? 0] ?? 0;
	return total;
};
const MOST_DIGITS = 2;
/** No word of a language or of code, joined to nothing, is this long. */
const LONG_WORD = 24;
/** A part of a path through objects: short, begins with a letter, hardly a digit. */
const isPathPart = (bytes, part, mostDigits) => {
	return (has(isLetter, bytes[part.start]) || bytes[part.start] === UNDERSCORE$1) && part.end - part.start <= LONGEST_PART && count$2(bytes, part, isDigit) <= mostDigits;
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
	if (count$2(bytes, {
		start: nameStart,
		end: nameEnd
	}, isLower) > 0) return false;
	return bytes[nameEnd] === EQUALS$4 || bytes[nameEnd] === COLON$5 && isSetting(binding);
};
/** A lone word is code, unless a setting's name says otherwise. */
const isWordOfCode = (binding, text) => {
	const { bytes, isPassword } = binding;
	if (count$2(bytes, text, isDigit) > 0) return false;
	const isMixed = text.end - text.start >= LONG_WORD && count$2(bytes, text, isLetter) === text.end - text.start || count$2(bytes, text, isUpper) > 1 && count$2(bytes, text, isLower) > 1;
	if (isPassword && bytes[binding.nameEnd] === COLON$5) return false;
	return !(isConstant(binding) || (isPassword || isMixed) && isSetting(binding));
};
/** Whether bare text is code rather than a value: a call, a path through objects, a lone word. */
const isExpression = (binding, text) => {
	const { bytes } = binding;
	if (count$2(bytes, text, isCall) > 0) return !isSetting(binding) || has(isLetter, bytes[text.start]);
	const dots = count$2(bytes, text, isDot);
	if (dots + count$2(bytes, text, isWord) < text.end - text.start) return false;
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
	while (end > start && has(isTrailing, bytes[end - 1])) end--;
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
/** Whether a setting's bare value is all of its line: behind a colon, what goes on is a sentence. */
const isWholeLine = (binding) => endsLine(binding, binding.valueEnd) || has(isTrailing, binding.bytes[binding.valueEnd]);
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
/** The same, as whole words: `t(…)`, `readLine(…)`, not `this(…)`. */
const words$2 = "is has read del test list log env config param option path url open input format print echo t _ i18n label message".split(" ");
/** Where the last part of a callee begins: `os.getenv` → `getenv`. */
const lastPart = (bytes, start, end) => {
	for (let at = end; at > start; at--) if (bytes[at - 1] === DOT$1) return at;
	return start;
};
/** Whether a callee's name says that it looks something up, or only speaks of it. */
const looksUp = (bytes, start, end) => {
	const part = lastPart(bytes, start, end);
	const isWhole = (word) => matchesFolded(bytes, part, word) && has(isNoLower, bytes[part + word.length]);
	return beginnings.some((word) => matchesFolded(bytes, part, word)) || words$2.some(isWhole);
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
const EQUALS$3 = 61;
const COLON$4 = 58;
const QUESTION$1 = 63;
const EXCLAMATION$1 = 33;
const PIPE$1 = 124;
const PLUS = 43;
const LESS$2 = 60;
const GREATER$2 = 62;
const HYPHEN$3 = 45;
const SLASH$2 = 47;
const TILDE = 126;
const LETTER_O$2 = 111;
const none$1 = () => 0;
const widths = [
	[EQUALS$3, (second) => second === EQUALS$3 || second === TILDE ? 0 : 1 + Number(second === GREATER$2)],
	[COLON$4, (second) => second === COLON$4 || second === SLASH$2 || second === QUESTION$1 ? 0 : 1 + Number(second === EQUALS$3 || second === HYPHEN$3)],
	[QUESTION$1, (second, third) => second === QUESTION$1 ? 2 + Number(third === EQUALS$3) : 2 * Number(second === COLON$4 || second === EQUALS$3)],
	[EXCLAMATION$1, (second) => 2 * Number(second === COLON$4)],
	[PIPE$1, (second, third) => second === PIPE$1 ? 2 + Number(third === EQUALS$3) : 0],
	[PLUS, (second) => 2 * Number(second === EQUALS$3)],
	[LESS$2, (second) => 2 * Number(second === HYPHEN$3)]
];
const widthOf = Array.from({ length: 256 }, (_, byte) => widths.find(([first]) => first === byte)?.[1] ?? none$1);
/** Where the value may begin behind an operator at `at`, or -1 where there is none or it compares. */
const operatorEnd = (bytes, at) => {
	const first = bytes[at] ?? 0;
	if (first === LETTER_O$2) return matchesFolded(bytes, at, "or ") ? at + 3 : -1;
	const width = widthOf[first]?.(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) ?? 0;
	return width === 0 ? -1 : at + width;
};
/** Where the literal may begin that a value is compared with at `at`, or -1: a password in a comparison is hard-coded all the same. */
const comparisonEnd = (bytes, at) => {
	if (bytes[at] !== EQUALS$3 && bytes[at] !== EXCLAMATION$1 || bytes[at + 1] !== EQUALS$3) return -1;
	return bytes[at + 2] === EQUALS$3 ? at + 3 : at + 2;
};
/** Whether a type may stand between the operator at `at` and the value: `key: str = …`, `key?: string = …`. */
const isColon = (bytes, at) => {
	const first = bytes[at];
	const second = bytes[at + 1];
	if (first === COLON$4) return second !== EQUALS$3 && second !== HYPHEN$3;
	return first === EXCLAMATION$1 || first === QUESTION$1 && second === COLON$4;
};
// src/match/assigned.ts
const EQUALS$2 = 61;
const COLON$3 = 58;
const QUESTION = 63;
const PIPE = 124;
const GREATER$1 = 62;
const HYPHEN$2 = 45;
const DOLLAR$2 = 36;
const AMPERSAND = 38;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
const OPENING_PARENTHESIS$1 = 40;
const OPENING_BRACKET = 91;
const LONGEST_TYPE = 64;
const LONGEST_GAP$1 = 80;
const NAME_CHARACTERS$1 = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
const isVariable = tableOf(NAME_CHARACTERS$1, "-.");
const isTypeText = tableOf(NAME_CHARACTERS$1, ".<>[]|?, &*'\"");
const opensType = tableOf(NAME_CHARACTERS$1, "&*?");
const isOpening = tableOf("([ 	\r\n");
const isCallee = tableOf(NAME_CHARACTERS$1, ".[]*&<>:");
const opensCallee = tableOf(NAME_CHARACTERS$1, "[&*");
const opensLine = tableOf("\r\n([\\");
const isBlockMark = tableOf("-+\r 	0123456789");
/** `str = "…"`, `Optional[str] = '…'`: the type before the value is skipped. */
const readTyped = (binding, at) => {
	const { bytes } = binding;
	const equals = skip(bytes, {
		at,
		end: Math.min(binding.end, at + LONGEST_TYPE)
	}, isTypeText);
	if (bytes[equals] !== EQUALS$2 || bytes[equals + 1] === EQUALS$2 || bytes[equals + 1] === GREATER$1) return false;
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
	const start = bytes[colon + 1] === HYPHEN$2 || bytes[colon + 1] === EQUALS$2 ? colon + 2 : colon + 1;
	const limit = Math.min(binding.end, start + LONGEST_GAP$1);
	let end = start;
	while (end < limit && bytes[end] !== CLOSING_BRACE && !has(isSpace, bytes[end])) end++;
	if (bytes[end] !== CLOSING_BRACE || bytes[start] === DOLLAR$2) return false;
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
const readOpened$1 = (binding, at) => {
	const { bytes, end } = binding;
	return readLiteral(binding, skipPrefix(bytes, skip(bytes, {
		at,
		end: Math.min(end, at + LONGEST_GAP$1)
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
/** `[]byte("…")`, `new SecureString("…")`, `b64decode("…")`: the literal that a call wraps, unless the call looks something up. */
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
/** `$NAME`, `$(…)`: a reference; `${…}` may hold a default. */
const isReference = (bytes, at) => bytes[at] === DOLLAR$2 && (has(isLetter, bytes[at + 1]) || bytes[at + 1] === OPENING_PARENTHESIS$1);
/** What no quote opens: bare text, a default, a block. */
const readUnquoted = (binding, at, operator) => {
	const { bytes } = binding;
	if (bytes[at] === DOLLAR$2 && bytes[at + 1] === OPENING_BRACE) return readDefault(binding, at);
	if (isReference(bytes, at)) return false;
	if (has(opensCallee, bytes[at]) && readWrapped(binding, at)) return true;
	return operator === "colon" ? readBehindColon(binding, at) : readPlain(binding, at);
};
/** A line break, a bracket, an escaped quote: what a literal may stand behind. */
const readBehindOpening = (binding, at) => {
	const { bytes } = binding;
	if (bytes[at] !== 92) return readOpened$1(binding, at) || bytes[at] === OPENING_BRACKET && readWrapped(binding, at);
	return depthOf(bytes, at) > 0 ? readLiteral(binding, at) : bytes[at + 1] === 10 && readOpened$1(binding, at + 1);
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
	if (after < 0 && binding.isPassword) return readCompared(binding, at);
	return after >= 0 && readAssigned(binding, after, isColon(binding.bytes, at) ? "colon" : "other");
};
// src/match/entries.ts
const EQUALS$1 = 61;
const COLON$2 = 58;
const LESS$1 = 60;
const SLASH$1 = 47;
const LONGEST_GAP = 80;
const isGap = tableOf(" 	\r\n,-");
const isSpread = tableOf(" 	\\");
const isNoBlank = isBlank$1.map((flag) => 1 - flag);
const siblings = [
	"value",
	"val",
	"defaultvalue",
	"default",
	"content"
];
/** `"value": "…"`, `value: …`, `value="…"` behind a name that is itself a value. */
const readSibling = (binding, at) => {
	const { bytes, end } = binding;
	const gap = skip(bytes, {
		at,
		end: Math.min(end, at + LONGEST_GAP)
	}, isGap);
	const quotes = depthOf(bytes, gap) + 1;
	const start = gap + quotes;
	const word = siblings.find((text) => matchesFolded(bytes, start, text) && !has(isWord, bytes[start + text.length]));
	if (word === void 0) return false;
	const operator = skip(bytes, {
		at: start + word.length + quotes,
		end
	}, isBlank$1);
	const isYaml = bytes[operator] === COLON$2;
	if (!isYaml && bytes[operator] !== EQUALS$1) return false;
	setPlace(binding, isYaml && quotes === 0 ? "setting" : "code");
	return readAssigned(binding, operator + 1, isYaml ? "colon" : "other");
};
/** `setenv("KEY", "…")`, `('KEY', '…')`: the literal behind the comma, unless it is a key itself. */
const readArgument = (binding, comma) => {
	const { bytes, end } = binding;
	if (readSibling(binding, comma)) return true;
	const start = skipPrefix(bytes, skip(bytes, {
		at: comma + 1,
		end: Math.min(end, comma + LONGEST_GAP)
	}, isSpace));
	if (!readLiteral(binding, start)) return false;
	binding.how = "call";
	const next = skip(bytes, {
		at: binding.valueEnd + 1,
		end
	}, isSpread);
	return bytes[next] !== COLON$2 && bytes[next] !== EQUALS$1 && !isPlainWord(binding);
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
/** Digits that number a name: `Key 1: …`. */
const skipNumber = (bytes, at, end) => skip(bytes, {
	at,
	end
}, isDigit);
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
/** Bare text behind a blank binds only where a scheme or a login says so; else a type may come before `=`. */
const readWorded = (binding, at) => {
	if (matchesFolded(binding.bytes, at, "by ")) return readFlag(binding, at + 3);
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
/** `token 4f…`, as people write to one another: only what no word can be. */
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
/** `name: KEY` and the next line's `value: …`. */
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
const LETTER_O = 111;
const STRESS = 42;
const LONGEST_REST = 48;
const LONGEST_HEAD = 80;
const LONGEST_INDEX = 24;
const NAME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
/** What may follow an identifier that is bound to something. */
const goesOn = tableOf("\"'`\\ 	\r\n=:?!|+<>([*");
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
	if (!(byte === 10 || byte === 13 || has(isLetter, byte))) return readOperator(binding, at);
	return readSibling(binding, at) || byte === LETTER_O && readOperator(binding, at);
};
const readQuotedName = (binding, at) => {
	const depth = depthOf(binding.bytes, at);
	const quote = binding.bytes[at + depth] ?? 0;
	return depth >= 0 && isQuoted(binding, quote) && readBehindQuoted(binding, at + depth + 1);
};
/** `setPassword("…")`, `Token("…")`: a call that takes the value. */
const readCall = (binding, at) => {
	const { bytes, nameStart } = binding;
	if (looksUp(bytes, nameStart, at) || !readOpened$1(binding, at)) return false;
	binding.how = "call";
	return matchesFolded(bytes, nameStart - 4, "new ") || !isPlainWord(binding);
};
/** `tokens[0] = "…"`. */
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
/** `**password**: …`, as Markdown stresses it. */
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
const readerOf = Array.from({ length: 256 }, (_, byte) => readers.find(([first]) => first === byte)?.[1] ?? readOperator);
/** Reads the value bound to the identifier of which a word from `wordStart` to `wordEnd` is a part. */
const bind = (binding, wordStart, wordEnd) => {
	const nameEnd = nameEndAt(binding, wordEnd);
	if (nameEnd < 0) return false;
	const next = binding.bytes[nameEnd] ?? 0;
	if (goesOn[next] !== 1) return false;
	binding.nameEnd = nameEnd;
	binding.nameStart = nameStartAt(binding, wordStart);
	setPlace(binding, "unknown");
	return readerOf[next]?.(binding, nameEnd) ?? false;
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
const endsUrl = tableOf(" 	\r\n\"'`<>()");
const hasDigit = (bytes, { start, end }) => {
	for (let at = start; at < end; at++) if (has(isDigit, bytes[at])) return true;
	return false;
};
const tokenAt = (bytes, start, end) => {
	const token = {
		start,
		end: skip(bytes, {
			at: start,
			end
		}, isToken)
	};
	return token.end - start >= LEAST && hasDigit(bytes, token) ? [token] : [];
};
const inUrl = (bytes, { start, end }) => {
	const found = [];
	const limit = Math.min(end, start + LONGEST_URL);
	for (let at = start; at < limit && !has(endsUrl, bytes[at]); at++) if (!has(isToken, bytes[at])) found.push(...tokenAt(bytes, at + 1, end));
	return found;
};
/** What may be a value behind a name that ends where `rest` starts. */
const valuesBehind = (bytes, rest) => {
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
const NOTHING = [];
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
const createPromises = ({ rules }, contextual) => {
	const binding = createBinding();
	const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
	const read = ({ bytes, at, end }, text, how) => {
		binding.bytes = bytes;
		binding.end = end;
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
		if (value.end - value.start < leastGeneric || !mayBeWords && isPhrase(bytes, value)) return NOTHING;
		const candidate = contextual.candidate(indexes.get(rule) ?? -1, value, name);
		return candidate === void 0 ? NOTHING : [candidate];
	};
	const ofCredential = (word, hit) => {
		if (!promises(word, hit)) return NOTHING;
		const family = families[word.family];
		binding.least = family.least;
		binding.mostBlanks = family.mostBlanks;
		binding.isPassword = word.family === "password";
		const bound = read(hit, word.text, family.read);
		if (bound === void 0) return NOTHING;
		const named = contextual.named(bound);
		const guessed = generic(family, bound);
		return named.length === 0 ? guessed : [...named, ...guessed];
	};
	const ofVendor = (word, hit) => {
		if (!isLeftEdge(hit.bytes, hit.at)) return NOTHING;
		const { bytes, at, end } = hit;
		binding.least = vendors.least;
		binding.mostBlanks = vendors.mostBlanks;
		binding.isPassword = false;
		const bound = read(hit, word.text, vendors.read);
		if (bound !== void 0) return contextual.of(word.rules, bound, {
			nearness: "name",
			word: word.text
		});
		const values = valuesBehind(bytes, {
			start: at + word.text.length,
			end
		});
		const naming = {
			nearness: "near",
			word: word.text
		};
		return values.flatMap((value) => contextual.of(word.rules, {
			bytes,
			value,
			name: NO_NAME
		}, naming));
	};
	return ({ credential, vendorWords }, hit, found) => {
		if (credential !== void 0) for (const candidate of ofCredential(credential, hit)) found.push(candidate);
		for (const word of vendorWords) for (const candidate of ofVendor(word, hit)) found.push(candidate);
	};
};
// src/match/unfinished.ts
/** A match longer than this need not be within a window. */
const LONG = 512;
const createUnfinished = (ruleSet) => {
	const { shapes } = ruleSet;
	const fits = createFits(ruleSet);
	const longest = ({ rule }) => shapes[rule]?.max ?? 0;
	/** What is needed further on may be what an edit brings. */
	const mayFit = ({ needed: _, ...anchor }, bytes, at) => fits(anchor, bytes, at);
	return ({ anchors }, bytes, at) => anchors.filter((anchor) => longest(anchor) > LONG && mayFit(anchor, bytes, at)).map((anchor) => ({
		start: Math.max(0, at - anchor.max),
		end: Math.min(bytes.length, at + longest(anchor))
	}));
};
// src/match/finder.ts
const createFinder = (ruleSet) => {
	const { automaton } = ruleSet;
	const scan = createScan(automaton);
	const keywords = createKeywords(ruleSet);
	const eachKeyword = createEachKeyword(automaton, keywords);
	const patternAt = createPatterns(ruleSet);
	const readContext = createContext(ruleSet, scan, keywords);
	const contextual = createContextual(ruleSet, patternAt, readContext);
	const marked = createMarked(ruleSet, {
		patternAt,
		readContext,
		contextual
	});
	const addPromised = createPromises(ruleSet, contextual);
	const unfinishedAt = createUnfinished(ruleSet);
	const hits = createHits();
	const search = (bytes, span, { found, joints, extent }) => {
		const hit = {
			bytes,
			at: 0,
			end: bytes.length
		};
		scan(bytes, span, hits);
		marked.begin(hits.middle);
		eachKeyword(hits, bytes, (keyword, at) => {
			hit.at = at;
			if (keyword.isJoint) joints.push(at);
			marked.add(keyword, hit, found);
			addPromised(keyword, hit, found);
			return extent === "first" && found.length > 0 ? "stop" : "on";
		});
	};
	const searchJoined = (bytes, closed) => {
		const joined = joinAt(bytes, closed);
		if (joined === void 0) return [];
		const found = [];
		search(joined.bytes, {
			start: 0,
			end: joined.value.end
		}, {
			found,
			joints: [],
			extent: "all"
		});
		return found.filter(({ span }) => crosses(span, joined)).map((candidate) => toOrigin$1(candidate, joined));
	};
	return {
		candidatesOf: (bytes, span, extent) => {
			const found = [];
			const joints = [];
			search(bytes, span, {
				found,
				joints,
				extent
			});
			if (extent === "first" && found.length > 0) return found;
			for (const closed of joints) for (const candidate of searchJoined(bytes, closed)) found.push(candidate);
			return found;
		},
		unfinishedOf: (bytes, span) => {
			const found = [];
			scan(bytes, span, hits);
			eachKeyword(hits, bytes, (keyword, at) => {
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
const clusters = (candidates) => {
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
const resolve = (candidates) => clusters(candidates).flatMap(resolveCluster);
// src/match/to-match.ts
/** Bytes around a name and a value that decide whether they end there. */
const EDGE = 16;
/** A keyword this long is hardly met by chance. */
const LONG_MARK = 4;
const confidenceOf = ({ rule, mark, nearness }) => {
	if (rule.confidence !== void 0) return rule.confidence;
	if (mark >= LONG_MARK) return "high";
	return nearness === "near" && mark === 0 ? "low" : "medium";
};
const evidenceOf = ({ rule, word, nearness }) => {
	if (word === void 0 || nearness === void 0) return [];
	return [{ text: `“${word}” in ${{
		name: "the name it is bound to",
		line: "its line",
		near: "the lines around it"
	}[nearness]} points to ${rule.vendor}.` }];
};
const reachOf = (candidate, length) => {
	const { rule, whole, name } = candidate;
	if (rule.reach === "file") return {
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
	value: candidate.value ?? Uint8Array.from(bytes.subarray(candidate.span.start, candidate.span.end)),
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
const widen$1 = ({ search, bytes }, by) => {
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
/** Makes a matcher of a rule set; regular expressions are compiled when first asked for. */
const createMatcher = (ruleSet) => {
	const { candidatesOf, unfinishedOf } = createFinder(ruleSet);
	const margin = farthest(ruleSet.rules) + BEYOND;
	return {
		rules: ruleSet.rules,
		suspects: (bytes, start, end) => candidatesOf(bytes.subarray(0, end), {
			start,
			end
		}, "first").length > 0,
		anchors: unfinishedOf,
		find: (view, content) => {
			const candidates = widen$1(view, margin).flatMap((span) => candidatesOf(view.bytes, span, "all"));
			return resolve(candidates).map((candidate) => toMatch(candidate, view.bytes, content));
		}
	};
};
// src/detect.ts
function createDetector(ruleSet) {
	const matcher = createMatcher(ruleSet);
	const rules = new Map(matcher.rules.map((rule) => [rule.id, rule]));
	const ruleOf = (id) => rules.get(id);
	const inView = (view, content) => {
		const found = matcher.find(view, content);
		return found.flatMap((match) => {
			const rule = ruleOf(match.rule);
			if (rule === void 0 || !isSearched(view, match)) return [];
			return [toOrigin(judgeContent(match, {
				bytes: view.bytes,
				span: match.span,
				rule,
				others: found
			}), view)];
		});
	};
	return {
		suspects: (bytes, span) => matcher.suspects(bytes, span.start, span.end) || mayHide(bytes, span),
		readsWhole: isWide,
		anchors: (bytes, span) => matcher.anchors(bytes, span),
		detect: (segment) => distinct(viewsOf(segment).flatMap((view) => inView(view, segment.content))),
		ruleOf,
		rules: matcher.rules
	};
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
	const ranked = [...matches].sort((a, b) => Number(isGeneric$1(a)) - Number(isGeneric$1(b)) || a.codecs.length - b.codecs.length);
	const kept = [];
	for (const match of ranked) if (!kept.some((other) => overlaps(other.span, match.span) && isSaid(other, match))) kept.push(match);
	return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
const isGeneric$1 = ({ rule }) => rule.startsWith("generic-");
/** Whether the kept match already says what the other would; a suppressed one says nothing of a longer reading. */
const isSaid = (kept, other) => kept.suppressed === void 0 || other.suppressed !== void 0;
// src/options.ts
async function loadOptions(given, files, context) {
	const { emptyPolicy, policyPath } = await import("./defaults.js");
	const yaml = await readNamed(files, context.config, policyPath);
	const policy = yaml === void 0 ? emptyPolicy : (await import("./policy-file.js")).parsePolicy(yaml.text, yaml.name);
	const { baselinePath } = await import("./defaults.js");
	const json = await readNamed(files, context.baseline, baselinePath);
	const baseline = json === void 0 ? void 0 : (await import("./baseline-file.js")).parseBaseline(json.text, json.name);
	return {
		failOn: given.failOn ?? policy.failOn ?? "high",
		minSeverity: given.minSeverity ?? policy.minSeverity ?? "low",
		minConfidence: given.minConfidence ?? policy.minConfidence ?? "medium",
		only: given.only,
		policy,
		baseline,
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
	if (asked !== void 0) throw new UserError(`${files.name(path)}: there is no such file`);
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
const nothing = {
	commits: 0,
	blobs: 0,
	bytes: 0,
	files: 0
};
/** A part that found and covered nothing. */
const emptyPart = {
	occurrences: [],
	versions: /* @__PURE__ */ new Map(),
	counts: nothing,
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
	#last = performance.now();
	async breathe() {
		if (performance.now() - this.#last < 40) return;
		await new Promise((resolve) => setImmediate(resolve));
		this.#last = performance.now();
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
// src/findings/redact.ts
const ellipsis = "…";
/** The rule's public prefix and an ellipsis; a value without a public prefix is the ellipsis alone. */
function redact$1(value, rule) {
	const prefix = rule.publicPrefix ?? "";
	return prefix !== "" && value.length > prefix.length && Buffer.from(value.subarray(0, prefix.length)).toString("latin1") === prefix ? `${prefix}${ellipsis}` : ellipsis;
}
// src/findings/severity.ts
const notAbove = (severity, limit) => severities[Math.max(severities.indexOf(severity), severities.indexOf(limit))] ?? limit;
/** The worst that a state allows: what a clone does not carry or HEAD no longer has is leaked all the same, but less at hand. */
const worstIn = {
	new: "critical",
	"in-head": "critical",
	none: "critical",
	"history-only": "high",
	unreachable: "medium"
};
function leakSeverity(rule, { state, confidence, cap }) {
	const base = rule.category === "generic" ? genericSeverity(confidence) : rule.severity;
	return notAbove(notAbove(base, worstIn[state ?? "none"]), cap ?? "critical");
}
const genericSeverity = (confidence) => confidence === "high" ? "high" : "medium";
// src/findings/group.ts
function toLeak(group, context) {
	const occurrences = withoutTwins(group.entries.map(({ occurrence }) => occurrence));
	const best = [...occurrences].sort(bySureness)[0];
	const rule = best === void 0 ? void 0 : context.ruleOf(best.match.rule);
	if (best === void 0 || rule === void 0) return void 0;
	const ordered = [...occurrences].sort(byPlace$1);
	const first = ordered[0] ?? best;
	const state = worstState(occurrences);
	const { confidence } = best.match;
	const severity = leakSeverity(rule, {
		state,
		confidence,
		cap: commonCap(group)
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
		title: `${rule.name} in ${first.place.path ?? placeNames$1[first.place.kind]}`,
		secret: {
			redacted: redact$1(best.match.value, rule),
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
		remediation: context.remedyOf(leak, rule, best.match.name)
	};
}
/** Where a file of the working tree still has the value, HEAD's version of the file says nothing new. */
function withoutTwins(occurrences) {
	const inTree = new Set(occurrences.filter(({ place }) => place.kind === "tree").map(({ place }) => place.path));
	return occurrences.filter(({ role, place }) => role !== "head" || !inTree.has(place.path));
}
/** The limit that holds wherever the value stands; one place without a limit lifts it. */
function commonCap({ entries }) {
	const caps = entries.map(({ cap }) => cap);
	return caps.reduce((a, b) => a === void 0 || b === void 0 ? void 0 : worse(a, b), caps[0]);
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
const placeNames$1 = {
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
const bySureness = (a, b) => Number(b.match.proven) - Number(a.match.proven) || confidences.indexOf(a.match.confidence) - confidences.indexOf(b.match.confidence) || compareText$2(a.match.rule, b.match.rule);
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
const byPlace$1 = (a, b) => stateRank(a) - stateRank(b) || compareText$2(a.place.path ?? "", b.place.path ?? "") || whereOrder.indexOf(a.place.kind) - whereOrder.indexOf(b.place.kind) || Number(b.role === "head") - Number(a.role === "head") || a.line - b.line || a.column - b.column || compareText$2(a.place.commit ?? "", b.place.commit ?? "");
const stateRank = (occurrence) => occurrence.state === void 0 ? -1 : stateOrder.indexOf(occurrence.state);
/** The place that names the finding: where it was introduced, else the first path. */
function introducing(ordered) {
	const [first, ...rest] = ordered;
	if (first === void 0) throw new Error("a finding has at least one place");
	return rest.reduce((a, b) => compareText$2(b.place.path ?? "", a.place.path ?? "") < 0 ? b : a, first);
}
/** Code point order, the same on every machine. */
const compareText$2 = (a, b) => a < b ? -1 : Number(a > b);
function distinctEvidence(occurrences) {
	const seen = /* @__PURE__ */ new Map();
	for (const { match } of occurrences) for (const evidence of match.evidence) seen.set(evidence.text, evidence);
	return [...seen.values()].sort((a, b) => compareText$2(a.text, b.text));
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
const byWeight = (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) || compareText$2(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.line ?? 0) - (b.locations[0]?.line ?? 0) || compareText$2(a.fingerprint, b.fingerprint);
// src/remedy/read-variable.ts
const reading = (language, read) => ({
	language,
	read
});
const python = reading("Python", (name) => `os.environ["${name}"]`);
const javascript = reading("JavaScript", (name) => `process.env.${name}`);
const typescript = reading("TypeScript", (name) => `process.env.${name}`);
const jvm = reading("Java", (name) => `System.getenv("${name}")`);
const kotlin = reading("Kotlin", (name) => `System.getenv("${name}")`);
const shell = reading("shell", (name) => `"\${${name}:?}"`);
const c = reading("C", (name) => `getenv("${name}")`);
const yaml = reading("YAML", (name) => `\${${name}}`);
const settings = reading("settings", (name) => `\${${name}}`);
const terraform = reading("Terraform", (name) => `var.${name.toLowerCase()}`);
const workflow$1 = reading("workflow", (name) => `\${{ secrets.${name} }}`);
const dotenv = reading("env file", (name) => `${name}=`);
const dockerfile = reading("Dockerfile", (name) => `RUN --mount=type=secret,id=${name.toLowerCase()}`);
const byExtension = {
	py: python,
	ipynb: python,
	js: javascript,
	mjs: javascript,
	cjs: javascript,
	jsx: javascript,
	vue: javascript,
	svelte: javascript,
	ts: typescript,
	mts: typescript,
	cts: typescript,
	tsx: typescript,
	go: reading("Go", (name) => `os.Getenv("${name}")`),
	rb: reading("Ruby", (name) => `ENV.fetch("${name}")`),
	java: jvm,
	scala: jvm,
	groovy: jvm,
	gradle: jvm,
	kt: kotlin,
	kts: kotlin,
	cs: reading("C#", (name) => `Environment.GetEnvironmentVariable("${name}")`),
	php: reading("PHP", (name) => `getenv('${name}')`),
	rs: reading("Rust", (name) => `std::env::var("${name}")`),
	swift: reading("Swift", (name) => `ProcessInfo.processInfo.environment["${name}"]`),
	dart: reading("Dart", (name) => `Platform.environment['${name}']`),
	ex: reading("Elixir", (name) => `System.fetch_env!("${name}")`),
	exs: reading("Elixir", (name) => `System.fetch_env!("${name}")`),
	lua: reading("Lua", (name) => `os.getenv("${name}")`),
	pl: reading("Perl", (name) => `$ENV{${name}}`),
	r: reading("R", (name) => `Sys.getenv("${name}")`),
	jl: reading("Julia", (name) => `ENV["${name}"]`),
	c,
	h: c,
	cc: c,
	cpp: c,
	hpp: c,
	sh: shell,
	bash: shell,
	zsh: shell,
	ps1: reading("PowerShell", (name) => `$env:${name}`),
	tf: terraform,
	tfvars: terraform,
	hcl: terraform,
	yaml,
	yml: yaml,
	json: settings,
	toml: settings,
	ini: settings,
	cfg: settings,
	conf: settings,
	properties: settings,
	xml: settings
};
const workflowPath = /^(?:.*\/)?\.github\/(?:workflows|actions)\/.+\.ya?ml$/;
const envFile = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]+\.env|\.envrc)$/;
const dockerPath = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/;
const extension = /\.([A-Za-z0-9]+)$/;
const isEnvFile = (path) => envFile.test(path);
const isWorkflow = (path) => workflowPath.test(path);
/** Undefined where the language is not known: then the text names the variable alone. */
function readingOf(path) {
	if (path === null) return void 0;
	if (isWorkflow(path)) return workflow$1;
	if (isEnvFile(path)) return dotenv;
	if (dockerPath.test(path)) return dockerfile;
	return byExtension[extension.exec(path)?.[1]?.toLowerCase() ?? ""];
}
// src/remedy/request.ts
const nouns = {
	"api-key": "key",
	project: "key",
	user: "key",
	organization: "key",
	"service-account": "key",
	admin: "admin key",
	session: "session",
	temporary: "token",
	"personal-access-token": "token",
	"oauth-access": "token",
	"oauth-refresh": "refresh token",
	"oauth-client-secret": "client secret",
	publishable: "key",
	test: "key",
	"gateway-master": "master key",
	"gateway-virtual": "virtual key",
	webhook: "webhook URL",
	"signing-key": "signing key",
	"private-key": "private key",
	password: "password",
	"connection-string": "connection string",
	"key-id": "key",
	deploy: "deploy token",
	recovery: "recovery code",
	generic: "secret"
};
/** What a person calls the value. */
const nounOf = (rule) => nouns[rule.class];
const isGeneric = (rule) => rule.provider === "generic";
const isRange = (mode) => mode === "diff" || mode === "staged";
const shortId$1 = (id) => id.slice(0, 10);
// src/remedy/shell.ts
const plain$2 = /^[A-Za-z0-9_@%+=./-][A-Za-z0-9_@%+=:,./-]*$/;
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]/u;
const hiddenOrSpecial = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}'\\]/gu;
/** A path as one word; it never reads as an option or as git's pathspec magic. */
function shellPath(path) {
	return shellWord(path.startsWith("-") || path.startsWith(":") ? `./${path}` : path);
}
function shellWord(text) {
	if (plain$2.test(text)) return text;
	if (!hidden.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
	return `$'${text.replace(hiddenOrSpecial, escaped$1)}'`;
}
/** Bytes, since the bash of macOS knows no escapes for characters. */
function escaped$1(char) {
	if (char === "'" || char === "\\") return `\\${char}`;
	return [...Buffer.from(char)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
// src/remedy/clean.ts
function cleanStep(request) {
	const { leak, context } = request;
	if (context.mode === "staged") return stagedStep$1(request);
	const messages = leak.locations.filter(({ where }) => where === "message" || where === "tag" || where === "note");
	const [message] = messages;
	if (message !== void 0 && messages.length === leak.locations.length) return messageStep(message, request);
	if (leak.state === "new" || isRange(context.mode)) return branchStep(request);
	if (leak.state === "history-only") return historyStep(request);
	if (leak.state === "unreachable") return unreachableStep(request);
	return treeStep(request);
}
const inTree = (where) => where === "tree" || where === "index";
/** Files that a person can edit now: an archive's entry stands for the archive. */
function currentFiles(locations) {
	const paths = locations.filter(({ where }) => inTree(where)).map(fileOf);
	return [...new Set(paths.filter((path) => path !== void 0))];
}
function fileOf({ path, decoded }) {
	if (path === null) return void 0;
	return decoded?.some((codec) => codec === "zip" || codec === "tar" || codec === "gzip") === true ? path.split("!/", 1)[0] : path;
}
/** As code in a sentence; a name that holds a backtick goes without. */
const quoted$1 = (path) => path.includes("`") ? path : `\`${path}\``;
const words$1 = (paths) => paths.map(shellPath).join(" ");
const most = 5;
function filesText(paths) {
	const shown = paths.slice(0, most).map(quoted$1).join(", ");
	return paths.length > most ? `${shown} and ${paths.length - most} more` : shown;
}
/** Files that exist to hold secrets leave git altogether; in others the value makes way for a variable. */
function removal(paths) {
	const envFiles = paths.filter(isEnvFile);
	const others = paths.filter((path) => !isEnvFile(path));
	return [
		...envFiles.length === 0 ? [] : [`git rm --cached -- ${words$1(envFiles)}`],
		...envFiles.map((path) => `echo ${shellPath(path)} >> .gitignore`),
		...others.length === 0 ? [] : [`git add -- ${words$1(others)}`],
		...envFiles.length === 0 ? [] : ["git add .gitignore"]
	];
}
function stagedStep$1({ leak, rule }) {
	const paths = currentFiles(leak.locations);
	return {
		title: `Take the ${nounOf(rule)} out of the index`,
		detail: `Edit ${filesText(paths)}, then stage the file again. The old blob stays unreachable in .git on this machine until git prunes it.`,
		command: removal(paths).join("\n")
	};
}
function treeStep({ leak, rule }) {
	const paths = currentFiles(leak.locations);
	const noun = nounOf(rule);
	if (leak.state === void 0) return {
		title: `Take the ${noun} out of the files`,
		detail: `It stands in ${filesText(paths)}. Copies, backups and build results made from them hold it too.`
	};
	return {
		title: `Take the ${noun} out of the files of this branch`,
		detail: `It stands in ${filesText(paths)}. Its history keeps it: rotating is what counts, rewriting shared history is optional.`,
		command: [...removal(paths), "git commit -m \"Read a credential from the environment\""].join("\n")
	};
}
/** Commits that have not been merged can still be made anew; what a host keeps of them cannot. */
function branchStep({ leak, rule }) {
	const commit = leak.locations.find(({ where }) => where === "commit" || where === "merge")?.commit;
	const paths = currentFiles(leak.locations);
	const where = paths.length === 0 ? "It was removed again, and its commit still carries it." : `It stands in ${filesText(paths)}.`;
	const files = paths.length === 0 ? filesOf$1(leak.locations) : paths;
	return {
		title: `Drop the ${nounOf(rule)} from the commits of this branch before merging`,
		detail: `${where} A commit on top leaves it in the history that is merged. The host keeps the old commits of a pull request reachable after a forced push, so this never replaces step 1.`,
		command: commit === void 0 ? removal(paths).join("\n") : rebase(commit, removal(files))
	};
}
const filesOf$1 = (locations) => [...new Set(locations.map(fileOf).filter((path) => path !== void 0))];
const rebase = (commit, edits) => [
	`git rebase -i --rebase-merges ${shortId$1(commit)}^   # mark ${shortId$1(commit)} with "edit"`,
	"# git stops there: take the value out of the file, then",
	...edits,
	"git commit --amend --no-edit && git rebase --continue",
	"git push --force-with-lease"
].join("\n");
function historyStep({ leak, rule }) {
	const commit = leak.locations.find((location) => location.commit !== void 0)?.commit;
	const paths = filesOf$1(leak.locations);
	const since = commit === void 0 ? "" : ` from commit ${shortId$1(commit)} on`;
	return {
		title: `Leave history as it is, or rewrite it after the ${nounOf(rule)} is revoked`,
		detail: `${filesText(paths)} held it${since}. Rewriting is optional: clones, forks and the host's cached views and pull request refs keep the old commits (GitHub removes those only through its support). Write the value into ../replacements.txt as VALUE==>REMOVED first.`,
		command: "git filter-repo --sensitive-data-removal --replace-text ../replacements.txt\ngit push --force --mirror origin",
		url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"
	};
}
function unreachableStep({ rule }) {
	return {
		title: `Prune the unreachable objects, once the ${nounOf(rule)} is revoked`,
		detail: "This clears this clone only. A host may serve the commit by its id until it collects garbage itself; GitHub does so through its support.",
		command: "git reflog expire --expire-unreachable=now --all\ngit gc --prune=now"
	};
}
function messageStep(message, { leak, rule }) {
	const id = message.commit === void 0 ? "HEAD" : shortId$1(message.commit);
	const noun = nounOf(rule);
	if (message.where === "tag") return {
		title: `Make the tag anew without the ${noun}`,
		detail: "Who has fetched the tag keeps the old one. Revoking is what counts.",
		command: "git tag --list --points-at TAG   # find it, then\ngit tag -d TAG && git push origin :refs/tags/TAG"
	};
	if (message.where === "note") return {
		title: `Remove the note that holds the ${noun}`,
		detail: "The history of the notes keeps it. Revoking is what counts.",
		command: `git notes remove ${id} && git push origin refs/notes/commits`
	};
	const isNew = leak.state === "new";
	return {
		title: isNew ? `Reword the commit that names the ${noun}` : `Leave the message: rotating the ${noun} is what counts`,
		detail: `The message of commit ${id} holds it.${isNew ? "" : " Rewording a shared commit changes every commit after it."}`,
		command: `git rebase -i --rebase-merges ${id}^   # mark ${id} with "reword"\ngit push --force-with-lease`
	};
}
// src/remedy/contain.ts
const stateNotes = {
	new: "A commit that was pushed has been read: leaked keys are tried within minutes.",
	"in-head": "Every clone carries it, and leaked keys are tried within minutes.",
	"history-only": "Deleting it from the files ended nothing: every clone still carries it in its history. Revoke first.",
	unreachable: "No branch or tag leads to it any more, but hosts and other clones may still serve the old commit. Revoke first."
};
function containStep(request, aftercare) {
	const { leak, rule, context } = request;
	const noun = nounOf(rule);
	if (context.mode === "staged") return stagedStep(request);
	const parts = [
		rule.revoke.how,
		leak.state === void 0 ? void 0 : stateNotes[leak.state],
		since(leak.locations, noun),
		aftercare
	];
	return {
		title: isGeneric(rule) ? `Change the ${noun} where it is accepted` : `Revoke the ${noun} at ${rule.vendor}`,
		detail: parts.filter((part) => part !== void 0).join(" "),
		...rule.revoke.url === void 0 ? {} : { url: rule.revoke.url }
	};
}
function stagedStep({ rule }) {
	return {
		title: `Keep the ${nounOf(rule)} out of this commit`,
		detail: `It is staged and not committed yet. If it never left this machine, taking it out is enough. If it was pasted, sent or pushed before: ${rule.revoke.how}`,
		...rule.revoke.url === void 0 ? {} : { url: rule.revoke.url }
	};
}
/** Since when others could use it: the day to read usage logs from. */
function since(locations, noun) {
	const [first] = locations.filter((location) => location.date !== void 0).sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
	if (first?.date === void 0) return `Then read the usage log of the ${noun} for calls that are not yours.`;
	const commit = first.commit === void 0 ? "" : ` (commit ${shortId$1(first.commit)})`;
	return `It has been there since ${first.date.slice(0, 10)}${commit}: read the usage log from that day on for calls that are not yours.`;
}
// src/remedy/prevent.ts
const hook = "Run it as a pre-commit hook, and turn on push protection in the settings of the repository, so that the next one is stopped before it leaves a machine.";
function preventStep(request) {
	return {
		title: "Stop the next one before it is committed",
		detail: `${hook} ${falseAlarm(request)}`,
		command: "npx keyreach diff --staged"
	};
}
function falseAlarm({ rule, context }) {
	const accept = context.baselineEntry === void 0 ? "accept it with `npx keyreach baseline` (owner, reason and end date)" : `add this entry to .keyreach-baseline.json:\n${context.baselineEntry}\n`;
	if (isRange(context.mode)) return `A false alarm? A maintainer has to merge that first, since a branch cannot excuse itself: ${accept} on ${branchOf(context.base)}.`;
	return `A false alarm? Write \`keyreach:ignore ${rule.id} -- the reason\` in a comment on the line or the one before, or ${accept}.`;
}
const branchOf = (base) => base === void 0 || base.includes("`") ? "the branch that this one goes into" : `\`${base}\``;
// src/remedy/brokers/exchange.ts
const tokenExchange = {
	grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
	subject_token_type: "urn:ietf:params:oauth:token-type:jwt"
};
/** A value that may stand in a script as it is; any other goes through the environment, so that nothing in it is run. */
const plain$1 = /^[\w:./-]+$/;
const variableOf$1 = (name) => name === "audience" ? "TARGET" : name.toUpperCase();
/** YAML of one step; its output `token` is masked and lives for this job only. */
function exchangeStep(exchange) {
	const fields = Object.entries(exchange.fields).map(([name, value]) => ({
		name,
		value,
		variable: variableOf$1(name),
		isPlain: plain$1.test(value)
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
// src/remedy/brokers/list.ts
/** By the id that rule files use; see docs/rule-format.md. */
const brokers = {
	akeyless: {
		name: "Akeyless JWT authentication",
		url: "https://github.com/akeyless-community/akeyless-github-action#readme",
		replaces: ["AKEYLESS_ACCESS_KEY", "AKEYLESS_ACCESS_ID"],
		environment: "akeyless",
		workflow: federatedJob("akeyless", "  - uses: akeyless-community/akeyless-github-action@v1.1.5", "    with:", `      access-id: ${vars("AKEYLESS_ACCESS_ID")}`, "      access-type: jwt"),
		setup: "make an OAuth2/JWT authentication method for GitHub with the required sub-claims `repository` and `environment`, and tie it to a role on one path.",
		mistakes: "an access id without sub-claims, which any repository on GitHub can use."
	},
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
// src/remedy/replace.ts
function replacementOf({ rule, broker }) {
	if (broker !== void 0 && serves(broker, rule.provider)) return {
		kind: "own-broker",
		broker
	};
	const federation = rule.broker === void 0 ? void 0 : brokers[rule.broker];
	if (federation !== void 0) return {
		kind: "federation",
		broker: federation
	};
	return rule.category === "llm" ? { kind: "gateway" } : { kind: "narrow-key" };
}
/** A broker that lists no providers serves every one; a value without a vendor is served by none. */
const serves = ({ providers }, provider) => provider !== "generic" && (providers === void 0 || providers.includes(provider));
function brokerOf(replacement) {
	if (replacement.kind !== "own-broker" && replacement.kind !== "federation") return void 0;
	return {
		name: replacement.broker.name,
		url: replacement.broker.url
	};
}
function replaceStep(replacement, request, variable) {
	const reading = readSentence(request, variable);
	switch (replacement.kind) {
		case "own-broker": return ownBrokerStep(replacement.broker, {
			request,
			variable,
			reading
		});
		case "federation": return federationStep(replacement.broker, reading);
		case "gateway": return gatewayStep({
			request,
			variable,
			reading
		});
		case "narrow-key": return narrowKeyStep({
			request,
			variable,
			reading
		});
	}
}
function ownBrokerStep(broker, { request, variable, reading }) {
	const { rule } = request;
	const docs = broker.docs ?? broker.url;
	const how = broker.tokenEndpoint === void 0 ? `Its documentation says how a workflow asks for it: ${docs}.` : "The job exchanges its own OIDC token for a short-lived one; nothing long-lived is stored.";
	return {
		title: `Take a short-lived credential from ${oneLine(broker.name)}`,
		detail: `${oneLine(broker.name)} is the broker of this repository for ${rule.vendor}. ${how} ${reading}`,
		url: docs,
		...broker.tokenEndpoint === void 0 ? {} : { command: ownBrokerWorkflow(broker, broker.tokenEndpoint, {
			provider: rule.provider,
			variable
		}) }
	};
}
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
function ownBrokerWorkflow(broker, tokenUrl, { provider, variable }) {
	return `permissions: { contents: read, id-token: write }
environment: ${provider}
steps:
${exchangeStep({
		id: "broker",
		audience: broker.audience ?? broker.url,
		tokenUrl,
		fields: {
			...tokenExchange,
			audience: provider
		},
		body: "form",
		tokenField: "subject_token"
	})}
  - run: npm run eval  # the step that needs it
    env: { ${variable}: "\${{ steps.broker.outputs.token }}" }`;
}
function federationStep(broker, reading) {
	const trust = broker.environment === void 0 ? "" : ` ${subjectSentence(broker.environment)}`;
	return {
		title: `Take a short-lived credential: ${broker.name}`,
		detail: `${reading}\nOnce, by an administrator: ${broker.setup}${trust}\nBeware: ${broker.mistakes}\n${order}`,
		command: broker.workflow,
		url: broker.url
	};
}
/** GitHub writes subjects in two ways; a trust that knows one of them only fails for some repositories. */
const subjectSentence = (environment) => `The exact subject is \`repo:OWNER/REPO:environment:${environment}\`; repositories made since July 2026 carry ids in it (\`repo:OWNER@ID/REPO@ID:environment:${environment}\`).`;
const order = "In this order: set up the trust, merge the workflow, see one green run, then delete the old secret.";
function gatewayStep({ request, variable, reading }) {
	const { vendor, keyless } = request.rule;
	return {
		title: `Let a gateway hold the ${vendor} key, one caller per workflow`,
		detail: `${keyless ?? `${vendor} has no short-lived way for a workflow.`} A gateway that trusts GitHub's OIDC tokens (LiteLLM with JWT authentication, Kong, Azure API Management, your own) keeps the one key and tells callers apart. Until then: one key for each workflow, bound to an environment, with an end date and a spending limit. ${reading}`,
		command: narrowWorkflow(variable, request.rule.provider)
	};
}
function narrowKeyStep({ request, variable, reading }) {
	const { rule } = request;
	const noun = nounOf(rule);
	const keyless = rule.keyless === void 0 ? "" : `${rule.keyless} `;
	return {
		title: isGeneric(rule) ? `Read the ${noun} from the environment` : `Make one narrow ${noun} per workflow, bound to an environment`,
		detail: `${keyless}Store the new one as a secret of the environment that needs it, not of the repository; give it the least rights and an end date. ${reading}`,
		command: narrowWorkflow(variable, isGeneric(rule) ? "production" : rule.provider)
	};
}
const narrowWorkflow = (variable, environment) => `environment: ${environment}
steps:
  - run: npm run eval  # only the step that needs it
    env: { ${variable}: "\${{ secrets.${variable} }}" }`;
function readSentence({ leak }, variable) {
	const [location] = leak.locations;
	const path = location?.path ?? null;
	const reading = readingOf(path);
	if (location === void 0 || path === null) return `Programs read it from ${variable}.`;
	const place = `${path.includes("`") ? path : `\`${path}\``}, line ${location.line}`;
	if (isEnvFile(path)) return `${place}: leave \`${variable}=\` empty in what is committed, and ignore the real file.`;
	if (reading === void 0) return `${place}: read it from the environment variable ${variable}.`;
	return `${place}: write \`${reading.read(variable)}\` instead of the value (${reading.language}).`;
}
// src/remedy/variable.ts
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
	const bound = hints.name || nameInSnippet(leak);
	if (bound !== void 0 && upperName.test(bound) && !vague.has(bound)) return bound;
	if (rule.provider === "generic") return bound === void 0 || bound === "" ? "APP_SECRET" : upper(bound);
	return rule.context?.variables[0] ?? hints.usual ?? `${upper(rule.provider)}_${suffixes[rule.class] ?? "API_KEY"}`;
}
const upper = (name) => {
	const word = name.slice(0, 64).replace(wordBreak, "$1_$2").toUpperCase().replace(notOfName, "_");
	return letterFirst.test(word) ? word : `K${word}`;
};
/** Snippets are masked, so nothing of a value can be taken for a name. */
function nameInSnippet({ locations, secret }) {
	const snippet = locations[0]?.snippet ?? "";
	const at = snippet.lastIndexOf(secret.redacted);
	return at <= 0 ? void 0 : boundName.exec(snippet.slice(Math.max(0, at - 90), at))?.[1];
}
// src/remedy/steps.ts
/** Titles hold no text of the repository; details and commands name its files. */
function remedyOf(request) {
	const { leak, rule, context } = request;
	const replacement = replacementOf(request);
	const federation = replacement.kind === "federation" ? replacement.broker : void 0;
	const variable = variableOf(leak, rule, {
		name: context.name,
		usual: federation?.replaces[0]
	});
	const broker = brokerOf(replacement);
	return {
		summary: summaryOf(replacement, request),
		steps: [
			containStep(request, federation?.aftercare),
			replaceStep(replacement, request, variable),
			cleanStep(request),
			preventStep(request)
		],
		...broker === void 0 ? {} : { broker }
	};
}
function summaryOf(replacement, request) {
	const { rule } = request;
	const noun = nounOf(rule);
	const first = firstOf(request);
	switch (replacement.kind) {
		case "own-broker":
		case "federation": return `${first}, then let the workflow take a short-lived credential (${replacement.broker.name}).`;
		case "gateway": return `${first}, then call ${rule.vendor} through a gateway, or with one narrow key per workflow.`;
		case "narrow-key": return isGeneric(rule) ? `${first}, then read it from the environment.` : `${first}, then use one narrow ${noun} per workflow, bound to an environment.`;
	}
}
function firstOf({ rule, context }) {
	const noun = nounOf(rule);
	if (context.mode === "staged") return `Keep the ${noun} out of the commit`;
	return isGeneric(rule) ? `Change this ${noun}` : `Revoke this ${rule.vendor} ${noun}`;
}
// src/findings/fingerprint.ts
/** First 80 bits of a SHA-256, as 20 hexadecimal digits. */
function fingerprint(parts) {
	const text = [
		parts.rule,
		parts.path ?? "",
		parts.name,
		String(parts.occurrence)
	].join("\0");
	return createHash("sha256").update(text).digest("hex").slice(0, 20);
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
// src/findings/position.ts
const byteOrderMark = /^\uFEFF/;
const plain = {
	unit: 1,
	isLittle: true,
	label: "utf-8"
};
const layouts = {
	"utf-16le": {
		unit: 2,
		isLittle: true,
		label: "utf-16le"
	},
	"utf-16be": {
		unit: 2,
		isLittle: false,
		label: "utf-16be"
	},
	"utf-32le": {
		unit: 4,
		isLittle: true,
		label: "utf-32"
	},
	"utf-32be": {
		unit: 4,
		isLittle: false,
		label: "utf-32"
	}
};
/** Finds positions in one content; a wide encoding is told by the first codec of a match. */
var LineIndex = class {
	#bytes;
	#layout;
	#starts = [0];
	#counted = {
		start: -1,
		end: -1,
		units: 0
	};
	constructor(bytes, codecs) {
		this.#bytes = bytes;
		this.#layout = (codecs[0] === void 0 ? void 0 : layouts[codecs[0]]) ?? plain;
		for (let at = this.#lineFeedFrom(0); at >= 0; at = this.#lineFeedFrom(at)) {
			at += this.#layout.unit;
			this.#starts.push(at);
		}
	}
	/** The first offset at or behind `at` where a character of the line begins. */
	aligned(line, at) {
		const { unit } = this.#layout;
		if (unit > 1) return line.start + Math.ceil((at - line.start) / unit) * unit;
		let start = at;
		while (start > line.start && start < line.end && ((this.#bytes[start] ?? 0) & 192) === 128) start++;
		return start;
	}
	position(span) {
		const line = this.#lineOf(span.start);
		const endLine = span.end > span.start ? this.#lineOf(span.end - 1) : line;
		return {
			line: line + 1,
			column: this.#units(this.#startOf(line), span.start) + 1,
			endLine: endLine + 1,
			endColumn: this.#units(this.#startOf(endLine), span.end) + 1
		};
	}
	/** The bytes of a 1-based line, without its line feed. */
	lineSpan(line) {
		const start = this.#startOf(line - 1);
		const next = this.#starts[line];
		return {
			start,
			end: next === void 0 ? this.#bytes.length : next - this.#layout.unit
		};
	}
	text(span) {
		const part = this.#bytes.subarray(span.start, span.end);
		if (this.#layout.label === "utf-32") return wideText(part, this.#layout.isLittle);
		return new TextDecoder(this.#layout.label, { ignoreBOM: true }).decode(part).replace(byteOrderMark, "");
	}
	#startOf(line) {
		return this.#starts[line] ?? 0;
	}
	#lineOf(at) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#startOf(middle) <= at) low = middle;
			else high = middle - 1;
		}
		return low;
	}
	/** Units from a line's start on; counted further where the last question was about the same line, so that many values on a long line cost one pass. */
	#units(start, end) {
		const from = this.#counted.start === start && this.#counted.end <= end ? this.#counted : {
			start,
			end: start,
			units: 0
		};
		const units = from.units + this.text({
			start: from.end,
			end
		}).length;
		this.#counted = {
			start,
			end,
			units
		};
		return units;
	}
	#lineFeedFrom(from) {
		const { unit, isLittle } = this.#layout;
		if (unit === 1) return this.#bytes.indexOf(10, from);
		for (let at = from; at + unit <= this.#bytes.length; at += unit) if (this.#bytes[isLittle ? at : at + unit - 1] === 10 && this.#isOtherwiseZero(at)) return at;
		return -1;
	}
	#isOtherwiseZero(at) {
		const { unit } = this.#layout;
		let sum = 0;
		for (let i = at; i < at + unit; i++) sum += this.#bytes[i] ?? 0;
		return sum === 10;
	}
};
function wideText(bytes, isLittle) {
	const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let text = "";
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = units.getUint32(at, isLittle);
		if (code !== 65279) text += code < 1114112 ? String.fromCodePoint(code) : "�";
	}
	return text;
}
// src/findings/snippet.ts
const shown$1 = 160;
/** Bytes on either side that can become what is shown. */
const margin = 640;
const carriageReturn = /\r$/;
/** The line of `focus` as text, cut around it, each mask's span replaced by its text. */
function snippet(index, focus, masks) {
	const line = index.lineSpan(focus.line);
	const near = masks.filter(({ span }) => span.start < focus.span.end + margin && span.end > focus.span.start - margin);
	const piece = pieceOf(line, focus.span, near);
	const parts = [];
	let at = index.aligned(line, piece.start);
	let length = 0;
	let focusAt = 0;
	for (const mask of inOrder$1(near)) {
		if (mask.span.end <= at || mask.span.start >= piece.end) continue;
		const plain = index.text({
			start: at,
			end: Math.max(at, mask.span.start)
		});
		if (mask.span.start <= focus.span.start) focusAt = length + plain.length;
		parts.push(plain, mask.text);
		length += plain.length + mask.text.length;
		at = Math.min(mask.span.end, piece.end);
	}
	parts.push(index.text({
		start: at,
		end: piece.end
	}));
	return cut(parts.join("").replace(carriageReturn, ""), {
		focus: focusAt,
		isHead: piece.start === line.start,
		isTail: piece.end === line.end
	});
}
/** What of the line is looked at: never from the middle of a mask on, never into one. */
function pieceOf(line, focus, masks) {
	let start = Math.max(line.start, focus.start - margin);
	let end = Math.min(line.end, Math.max(focus.start, Math.min(focus.end, line.end)) + margin);
	for (const { span } of masks) {
		if (span.start < start && span.end > start) start = Math.max(line.start, span.start);
		if (span.start < end && span.end > end) end = Math.max(start, Math.min(span.end, line.end));
	}
	return {
		start,
		end
	};
}
const inOrder$1 = (masks) => [...masks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
function cut(text, { focus, isHead, isTail }) {
	const start = text.length <= shown$1 ? 0 : Math.max(0, Math.min(focus - shown$1 / 2, text.length - shown$1));
	const end = Math.min(text.length, start + shown$1);
	const before = start > 0 || !isHead ? "…" : "";
	const after = end < text.length || !isTail ? "…" : "";
	return `${before}${text.slice(start, end)}${after}`;
}
// src/findings/locate.ts
/** The lines of a content, in the encoding that its matches tell. */
const linesOf = (bytes, matches) => new LineIndex(bytes, matches[0]?.codecs ?? []);
/** Every match that no judge suppressed, located. Suppressed ones are masked all the same. */
function locate$1(content, ruleOf) {
	const { bytes, matches, place, state, isWanted = () => true } = content;
	const reported = matches.filter((match) => match.suppressed === void 0).sort((a, b) => a.span.start - b.span.start);
	if (reported.length === 0) return [];
	const index = content.index ?? linesOf(bytes, reported);
	const masks = matches.map((match) => ({
		span: match.span,
		text: maskText(match, ruleOf(match.rule))
	}));
	const numbers = numberOccurrences(reported);
	return reported.filter(isWanted).map((match) => {
		const position = index.position(match.span);
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
			snippet: snippet(index, {
				line: position.line,
				span: match.span
			}, masks),
			raw: {
				line: rawLine(index, position.line),
				lineBefore: rawLine(index, position.line - 1)
			}
		};
	});
}
/** An encoded value has no readable prefix; any other shows its rule's. */
const maskText = (match, rule) => match.codecs.length > 0 || rule === void 0 ? "…" : redact$1(match.value, rule);
/** Longest line in which a comment is looked for. */
const longestLine = 1e4;
function rawLine(index, line) {
	if (line < 1) return "";
	const span = index.lineSpan(line);
	return span.end - span.start > longestLine ? "" : index.text(span);
}
// src/scan/blobs.ts
/** The value of a match as a map's key; one unit is one byte. */
const keyOf$1 = (match) => Buffer.from(match.value).toString("latin1");
var BlobDetector = class {
	#store;
	#job;
	#lines = /* @__PURE__ */ new Map();
	#matches = /* @__PURE__ */ new Map();
	#bytes = 0;
	constructor(store, job) {
		this.#store = store;
		this.#job = job;
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
		this.#bytes += object?.bytes.length ?? 0;
		this.#matches.set(id, matches);
		return matches;
	}
	/** Values that a blob holds and no judge suppressed. */
	keys(id) {
		return new Set(this.matches(id).filter((match) => match.suppressed === void 0).map(keyOf$1));
	}
	/** The wanted values of a blob as occurrences at one place. */
	occurrences({ id, keys, place, state }) {
		const matches = this.matches(id);
		const lines = matches.length === 0 ? void 0 : this.#linesOf(id, matches);
		if (lines === void 0) return [];
		const isWanted = (match) => keys.has(keyOf$1(match));
		return locate$1({
			...lines,
			matches,
			place: {
				...place,
				blob: id
			},
			state,
			isWanted
		}, this.#job.detector.ruleOf);
	}
	/** Text and lines of a blob; the last few are kept, since values of one blob are asked for one after the other. */
	#linesOf(id, matches) {
		const known = this.#lines.get(id);
		if (known !== void 0) return known;
		const object = this.#store.read(id);
		if (object === void 0) return void 0;
		const lines = {
			bytes: object.bytes,
			index: linesOf(object.bytes, matches)
		};
		const [oldest] = this.#lines.keys();
		if (this.#lines.size >= keptLines && oldest !== void 0) this.#lines.delete(oldest);
		this.#lines.set(id, lines);
		return lines;
	}
};
const keptLines = 16;
// src/git/paths.ts
/** Takes bytes of a path as they are. */
const bytePath = (bytes) => Buffer$1.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
/** Takes a path that a person wrote. */
const bytePathOf = (text) => bytePath(Buffer$1.from(text));
/** Joins a folder and a name; the root is ''. */
const joinPath = (folder, name) => folder === "" ? name : `${folder}/${name}`;
/** The path's bytes. */
const pathBytes = (path) => Buffer$1.from(path, "latin1");
/** The file of that name in a folder, whatever bytes the name is made of. */
const fileIn = (folder, path) => Buffer$1.concat([Buffer$1.from(`${folder}/`), pathBytes(path)]);
/** The path as a report shows it: UTF-8, and bytes that are no UTF-8 as `\xNN`. */
const pathText = (path) => bytesText$1(Buffer$1.from(path, "latin1"));
/** Any bytes as text: UTF-8, and what is none as `\xNN`. */
const bytesText$1 = (bytes) => {
	const buffer = Buffer$1.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (isUtf8(buffer)) return buffer.toString("utf8");
	const pieces = [];
	for (let at = 0; at < buffer.length;) {
		const length = sequenceLength(buffer[at] ?? 0);
		const sequence = buffer.subarray(at, at + length);
		const isText = sequence.length === length && isUtf8(sequence);
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
const slash$1 = 47;
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
	advance$1(cursor);
	return cursor;
};
/** Goes on to the next entry. */
const advance$1 = (cursor) => {
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
	advance$1(cursor);
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
	return isTreeMode(cursor.mode) ? slash$1 : 0;
};
/** Whether two entries have the same id. */
const isSameId = (a, b) => {
	for (let at = 0; at < a.idBytes; at += 1) if (a.bytes[a.idStart + at] !== b.bytes[b.idStart + at]) return false;
	return true;
};
// src/git/trees.ts
const rootPath = "";
/** Folders deeper than this are not real; a tree that is its own ancestor would need a broken hash. */
const maxDepth$2 = 2048;
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
	for (; !cursor.done; advance$1(cursor)) entries.push({
		name: nameAt(cursor),
		id: hexId$1(cursor),
		mode: cursor.mode
	});
	if (cursor.broken) noteLoss(reading, id, "corrupt");
	return entries;
};
const isNamed = (cursor, name) => {
	if (cursor.nameEnd - cursor.nameStart !== name.length) return false;
	return name.every((byte, at) => cursor.bytes[cursor.nameStart + at] === byte);
};
const findName = (cursor, name) => {
	const wanted = Buffer.from(name, "latin1");
	for (; !cursor.done; advance$1(cursor)) if (isNamed(cursor, wanted)) return {
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
const blobsOf = (reading, tree) => blobsUnder$1({
	reading,
	room: newRoom(reading)
}, {
	tree,
	folder: rootPath,
	depth: 0
});
function* blobsUnder$1(descent, at) {
	const cursor = openAt(descent, at);
	if (cursor === void 0) return;
	for (; !cursor.done; advance$1(cursor)) {
		descent.room.left -= 1;
		const path = joinPath(at.folder, nameAt(cursor));
		const id = hexId$1(cursor);
		if (isTreeMode(cursor.mode)) yield* blobsUnder$1(descent, {
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
	if (at.depth > maxDepth$2) return noteLoss(reading, at.tree, "too-large");
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
	for (; !cursor.done; advance$1(cursor)) {
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
		advance$1(parent);
	}
	return false;
};
// src/sources/file.ts
/** Largest file that is read; a larger one is named as a problem. */
const fileCap = 268435456;
/** `path` may be raw bytes, for names that are no UTF-8; `shown` is how a report writes it. */
function readRegularFile(path, shown) {
	try {
		const stat = lstatSync(path);
		if (stat.isSymbolicLink()) return {
			kind: "skipped",
			what: "symbolic links",
			why: "what they point to is scanned where it stands"
		};
		if (!stat.isFile()) return {
			kind: "skipped",
			what: "special files",
			why: "pipes, sockets and devices hold no content of the tree"
		};
		if (stat.size > 268435456) return tooLarge$1(shown, stat.size);
		return readOpened(path, shown);
	} catch (cause) {
		return unreadable(shown, cause);
	}
}
function readOpened(path, shown) {
	const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return {
			kind: "skipped",
			what: "special files",
			why: "pipes, sockets and devices hold no content of the tree"
		};
		if (stat.size > 268435456) return tooLarge$1(shown, stat.size);
		return {
			kind: "bytes",
			bytes: readAll$1(descriptor, stat.size)
		};
	} finally {
		closeSync(descriptor);
	}
}
/** All bytes, also of files whose size is told wrongly (`/proc`) or grows while it is read. */
function readAll$1(descriptor, size) {
	let bytes = Buffer.allocUnsafe(size + 1);
	let length = 0;
	for (;;) {
		const count = readSync(descriptor, bytes, length, bytes.length - length, null);
		if (count === 0) return bytes.subarray(0, length);
		length += count;
		if (length > 268435456) return bytes.subarray(0, length);
		if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
	}
}
const tooLarge$1 = (shown, size) => ({
	kind: "problem",
	problem: {
		kind: "too-large",
		at: shown,
		detail: `${Math.ceil(size / 1048576)} MiB; files over ${fileCap / 1048576} MiB are not read`
	}
});
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "vanished while the scan ran",
	EISDIR: "is a folder",
	ELOOP: "is a symbolic link",
	EIO: "input/output error"
};
function unreadable(shown, cause) {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
	return {
		kind: "problem",
		problem: {
			kind: "unreadable",
			at: shown,
			detail: reasons[code] ?? `cannot be read (${code})`
		}
	};
}
// src/scan/documents.ts
const folder = ".github/workflows";
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
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
function documentsOfFiles({ files }) {
	return files.filter(({ path }) => isIdentityFile(path)).flatMap(({ path, open }) => {
		const content = readRegularFile(open, path);
		return content.kind === "bytes" ? [{
			path,
			text: textOf(content.bytes)
		}] : [];
	});
}
/** Where workflows lie in a tree; equal ids are equal workflows. */
const workflowTree = ({ store, tree }) => lookUp({
	store,
	note: () => {}
}, tree, bytePathOf(folder))?.id;
/** Workflows, and actions beside them: `.github/actions` and the root. Looked up by name, so that the size of the tree has no say. */
function documentsOfTree(source) {
	const reading = {
		store: source.store,
		note: () => {}
	};
	const tree = workflowTree(source);
	const workflows = tree === void 0 ? [] : entriesOf(reading, tree).map(({ name }) => joinPath(bytePathOf(folder), name));
	const actions = lookUp(reading, source.tree, bytePathOf(".github/actions"))?.id;
	const local = actions === void 0 ? [] : entriesOf(reading, actions).flatMap(({ name }) => ["action.yml", "action.yaml"].map((file) => joinPath(joinPath(bytePathOf(".github/actions"), name), file)));
	return [
		...workflows,
		...local,
		...single.map(bytePathOf)
	].flatMap((path) => {
		const entry = isIdentityFile(pathText(path)) ? lookUp(reading, source.tree, path) : void 0;
		const object = entry === void 0 ? void 0 : source.store.read(entry.id);
		return object?.type === "blob" ? [{
			path: pathText(path),
			text: textOf(object.bytes)
		}] : [];
	});
}
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
const headerLine$1 = (headers, word) => {
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
	if (encoding === void 0) return bytesText$1(bytes);
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return bytesText$1(bytes);
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
	const encoding = headerLine$1(headers, "encoding")?.toString("latin1");
	return {
		...header,
		author: signatureOf(headerLine$1(headers, "author"), encoding),
		committer: signatureOf(headerLine$1(headers, "committer"), encoding),
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
	const tagger = headerLine$1(headers, "tagger");
	return {
		id: object.id,
		target,
		name: bytesText$1(headerLine$1(headers, "tag") ?? Buffer.alloc(0)),
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
/** Explores until what waits is proven to reach nothing of the result, or until nothing waits. */
const prove = (walk) => {
	while (walk.open > 0) exploreNext(walk);
	markBottoms(walk);
	while (!walk.queue.values().every((node) => isProven(walk, node))) for (let left = walk.queue.size(); left > 0; left -= 1) exploreNext(walk);
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
/** Selects the commits that are reachable from `heads` and from none of `bases`. */
const selectCommits = (read, heads, bases) => {
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
	prove(walk);
	return selectionOf(walk);
};
// src/git/range.ts
const linkReader = (reading) => (id) => {
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
/** The commits that are reachable from the heads and from no base, exactly. */
const selectRange = (reading, request) => {
	const selection = selectCommits(linkReader(reading), request.heads, request.bases);
	return {
		commits: inOrder(selection.commits),
		problems: problemsOf(request, selection)
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
// src/scan/weakened.ts
/** One finding for each policy file that commits of the range change and the head has otherwise than the base, and for each workflow that no longer runs keyreach. */
function weakenedPolicy(plan) {
	const ends = endsOf$1(plan);
	if (ends === void 0) return [];
	return [...[.../* @__PURE__ */ new Set([
		policyPath,
		baselinePath,
		...plan.range?.policyPaths ?? []
	])].flatMap((path) => changed(path, ends)), ...silenced(ends)];
}
function endsOf$1({ range, parts }) {
	const part = parts.find((some) => some.kind === "range");
	if (part === void 0 || range?.head === void 0) return void 0;
	const reading = {
		store: part.store,
		note: () => {}
	};
	return {
		reading,
		head: range.head.tree,
		base: range.base?.tree,
		commits: selectRange(reading, part).commits
	};
}
const idAt$1 = (tree, path, reading) => tree === void 0 ? void 0 : lookUp(reading, tree, bytePathOf(path))?.id;
/** Whether a commit of the range has the path otherwise than each of its parents: what the base changed meanwhile is not the range's doing. */
const isTouched = (path, { reading, commits }) => commits.some(({ tree, parents }) => {
	const own = idAt$1(tree, path, reading);
	const before = parents.map((parent) => idAt$1(treeOf$1(parent, reading), path, reading));
	return before.length === 0 ? own !== void 0 : before.every((id) => id !== own);
});
function treeOf$1(commit, reading) {
	const object = reading.store.read(commit);
	return object === void 0 ? void 0 : parseHeader(object)?.tree;
}
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
	const found = options.only === void 0 || options.only !== "leaks" ? await identityFindings(plan, options) : nothingFound$1;
	return {
		leaks,
		findings: [...found.findings, ...weakenedPolicy(plan)],
		part: {
			...emptyPart,
			problems: found.problems
		}
	};
}
const nothingFound$1 = {
	findings: [],
	problems: []
};
async function identityFindings(plan, options) {
	if (plan.range !== void 0) return newInRange(plan, options);
	const documents = plan.parts.flatMap((part) => part.kind === "files" ? documentsOfFiles(part.listing) : []);
	return documents.length === 0 ? nothingFound$1 : findingsOf(documents, options);
}
/** What the head's workflows show and the base's do not. */
async function newInRange({ range }, options) {
	const { head, base } = range ?? {};
	if (head === void 0 || base === void 0 || workflowTree(head) === workflowTree(base)) return nothingFound$1;
	const before = await findingsOf(documentsOfTree(base), options);
	const after = await findingsOf(documentsOfTree(head), options);
	const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
	return {
		findings: after.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
		problems: after.problems
	};
}
async function findingsOf(documents, { policy, today }) {
	if (documents.length === 0) return nothingFound$1;
	const { reach } = await import("./reach.js");
	const { findings, problems } = reach({
		documents,
		policy,
		today
	});
	return {
		findings,
		problems
	};
}
// src/scan/judge-places.ts
function judgePlaces(occurrences, judging) {
	const kept = [];
	const suppressed = [];
	for (const occurrence of occurrences) {
		const rule = judging.ruleOf(occurrence.match.rule);
		if (rule === void 0 || judging.disabledRules.includes(rule.id)) continue;
		const judged = judgeOne(occurrence, rule, judging);
		if ("by" in judged) suppressed.push(judged);
		else kept.push(judged);
	}
	return {
		kept,
		suppressed: suppressed.sort(byPlace)
	};
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
		if (verdict?.kind === "weigh") kept = {
			...kept,
			occurrence: weighed(kept.occurrence, verdict)
		};
	}
	return kept;
}
const lower = (cap, other) => cap === void 0 || isAtLeast(cap, other) ? other : cap;
const weighed = (occurrence, { confidence, why }) => ({
	...occurrence,
	match: {
		...occurrence.match,
		confidence,
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
// src/scan/mask.ts
/** Shortest value that is looked for in other text; shorter ones are words. */
const shortest = 8;
function maskResult(result, values, detector) {
	const mask = createMasker(values, detector);
	return {
		...result,
		target: mask(result.target),
		findings: result.findings.map((finding) => maskFinding(finding, mask)),
		suppressed: result.suppressed.map((entry) => maskSuppressed(entry, mask)),
		problems: result.problems.map((problem) => ({
			...problem,
			at: mask(problem.at),
			detail: mask(problem.detail)
		}))
	};
}
function createMasker(values, detector) {
	const found = [...values].filter((value) => value.length >= shortest).sort((a, b) => b.length - a.length);
	const known = /* @__PURE__ */ new Map();
	const maskNew = (text) => {
		let masked = text;
		for (const value of found) if (masked.includes(value)) masked = masked.replaceAll(value, "…");
		return maskMatches(masked, detector);
	};
	return (text) => {
		const masked = known.get(text) ?? maskNew(text);
		known.set(text, masked);
		return masked;
	};
}
/** Values that only the text itself holds: a file named after its key. */
function maskMatches(text, detector) {
	const bytes = Buffer.from(text);
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
		masked += `${bytes.toString("utf8", at, span.start)}…`;
		at = span.end;
	}
	return masked + bytes.toString("utf8", at);
}
const maskPath = (path, mask) => path === null ? null : mask(path);
function maskLocation(location, mask) {
	return {
		...location,
		path: maskPath(location.path, mask),
		...location.author === void 0 ? {} : { author: mask(location.author) }
	};
}
function maskFinding(finding, mask) {
	const evidence = finding.evidence?.map((entry) => ({
		...entry,
		text: mask(entry.text),
		...entry.path === void 0 ? {} : { path: mask(entry.path) }
	}));
	return {
		...finding,
		title: mask(finding.title),
		locations: finding.locations.map((location) => maskLocation(location, mask)),
		...evidence === void 0 ? {} : { evidence },
		...finding.consumers === void 0 ? {} : { consumers: finding.consumers.map((consumer) => maskConsumer(consumer, mask)) },
		remediation: {
			...finding.remediation,
			summary: mask(finding.remediation.summary),
			steps: finding.remediation.steps.map((step) => maskStep(step, mask))
		}
	};
}
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
const maskStep = (step, mask) => ({
	...step,
	title: mask(step.title),
	detail: mask(step.detail),
	...step.command === void 0 ? {} : { command: mask(step.command) },
	...step.patch === void 0 ? {} : { patch: mask(step.patch) }
});
const maskSuppressed = (entry, mask) => ({
	...entry,
	reason: mask(entry.reason),
	location: {
		...entry.location,
		path: maskPath(entry.location.path, mask)
	}
});
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// src/judge/place/expiry.ts
var import_picomatch = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
})))(), 1);
const day$1 = 864e5;
/** Whether a day, as YYYY-MM-DD, is past at a time in milliseconds; without a day nothing ends. */
const isOver = (expires, now) => expires !== void 0 && Date.parse(expires) + day$1 <= now;
// src/judge/place/value-binding.ts
const length = 16;
/** About 60 ms a guess. */
const cost = {
	N: 16384,
	r: 8,
	p: 1
};
/** The value under the salt of a baseline file, as `hmac:…` or `scrypt:…`. */
function valueBinding(value, salt, strength) {
	if (strength === "random") return `hmac:${createHmac("sha256", Buffer.from(salt, "hex")).update(value).digest("hex").slice(0, 32)}`;
	return `scrypt:${scryptSync(value, Buffer.from(salt, "hex"), length, cost).toString("hex")}`;
}
/** Whether an entry's digest is that of the value. */
const isBoundTo = (binding, value, salt) => binding === valueBinding(value, salt, binding.startsWith("hmac:") ? "random" : "guessable");
/** The id of a value in a policy file, salted with its rule: slow to guess from. */
const valueId = (value, rule) => scryptSync(value, `keyreach ${rule}`, length, cost).toString("hex");
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
const files = /(?:[._-](?:test|tests|spec|mock|fixture|example|sample|snap)s?\.[^/]+$|(?:^|\/)(?:test|conftest)[_.][^/]*$|Tests?\.[a-z]+$|_test\.[a-z]+$|\.(?:md|rst|adoc|txt|snap|po|pot)$|(?:^|\/)\.env\.(?:example|sample|template|dist|test)$)/i;
const oneLess = {
	high: "medium",
	medium: "low",
	low: "low"
};
const isTestData = (path) => folders$1.test(path) || oddFolders.test(path) || files.test(path);
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
// src/judge/place/judges.ts
const createPlaceJudges = ({ policy, baseline, matchesGlob, inlineIgnores }) => [
	...baseline === void 0 ? [] : [accepted(baseline)],
	...policy.allow.length === 0 ? [] : [allow(policy.allow, matchesGlob)],
	expired,
	inlineIgnore(inlineIgnores),
	...policy.ignorePaths.length === 0 ? [] : [ignoredPath(policy.ignorePaths, matchesGlob)],
	testData,
	testCap
];
// src/scan/policy-judges.ts
/** In a range an ignore that stands in the head could have come with what it hides. */
const placeJudges = ({ policy, baseline }, plan) => createPlaceJudges({
	policy,
	baseline,
	matchesGlob: globTest(),
	inlineIgnores: plan.range === void 0 ? "in-force" : "not-in-force"
});
function globTest() {
	const compiled = /* @__PURE__ */ new Map();
	return (glob, path) => {
		const test = compiled.get(glob) ?? (0, import_picomatch.default)(glob, { dot: true });
		compiled.set(glob, test);
		return test(path);
	};
}
// src/scan/files.ts
async function scanFiles(listing, job) {
	const occurrences = [];
	const problems = [];
	const skipped = new SkippedTally();
	const breather = new Breather();
	let files = 0;
	let bytes = 0;
	job.progress.begin("files", listing.files.length);
	for (const file of listing.files) {
		if (job.signal.aborted) {
			problems.push(interrupted("the files"));
			break;
		}
		const content = readRegularFile(file.open, file.path);
		if (content.kind === "skipped") skipped.add(content.what, content.why);
		if (content.kind === "problem") problems.push(content.problem);
		if (content.kind === "bytes") {
			files++;
			bytes += content.bytes.length;
			occurrences.push(...detectFile(file, content.bytes, job));
		}
		job.progress.advance(1);
		await breather.breathe();
	}
	job.progress.end();
	return {
		occurrences,
		versions: /* @__PURE__ */ new Map(),
		counts: {
			...nothing,
			files,
			bytes
		},
		problems,
		skipped: [...listing.skipped, ...skipped.list()]
	};
}
function detectFile(file, bytes, job) {
	return locate$1({
		bytes,
		matches: job.detector.detect({
			content: file.path,
			bytes,
			search: "whole"
		}),
		place: {
			kind: "tree",
			path: file.path
		}
	}, job.detector.ruleOf);
}
/** Standard input, as one content without a name. */
function scanInput(bytes, job) {
	const content = createHash("sha1").update(bytes).digest("hex");
	return {
		occurrences: locate$1({
			bytes,
			matches: job.detector.detect({
				content,
				bytes,
				search: "whole"
			}),
			place: {
				kind: "stdin",
				path: null
			}
		}, job.detector.ruleOf),
		versions: /* @__PURE__ */ new Map(),
		counts: {
			...nothing,
			files: 1,
			bytes: bytes.length
		},
		problems: [],
		skipped: []
	};
}
// src/scan/base.ts
/** The keys of those values that some blob of the trees holds. Each blob is read once, until all values are known. */
async function knownIn(reading, trees, sought) {
	const known = /* @__PURE__ */ new Set();
	const breather = new Breather();
	let absent = 0;
	for (const id of blobsUnder(reading, trees)) {
		if (known.size === sought.length) break;
		const bytes = reading.store.read(id)?.bytes;
		if (bytes === void 0) absent += 1;
		else addHeld(known, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), sought);
		await breather.breathe();
	}
	if (absent > 0 && known.size < sought.length) reading.note(unread(absent));
	return known;
}
const unread = (count) => ({
	kind: "missing-object",
	at: "the files of the base",
	detail: `${count} are not in the repository: what only they hold is taken for new`
});
function* blobsUnder(reading, trees) {
	const seen = /* @__PURE__ */ new Set();
	for (const tree of trees) for (const id of distinctBlobs(reading, tree)) {
		if (!seen.has(id)) yield id;
		seen.add(id);
	}
}
function addHeld(known, bytes, sought) {
	for (const { key, forms } of sought) if (!known.has(key) && forms.some((form) => bytes.includes(Buffer.from(form)))) known.add(key);
}
// src/scan/compared.ts
/** Files of the trees, and of the parents of the commits at their paths, that are not here. */
function absentCompared(reading, trees, places) {
	const absent = /* @__PURE__ */ new Set();
	const check = (id) => {
		if (!(absent.has(id) || reading.store.has(id))) absent.add(id);
	};
	for (const tree of trees) for (const id of distinctBlobs(reading, tree)) check(id);
	for (const { commit, path } of places) for (const id of atParents(reading, commit, path)) check(id);
	return [...absent];
}
const atParents = (reading, { parents }, path) => parents.flatMap((parent) => {
	const object = reading.store.read(parent);
	const tree = object === void 0 ? void 0 : parseHeader(object)?.tree;
	return tree === void 0 ? [] : lookUp(reading, tree, path)?.id ?? [];
});
// src/scan/messages.ts
function detectMessage({ bytes, place, state }, job) {
	if (!job.detector.suspects(bytes, {
		start: 0,
		end: bytes.length
	})) return [];
	const content = createHash("sha1").update(bytes).digest("hex");
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
	const range = selectRange(reading, plan);
	problems.push(...range.problems);
	const guilty = await guiltyOf(await additionsOf(range.commits, work), work);
	const messages = messagesOf(range.commits, work);
	const known = await knownValues(guilty, messages, work);
	return {
		occurrences: [...placesOf(guilty, known, work), ...messages.filter(({ match }) => !known.has(keyOf$1(match)))],
		versions: versionsOf(guilty),
		counts: {
			...nothing,
			commits: range.commits.length,
			blobs: work.blobs.blobs,
			bytes: work.blobs.bytes
		},
		known: known.size,
		problems: [...problems, ...plan.store.problems],
		skipped: []
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
async function guiltyOf(additions, { job, reading, blobs, problems }) {
	const guilty = /* @__PURE__ */ new Map();
	const breather = new Breather();
	const absent = new Set(additions.map(({ id }) => id).filter((id) => !reading.store.has(id)));
	if (absent.size > 0) problems.push(absentFiles(absent.size));
	job.progress.begin("changed files", additions.length);
	for (const addition of additions) {
		if (job.signal.aborted) {
			problems.push(interrupted("the files of the range"));
			break;
		}
		for (const key of blobs.keys(addition.id)) {
			const list = guilty.get(key) ?? [];
			list.push(addition);
			guilty.set(key, list);
		}
		job.progress.advance(1);
		await breather.breathe();
	}
	job.progress.end();
	return guilty;
}
const absentFiles = (count) => ({
	kind: "missing-object",
	at: "the files of the range",
	detail: `${count} versions of files are not in the repository: a partial clone, or damage`
});
const versionsOf = (guilty) => new Map([...guilty].map(([key, additions]) => [key, new Set(additions.map(({ id }) => id)).size]));
function messagesOf(commits, { plan, job, reading }) {
	return commits.flatMap((header) => {
		const object = reading.store.read(header.id);
		const commit = object === void 0 ? void 0 : parseCommit(object);
		if (commit === void 0 || plan.prefix !== "") return [];
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
	const near = all.filter((value) => isAtItsPaths(value, guilty.get(value.key) ?? [], {
		reading,
		trees
	}));
	const known = new Set(near.map(({ key }) => key));
	const rest = all.filter(({ key }) => !known.has(key));
	return rest.length === 0 ? known : /* @__PURE__ */ new Set([...known, ...await knownIn(reading, trees, rest)]);
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
	const absent = absentCompared(reading, trees, [...guilty.values()].flat());
	if (absent.length > 0) problems.push(...await plan.fetch(absent));
}
/** Whether a base has the value where the range has it: the common case of an edited file, told without reading all of the base. */
function isAtItsPaths(value, additions, { reading, trees }) {
	const paths = [...new Set(additions.map(({ path }) => path))];
	return trees.some((tree) => paths.some((path) => isHeldBy(lookUp(reading, tree, path)?.id, value, reading)));
}
function isHeldBy(id, { forms }, reading) {
	const bytes = id === void 0 ? void 0 : reading.store.read(id)?.bytes;
	return bytes !== void 0 && forms.some((form) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(form)));
}
/** An encoded value as it is written in a blob. */
function writtenForms(id, key, { reading, blobs }) {
	const encoded = blobs.matches(id).filter((match) => match.codecs.length > 0 && keyOf$1(match) === key);
	const bytes = encoded.length === 0 ? void 0 : reading.store.read(id)?.bytes;
	return bytes === void 0 ? [] : encoded.map(({ span }) => Uint8Array.from(bytes.subarray(span.start, span.end)));
}
function treeOf(reading, commit) {
	const object = reading.store.read(commit);
	return object === void 0 ? void 0 : parseCommit(object)?.tree;
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
		case "files": return scanFiles(part.listing, job);
		case "input": return scanInput(part.bytes, job);
		case "range": return scanRange(part, job);
		case "history": return (await import("./history.js")).scanHistory(part, job);
		case "snapshot": return (await import("./snapshot.js")).scanSnapshot(part, job);
	}
}
// src/scan/sum.ts
function sumParts(parts, belowThreshold) {
	const problems = distinctProblems(parts.flatMap((part) => part.problems));
	const known = parts.flatMap((part) => part.known ?? []);
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
			skipped: sumSkipped(parts.flatMap((part) => part.skipped))
		}
	};
}
const compareText$1 = (a, b) => a < b ? -1 : Number(a > b);
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [`${problem.kind}\0${problem.at}\0${problem.detail}`, problem])).values()].sort((a, b) => compareText$1(a.kind, b.kind) || compareText$1(a.at, b.at) || compareText$1(a.detail, b.detail));
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
	return [...sums.values()].sort((a, b) => compareText$1(a.what, b.what) || compareText$1(a.why, b.why));
}
// src/scan.ts
const scan = async (plan, options, job) => (await scanKeeping(plan, options, job)).result;
async function scanKeeping(plan, options, job) {
	const started = /* @__PURE__ */ new Date();
	const parts = await runParts(plan, job);
	const occurrences = parts.flatMap((part) => part.occurrences);
	const { ruleOf } = job.detector;
	const judged = judgePlaces(occurrences, {
		judges: placeJudges(options, plan),
		disabledRules: options.policy.disabledRules,
		ruleOf,
		now: started.getTime()
	});
	const sure = worthGrouping(judged.kept, options);
	const identities = await identitiesOf(plan, options, toLeaks(sure, parts, {
		plan,
		options,
		job
	}));
	const told = worthTelling([...identities.leaks, ...identities.findings], options);
	return {
		result: maskResult({
			target: plan.target,
			mode: plan.mode,
			startedAt: started.toISOString(),
			durationMs: Date.now() - started.getTime(),
			findings: told.findings,
			suppressed: judged.suppressed,
			...sumParts([
				...parts,
				identities.part,
				{
					...emptyPart,
					problems: plan.problems ?? []
				}
			], told.below + distinctValues(judged.kept) - distinctValues(sure))
		}, new Set(occurrences.map(({ match }) => keyOf$1(match))), job.detector),
		kept: judged.kept
	};
}
async function runParts(plan, job) {
	const results = [];
	for (const part of plan.parts) results.push(await runSafely(part, job));
	return results;
}
/** Once scanning has begun a bug costs its part and nothing else: it is a problem, and what the others found is reported. */
async function runSafely(part, job) {
	try {
		return await runPart(part, job);
	} catch (error) {
		if (error instanceof UserError) throw error;
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
function toLeaks(kept, parts, { plan, options, job }) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of kept) {
		const key = keyOf$1(entry.occurrence.match);
		groups.set(key, [...groups.get(key) ?? [], entry]);
	}
	const remedy = (leak, rule, name) => remedyOf({
		leak,
		rule,
		broker: options.policy.broker,
		context: {
			mode: plan.mode,
			name,
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
	const isSure = ({ occurrence }) => isAsSure(occurrence.match.confidence, options.minConfidence);
	const certain = new Set(kept.filter(({ occurrence: { match } }) => match.proven || match.confidence === "high" && !match.rule.startsWith("generic-")).map(({ occurrence }) => keyOf$1(occurrence.match)));
	return kept.filter((entry) => isSure(entry) || certain.has(keyOf$1(entry.occurrence.match)));
}
const distinctValues = (kept) => new Set(kept.map(({ occurrence }) => keyOf$1(occurrence.match))).size;
function worthTelling(findings, options) {
	const asked = findings.filter(({ kind }) => options.only === void 0 || options.only === groupNames[kind]);
	const told = asked.filter(({ severity, confidence }) => isAtLeast(severity, options.minSeverity) && isAsSure(confidence, options.minConfidence));
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
// src/report/reporters.ts
const reporters = {
	text: async () => (await import("./text.js")).report,
	json: async () => (await import("./json.js")).report,
	jsonl: async () => (await import("./jsonl.js")).report,
	sarif: async () => (await import("./sarif.js")).report,
	markdown: async () => (await import("./markdown.js")).report,
	html: async () => (await import("./html.js")).report,
	github: async () => (await import("./github.js")).report,
	junit: async () => (await import("./junit.js")).report,
	gitlab: async () => (await import("./gitlab.js")).report
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
const statOf = (file) => orAbsent(() => statSync(file));
/** The file's bytes; undefined where there is none; an error where it cannot be read. */
const readSmallFile = (file) => {
	const stat = statOf(file);
	if (stat === void 0 || stat.isDirectory()) return void 0;
	if (!stat.isFile() || stat.size > maxSize) throw new Error(`${file} is not a regular file of a sensible size`);
	return orAbsent(() => readFileSync(file));
};
/** The file as text, one character a byte. */
const readSmallText = (file) => readSmallFile(file)?.toString("latin1");
const isFolder$2 = (file) => statOf(file)?.isDirectory() === true;
/** The true path of a file or folder; undefined where there is none. */
const truePath = (file) => orAbsent(() => realpathSync(file));
/** Names in a folder; none where it is absent. */
const namesIn = (folder) => orAbsent(() => readdirSync(folder)) ?? [];
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
const maxDepth$1 = 5;
const lineEnd$3 = /\r?\n/;
const networkPath = /^(?:\\\\|\/\/)/;
const quotedPart = /\\(?:([0-7]{3})|(.))/g;
const escapes$2 = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07"
};
const unquote = (line) => line.startsWith("\"") && line.endsWith("\"") && line.length > 1 ? line.slice(1, -1).replace(quotedPart, (_, octal, char) => octal === void 0 ? escapes$2[char] ?? char : String.fromCharCode(Number.parseInt(octal, 8))) : line;
const borrowed = (folder) => (readSmallText(path.join(folder, "info", "alternates")) ?? "").split(lineEnd$3).filter((line) => line !== "" && !line.startsWith("#")).map((line) => Buffer.from(unquote(line), "latin1").toString());
const folderNamed = (line, from) => {
	if (networkPath.test(line)) return { refused: "objects on another machine are not read" };
	const folder = truePath(path.resolve(from, line));
	if (folder === void 0 || !isFolder$2(folder)) return { refused: "the folder that objects are borrowed from is missing" };
	return { folder };
};
/** A folder of objects and all it borrows from, each once. A missing or remote one is a problem: what it should hold cannot be read. */
const objectFolders = (own) => {
	const folders = /* @__PURE__ */ new Set([truePath(own) ?? own]);
	const problems = [];
	const add = (line, from, depth) => {
		const found = depth > maxDepth$1 ? { refused: "too many folders borrow from one another" } : folderNamed(line, from);
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
const lineEnd$2 = /\r?\n/;
const continuation = /\\\r?\n/g;
const escaped = /\\(.)/g;
const trailingSpace = /[ \t]+$/;
const escapes$1 = {
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
		text: escapes$1[next] ?? next,
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
	for (const line of text.replace(continuation, "").split(lineEnd$2)) {
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
// src/git/environment.ts
const fixedVariables = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	GIT_NO_LAZY_FETCH: "1",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_ALLOW_PROTOCOL: "none",
	LC_ALL: "C"
};
const dropped = /* @__PURE__ */ new Set([
	"SSH_ASKPASS",
	"PAGER",
	"EDITOR",
	"VISUAL",
	"LANGUAGE",
	"PATH"
]);
const isInherited = (name) => {
	const upper = name.toUpperCase();
	return !(upper.startsWith("GIT_") || upper.startsWith("LC_") || dropped.has(upper));
};
/** Folders that programs may be started from: absolute, and in no `node_modules`, where `npx` would let the scanned repository put a `git` of its own. */
const programFolders = () => {
	const { PATH = "" } = process$1.env;
	return PATH.split(path.delimiter).filter((folder) => path.isAbsolute(folder) && !folder.split(separators).includes("node_modules"));
};
const separators = /[\\/]/;
/** The whole environment of a git process; `extras` outrank the fixed variables. */
const gitEnvironment = (extras) => {
	const kept = Object.entries(process$1.env).filter((entry) => entry[1] !== void 0 && isInherited(entry[0]));
	return {
		...Object.fromEntries(kept),
		PATH: programFolders().join(path.delimiter),
		...fixedVariables,
		...extras
	};
};
const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
let found;
/** The absolute path of git. Found by hand, since Windows looks into the current folder first. */
const gitProgram = () => {
	if (found !== void 0) return found;
	const name = process$1.platform === "win32" ? "git.exe" : "git";
	found = programFolders().map((folder) => path.join(folder, name)).find(isFile);
	if (found === void 0) throw new UserError("git was not found in PATH; keyreach needs it to read this repository");
	return found;
};
// src/git/run.ts
/** A git process that did not end well. The message holds no credential. */
var GitError = class extends Error {
	name = "GitError";
	kind;
	exitCode;
	stderr;
	constructor(failure, options) {
		super(`git ${failure.command}: ${describe[failure.kind]}${failure.stderr === "" ? "" : `: ${failure.stderr}`}`, options);
		this.kind = failure.kind;
		this.exitCode = failure.exitCode;
		this.stderr = failure.stderr;
	}
};
const describe = {
	exit: "failed",
	signal: "was killed",
	"output-limit": "printed more than was expected",
	timeout: "took too long",
	start: "could not be started"
};
const fixedOptions = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.askPass=",
	"core.sshCommand=false",
	"core.gitProxy=false",
	"core.untrackedCache=false",
	"core.excludesFile=/dev/null",
	"core.attributesFile=/dev/null",
	"core.alternateRefsCommand=:",
	"credential.helper=",
	"log.showSignature=false",
	"protocol.allow=never",
	"gc.auto=0",
	"maintenance.auto=false",
	"fetch.writeCommitGraph=false",
	"fetch.recurseSubmodules=false",
	"submodule.recurse=false"
];
const argumentsOf = (command) => [
	"--no-pager",
	...[...fixedOptions, ...command.config ?? []].flatMap((option) => ["-c", option]),
	...command.gitDir === void 0 ? [] : [`--git-dir=${command.gitDir}`],
	...command.workTree === void 0 ? [] : [`--work-tree=${command.workTree}`],
	...command.args
];
const maxStderr = 4096;
const defaultMaxOutput = 2 ** 30;
const optionsOf = (command) => ({
	cwd: command.workTree ?? command.gitDir ?? tmpdir(),
	env: gitEnvironment(command.env ?? {}),
	shell: false,
	windowsHide: true
});
const urlCredentials = /\/\/[^\s/@]*@/g;
/** What git said, without credentials of URLs, without values of extra variables, and short. */
const redact = (stderr, command) => {
	return Object.values(command.env ?? {}).filter((value) => value.length >= 8).flatMap((value) => [value, ...value.split(" ").filter((word) => word.length >= 8)]).reduce((text, word) => text.replaceAll(word, "…"), stderr).replace(urlCredentials, "//…@").trim().slice(0, maxStderr);
};
const nameOf$1 = (command) => command.args[0] ?? "";
const check = (command, ending) => {
	if (ending.code === 0) return;
	throw new GitError({
		kind: ending.signal === null ? "exit" : "signal",
		command: nameOf$1(command),
		exitCode: ending.code ?? void 0,
		stderr: redact(ending.stderr, command)
	});
};
const startFailure = (command, cause) => new GitError({
	kind: "start",
	command: nameOf$1(command),
	stderr: ""
}, { cause });
const stop = (running, why) => {
	running.stopped ??= why;
	end(running.child);
};
/** Ends git. Closing the pipes matters too: a process that git started may keep them open. */
const end = (child) => {
	child.kill("SIGKILL");
	child.stdout?.destroy();
	child.stderr?.destroy();
};
const start = (command) => {
	const child = spawn(gitProgram(), argumentsOf(command), {
		...optionsOf(command),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	const errors = [];
	child.stderr?.on("data", (chunk) => {
		if (errors.length < 64) errors.push(chunk);
	});
	child.stdin?.on("error", () => void 0);
	child.stdin?.end(command.input ?? "");
	return {
		child,
		ended: new Promise((resolve, reject) => {
			child.once("error", (cause) => reject(startFailure(command, cause)));
			child.once("close", (code, signal) => resolve({
				code,
				signal,
				stderr: Buffer$1.concat(errors).toString("latin1")
			}));
		}),
		stopped: void 0
	};
};
/** Git's output, cut off with an error where git was stopped. */
async function* outputOf$1(running, command) {
	let room = command.maxOutput ?? defaultMaxOutput;
	try {
		for await (const chunk of running.child.stdout ?? []) {
			room -= chunk.length;
			if (room < 0) stop(running, "output-limit");
			else yield chunk;
		}
	} catch (cause) {
		if (running.stopped === void 0) throw cause;
	}
	if (running.stopped !== void 0) throw new GitError({
		kind: running.stopped,
		command: nameOf$1(command),
		stderr: ""
	});
}
/** Runs git and hands its output over piece by piece; leaving the loop early ends git, and a failure is thrown at its end. */
async function* streamGit(command) {
	const running = start(command);
	running.ended.catch(() => void 0);
	const timer = command.timeoutMs === void 0 ? void 0 : setTimeout(() => stop(running, "timeout"), command.timeoutMs);
	try {
		yield* outputOf$1(running, command);
		const ending = await running.ended;
		check(command, ending);
		return redact(ending.stderr, command);
	} finally {
		clearTimeout(timer);
		end(running.child);
	}
}
/** Runs git to its end. */
const runGit = async (command) => {
	const chunks = [];
	const stream = streamGit(command);
	for (let next = await stream.next();; next = await stream.next()) {
		if (next.done === true) return {
			stdout: Buffer$1.concat(chunks),
			stderr: next.value
		};
		chunks.push(next.value);
	}
};
/** Runs git to its end while the caller waits. */
const runGitSync = (command) => {
	const result = spawnSync(gitProgram(), argumentsOf(command), {
		...optionsOf(command),
		input: command.input ?? "",
		maxBuffer: command.maxOutput ?? defaultMaxOutput,
		...command.timeoutMs === void 0 ? {} : {
			timeout: command.timeoutMs,
			killSignal: "SIGKILL"
		}
	});
	if (result.error !== void 0) throw syncFailure(command, result.error);
	const stderr = result.stderr.toString("latin1");
	check(command, {
		code: result.status,
		signal: result.signal,
		stderr
	});
	return {
		stdout: result.stdout,
		stderr: redact(stderr, command)
	};
};
const syncFailures = {
	ETIMEDOUT: "timeout",
	ENOBUFS: "output-limit"
};
const syncFailure = (command, cause) => {
	const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
	return new GitError({
		kind: syncFailures[code] ?? "start",
		command: nameOf$1(command),
		stderr: ""
	}, { cause });
};
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
	const packed = readSameFile(path.join(place.commonDir, "packed-refs"));
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
	const loose = parseLooseRef(readSmallText(path.join(place.gitDir, "HEAD")) ?? "");
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
		return (await runGit({
			args,
			gitDir
		})).stdout.toString("latin1").trimEnd();
	} catch (error) {
		if (error instanceof GitError && error.kind === "exit" && error.exitCode === 1) return void 0;
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
		if (!(error instanceof GitError)) throw error;
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
const readHead$1 = async (place) => place.refStorage === "reftable" ? headFromGit(place) : headFromFiles(place);
// src/git/repository.ts
const gitLink = /^gitdir: ([^\r\n]+)\r?\n?$/;
const isGitDir = (folder) => {
	if (!isFolder$2(folder) || readSmallText(path.join(folder, "HEAD")) === void 0) return false;
	const common = commonDirOf(folder);
	return isFolder$2(path.join(common, "objects")) && isFolder$2(path.join(common, "refs"));
};
const commonDirOf = (gitDir) => {
	const link = readSmallText(path.join(gitDir, "commondir"));
	return link === void 0 ? gitDir : path.resolve(gitDir, Buffer.from(link.trimEnd(), "latin1").toString());
};
/** Follows a `.git` file, as linked work trees and submodules have one. */
const followLink = (file) => {
	const text = readSmallText(file);
	if (text === void 0) return void 0;
	const target = gitLink.exec(Buffer.from(text, "latin1").toString())?.[1];
	const gitDir = target === void 0 ? void 0 : truePath(path.resolve(path.dirname(file), target));
	if (gitDir === void 0 || !isGitDir(gitDir)) throw new UserError(`${file} names no git repository`);
	return gitDir;
};
const locationAt = (folder) => {
	const dotGit = path.join(folder, ".git");
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
	for (let folder = path.dirname(start), last = start; folder !== last; last = folder, folder = path.dirname(folder)) {
		const location = locationAt(folder);
		if (location !== void 0) return location;
	}
};
const prefixOf = (workTree, target) => {
	if (workTree === void 0) return "";
	const relative = path.relative(workTree, target).split(path.sep).join("/");
	if (relative === "") return "";
	return isFolder$2(target) ? `${relative}/` : relative;
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
const isPartialClone = (config, objectDirs) => extensionOf(config, "partialclone") !== void 0 || config.some((entry) => entry.section === "remote" && entry.key === "promisor" && isTrue(entry.value)) || objectDirs.some((folder) => namesIn(path.join(folder, "pack")).some((name) => name.endsWith(".promisor")));
const lineEnd$1 = /\r?\n/;
const hexId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const shallowIds = (commonDir) => new Set((readSmallText(path.join(commonDir, "shallow")) ?? "").split(lineEnd$1).filter((line) => hexId.test(line)));
const describeRepository = async (location, target) => {
	const { gitDir, workTree } = location;
	const commonDir = commonDirOf(gitDir);
	const config = parseConfig(Buffer.from(readSmallText(path.join(commonDir, "config")) ?? "", "latin1").toString());
	const idLength = extensionOf(config, "objectformat")?.toLowerCase() === "sha256" ? 64 : 40;
	const refStorage = extensionOf(config, "refstorage")?.toLowerCase() === "reftable" ? "reftable" : "files";
	const folders = objectFolders(path.join(commonDir, "objects"));
	const place = {
		gitDir,
		commonDir,
		idLength,
		refStorage
	};
	const head = await readHead$1(place);
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
	if (real === void 0) throw new UserError(`${target} does not exist`);
	const location = locate(isFolder$2(real) ? real : path.dirname(real));
	return location === void 0 ? void 0 : describeRepository(location, real);
};
// src/git/borrow.ts
const needsQuotes = /["\\\n\r]|^#/;
const special = /["\\\n\r]/g;
const escapes = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r"
};
const alternateLine = (folder) => needsQuotes.test(folder) ? `"${folder.replace(special, (char) => escapes[char] ?? char)}"` : folder;
const configText = (idLength) => idLength === 64 ? "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n" : "[core]\n	repositoryformatversion = 0\n	bare = true\n";
const fill = (gitDir, lender) => {
	const info = path.join(gitDir, "objects", "info");
	mkdirSync(info, { recursive: true });
	mkdirSync(path.join(gitDir, "refs"));
	writeFileSync(path.join(gitDir, "HEAD"), "ref: refs/heads/none\n");
	writeFileSync(path.join(gitDir, "config"), configText(lender.idLength));
	writeFileSync(path.join(info, "alternates"), lender.objectDirs.map((folder) => `${alternateLine(folder)}\n`).join(""));
	if (lender.shallow.size > 0) writeFileSync(path.join(gitDir, "shallow"), [...lender.shallow].map((id) => `${id}\n`).join(""));
};
/** Makes the folder. It goes with `dispose`, or at the latest when the process exits. */
const borrow = (lender) => {
	const gitDir = mkdtempSync(path.join(tmpdir(), "keyreach-"));
	const dispose = () => {
		process$1.off("exit", dispose);
		rmSync(gitDir, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	};
	process$1.on("exit", dispose);
	try {
		fill(gitDir, lender);
	} catch (error) {
		dispose();
		throw error;
	}
	return {
		gitDir,
		objectDir: path.join(gitDir, "objects"),
		dispose
	};
};
// src/git/cat-file.ts
const headerLine = /^([0-9a-f]+) (commit|tree|blob|tag) (\d+)$/;
const isType = (word) => word === "commit" || word === "tree" || word === "blob" || word === "tag";
const parseBatch = (output) => {
	const objects = /* @__PURE__ */ new Map();
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		if (end === -1) break;
		const [, id, type, size] = headerLine.exec(output.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (id === void 0 || !isType(type)) continue;
		objects.set(id, {
			id,
			type,
			bytes: output.subarray(at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return objects;
};
/** Reads objects while the caller waits; those that git cannot give are absent from the result. */
const catFiles = (gitDir, ids) => {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const { stdout } = runGitSync({
		args: [
			"cat-file",
			"--batch",
			"--buffer"
		],
		gitDir,
		input: ids.map((id) => `${id}\n`).join("")
	});
	return parseBatch(stdout);
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
		const content = inflateSync(input.subarray(inputStart, inputEnd), { maxOutputLength: Math.max(size, 1) });
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
		const content = inflateSync(head, { finishFlush: constants$1.Z_SYNC_FLUSH }).subarray(0, size);
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
	const stream = createInflate();
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
		raw.write(constants$1.Z_FINISH, job, 1);
		const fault = raw.fault();
		if (fault !== "") return fault === "Z_BUF_ERROR" ? "cut-off" : "damaged";
		const left = raw.outputLeft();
		if (left === 1) return "ok";
		return left === 0 ? "too-long" : "too-short";
	},
	inflateHead: (job) => {
		raw.reset();
		raw.write(constants$1.Z_SYNC_FLUSH, job, 0);
		return raw.fault() === "" ? job.size - raw.outputLeft() : -1;
	}
});
const trials = () => {
	const content = Uint8Array.from({ length: 700 }, (_, index) => index * index % 251);
	const good = deflateSync(content);
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
			input: deflateSync(/* @__PURE__ */ new Uint8Array(0)),
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
const tryOut = (inflater, { input, size }) => {
	const job = {
		...emptyJob(),
		input,
		inputEnd: input.length,
		output: /* @__PURE__ */ new Uint8Array(1e3),
		outputStart: 7,
		size
	};
	const outcome = inflater.inflate(job);
	return {
		outcome,
		bytes: outcome === "ok" ? job.output.join() : ""
	};
};
/** Whether an inflater does on good and bad streams what `inflateSync` does. */
const agreesWithPlain = (inflater) => trials().every((trial) => {
	const found = tryOut(inflater, trial);
	return found.outcome === trial.outcome && found.bytes === tryOut(plainInflater, trial).bytes;
});
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
const kindOf$2 = (type) => entryKind[type];
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
/** For look-ups in a table. */
const indexWindows = {
	step: 32768,
	overlap: 64,
	kept: 1024
};
/** For single objects of one pack among several: together they keep no more than one alone. */
const randomWindows = (packs) => ({
	step: 32768,
	overlap: 8192,
	kept: Math.max(8, Math.floor(1024 / Math.max(packs, 1)))
});
/** For a pass from start to end. */
const sequentialWindows = {
	step: 262144,
	overlap: 64,
	kept: 1
};
/** For a walk along deltas: mostly near, at times far. Larger pieces would read most of them in vain. */
const walkWindows = {
	step: 16384,
	overlap: 8192,
	kept: 1536
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
		this.#descriptor = typeof source === "string" ? openSync(source, "r") : source;
		this.size = fstatSync(this.#descriptor).size;
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
		if (this.#isOurs && this.#descriptor >= 0) closeSync(this.#descriptor);
		this.#descriptor = -1;
		this.#windows.clear();
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
		const buffer = this.#windows.size < this.#sizes.kept ? new Uint8Array(step + overlap) : this.#evict();
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
		return new Uint8Array(this.#sizes.step + this.#sizes.overlap);
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
			const read = readSync(this.#descriptor, target, filled, length - filled, position + filled);
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
// src/git/objects/loose.ts
const longestHead = 32;
const headForm = /^([a-z]+) (0|[1-9][0-9]{0,14})\0/;
const loosePath = (objectDir, id) => `${objectDir}/${id.slice(0, 2)}/${id.slice(2)}`;
const jobOver = (file, output, size) => ({
	...emptyJob(),
	input: file,
	inputEnd: file.length,
	output,
	size
});
/** Type and size of a loose object, from the bytes of its file. */
const readLooseHead = (file, inflater) => {
	const output = new Uint8Array(longestHead);
	const inflated = inflater.inflateHead(jobOver(file, output, longestHead));
	const found = headForm.exec(Buffer.from(output.subarray(0, Math.max(inflated, 0))).toString("latin1"));
	const type = found?.[1] ?? "";
	if (found === null || !isObjectType(type)) return corrupt("its head is damaged");
	return {
		type,
		size: Number(found[2]),
		contentStart: found[0].length
	};
};
/** What the head of a loose object says of the rest. */
const statLoose = (file, inflater) => {
	const head = readLooseHead(file, inflater);
	return "detail" in head ? head : {
		type: head.type,
		size: head.size
	};
};
/** The object in the bytes of a loose file. */
const readLooseObject = (file, inflater) => {
	const head = readLooseHead(file, inflater);
	if ("detail" in head) return head;
	if (head.size > 536870912) return tooLarge(`it measures ${head.size} bytes`);
	const whole = head.contentStart + head.size;
	const output = new Uint8Array(whole + 1);
	const outcome = inflater.inflate(jobOver(file, output, whole));
	if (outcome !== "ok") return corrupt(`its data is ${outcome}`);
	return {
		type: head.type,
		bytes: output.subarray(head.contentStart, whole)
	};
};
/** The bytes of a loose file; undefined where there is none. */
const readLooseFile = (path) => {
	if (statSync(path, { throwIfNoEntry: false }) === void 0) return void 0;
	try {
		return readFileSync(path);
	} catch (error) {
		return isMissingFile(error) ? void 0 : {
			kind: "unreadable",
			detail: `its file cannot be read: ${describeError(error)}`
		};
	}
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
// src/git/objects/multi-pack-index.ts
const noChunk = {
	start: 0,
	length: 0
};
const chunkNames = {
	packs: 1347305805,
	fanout: 1330201670,
	ids: 1330201676,
	offsets: 1330595398,
	largeOffsets: 1280263750
};
const readChunks = (file, count) => {
	const bytes = file.copy(12, (count + 1) * 12);
	if (bytes.length < (count + 1) * 12) return void 0;
	const chunks = /* @__PURE__ */ new Map();
	for (let index = 0; index < count; index++) {
		const start = readUint64(bytes, index * 12 + 4);
		const length = readUint64(bytes, index * 12 + 16) - start;
		if (length < 0 || start + length > file.size) return void 0;
		chunks.set(readUint32(bytes, index * 12), {
			start,
			length
		});
	}
	return chunks;
};
const readNames = (file, chunk, count) => {
	const names = Buffer.from(file.copy(chunk.start, chunk.length)).toString("utf8").split("\0").slice(0, count);
	return names.every((name) => name.endsWith(".idx") && !name.includes("/") && !name.includes("\\")) && names.length === count ? names : void 0;
};
const isKnown = (head, idBytes) => {
	const [version, hash, base] = [
		head[4],
		head[5],
		head[7]
	];
	return head.length === 12 && readUint32(head, 0) === 1296647256 && version === 1 && hash === (idBytes === 20 ? 1 : 2) && base === 0;
};
const readTable = (file, idBytes) => {
	const head = file.copy(0, 12);
	const chunks = isKnown(head, idBytes) ? readChunks(file, head[6] ?? 0) : void 0;
	if (chunks === void 0) return void 0;
	const chunk = (name) => chunks.get(chunkNames[name]) ?? noChunk;
	const [fanout, ids, offsets] = [
		chunk("fanout"),
		chunk("ids"),
		chunk("offsets")
	];
	const packs = readNames(file, chunk("packs"), readUint32(head, 8));
	const count = readUint32(file.copy(fanout.start + 1020, 4), 0);
	const isWhole = fanout.length === 1024 && ids.length === count * idBytes && offsets.length === count * 8;
	if (packs === void 0 || !isWhole) return void 0;
	return {
		file,
		idBytes,
		packs,
		fanout,
		ids,
		offsets,
		largeOffsets: chunk("largeOffsets")
	};
};
const fanoutAt = ({ file, fanout }, byte) => byte >= 0 && file.seek(fanout.start + byte * 4, 4) === 4 ? readUint32(file.bytes, file.start) : 0;
const findPosition = (table, id) => {
	const { file, ids, idBytes } = table;
	const first = id[0] ?? 0;
	const high = Math.min(fanoutAt(table, first), ids.length / idBytes);
	return searchIds(file, {
		start: ids.start,
		stride: idBytes,
		low: fanoutAt(table, first - 1),
		high
	}, id);
};
const find$1 = (table, id) => {
	const { file, offsets, largeOffsets, packs } = table;
	const position = findPosition(table, id);
	if (position < 0 || file.seek(offsets.start + position * 8, 8) < 8) return void 0;
	const pack = packs[readUint32(file.bytes, file.start)];
	const offset = readUint32(file.bytes, file.start + 4);
	if (pack === void 0) return void 0;
	if (offset < 2147483648 || largeOffsets.length === 0) return {
		pack,
		offset
	};
	const slot = (offset - 2147483648) * 8;
	if (slot + 8 > largeOffsets.length || file.seek(largeOffsets.start + slot, 8) < 8) return void 0;
	return {
		pack,
		offset: readUint64(file.bytes, file.start)
	};
};
/** Opens a multi-pack-index; undefined where there is none, or none that can be trusted. */
const openMultiPackIndex = (path, idBytes) => {
	const file = new FileWindows(path, indexWindows);
	const table = readTable(file, idBytes);
	if (table === void 0) {
		file.close();
		return;
	}
	return {
		packs: table.packs,
		find: (id) => find$1(table, id),
		close: () => file.close()
	};
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
const allIds = ({ file, layout, idBytes }) => {
	const bytes = file.copy(layout.ids, layout.count * layout.stride);
	if (layout.stride === idBytes) return bytes;
	const ids = new Uint8Array(layout.count * idBytes);
	for (let position = 0; position < layout.count; position++) ids.set(bytes.subarray(position * layout.stride, position * layout.stride + idBytes), position * idBytes);
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
		allIds: () => allIds(table),
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
		size: statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.size ?? 0
	})).sort((one, other) => other.size - one.size || (one.name < other.name ? -1 : 1));
};
const namesOf$1 = (folder) => {
	try {
		return readdirSync(folder);
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
		const found = statSync(this.#folder, {
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
		if (statSync(path, { throwIfNoEntry: false }) === void 0) return void 0;
		try {
			return openMultiPackIndex(path, this.#supply.idBytes);
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
			loose: (file) => readLooseObject(file, inflater),
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
			loose: (file) => statLoose(file, inflater),
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
			const loose = this.#readLoose(loosePath(this.#options.objectDirs[index] ?? "", id), reading);
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
		const file = readLooseFile(path);
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
		borrowed ??= borrow({
			...repository,
			objectDirs: [...repository.objectDirs, ...extra]
		});
		return borrowed.gitDir;
	};
	const readMany = (ids) => catFiles(gitDir(), ids);
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
// src/git/resolve.ts
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const steps = /^(.*?)((?:~\d*|\^\d*)*)$/s;
const step$1 = /([~^])(\d*)/g;
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
	for (const match of path.matchAll(step$1)) at = at === void 0 ? void 0 : takeStep(store, at, match);
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
		if (error instanceof GitError && error.exitCode === 128) return void 0;
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
// src/sources/folder.ts
const dependencyFolders = [
	"node_modules",
	".venv",
	"venv",
	"__pycache__"
];
async function listFolder(root, options) {
	const { default: glob } = await import("./out.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const paths = (await glob("**", {
		cwd: root,
		dot: true,
		onlyFiles: false,
		markDirectories: true,
		followSymbolicLinks: false,
		suppressErrors: true,
		ignore: options.dependencies === "skip" ? ["**/.git/**", ...dependencyFolders.map((name) => `**/${name}/**`)] : ["**/.git/**"]
	})).filter((name) => !name.endsWith("/")).sort(byCodePoint);
	const files = paths.flatMap((path) => path.includes("�") ? [] : [{
		path,
		open: join$1(root, path)
	}]);
	const odd = oddNames(root, paths);
	const skipped = options.dependencies === "skip" ? [{
		what: "dependency folders",
		why: `${dependencyFolders.join(", ")}; --include-ignored reads them`,
		count: countFolders(root)
	}] : [];
	return {
		files: [...files, ...odd],
		skipped: skipped.filter((entry) => entry.count > 0)
	};
}
const byCodePoint = (a, b) => a < b ? -1 : Number(a > b);
/** fast-glob gives names as text, in which bytes that are no UTF-8 are lost; their folders are read again. */
function oddNames(root, paths) {
	return [...new Set(paths.filter((path) => path.includes("�")).map((path) => dirname(path)))].flatMap((folder) => {
		const parent = Buffer.from(join$1(root, folder));
		return readdirSync(parent, { encoding: "buffer" }).filter((name) => Buffer.from(name.toString("utf8")).compare(name) !== 0).map((name) => {
			const shown = escapeName(name);
			return {
				path: folder === "." ? shown : `${folder}/${shown}`,
				open: Buffer.concat([
					parent,
					Buffer.from("/"),
					name
				])
			};
		});
	});
}
/** A name with each byte that is no UTF-8 written as `\xNN`. */
function escapeName(name) {
	const buffer = Buffer.from(name);
	const text = buffer.toString("utf8");
	if (Buffer.from(text).equals(buffer)) return text;
	let shown = "";
	for (let at = 0; at < buffer.length;) {
		const size = validLength(buffer, at);
		shown += size > 0 ? buffer.toString("utf8", at, at + size) : `\\x${(buffer[at] ?? 0).toString(16).padStart(2, "0")}`;
		at += Math.max(size, 1);
	}
	return shown;
}
/** How many bytes from here make one valid UTF-8 character, or 0. */
function validLength(buffer, at) {
	for (let size = 1; size <= 4 && at + size <= buffer.length; size++) {
		const part = buffer.subarray(at, at + size);
		if (Buffer.from(part.toString("utf8")).equals(part)) return size;
	}
	return 0;
}
const countFolders = (root) => dependencyFolders.filter((name) => isFolder$1(join$1(root, name))).length;
function isFolder$1(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
// src/git/listing.ts
const slash = "/";
/** The pieces between NULs, as they come. */
async function* pieces(tree, args) {
	const pathspec = tree.prefix === "" ? [] : ["--", tree.prefix];
	let rest = Buffer.alloc(0);
	for await (const chunk of streamGit({
		args: [
			"ls-files",
			"-z",
			...args,
			...pathspec
		],
		gitDir: tree.gitDir,
		workTree: tree.workTree
	})) {
		const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		let start = 0;
		for (let end = text.indexOf(0); end !== -1; end = text.indexOf(0, start)) {
			yield text.subarray(start, end);
			start = end + 1;
		}
		rest = text.subarray(start);
	}
}
const entryText = /^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])$/;
const parseEntry = (piece) => {
	const tab = piece.indexOf(9);
	const [, tag = "", mode = "", id = "", stage = ""] = entryText.exec(piece.toString("latin1", 0, tab)) ?? [];
	if (id === "") throw new Error("git ls-files printed an entry of an unknown form");
	return {
		path: bytePath(piece.subarray(tab + 1)),
		id,
		mode: Number.parseInt(mode, 8),
		stage: Number(stage),
		isSparse: tag.toUpperCase() === "S"
	};
};
/** All entries of the index, in its order. */
const listIndex = async (tree) => {
	const entries = [];
	for await (const piece of pieces(tree, ["--stage", "-t"])) entries.push(parseEntry(piece));
	return entries;
};
const listPaths = async (tree, args) => {
	const paths = [];
	for await (const piece of pieces(tree, args)) paths.push(bytePath(piece));
	return paths;
};
const isFolder = (path) => path.endsWith(slash);
const onePerPath = (entries) => [...new Map(entries.map((entry) => [entry.path, entry])).values()];
/** Lists a work tree. */
const listWorkTree = async (tree, detail) => {
	const index = onePerPath(await listIndex(tree));
	const untracked = await listPaths(tree, ["--others", "--exclude-standard"]);
	const ignored = await listPaths(tree, [
		"--others",
		"--ignored",
		"--exclude-standard",
		...detail === "summary" ? ["--directory"] : []
	]);
	return {
		tracked: index.filter((entry) => !isLinkMode(entry.mode)),
		submodules: index.filter((entry) => isLinkMode(entry.mode)),
		untracked: untracked.filter((path) => !isFolder(path)),
		ignored: detail === "summary" ? ignored : ignored.filter((path) => !isFolder(path)),
		nested: [...untracked.filter(isFolder), ...detail === "summary" ? [] : ignored.filter(isFolder)]
	};
};
/** Entries of the index whose (path, id) differs from the tree's entry at that path: what a commit would add. Without a tree, all. Submodules are none. */
const stagedEntries = (reading, index, tree) => {
	const files = index.filter((entry) => !isLinkMode(entry.mode));
	if (tree === void 0 || files.length === 0) return files;
	const committed = /* @__PURE__ */ new Map();
	for (const blob of blobsOf(reading, tree)) committed.set(blob.path, blob.id);
	return files.filter((entry) => committed.get(entry.path) !== entry.id);
};
/** The work tree of a repository that was found, narrowed to the path that was named. */
const workTreeOf = (repository) => repository.workTree === void 0 ? void 0 : {
	gitDir: repository.gitDir,
	workTree: repository.workTree,
	prefix: repository.prefix
};
/** Whether a path lies under the prefix that narrows a listing. */
const isUnder = (path, prefix) => {
	const narrow = bytePathOf(prefix);
	return narrow === "" || path === narrow || path.startsWith(narrow.endsWith(slash) ? narrow : `${narrow}/`);
};
// src/scan/work-tree.ts
const none = {
	files: [],
	skipped: []
};
/** Tracked and untracked files, ignored ones on request; what is left out is counted. */
async function filesOfWorkTree(repository, ignored) {
	const tree = workTreeOf(repository);
	if (tree === void 0) return none;
	const listing = await listWorkTree(tree, ignored === "include" ? "files" : "summary");
	const present = listing.tracked.filter(({ isSparse }) => !isSparse).map(({ path }) => path);
	const paths = [
		...present,
		...listing.untracked,
		...ignored === "include" ? listing.ignored : []
	];
	const skipped = [
		{
			what: "submodules",
			why: "each is a repository of its own",
			count: listing.submodules.length
		},
		{
			what: "nested repositories",
			why: "each is a repository of its own",
			count: listing.nested.length
		},
		{
			what: "files outside a sparse checkout",
			why: "they are not on disk; history covers them",
			count: listing.tracked.length - present.length
		},
		{
			what: "ignored files and folders",
			why: "git ignores them; --include-ignored reads them",
			count: ignored === "include" ? 0 : listing.ignored.length
		}
	];
	return {
		files: distinctFiles(tree.workTree, paths),
		skipped: skipped.filter(({ count }) => count > 0)
	};
}
function distinctFiles(root, paths) {
	return [...new Set(paths)].sort(byBytes).map((path) => ({
		path: pathText(path),
		open: fileIn(root, path)
	}));
}
const byBytes = (a, b) => a < b ? -1 : Number(a > b);
/** What the next commit would add. */
async function stagedFiles({ repository, store }, headTree) {
	const tree = workTreeOf(repository);
	if (tree === void 0) return {
		files: [],
		skipped: []
	};
	return {
		files: stagedEntries({
			store,
			note: () => {}
		}, await listIndex(tree), headTree).map((entry) => stagedFile(entry, store)),
		skipped: []
	};
}
const stagedFile = (entry, store) => ({
	path: pathText(entry.path),
	read: () => store.read(entry.id)?.bytes ?? missing(entry)
});
const missing = (entry) => ({
	kind: "missing-object",
	at: `index ${pathText(entry.path)}`,
	detail: "the staged content is not in the repository"
});
/** Files that differ from HEAD, untracked ones included; told by content, since git's own answer could run filters. */
async function changedInTree({ repository, store }, headTree) {
	const listing = await filesOfWorkTree(repository, "skip");
	const reading = {
		store,
		note: () => {}
	};
	const committed = /* @__PURE__ */ new Map();
	if (headTree !== void 0) for (const blob of blobsOf(reading, headTree)) committed.set(pathText(blob.path), blob.id);
	return {
		files: listing.files.map((file) => ({
			path: file.path,
			read: () => readChanged(file, committed.get(file.path))
		})),
		skipped: listing.skipped
	};
}
function readChanged(file, committed) {
	const content = readRegularFile(file.open, file.path);
	if (content.kind === "problem") return content.problem.detail.startsWith("vanished") && committed !== void 0 ? void 0 : content.problem;
	if (content.kind === "skipped") return void 0;
	return committed !== void 0 && blobId(content.bytes, committed.length) === committed ? void 0 : content.bytes;
}
function blobId(bytes, idLength) {
	return createHash(idLength === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
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
	const path = resolve$1(request.folder, request.path);
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat === void 0) throw new UserError(`${request.path}: there is no such file or folder`);
	const repository = await openRepository(path);
	if (repository !== void 0) return planRepository(repository, path, request);
	if (request.scope === "history") throw new UserError(`${request.path}: is not in a git repository, so it has no history`);
	return {
		target: path,
		mode: "folder",
		parts: [{
			kind: "files",
			listing: stat.isFile() ? oneFile(path) : await listFolder(path, { dependencies: request.ignored })
		}],
		root: stat.isFile() ? dirname(path) : path,
		dispose: () => {}
	};
}
const oneFile = (path) => ({
	files: [{
		path: basename(path),
		open: path
	}],
	skipped: []
});
async function planRepository(repository, path, request) {
	const open = openObjects(repository, request.engine);
	const { scope } = request;
	const wantsTree = scope !== "history" && repository.workTree !== void 0;
	if (scope === "tree" && repository.workTree === void 0) throw new UserError(`${request.path}: is a bare repository, so it has no files to scan`);
	const tree = wantsTree ? [{
		kind: "files",
		listing: await filesOfWorkTree(repository, request.ignored)
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
	if (repository === void 0) throw new UserError(`${request.folder}: is not in a git repository`);
	const open = openObjects(repository, request.engine);
	return request.range === void 0 ? planSnapshot(open, request) : planRange(open, request.range, request);
}
async function planSnapshot(open, request) {
	const { repository, store } = open;
	if (repository.workTree === void 0) throw new UserError(`${request.folder}: is a bare repository; name a range, as in base..head`);
	const head = repository.head.kind === "unborn" ? void 0 : treeAt(open, repository.head.id, "HEAD");
	const changes = request.uncommitted === "index" ? await stagedFiles(open, head?.tree) : await changedInTree(open, head?.tree);
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
		target: `${relative(request.folder, repository.workTree ?? repository.gitDir) || "."} ${range}`,
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
function planCommits(open, request) {
	const { repository, store } = open;
	const { head, heads, bases, policyCommit, policyPaths, fetch } = request;
	const { shallow, prefix } = repository;
	const base = policyCommit === void 0 ? void 0 : treeAt(open, policyCommit, "base");
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
	if (from === void 0 || to === void 0) throw new UserError(`"${range}" is no range; write base..head, as in origin/main..HEAD`);
	return {
		base: await commitNamed(open, from || "HEAD", range),
		head: await commitNamed(open, to || "HEAD", range)
	};
}
async function commitNamed({ repository, store }, name, range) {
	const id = await resolveCommit(repository, store, name);
	if (id === void 0) throw new UserError(`${range}: "${name}" names no commit of this repository`);
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
	const pathOf = (path) => isAbsolute(path) ? path : join$1(folder, path);
	return {
		name: (path) => path,
		read: (path) => readText(pathOf(path), path)
	};
}
async function readText(path, shown) {
	try {
		return await readFile(path, "utf8");
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return void 0;
		throw new UserError(`${shown}: ${code === "EISDIR" ? "is a folder, not a file" : `cannot be read (${String(code)})`}`, { cause });
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
		read: (path) => {
			const entry = lookUp(reading, source.tree, bytePathOf(path));
			const object = entry === void 0 ? void 0 : source.store.read(entry.id);
			return Promise.resolve(object?.type === "blob" ? Buffer.from(object.bytes).toString("utf8") : void 0);
		}
	};
}
// src/git/refs.ts
const kinds = [
	["refs/heads/", "branch"],
	["refs/tags/", "tag"],
	["refs/remotes/", "remote"],
	["refs/notes/", "note"],
	["refs/stash", "stash"]
];
const kindOf$1 = (name) => kinds.find(([start]) => name.startsWith(start))?.[1] ?? "other";
const refOf = (name, id) => ({
	name: pathText(name),
	kind: kindOf$1(name),
	id
});
const lineEnd = /\r?\n/;
const packedLine = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) (\S.*)$/;
const zeroId = /^0*$/;
const maxDepth = 64;
const packedRefs = (commonDir) => {
	const found = /* @__PURE__ */ new Map();
	const text = readSmallFile(path.join(commonDir, "packed-refs"))?.toString("latin1") ?? "";
	for (const line of text.split(lineEnd)) {
		const match = packedLine.exec(line);
		if (match?.[1] !== void 0 && match[2] !== void 0) found.set(match[2], match[1]);
	}
	return found;
};
const listing = (folder) => readdirSync(folder, {
	withFileTypes: true,
	encoding: "buffer"
});
/** Names of loose refs under a folder; linked folders are not entered. */
function* looseNames(root, folder, depth) {
	if (depth > maxDepth) return;
	for (const entry of listing(fileIn(root, folder))) {
		const name = joinPath(folder, bytePath(entry.name));
		if (entry.isDirectory()) yield* looseNames(root, name, depth + 1);
		else if (!name.endsWith(".lock")) yield name;
	}
}
const looseRoots = (place) => [place.commonDir, ...place.gitDir === place.commonDir ? [] : [place.gitDir]].filter((root) => namesIn(root).includes("refs"));
const refsFromFiles = (place) => {
	const ids = new Map(packedRefs(place.commonDir));
	const problems = [];
	for (const root of looseRoots(place)) for (const name of looseNames(root, bytePathOf("refs"), 0)) {
		const id = looseId(place, fileIn(root, name));
		if (id === "broken") problems.push({
			kind: "corrupt",
			at: `ref ${pathText(name)}`,
			detail: "it holds no object id"
		});
		else if (id !== void 0) ids.set(name, id);
	}
	return {
		refs: [...ids].map(([name, id]) => refOf(name, id)).sort(byName),
		problems
	};
};
const looseId = (place, file) => {
	const text = readSmallText(file);
	if (text === void 0) return void 0;
	const loose = parseLooseRef(text);
	if (loose.kind === "id") return loose.id;
	return loose.kind === "symbolic" ? readRef(place, loose.ref) : "broken";
};
const byName = (a, b) => a.name < b.name ? -1 : Number(a.name > b.name);
const refsFromGit = async (gitDir) => {
	try {
		const { stdout } = await runGit({
			args: ["for-each-ref", "--format=%(objectname) %(refname)"],
			gitDir
		});
		return {
			refs: stdout.toString("latin1").split(lineEnd).map((line) => packedLine.exec(line)).filter((match) => match !== null).map((match) => refOf(match[2] ?? "", match[1] ?? "")).sort(byName),
			problems: []
		};
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return {
			refs: [],
			problems: [{
				kind: "git-failed",
				at: "refs",
				detail: error.message
			}]
		};
	}
};
/** All refs by name, loose before packed. */
const listRefs = async (place) => place.refStorage === "reftable" ? refsFromGit(place.gitDir) : refsFromFiles(place);
const reflogLine = /^[0-9a-f]+ ([0-9a-f]{40}(?:[0-9a-f]{24})?) /;
/** Every stash: those under the top one are only in the stash's log. */
const stashes = (place) => {
	const ids = (readSmallText(path.join(place.commonDir, "logs", "refs", "stash")) ?? "").split(lineEnd).map((line) => reflogLine.exec(line)?.[1] ?? "");
	return [...new Set(ids.filter((id) => !zeroId.test(id)))];
};
/** What the HEADs of the other work trees hold. */
const otherHeads = (place) => namesIn(path.join(place.commonDir, "worktrees")).map((name) => path.join(place.commonDir, "worktrees", name)).map((gitDir) => readRef({
	...place,
	gitDir
}, bytePathOf("HEAD"))).filter((id) => id !== void 0);
// src/git/objects/arena.ts
const smallest = 1048576;
/** No walk holds more than this at once. */
const largest = 1610612736;
const newArena = (frames) => ({
	bytes: new Uint8Array(smallest),
	depth: 0,
	starts: new Int32Array(frames),
	sizes: new Int32Array(frames),
	top: 0,
	tail: smallest
});
/** Closes the gaps that frames in the middle left when they ended. */
const compact = (arena) => {
	let top = 0;
	for (let frame = 0; frame < arena.depth; frame++) {
		const start = arena.starts[frame] ?? 0;
		const size = arena.sizes[frame] ?? 0;
		if (start > top) arena.bytes.copyWithin(top, start, start + size);
		arena.starts[frame] = Math.min(start, top);
		top += size;
	}
	arena.top = top;
};
/** Moves all to a larger buffer; views of the old one stay as they are. */
const grow = (arena, needed) => {
	let length = arena.bytes.length;
	while (length < needed) length *= 2;
	if (length > largest) length = largest;
	if (needed > length) return false;
	const old = arena.bytes;
	const tailLength = old.length - arena.tail;
	arena.bytes = new Uint8Array(length);
	arena.bytes.set(old.subarray(0, arena.top));
	arena.bytes.set(old.subarray(arena.tail), length - tailLength);
	arena.tail = length - tailLength;
	return true;
};
/** Makes room between the frames and the delta in hand; false where that would take too much. Moves frames. */
const reserve = (arena, size) => {
	if (arena.top + size <= arena.tail) return true;
	compact(arena);
	return arena.top + size <= arena.tail || grow(arena, arena.top + size + arena.bytes.length - arena.tail);
};
/** The same behind what is in use above the frames, and without moving any: views that were handed out stay right. */
const reserveAbove = (arena, used, size) => {
	if (arena.top + used + size <= arena.tail) return true;
	return growAbove(arena, used, size);
};
const growAbove = (arena, used, size) => {
	const top = arena.top;
	arena.top = top + used;
	const isRoomy = grow(arena, arena.top + size + arena.bytes.length - arena.tail);
	arena.top = top;
	return isRoomy;
};
// src/git/objects/forest-links.ts
/** The unsettled objects from one down to the nearest settled base; longer than `deepest` where they run in a circle. */
const unsettledFrom = ({ kinds, bases }, from, deepest) => {
	const chain = [];
	for (let at = from; kinds[at] === 0 && bases[at] !== -2 && chain.length <= deepest; at = bases[at] ?? 0) chain.push(at);
	return chain;
};
const settle = (settling, ordinal) => {
	const { links, depths, order, deepest } = settling;
	const { kinds, bases } = links;
	const base = bases[ordinal] ?? -1;
	const depth = base < 0 ? 0 : (depths[base] ?? 0) + 1;
	const isBroken = base >= 0 && (kinds[base] === 0 || depth > deepest);
	if (isBroken) bases[ordinal] = -2;
	if (isBroken || base === -2) return;
	if (base >= 0) kinds[ordinal] = kinds[base] ?? 0;
	depths[ordinal] = depth;
	order[settling.settled++] = ordinal;
};
const settleChain = (settling, from) => {
	const { links, deepest } = settling;
	const chain = unsettledFrom(links, from, deepest);
	if (chain.length > deepest) for (const ordinal of chain) links.bases[ordinal] = -2;
	else for (const ordinal of chain.toReversed()) settle(settling, ordinal);
};
/** Objects in an order that has each base before what is built on it. Types come down from the bases. */
const settleAll = (links, deepest) => {
	const { count, kinds, bases } = links;
	const order = new Uint32Array(count);
	const settling = {
		links,
		depths: new Uint16Array(count),
		order,
		settled: 0,
		deepest
	};
	const isWhole = (ordinal) => bases[ordinal] === -1;
	for (let ordinal = 0; ordinal < count; ordinal++) if (isWhole(ordinal)) settle(settling, ordinal);
	for (let ordinal = 0; ordinal < count; ordinal++) if (kinds[ordinal] === 0 && bases[ordinal] !== -2) settleChain(settling, ordinal);
	return order.subarray(0, settling.settled);
};
/** For each object, how many are built on it, itself included. */
const weigh = ({ count, bases }, order) => {
	const weights = new Uint32Array(count).fill(1);
	for (let index = order.length - 1; index >= 0; index--) {
		const ordinal = order[index] ?? 0;
		const base = bases[ordinal] ?? -1;
		if (base >= 0) weights[base] = (weights[base] ?? 0) + (weights[ordinal] ?? 0);
	}
	return weights;
};
/** For each object, the child that carries most. */
const heaviestChildren = ({ count, bases }, order, weights) => {
	const heaviest = new Int32Array(count).fill(-1);
	const weightOf = (ordinal) => weights[ordinal] ?? 0;
	for (const ordinal of order) {
		const base = bases[ordinal] ?? -1;
		if (base >= 0 && weightOf(ordinal) > weightOf(heaviest[base] ?? -1)) heaviest[base] = ordinal;
	}
	return heaviest;
};
/**
* Settles types, bases and children. The heaviest child comes last: its base is no longer needed then,
* so that a walk holds no more than a logarithm of the tree in memory, however deep the chains.
*/
const linkForest = (links, deepest) => {
	const { bases, firstChild, nextSibling } = links;
	const order = settleAll(links, deepest);
	const heaviest = heaviestChildren(links, order, weigh(links, order));
	const prepend = (ordinal, base) => {
		nextSibling[ordinal] = firstChild[base] ?? -1;
		firstChild[base] = ordinal;
	};
	for (const [base, ordinal] of heaviest.entries()) if (ordinal >= 0) prepend(ordinal, base);
	for (let ordinal = links.count - 1; ordinal >= 0; ordinal--) {
		const base = bases[ordinal] ?? -1;
		if (base >= 0 && links.kinds[ordinal] !== 0 && heaviest[base] !== ordinal) prepend(ordinal, base);
	}
};
// src/git/objects/sort-offsets.ts
const digitBits = 11;
const digitCount = 2048;
const wordSize = 4294967296;
/** One pass of a radix sort: reorders positions by a digit of their words and keeps the order of equal ones. */
const sortByDigit = (order, words, shift) => {
	const starts = /* @__PURE__ */ new Uint32Array(2049);
	for (let index = 0; index < words.length; index++) {
		const slot = ((words[index] ?? 0) >>> shift & 2047) + 1;
		starts[slot] = (starts[slot] ?? 0) + 1;
	}
	for (let digit = 0; digit < digitCount; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
	const sorted = new Uint32Array(order.length);
	for (let index = 0; index < order.length; index++) {
		const position = order[index] ?? 0;
		const digit = (words[position] ?? 0) >>> shift & 2047;
		const at = starts[digit] ?? 0;
		sorted[at] = position;
		starts[digit] = at + 1;
	}
	return sorted;
};
const sortByWords = (order, words) => {
	let largest = 0;
	for (let index = 0; index < words.length; index++) largest = Math.max(largest, words[index] ?? 0);
	let sorted = order;
	for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += digitBits) sorted = sortByDigit(sorted, words, shift);
	return sorted;
};
/** The positions of values in ascending order of value; the values are whole numbers from 0 to 2 ** 53. */
const orderOf = (values) => {
	const order = new Uint32Array(values.length);
	const low = new Uint32Array(values.length);
	const high = new Uint32Array(values.length);
	for (let index = 0; index < values.length; index++) {
		const value = values[index] ?? 0;
		order[index] = index;
		low[index] = value % wordSize;
		high[index] = value / wordSize;
	}
	return sortByWords(sortByWords(order, low), high);
};
// src/git/objects/forest.ts
/** Where the first entry of a pack starts. */
const firstEntry = 12;
const packEnding = /\.pack$/;
const shared = {
	floats: (length) => new Float64Array(new SharedArrayBuffer(length * 8)),
	integers: (length) => new Int32Array(new SharedArrayBuffer(length * 4)),
	naturals: (length) => new Uint32Array(new SharedArrayBuffer(length * 4)),
	bytes: (length) => new Uint8Array(new SharedArrayBuffer(length))
};
const emptyForest = (files, index) => ({
	...files,
	checksum: bytesToId(index.packChecksum()),
	count: index.count,
	offsets: shared.floats(index.count + 1),
	heads: shared.bytes(index.count),
	sizes: shared.floats(index.count),
	kinds: shared.bytes(index.count),
	bases: shared.integers(index.count).fill(-1),
	firstChild: shared.integers(index.count).fill(-1),
	nextSibling: shared.integers(index.count).fill(-1),
	positions: shared.naturals(index.count)
});
const sortByOffset = ({ forest, index, file }) => {
	const offsets = index.allOffsets();
	forest.positions.set(orderOf(offsets));
	for (let ordinal = 0; ordinal < forest.count; ordinal++) forest.offsets[ordinal] = offsets[forest.positions[ordinal] ?? 0] ?? 0;
	forest.offsets[forest.count] = file.size - forest.idBytes;
};
/** Which object starts at an offset, looked for backwards from one that does not start before it. */
const ordinalAt = (offsets, offset, from) => {
	let step = 1;
	while (from - step > 0 && (offsets[from - step] ?? 0) > offset) step *= 2;
	let low = Math.max(0, from - step);
	let high = from;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return offsets[low] === offset ? low : -2;
};
/** Finds objects by id, with tables in memory that are made when a first base is named by its id. */
const idFinder = ({ forest, index }) => {
	let ids;
	let ordinals = /* @__PURE__ */ new Uint32Array(0);
	const prepare = () => {
		ordinals = new Uint32Array(forest.count);
		for (let ordinal = 0; ordinal < forest.count; ordinal++) ordinals[forest.positions[ordinal] ?? 0] = ordinal;
		return index.allIds();
	};
	return (id) => {
		ids ??= prepare();
		let low = 0;
		let high = forest.count;
		while (low < high) {
			const middle = low + high >>> 1;
			const order = compareBytes(ids, middle * forest.idBytes, id);
			if (order === 0) return ordinals[middle] ?? -2;
			if (order < 0) low = middle + 1;
			else high = middle;
		}
		return -2;
	};
};
const baseOf = ({ forest, header, find }, ordinal) => {
	if (header.kind === entryKind.ofsDelta) return ordinalAt(forest.offsets, header.baseOffset, ordinal);
	return header.kind === entryKind.refDelta ? find(header.baseId) : -1;
};
const readHead = (reading, ordinal) => {
	const { forest, file, header } = reading;
	const offset = forest.offsets[ordinal] ?? 0;
	const isBroken = offset < firstEntry || readEntryHeader(file, offset, header) !== void 0;
	const base = isBroken ? -2 : baseOf(reading, ordinal);
	forest.bases[ordinal] = base;
	if (isBroken) return;
	forest.heads[ordinal] = header.dataStart - offset;
	forest.sizes[ordinal] = header.size;
	if (base === -1) forest.kinds[ordinal] = header.kind;
};
const readHeads = (opened) => {
	const reading = {
		...opened,
		header: emptyHeader(opened.forest.idBytes),
		find: idFinder(opened)
	};
	for (let ordinal = 0; ordinal < opened.forest.count; ordinal++) readHead(reading, ordinal);
};
const build = (files) => {
	const index = openPackIndex(files.indexFile, files.idBytes);
	if (index === void 0) return corrupt("its index is damaged or unknown");
	const file = new FileWindows(files.packFile, sequentialWindows);
	const fault = packFault(file, index, files.idBytes);
	if (fault !== void 0) return fault;
	const opened = {
		file,
		index,
		forest: emptyForest(files, index)
	};
	sortByOffset(opened);
	readHeads(opened);
	linkForest(opened.forest, deepestChain);
	return opened.forest;
};
/** Lets the files of a forest go. */
const closeForest = ({ packFile, indexFile }) => {
	closeSync(packFile);
	closeSync(indexFile);
};
const openFiles = (packPath, idLength) => {
	const packFile = openSync(packPath, "r");
	try {
		const indexFile = openSync(packPath.replace(packEnding, ".idx"), "r");
		return {
			name: packPath.slice(packPath.lastIndexOf("/") + 1).replace(packEnding, ""),
			packFile,
			indexFile,
			idBytes: idLength / 2
		};
	} catch (error) {
		closeSync(packFile);
		throw error;
	}
};
/** Reads how the objects of a pack hang together; the fault where it is not the pack that its index was made for. */
const openPackForest = (packPath, idLength) => {
	try {
		const files = openFiles(packPath, idLength);
		const forest = build(files);
		if ("detail" in forest) closeForest(files);
		return forest;
	} catch (error) {
		if (!(error instanceof Error && "syscall" in error)) throw error;
		return {
			kind: "unreadable",
			detail: `it cannot be read: ${describeError(error)}`
		};
	}
};
/** The objects of a type that are stored whole: where walks start. */
const rootsOf = ({ count, kinds, bases }, type) => {
	const kind = kindOf$2(type);
	const roots = new Uint32Array(count);
	let found = 0;
	for (let ordinal = 0; ordinal < count; ordinal++) if (kinds[ordinal] === kind && bases[ordinal] === -1) roots[found++] = ordinal;
	return roots.slice(0, found);
};
/** Names objects by their place in a pack. */
const idsOf = (forest, ordinals) => {
	const index = openPackIndex(forest.indexFile, forest.idBytes);
	const ids = [...ordinals].map((ordinal) => index?.idAt(forest.positions[ordinal] ?? 0) ?? "");
	index?.close();
	return ids;
};
/** The objects whose type cannot be known, since their head or a base of theirs is damaged. */
const unresolvedIn = (forest) => {
	const ordinals = [];
	for (let ordinal = 0; ordinal < forest.count; ordinal++) if (forest.kinds[ordinal] === 0) ordinals.push(ordinal);
	return ordinals.length === 0 ? [] : idsOf(forest, ordinals);
};
// src/git/objects/windows.ts
const emptyWindows = () => ({
	bytes: /* @__PURE__ */ new Uint8Array(0),
	spans: /* @__PURE__ */ new Int32Array(192),
	count: 0
});
const addSpan = (windows, start, end) => {
	const at = windows.count * 3;
	if (at >= windows.spans.length) {
		const larger = new Int32Array(windows.spans.length * 2);
		larger.set(windows.spans);
		windows.spans = larger;
	}
	windows.spans[at] = start;
	windows.spans[at + 1] = end;
	windows.spans[at + 2] = start;
	windows.count++;
};
/** A whole object, or the whole of a piece that starts in it at `origin`, as one window. */
const wholeWindow = (windows, size, origin) => {
	windows.count = 0;
	if (size === 0) return;
	addSpan(windows, 0, size);
	windows.spans[2] = origin;
};
/** Edits with their surroundings, those that touch made one; says how many bytes they take. Positions are those in the object. */
const widenEdits = (windows, script, context) => {
	const { edits, editCount, resultSize } = script;
	windows.count = 0;
	let total = 0;
	let start = 0;
	let end = -1;
	for (let index = 0; index < editCount * 2; index += 2) {
		const from = Math.max((edits[index] ?? 0) - context, 0);
		const to = Math.min((edits[index + 1] ?? 0) + context, resultSize);
		if (from > end) {
			if (end > start) {
				addSpan(windows, start, end);
				total += end - start;
			}
			start = from;
		}
		end = to;
	}
	if (end <= start) return total;
	addSpan(windows, start, end);
	return total + end - start;
};
/** Moves windows to where the text stands in a buffer. */
const placeWindows = (windows, bytes, at) => {
	windows.bytes = bytes;
	for (let index = 0; index < windows.count * 3; index += 3) {
		windows.spans[index] = (windows.spans[index] ?? 0) + at;
		windows.spans[index + 1] = (windows.spans[index + 1] ?? 0) + at;
	}
};
/** Assembles windows, one behind the other from `at.result` on, and nothing of the object between them. */
const assembleWindows = (windows, script, { bytes, at }) => {
	const { spans, count } = windows;
	const range = {
		at,
		op: 0,
		start: 0,
		end: 0,
		target: at.result
	};
	windows.bytes = bytes;
	for (let index = 0; index < count * 3; index += 3) {
		range.start = spans[index] ?? 0;
		range.end = spans[index + 1] ?? 0;
		spans[index] = range.target;
		assembleRange(script, bytes, range);
		spans[index + 1] = range.target;
	}
};
// src/git/objects/hand.ts
/** Thrown where an object would take more memory than a walk may use. */
var TooLargeError = class extends Error {
	name = "TooLargeError";
};
const hashOf = (type, idLength, bytes) => createHash(idLength === 40 ? "sha1" : "sha256").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
const unassembled = -1;
/** The walk's side of a `PackedObject`. */
var Hand = class {
	type = "blob";
	ordinal = -1;
	size = 0;
	edits = "whole";
	editCount = 0;
	copies = /* @__PURE__ */ new Int32Array(0);
	copyCount = 0;
	pieceStart = 0;
	pieceSize = 0;
	script = emptyScript();
	#arena;
	#windows = emptyWindows();
	#name;
	#hashLarge;
	#textAt = unassembled;
	#baseAt = 0;
	#commands = 0;
	#used = 0;
	constructor(arena, name, hashLarge) {
		this.#arena = arena;
		this.#name = name;
		this.#hashLarge = hashLarge;
	}
	/** Takes up an object that stands whole in the arena. */
	takeWhole(ordinal, size, at) {
		this.takePiece(ordinal, size, {
			at,
			start: 0,
			length: size
		});
	}
	takePiece(ordinal, size, piece) {
		this.ordinal = ordinal;
		this.size = size;
		this.edits = "whole";
		this.editCount = 0;
		this.copyCount = 0;
		this.pieceStart = piece.start;
		this.pieceSize = piece.length;
		this.#textAt = piece.at;
		this.#used = piece.at + piece.length - this.#arena.top;
	}
	/** Takes up an object as a delta; `commands` is where those start, counted from the arena's tail. */
	takeDelta(ordinal, baseAt, commands) {
		const { script } = this;
		this.ordinal = ordinal;
		this.size = script.resultSize;
		this.edits = script.edits;
		this.editCount = script.editCount;
		this.copies = script.copies;
		this.copyCount = script.copyCount;
		this.pieceStart = 0;
		this.pieceSize = script.resultSize;
		this.#textAt = unassembled;
		this.#baseAt = baseAt;
		this.#commands = commands;
		this.#used = 0;
	}
	/** Puts the delta's result on top of the frames; there must be room. */
	assembleAtTop() {
		this.#assembleAt(this.#arena.top);
		this.#used = this.size;
	}
	id() {
		return this.#name(this.ordinal);
	}
	text() {
		if (this.#textAt === unassembled) {
			this.#reserve(this.size);
			this.#assembleAt(this.#arena.top + this.#used);
			this.#used += this.size;
		}
		return this.#arena.bytes.subarray(this.#textAt, this.#textAt + this.pieceSize);
	}
	windows(context) {
		const windows = this.#windows;
		let total = 0;
		if (this.edits === "whole") wholeWindow(windows, this.pieceSize, this.pieceStart);
		else total = widenEdits(windows, this.script, context);
		if (this.#textAt === unassembled) this.#assembleWindows(total);
		else placeWindows(windows, this.#arena.bytes, this.#textAt);
		return windows;
	}
	verify() {
		const id = this.id();
		if (this.pieceSize < this.size) return this.#hashLarge(this.ordinal) === id;
		return hashOf(this.type, id.length, this.text()) === id;
	}
	/** Where the base stands now, after frames have moved. */
	rebase(baseAt) {
		this.#baseAt = baseAt;
	}
	#assembleAt(at) {
		const arena = this.#arena;
		assemble(this.script, arena.bytes, {
			base: this.#baseAt,
			delta: arena.tail + this.#commands,
			result: at
		});
		this.#textAt = at;
	}
	#assembleWindows(total) {
		this.#reserve(total);
		const arena = this.#arena;
		const at = {
			base: this.#baseAt,
			delta: arena.tail + this.#commands,
			result: arena.top + this.#used
		};
		assembleWindows(this.#windows, this.script, {
			bytes: arena.bytes,
			at
		});
		this.#used += total;
	}
	#reserve(size) {
		if (!reserveAbove(this.#arena, this.#used, size)) throw new TooLargeError(`an object of ${this.size} bytes`);
	}
};
// src/git/objects/stream.ts
/** Above this, a whole object comes in pieces. */
const defaultPiece = 67108864;
const defaultOverlap = 65536;
const inputStep = 262144;
/** Inflates until the input at hand or the room is used up; false where the stream is bad. */
const pump = (stream, room) => {
	const { file, job, raw, arena } = stream;
	const available = file.seek(stream.position, Math.min(inputStep, stream.end - stream.position));
	if (available === 0) return false;
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.output = arena.bytes;
	job.outputStart = arena.top + stream.filled;
	job.size = room;
	raw.write(constants$1.Z_NO_FLUSH, job, 0);
	const produced = room - raw.outputLeft();
	const consumed = available - raw.inputLeft();
	stream.position += consumed;
	stream.done += produced;
	stream.filled += produced;
	return raw.fault() === "" && produced + consumed > 0;
};
/** Whether a stream ends where it should, its checksum right. */
const endsHere = (stream) => {
	const { file, job, raw } = stream;
	const available = file.seek(stream.position, Math.min(64, stream.end - stream.position));
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.outputStart = 0;
	job.output = /* @__PURE__ */ new Uint8Array(1);
	job.size = 0;
	raw.write(constants$1.Z_FINISH, job, 1);
	return raw.fault() === "" && raw.outputLeft() === 1;
};
const runStream = (stream, { pieceBytes, overlap, emit }) => {
	const { arena, size } = stream;
	while (stream.done < size) {
		if (!pump(stream, Math.min(pieceBytes - stream.filled, size - stream.done))) return false;
		if (stream.filled < pieceBytes && stream.done < size) continue;
		emit({
			at: arena.top,
			start: stream.done - stream.filled,
			length: stream.filled
		});
		const kept = Math.min(overlap, stream.filled);
		arena.bytes.copyWithin(arena.top, arena.top + stream.filled - kept, arena.top + stream.filled);
		stream.filled = kept;
	}
	return endsHere(stream);
};
const inflateWhole = (source, range, emit) => {
	const { file, arena, inflater } = source;
	const { size, position, end } = range;
	if (size > 536870912 || !reserve(arena, size + 1)) return false;
	const available = file.seek(position, Math.min(end - position, roomFor(size)));
	const job = emptyJob();
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd = file.start + available;
	job.output = arena.bytes;
	job.outputStart = arena.top;
	job.size = size;
	if (inflater.inflate(job) !== "ok") return false;
	emit({
		at: arena.top,
		start: 0,
		length: size
	});
	return true;
};
/** Inflates a stream piece by piece; false where it cannot be read to its end. */
const streamRange = (source, range, options) => {
	const raw = source.inflater.kind === "plain" ? void 0 : openRawInflate();
	if (raw === void 0) return inflateWhole(source, range, options.emit);
	const stream = {
		...source,
		...range,
		raw,
		job: emptyJob(),
		done: 0,
		filled: 0
	};
	return reserve(source.arena, options.pieceBytes) && runStream(stream, options);
};
const hashStep = 4194304;
/** The hash of what a stream holds behind a prefix; '' where it cannot be read. */
const hashStream = (source, range, { prefix, idBytes }) => {
	const file = new FileWindows(source, walkWindows);
	const arena = newArena(1);
	const hash = createHash(idBytes === 20 ? "sha1" : "sha256").update(prefix);
	const emit = ({ at, length }) => {
		hash.update(arena.bytes.subarray(at, at + length));
	};
	const isWhole = streamRange({
		file,
		arena,
		inflater: openInflater()
	}, range, {
		pieceBytes: hashStep,
		overlap: 0,
		emit
	});
	file.close();
	return isWhole ? hash.digest("hex") : "";
};
/** Where the data of an entry that is no delta stands. */
const entryRange = ({ offsets, heads, sizes }, ordinal) => ({
	position: (offsets[ordinal] ?? 0) + (heads[ordinal] ?? 0),
	end: offsets[ordinal + 1] ?? 0,
	size: sizes[ordinal] ?? 0
});
/** The id that the content of an entry gives. */
const hashEntry = (forest, ordinal) => {
	const range = entryRange(forest, ordinal);
	const prefix = `${typeOf(forest.kinds[ordinal] ?? 0) ?? ""} ${range.size}\0`;
	return hashStream(forest.packFile, range, {
		prefix,
		idBytes: forest.idBytes
	});
};
// src/git/objects/walk.ts
const progressStep = 1048576;
/** Finds the data of an entry; false where the file cannot give it. */
const findData = ({ forest, file, job }, ordinal) => {
	const { position, end, size } = entryRange(forest, ordinal);
	const length = Math.min(end - position, roomFor(size));
	try {
		job.inputEnd = length > 0 ? file.seek(position, length) : 0;
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return false;
		throw error;
	}
	job.input = file.bytes;
	job.inputStart = file.start;
	job.inputEnd += file.start;
	return job.inputEnd > job.inputStart;
};
const inflateAt = (walk, ordinal, at) => {
	const { job, arena, inflater, forest } = walk;
	if (!findData(walk, ordinal)) return false;
	job.output = arena.bytes;
	job.outputStart = at;
	job.size = forest.sizes[ordinal] ?? 0;
	return inflater.inflate(job) === "ok";
};
const advance = (walk, ordinal) => {
	const { offsets } = walk.forest;
	walk.progress += (offsets[ordinal + 1] ?? 0) - (offsets[ordinal] ?? 0);
	if (walk.progress < progressStep) return;
	walk.options.onProgress?.(walk.progress);
	walk.progress = 0;
};
/** Gives up on an object and on all that is built on it. */
const abandon = (walk, from) => {
	const { firstChild, nextSibling } = walk.forest;
	const waiting = [from];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		walk.unread.push(at);
		advance(walk, at);
		for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) waiting.push(child);
	}
};
const count$1 = (walk, ordinal) => {
	walk.objects++;
	walk.bytes += walk.hand.size;
	advance(walk, ordinal);
};
const visit = (walk, base) => {
	const { hand, forest } = walk;
	hand.type = typeOf(forest.kinds[hand.ordinal] ?? 0) ?? "blob";
	count$1(walk, hand.ordinal);
	try {
		return walk.options.visit(hand, base);
	} catch (error) {
		if (!(error instanceof TooLargeError)) throw error;
		walk.unread.push(hand.ordinal);
		return;
	}
};
const push = (walk, ordinal, state) => {
	const { arena, forest, hand } = walk;
	const frame = arena.depth++;
	arena.starts[frame] = arena.top;
	arena.sizes[frame] = hand.size;
	arena.top += hand.size;
	walk.nextChildren[frame] = forest.firstChild[ordinal] ?? -1;
	walk.states[frame] = state;
};
const pop = (walk) => {
	const { arena } = walk;
	arena.depth--;
	walk.states[arena.depth] = void 0;
	const below = arena.depth - 1;
	arena.top = below < 0 ? 0 : (arena.starts[below] ?? 0) + (arena.sizes[below] ?? 0);
};
const inflateRoot = (walk, root) => {
	const size = walk.forest.sizes[root] ?? 0;
	if (size > 536870912 || !reserve(walk.arena, size + 1)) return false;
	if (!inflateAt(walk, root, walk.arena.top)) return false;
	walk.hand.takeWhole(root, size, walk.arena.top);
	return true;
};
const enterLoneRoot = (walk, root) => {
	if ((walk.forest.sizes[root] ?? 0) > (walk.options.pieceBytes ?? 67108864)) enterPieces(walk, root);
	else if (!inflateRoot(walk, root)) abandon(walk, root);
	else visit(walk, void 0);
};
const enterRoot = (walk, root) => {
	walk.arena.tail = walk.arena.bytes.length;
	if ((walk.forest.firstChild[root] ?? -1) < 0) enterLoneRoot(walk, root);
	else if (!inflateRoot(walk, root)) abandon(walk, root);
	else push(walk, root, visit(walk, void 0));
};
const enterPieces = (walk, root) => {
	const { forest, hand, options } = walk;
	const range = entryRange(forest, root);
	if (streamRange(walk, range, {
		pieceBytes: options.pieceBytes ?? 67108864,
		overlap: options.pieceOverlap ?? 65536,
		emit: (piece) => {
			hand.takePiece(root, range.size, piece);
			hand.type = typeOf(forest.kinds[root] ?? 0) ?? "blob";
			options.visit(hand, void 0);
		}
	})) count$1(walk, root);
	else abandon(walk, root);
};
/** Takes up a delta, its result not assembled yet. */
const takeUp = (walk, ordinal, frame) => {
	const { arena, hand, forest } = walk;
	const deltaSize = forest.sizes[ordinal] ?? 0;
	arena.tail = arena.bytes.length;
	if (deltaSize > 536870912 || !reserve(arena, deltaSize + 1)) return false;
	const tail = arena.bytes.length - deltaSize - 1;
	if (!inflateAt(walk, ordinal, tail)) return false;
	arena.tail = tail;
	const sizes = readDeltaSizes({
		bytes: arena.bytes,
		start: tail,
		end: tail + deltaSize
	});
	if (sizes === void 0 || sizes.baseSize !== arena.sizes[frame] || sizes.resultSize > 536870912) return false;
	const commands = {
		bytes: arena.bytes,
		start: sizes.start,
		end: tail + deltaSize
	};
	if (parseDelta(hand.script, commands, sizes) !== void 0) return false;
	hand.takeDelta(ordinal, arena.starts[frame] ?? 0, sizes.start - tail);
	return true;
};
const enterLeaf = (walk, ordinal, frame) => {
	if (takeUp(walk, ordinal, frame)) visit(walk, walk.states[frame]);
	else abandon(walk, ordinal);
};
const assembleInner = (walk, ordinal, frame) => {
	const { arena, hand } = walk;
	if (!takeUp(walk, ordinal, frame) || !reserve(arena, hand.size)) return false;
	hand.rebase(arena.starts[frame] ?? 0);
	hand.assembleAtTop();
	return true;
};
const enterInner = (walk, ordinal, frame) => {
	if (!assembleInner(walk, ordinal, frame)) {
		abandon(walk, ordinal);
		return;
	}
	const { top } = walk.arena;
	const state = visit(walk, walk.states[frame]);
	if ((walk.nextChildren[frame] ?? -1) < 0) pop(walk);
	walk.arena.top = top;
	push(walk, ordinal, state);
};
const step = (walk) => {
	const { arena, forest } = walk;
	const frame = arena.depth - 1;
	const child = walk.nextChildren[frame] ?? -1;
	walk.nextChildren[frame] = forest.nextSibling[child] ?? -1;
	if (child < 0) pop(walk);
	else if ((forest.firstChild[child] ?? -1) < 0) enterLeaf(walk, child, frame);
	else enterInner(walk, child, frame);
};
const walkTrees = (walk, roots) => {
	const { arena, options } = walk;
	for (const root of roots) {
		if (options.isStopped?.()) return "stopped";
		enterRoot(walk, root);
		while (arena.depth > 0) {
			if (options.isStopped?.()) return "stopped";
			step(walk);
		}
	}
	return "finished";
};
const newWalk = (forest, index, options) => {
	const arena = newArena(4098);
	return {
		forest,
		options,
		inflater: options.inflater ?? openInflater(),
		file: new FileWindows(forest.packFile, walkWindows),
		job: emptyJob(),
		arena,
		hand: new Hand(arena, (ordinal) => index.idAt(forest.positions[ordinal] ?? 0), (ordinal) => hashEntry(forest, ordinal)),
		nextChildren: /* @__PURE__ */ new Int32Array(4098),
		states: [],
		unread: [],
		objects: 0,
		bytes: 0,
		progress: 0
	};
};
/** Walks the trees of some roots. */
const walkForest = (forest, roots, options) => {
	const index = openPackIndex(forest.indexFile, forest.idBytes);
	if (index === void 0) throw new Error(`the index of ${forest.name} has changed meanwhile`);
	const walk = newWalk(forest, index, options);
	try {
		const end = walkTrees(walk, roots);
		options.onProgress?.(walk.progress);
		return {
			objects: walk.objects,
			bytes: walk.bytes,
			unread: idsOf(forest, walk.unread),
			end
		};
	} finally {
		index.close();
		walk.file.close();
	}
};
const messageTypes = ["commit", "tag"];
/** Walks what people wrote about content: commits and tags. */
const walkMessages = (forest, options) => walkForest(forest, messageTypes.flatMap((type) => [...rootsOf(forest, type)]), options);
/** How far a window follows a stretch without white space, in which a long token may stand. */
const longestToken = 16384;
/** Where the encoding of a content is told. */
const headSize = 4096;
var DeltaDetector = class {
	guilty = /* @__PURE__ */ new Map();
	blobs = 0;
	bytes = 0;
	searched = 0;
	#detector;
	constructor(detector) {
		this.#detector = detector;
	}
	visit(blob, base) {
		this.blobs++;
		this.bytes += blob.size;
		const found = blob.edits === "whole" || base?.reading === "whole" ? this.#whole(blob) : this.#changed(blob, blob.edits, base);
		if (found !== void 0) this.#note(found.matches, blob);
		return found;
	}
	#note(matches, blob) {
		const seen = /* @__PURE__ */ new Set();
		for (const match of matches) {
			const key = keyOf$1(match);
			if (match.suppressed !== void 0 || seen.has(key)) continue;
			seen.add(key);
			const known = this.guilty.get(key);
			if (known === void 0) this.guilty.set(key, {
				match,
				ids: [blob.id()]
			});
			else known.ids.push(blob.id());
		}
	}
	#whole(blob) {
		const bytes = blob.text();
		this.searched += bytes.length;
		const reading = this.#detector.readsWhole(bytes) ? "whole" : "plain";
		const all = {
			start: 0,
			end: bytes.length
		};
		if (reading === "plain" && !this.#detector.suspects(bytes, all)) return void 0;
		const matches = this.#detector.detect({
			content: blob.id(),
			bytes,
			search: "whole"
		});
		return handOn({
			matches,
			anchors: this.#detector.anchors(bytes, all),
			reading
		});
	}
	#changed(blob, edits, base) {
		const kept = base === void 0 ? nothingKept : inherit(base, blob);
		if (kept.lost.length === 0 && !this.#hasSuspects(blob)) return handOn({
			...kept,
			reading: "plain"
		});
		const bytes = blob.text();
		if (this.#readsOtherwise(bytes, edits)) return this.#whole(blob);
		const suspicious = merge([...widen(edits, blob.editCount, bytes), ...kept.lost].sort((a, b) => a.start - b.start)).filter((span) => this.#detector.suspects(bytes, span));
		if (suspicious.length === 0) return handOn({
			...kept,
			reading: "plain"
		});
		const found = this.#detector.detect({
			content: blob.id(),
			bytes,
			search: suspicious
		});
		const inherited = kept.matches.filter((match) => !found.some((other) => overlaps(other.span, match.span)));
		const anchors = [...kept.anchors, ...suspicious.flatMap((span) => this.#detector.anchors(bytes, span))];
		return handOn({
			matches: [...inherited, ...found],
			anchors: distinctSpans(anchors),
			reading: "plain"
		});
	}
	/** A look at the windows alone, so that a blob nobody is built on is not even assembled. */
	#hasSuspects(blob) {
		const { bytes, spans, count } = blob.windows(768);
		for (let i = 0; i < count * 3; i += 3) {
			const part = bytes.subarray(spans[i], spans[i + 1]);
			this.searched += part.length;
			if (needsMore(part, spans[i + 2] ?? 0, blob.size) || this.#detector.suspects(part, {
				start: 0,
				end: part.length
			})) return true;
		}
		return false;
	}
	/** Whether a change of the head makes the bytes another encoding. */
	#readsOtherwise(bytes, edits) {
		return edits.length > 0 && (edits[0] ?? headSize) < headSize && this.#detector.readsWhole(bytes);
	}
};
const handOn = (inherited) => inherited.matches.length === 0 && inherited.anchors.length === 0 && inherited.reading === "plain" ? void 0 : inherited;
const nothingKept = {
	matches: [],
	anchors: [],
	lost: []
};
/** What of a base's matches stands unchanged in the child, and where the others stood. */
function inherit(base, blob) {
	const matches = [];
	const anchors = [];
	const lost = [];
	for (const match of base.matches) {
		const at = shiftOf(blob, match.reach);
		if (at === void 0) lost.push(...remains(blob, match.reach));
		else matches.push(shifted(match, at));
	}
	for (const anchor of base.anchors) {
		const at = shiftOf(blob, anchor);
		if (at === void 0) lost.push(...remains(blob, anchor));
		else anchors.push({
			start: anchor.start + at,
			end: anchor.end + at
		});
	}
	return {
		matches,
		anchors,
		lost
	};
}
const shifted = (match, by) => by === 0 ? match : {
	...match,
	span: {
		start: match.span.start + by,
		end: match.span.end + by
	},
	reach: {
		start: match.reach.start + by,
		end: match.reach.end + by
	}
};
/** By how much a span of the base moved in the child, where all of it was copied in one piece. */
function shiftOf(blob, span) {
	const { copies, copyCount } = blob;
	for (let i = 0; i < copyCount * 3; i += 3) {
		const from = copies[i] ?? 0;
		const length = copies[i + 2] ?? 0;
		if (from <= span.start && span.end <= from + length) return (copies[i + 1] ?? 0) - from;
	}
}
/** What pieces of a span of the base are still there, widened by what stands around them. */
function remains(blob, span) {
	const { copies, copyCount } = blob;
	const pieces = [];
	for (let i = 0; i < copyCount * 3; i += 3) {
		const from = copies[i] ?? 0;
		const length = copies[i + 2] ?? 0;
		const start = Math.max(from, span.start);
		const end = Math.min(from + length, span.end);
		if (start >= end) continue;
		const by = (copies[i + 1] ?? 0) - from;
		pieces.push({
			start: Math.max(0, start + by - 768),
			end: Math.min(blob.size, end + by + 768)
		});
	}
	return pieces;
}
/** Whether a window alone cannot decide: a token longer than its margins runs through it, or the head may be another encoding now. */
function needsMore(part, origin, size) {
	const end = origin + part.length;
	if (origin > 0 && isTokenThrough(part, 0, Math.min(768, part.length))) return true;
	if (end < size && isTokenThrough(part, Math.max(0, part.length - 768), part.length)) return true;
	if (origin >= headSize) return false;
	const head = part.subarray(0, headSize - origin);
	return head.indexOf(0) >= 0 || origin === 0 && (head[0] ?? 0) >= 254;
}
const isBlank = /* @__PURE__ */ new Uint8Array(256);
for (const byte of [
	9,
	10,
	13,
	32
]) isBlank[byte] = 1;
/** Each edit with what a rule may read around it, and to the ends of a long token that it stands in. */
function* widen(edits, count, bytes) {
	for (let i = 0; i < count * 2; i += 2) {
		let start = Math.max(0, (edits[i] ?? 0) - 768);
		let end = Math.min(bytes.length, (edits[i + 1] ?? 0) + 768);
		if (isTokenThrough(bytes, start, edits[i] ?? 0)) start = tokenStart(bytes, start);
		if (isTokenThrough(bytes, edits[i + 1] ?? 0, end)) end = tokenEnd(bytes, end);
		yield {
			start,
			end
		};
	}
}
function isTokenThrough(bytes, start, end) {
	for (let at = end - 1; at >= start; at--) if (isBlank[bytes[at] ?? 32] === 1) return false;
	return end > start;
}
function tokenStart(bytes, from) {
	let at = from;
	while (at > 0 && from - at < longestToken && isBlank[bytes[at - 1] ?? 32] === 0) at--;
	return at;
}
function tokenEnd(bytes, from) {
	let at = from;
	while (at < bytes.length && at - from < longestToken && isBlank[bytes[at] ?? 32] === 0) at++;
	return at;
}
/** Spans in ascending order, those that touch joined. */
function merge(spans) {
	const merged = [];
	for (const { start, end } of spans) {
		const last = merged.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({
			start,
			end
		});
	}
	return merged;
}
const distinctSpans = (spans) => [...new Map(spans.map((span) => [span.start, span])).values()];
// src/scan/pack-scan.ts
const nothingFound = {
	values: [],
	messages: [],
	blobs: 0,
	bytes: 0,
	searched: 0,
	unread: [],
	problems: [],
	end: "finished"
};
const scanPackShare = ({ forest, roots }, detector, watch) => roots === "messages" ? scanMessages(forest, detector, watch) : scanBlobs({
	forest,
	roots
}, detector, watch);
function scanBlobs({ forest, roots }, detector, watch) {
	const delta = new DeltaDetector(detector);
	const visit = (object, base) => delta.visit(object, base);
	const outcome = walkForest(forest, roots, {
		...watch,
		visit
	});
	const { blobs, bytes, searched } = delta;
	return {
		...nothingFound,
		values: [...delta.guilty.values()],
		blobs,
		bytes,
		searched,
		unread: outcome.unread,
		end: outcome.end
	};
}
function scanMessages(forest, detector, watch) {
	const singles = new SingleObjects(detector);
	const outcome = walkMessages(forest, {
		...watch,
		visit: (object) => singles.visit(object)
	});
	return {
		...singles.findings(),
		unread: outcome.unread,
		end: outcome.end
	};
}
/** Findings of objects that come whole, each without a base. */
var SingleObjects = class {
	#detector;
	#delta;
	#messages = [];
	constructor(detector) {
		this.#detector = detector;
		this.#delta = new DeltaDetector(detector);
	}
	visit(object) {
		if (object.type === "blob") this.#delta.visit(object, void 0);
		else if (object.type !== "tree" && holdsValue(object.text(), this.#detector)) this.#messages.push({
			id: object.id(),
			type: object.type
		});
	}
	findings() {
		const { blobs, bytes, searched, guilty } = this.#delta;
		return {
			...nothingFound,
			values: [...guilty.values()],
			messages: this.#messages,
			blobs,
			bytes,
			searched
		};
	}
};
/** What several shares found, as one. */
function sumFindings(parts) {
	const values = /* @__PURE__ */ new Map();
	for (const { match, ids } of parts.flatMap((part) => part.values)) {
		const known = values.get(keyOf$1(match));
		if (known === void 0) values.set(keyOf$1(match), {
			match,
			ids: [...ids]
		});
		else for (const id of ids) known.ids.push(id);
	}
	const sum = (count) => parts.reduce((total, part) => total + count(part), 0);
	return {
		values: [...values.values()],
		messages: parts.flatMap((part) => part.messages),
		blobs: sum(({ blobs }) => blobs),
		bytes: sum(({ bytes }) => bytes),
		searched: sum(({ searched }) => searched),
		unread: parts.flatMap((part) => part.unread),
		problems: parts.flatMap((part) => part.problems),
		end: parts.some((part) => part.end === "stopped") ? "stopped" : "finished"
	};
}
/** Where a commit's or a tag's header ends and what people wrote begins. */
function messageStart(bytes) {
	const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
	return at < 0 ? bytes.length : at + 2;
}
function holdsValue(bytes, detector) {
	const span = {
		start: messageStart(bytes),
		end: bytes.length
	};
	if (span.start >= span.end || !detector.suspects(bytes, span)) return false;
	return detector.detect({
		content: "message",
		bytes,
		search: [span]
	}).some((match) => match.suppressed === void 0);
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
	constructor(io) {
		this.#io = io;
	}
	begin(stage, total) {
		this.#stage = stage;
		this.#total = total;
		this.#done = 0;
		this.#began = performance.now();
		this.#drawn = this.#began;
	}
	advance(count) {
		this.#done += count;
		const now = performance.now();
		if (now - this.#drawn < redrawEvery) return;
		this.#drawn = now;
		this.#io.stderr.write(`\r\u001b[K${this.#line(now)}`);
	}
	end() {
		this.#io.stderr.write("\r\x1B[K");
	}
	#line(now) {
		if (this.#total === 0) return `  ${this.#stage} ${this.#done.toLocaleString("en")}`;
		const share = Math.min(1, this.#done / this.#total);
		const filled = Math.round(share * barWidth);
		const bar = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)}`;
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
		failOn: among([...severities, "none"], words.given("fail-on")),
		minSeverity: among(severities, words.given("min-severity")),
		minConfidence: among(confidences, words.given("min-confidence")),
		only: among(groups, words.given("only"))
	};
}
/** The folder that paths of the command line start from. */
const startFolder = ({ arguments: words, io }) => resolve$1(io.cwd(), words.value("directory") ?? ".");
const today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
/** Opens what is written to before anything is scanned. */
function outputOf({ arguments: words, io }) {
	const file = words.value("output");
	return file === void 0 ? openOutput(io) : openFile(io.cwd(), file);
}
async function jobOf(context) {
	const { cancel, workerUrl } = context;
	return {
		detector: createDetector(await loadRules()),
		progress: progressOf(context),
		signal: cancel.signal,
		workerUrl
	};
}
function progressOf({ arguments: words, io }) {
	return io.stderr.isTTY && !words.has("quiet") && io.env["CI"] === void 0 ? new ProgressBar(io) : silent;
}
/** Scans, writes the report, and gives the exit code; delivery has no say in the verdict. */
async function scanAndReport(plan, options, context) {
	const output = outputOf(context);
	const result = await scan(plan, options, await jobOf(context));
	const code = exitCode(result, gateOf(options, plan.range === void 0 ? "all" : "range"));
	await writeReport(result, output, context);
	return code;
}
async function writeReport(result, output, { arguments: words, io }) {
	const format = among(formats$1, words.value("format")) ?? "text";
	const { reporters } = await import("./reporters.js");
	const reporter = await reporters[format]();
	for (const piece of reporter(result, styleOf(words, io))) await output.write(piece);
	await output.flush();
}
function styleOf(words, io) {
	return {
		color: !(words.has("no-color") || (io.env["NO_COLOR"] ?? "") !== "" || words.value("output") !== void 0) && (io.stdout.isTTY || io.env["FORCE_COLOR"] === "1") ? "ansi" : "none",
		width: io.stdout.isTTY ? Math.max(60, Math.min(io.stdout.columns, 120)) : 100,
		version
	};
}
// src/policy/fields.ts
const nameOf = (field) => field.at === "" ? field.file : `${field.file}: ${field.at}`;
function mistake(field, what) {
	return new UserError(`${nameOf(field)}: ${what}`);
}
const kindOf = (value) => {
	if (value === null || value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
};
/** The mapping's fields, after each key was found among the known ones. */
function mapping(field, known) {
	const entries = anyMapping(field);
	for (const key of entries.keys()) if (!known.includes(key)) throw mistake(field, `unknown key "${key}"; ${suggestion(key, known)}`);
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
function text(field) {
	if (typeof field.value !== "string") throw mistake(field, `must be text, not ${kindOf(field.value)}`);
	if (field.value.trim() === "") throw mistake(field, "must not be empty");
	return field.value;
}
const texts = (field) => list(field).map(text);
function required(fields, name) {
	const field = fields.of(name);
	if (field === void 0) throw mistake(fields, `"${name}" is missing`);
	return field;
}
/** One of a set of words. */
function oneOf(field, words) {
	const word = text(field);
	const found = words.find((known) => known === word);
	if (found === void 0) throw mistake(field, `"${word}" is none of ${words.join(", ")}`);
	return found;
}
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** A day as YYYY-MM-DD. */
function day(field) {
	const value = field.value instanceof Date ? field.value.toISOString().slice(0, 10) : text(field);
	if (!dayForm.test(value) || Number.isNaN(Date.parse(value))) throw mistake(field, `"${value}" is no day; write YYYY-MM-DD`);
	return value;
}
function httpsUrl(field) {
	const value = text(field);
	if (!URL.canParse(value) || new URL(value).protocol !== "https:") throw mistake(field, `"${value}" is no https address`);
	return value;
}
// src/policy/baseline-file.ts
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
	const version = required(fields, "version");
	if (version.value !== 1) throw mistake(version, `must be 1, not ${JSON.stringify(version.value)}`);
	const salt = required(fields, "salt");
	if (!saltForm.test(text(salt))) throw mistake(salt, "must be 32 or more lower-case hexadecimal digits");
	return {
		source,
		salt: text(salt),
		entries: list(required(fields, "entries")).map(entry)
	};
}
function parseJson(json, source) {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new UserError(`${source}: is no valid JSON: ${cause instanceof Error ? cause.message.split("\n", 1)[0] : ""}`, { cause });
	}
}
function entry(field) {
	const fields = mapping(field, entryKeys);
	const path = fields.of("path");
	const expires = fields.of("expires");
	return {
		fingerprint: text(required(fields, "fingerprint")),
		rule: text(required(fields, "rule")),
		path: path === void 0 ? null : text(path),
		value: text(required(fields, "value")),
		owner: text(required(fields, "owner")),
		reason: text(required(fields, "reason")),
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
// src/cli/input.ts
/** All of a stream, as standard input is read. */
async function readAll(stream) {
	const pieces = [];
	for await (const piece of stream) pieces.push(typeof piece === "string" ? Buffer.from(piece) : piece);
	return Buffer.concat(pieces);
}
// src/cli/commands/scan.ts
async function scanCommand(context) {
	const { arguments: words } = context;
	const [path = ".", extra] = words.operands;
	if (extra !== void 0) throw new UserError(`keyreach scan takes one path; "${extra}" is one too many`);
	if (words.has("tree-only") && words.has("history-only")) throw new UserError("--tree-only and --history-only exclude each other");
	return path === "-" ? scanStandardInput(context) : scanPath(path, context);
}
async function scanStandardInput(context) {
	const options = await loadOptions(givenOptions(context.arguments), filesBelow(startFolder(context)), {
		...policyPaths(context),
		today: today()
	});
	return scanAndReport(planInput(await readAll(context.io.stdin)), options, context);
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
	const command = nearestCommand(path);
	if (!(error instanceof UserError) || command === void 0 || path.includes("/")) return error;
	return new UserError(`${error.message}; for the command, write "keyreach ${command}"`, { cause: error });
}
const policyPaths = ({ arguments: words }) => ({
	config: words.value("config"),
	baseline: words.value("baseline")
});
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/report/words.ts
const thousands = /\B(?=(?:\d{3})+$)/g;
const number = (value) => String(value).replace(thousands, ",");
/** `1 file`, `1,204 files`; the plural adds an s, or is given. */
const count = (value, noun, plural = `${noun}s`) => `${number(value)} ${value === 1 ? noun : plural}`;
const units = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
function bytesText(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 9.95 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
function durationText(milliseconds) {
	if (milliseconds < 100) return `${Math.max(1, Math.round(milliseconds))} ms`;
	if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `3 findings (1 critical, 2 high)`, or `No findings`. */
function findingsText(findings) {
	if (findings.length === 0) return "No findings";
	const bySeverity = severities.flatMap((severity) => {
		const some = findings.filter((finding) => finding.severity === severity).length;
		return some === 0 ? [] : [`${number(some)} ${severity}`];
	});
	return `${count(findings.length, "finding")} (${bySeverity.join(", ")})`;
}
/** `1,204 files, 5,310 commits, 24,118 blobs (123 MB) in 0.9 s`. */
function coverageText({ coverage, durationMs }) {
	const parts = [
		coverage.files === 0 ? void 0 : count(coverage.files, "file"),
		coverage.commits === 0 ? void 0 : count(coverage.commits, "commit"),
		coverage.blobs === 0 ? void 0 : count(coverage.blobs, "blob")
	].filter((part) => part !== void 0);
	return `${parts.length === 0 ? "nothing" : parts.join(", ")} (${bytesText(coverage.bytes)}) in ${durationText(durationMs)}`;
}
const isComplete = ({ coverage, problems }) => coverage.complete && problems.length === 0;
/** One line: what was found, what was scanned, and whether that was everything. */
function verdictText(result) {
	const end = isComplete(result) ? "Complete." : incompleteText(result);
	return `${findingsText(result.findings)}. Scanned ${coverageText(result)}. ${end}`;
}
const incompleteText = ({ problems }) => problems.length === 0 ? "Incomplete: not everything was read." : `Incomplete: ${count(problems.length, "thing")} could not be read.`;
/** What was found or left out and is not a finding. */
function asideTexts({ suppressed, coverage }) {
	return [
		coverage.known === void 0 || coverage.known === 0 ? void 0 : `${count(coverage.known, "value")} of the range ${coverage.known === 1 ? "was" : "were"} in the base already`,
		suppressed.length === 0 ? void 0 : `${number(suppressed.length)} suppressed`,
		coverage.belowThreshold === 0 ? void 0 : `${number(coverage.belowThreshold)} below the threshold`
	].filter((text) => text !== void 0);
}
const skippedText = ({ what, why, count: some }) => `${what} (${number(some)}): ${why}`;
const problemText = ({ kind, at, detail }) => `${at}: ${detail} (${kind})`;
const shortId = (id) => id.slice(0, 10);
const placeNames = {
	tree: "tree",
	index: "index",
	stdin: "standard input",
	commit: "commit",
	merge: "merge commit",
	message: "commit message",
	tag: "tag message",
	note: "note",
	unreachable: "unreachable object"
};
/** `src/client.ts:12:31`, or where it is if it has no path. */
const positionText = ({ path, line, column, where }) => path === null ? `${placeNames[where]}, line ${line}` : `${path}:${line}:${column}`;
/** `commit 1a2b3c4d5e, 2026-03-02, Ann Lee`, or '' where no commit is behind it. */
function originText({ commit, date, author, where }) {
	if (commit === void 0 || where === "tree" || where === "index") return "";
	return [
		`${where === "merge" || where === "unreachable" ? placeNames[where] : "commit"} ${shortId(commit)}`,
		date?.slice(0, 10),
		author
	].filter((part) => part !== void 0).join(", ");
}
const stateTexts = {
	new: "new in this range",
	"in-head": "in HEAD",
	"history-only": "in history only",
	unreachable: "unreachable"
};
const stateText = (finding) => finding.kind === "leak" && finding.state !== void 0 ? stateTexts[finding.state] : "";
const modeTexts = {
	scan: "files and history",
	tree: "files",
	history: "history",
	diff: "a range",
	staged: "what is staged",
	stdin: "standard input",
	folder: "a folder",
	identities: "identities"
};
const redactionOf = (finding) => finding.kind === "leak" ? finding.secret.redacted : "";
/** Whether a location's line is what a reader has before the eyes now. */
const isCurrent = ({ where }) => where === "tree" || where === "index";
const countBySeverity = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
const toolJson = (version) => ({
	name: "keyreach",
	version
});
/** Absent fields stay absent: JSON.stringify leaves `undefined` out. */
const findingJson = (finding) => ({
	kind: finding.kind,
	fingerprint: finding.fingerprint,
	rule: {
		id: finding.rule.id,
		name: finding.rule.name,
		provider: finding.rule.provider,
		class: finding.rule.class
	},
	severity: finding.severity,
	confidence: finding.confidence,
	title: finding.title,
	...finding.kind === "leak" ? {
		secret: {
			redacted: finding.secret.redacted,
			length: finding.secret.length
		},
		state: finding.state
	} : {},
	locations: finding.locations.map(locationJson),
	occurrences: finding.kind === "leak" ? finding.occurrences : void 0,
	consumers: finding.consumers?.map(consumerJson),
	evidence: finding.evidence?.map(({ text, path, line }) => ({
		text,
		path,
		line
	})),
	frameworks: finding.frameworks,
	remediation: remedyJson(finding.remediation)
});
const locationJson = (location) => ({
	path: location.path,
	line: location.line,
	column: location.column,
	endLine: location.endLine,
	endColumn: location.endColumn,
	commit: location.commit,
	blob: location.blob,
	author: location.author,
	date: location.date,
	where: location.where,
	decoded: location.decoded,
	fingerprint: location.fingerprint,
	snippet: location.snippet
});
const consumerJson = (consumer) => ({
	workflow: consumer.workflow,
	job: consumer.job,
	step: consumer.step,
	line: consumer.line,
	triggers: consumer.triggers,
	trust: consumer.trust,
	privileges: consumer.privileges,
	environment: consumer.environment,
	gates: consumer.gates,
	via: consumer.via
});
const remedyJson = ({ summary, steps, broker }) => ({
	summary,
	steps: steps.map(stepJson),
	broker: broker && {
		name: broker.name,
		url: broker.url
	}
});
const stepJson = ({ title, detail, command, url, patch }) => ({
	title,
	detail,
	command,
	url,
	patch
});
const suppressedJson = ({ rule, by, reason, location }) => ({
	rule,
	by,
	reason,
	location: {
		path: location.path,
		line: location.line,
		column: location.column,
		commit: location.commit,
		fingerprint: location.fingerprint
	}
});
const problemJson = ({ kind, at, detail }) => ({
	kind,
	at,
	detail
});
const coverageJson = (coverage) => ({
	complete: coverage.complete,
	commits: coverage.commits,
	blobs: coverage.blobs,
	bytes: coverage.bytes,
	files: coverage.files,
	known: coverage.known,
	belowThreshold: coverage.belowThreshold,
	skipped: coverage.skipped.map(({ what, why, count }) => ({
		what,
		why,
		count
	}))
});
/** What stands before the findings. */
const headJson = (result, version) => ({
	schemaVersion: 1,
	tool: toolJson(version),
	target: result.target,
	mode: result.mode,
	startedAt: result.startedAt,
	durationMs: result.durationMs
});
export { hashStream as $, confidences as $n, quietJson as $t, anyMapping as A, joinPath as An, kindOf$2 as At, texts as B, silent as Bn, reporters as Bt, verdictText as C, cursorOver as Cn, openPackIndex as Ct, readAll as D, seekEntry as Dn, readLooseObject as Dt, scanCommand as E, openTree as En, readLooseHead as Et, mapping as F, LineIndex as Fn, openRepository as Ft, today as G, openOutput as Gn, isLink as Gt, jobOf as H, gateOf as Hn, commandProperty as Ht, mistake as I, redact$1 as In, readRef as It, scanPackShare as J, suggestion as Jn, markdownFence as Jt, SingleObjects as K, parseRequest as Kn, markdownCellCode as Kt, oneOf as L, Breather as Ln, GitError as Lt, day as M, BlobDetector as Mn, describeError as Mt, httpsUrl as N, keyOf$1 as Nn, isMissingFile as Nt, formatBaseline as O, bytePath as On, FileWindows as Ot, list as P, locate$1 as Pn, borrow as Pt, defaultPiece as Q, exitCodes as Qn, prose as Qt, required as R, interrupted as Rn, runGit as Rt, stateText as S, advance$1 as Sn, listPacks as St, policyPaths as T, isTreeMode as Tn, readLooseFile as Tt, scanAndReport as U, loadOptions as Un, html as Ut, givenOptions as V, enforcementOf as Vn, commandData as Vt, startFolder as W, createDetector as Wn, htmlLines as Wt, walkForest as X, UserError as Xn, markdownProse as Xt, sumFindings as Y, version as Yn, markdownHtml as Yt, defaultOverlap as Z, exitCode as Zn, markdownText as Zt, positionText as _, parseHeader as _n, planScan as _t, suppressedJson as a, scan as an, closeForest as at, shortId as b, lookUp as bn, resolveCommit as bt, count as c, knownIn as cn, unresolvedIn as ct, findingsText as d, baselinePath as dn, otherHeads as dt, uncommanded as en, isAtLeast as er, streamRange as et, isComplete as f, emptyPolicy as fn, stashes as ft, originText as g, parseCommit as gn, planDiff as gt, number as h, selectRange as hn, planCommits as ht, problemJson as i, xmlLines as in, wholeWindow as it, child as j, pathText as jn, openInflater as jt, parseBaseline as k, bytePathOf as kn, walkWindows as kt, countBySeverity as l, isBoundTo as ln, newArena as lt, modeTexts as m, blobsAddedBy as mn, filesOf as mt, findingJson as n, visibleLines as nn, hashOf as nt, toolJson as o, scanKeeping as on, openPackForest as ot, isCurrent as p, policyPath as pn, filesBelow as pt, nothingFound as q, commands as qn, markdownCode as qt, headJson as r, xml as rn, emptyWindows as rt, asideTexts as s, detectMessage as sn, rootsOf as st, coverageJson as t, visible as tn, severities as tr, Hand as tt, coverageText as u, valueBinding as un, listRefs as ut, problemText as v, parseTag as vn, treeAt as vt, require_dist as w, isLinkMode as wn, loosePath as wt, skippedText as x, visitAdded as xn, openObjects as xt, redactionOf as y, entriesOf as yn, isUnder as yt, text as z, nothing as zn, settingOf as zt };
