const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_engine$;
const require_engine = () => require_engine$ ??= require("./engine.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_os$;
const node_os = () => node_os$ ??= require("node:os");
let node_crypto$;
const node_crypto = () => node_crypto$ ??= require("node:crypto");
let node_buffer = require("node:buffer");
let node_child_process$;
const node_child_process = () => node_child_process$ ??= require("node:child_process");
let node_process = require("node:process");
node_process = require_rolldown_runtime.__toESM(node_process, 1);
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
/** Where lines begin; asked for each, `indexOf` takes longer to be called than to search. */
function startsOf(bytes) {
	const starts = [0];
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === 10) starts.push(at + 1);
	return starts;
}
/** Finds positions in one content; a wide encoding is told by the first codec of a match. */
var LineIndex = class {
	#bytes;
	#layout;
	#starts;
	#counted = {
		start: -1,
		end: -1,
		units: 0
	};
	constructor(bytes, codecs) {
		this.#bytes = bytes;
		this.#layout = (codecs[0] === void 0 ? void 0 : layouts[codecs[0]]) ?? plain;
		this.#starts = this.#layout.unit === 1 ? startsOf(bytes) : this.#wideStarts();
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
	#wideStarts() {
		const starts = [0];
		for (let at = this.#lineFeedFrom(0); at >= 0; at = this.#lineFeedFrom(at)) {
			at += this.#layout.unit;
			starts.push(at);
		}
		return starts;
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
		if (code !== 65279) text += code < 1114112 ? String.fromCodePoint(code) : "\ufffd";
	}
	return text;
}
// src/findings/snippet.ts
const masksOf = (masks) => ({
	inOrder: [...masks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
	longest: masks.reduce((most, { span }) => Math.max(most, span.end - span.start), 0)
});
/** Masks that touch what is around a span. */
function masksNear({ inOrder, longest }, { start, end }) {
	let low = 0;
	let high = inOrder.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((inOrder[middle]?.span.start ?? 0) <= start - longest) low = middle + 1;
		else high = middle;
	}
	const near = [];
	for (let at = low; (inOrder[at]?.span.start ?? end) < end; at++) {
		const mask = inOrder[at];
		if (mask !== void 0 && mask.span.end > start) near.push(mask);
	}
	return near;
}
const shown = 160;
/** Bytes on either side that can become what is shown. */
const margin = 640;
const carriageReturn = /\r$/;
/** The line of `focus` as text, cut around it, each mask's span replaced by its text. */
function snippet(index, focus, masks) {
	const line = index.lineSpan(focus.line);
	const near = masksNear(masks, {
		start: focus.span.start - margin,
		end: focus.span.end + margin
	});
	const piece = pieceOf(line, focus.span, near);
	const parts = [];
	let at = index.aligned(line, piece.start);
	let length = 0;
	let focusAt = 0;
	for (const mask of near) {
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
function cut(text, { focus, isHead, isTail }) {
	const start = text.length <= shown ? 0 : Math.max(0, Math.min(focus - shown / 2, text.length - shown));
	const end = Math.min(text.length, start + shown);
	const before = start > 0 || !isHead ? "\u2026" : "";
	const after = end < text.length || !isTail ? "\u2026" : "";
	return `${before}${text.slice(start, end)}${after}`;
}
// src/sources/file.ts
/** Largest file that is read; a larger one is named as a problem. */
const fileCap = 268435456;
/** Only systems that can refuse a link when they open a file need no look at it before. */
const canRefuseLinks = node_fs.constants.O_NOFOLLOW !== void 0;
const ofItsOwn = {
	memory: (size) => new Uint8Array(size),
	cap: fileCap
};
/** Reads a file into memory of its own. */
const readRegularFile = (file) => readInto(file, ofItsOwn);
/** Larger files are read into memory of their own, so that one of them does not occupy its size to the end. */
const reusedSize = 1 << 20;
/** Reads files one after the other into the same memory: what a file gave is good until the next is read. */
function createFileReader(cap = fileCap) {
	const reused = new Uint8Array(Math.min(reusedSize, cap + 1));
	const memory = (size) => size <= reused.length ? reused : new Uint8Array(size);
	return (file) => readInto(file, {
		memory,
		cap
	});
}
/** Names and syntax are ASCII in every language, and one byte a character is read fastest. */
const asLatin1 = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString("latin1");
function readInto(file, reading) {
	if (file.told === void 0 || !canRefuseLinks) return lookAndRead(file, reading);
	try {
		return readOpened(file, reading);
	} catch {
		return lookAndRead(file, reading);
	}
}
function lookAndRead(file, reading) {
	const { open: path, path: shown } = file;
	try {
		const stat = (0, node_fs.lstatSync)(path);
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
		if (stat.size > reading.cap) return tooLarge(shown, stat.size, reading.cap);
		return readOpened(file, reading);
	} catch (cause) {
		return unreadable$1(shown, cause);
	}
}
function readOpened({ open: path, path: shown }, reading) {
	const descriptor = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0));
	try {
		const stat = (0, node_fs.fstatSync)(descriptor);
		if (!stat.isFile()) return {
			kind: "skipped",
			what: "special files",
			why: "pipes, sockets and devices hold no content of the tree"
		};
		if (stat.size > reading.cap) return tooLarge(shown, stat.size, reading.cap);
		return {
			kind: "bytes",
			bytes: readAll(descriptor, stat.size, reading)
		};
	} finally {
		(0, node_fs.closeSync)(descriptor);
	}
}
/** All bytes, also of files whose size is told wrongly (`/proc`) or grows while it is read. */
function readAll(descriptor, size, { memory, cap }) {
	let bytes = memory(size + 1);
	let length = 0;
	for (;;) {
		const count = (0, node_fs.readSync)(descriptor, bytes, length, bytes.length - length, null);
		if (count === 0) return bytes.subarray(0, length);
		length += count;
		if (length === size && size > 0) return bytes.subarray(0, length);
		if (length > cap) return bytes.subarray(0, length);
		if (length === bytes.length) bytes = enlarged(bytes);
	}
}
function enlarged(bytes) {
	const larger = new Uint8Array(bytes.length * 2);
	larger.set(bytes);
	return larger;
}
const tooLarge = (shown, size, cap) => ({
	kind: "problem",
	problem: {
		kind: "too-large",
		at: shown,
		detail: `${Math.ceil(size / 1048576)} MiB; files over ${cap / 1048576} MiB are not read`
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
function unreadable$1(shown, cause) {
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
// src/scan/files.ts
async function scanFiles(listing, job) {
	const occurrences = [];
	const problems = [...listing.problems ?? []];
	const skipped = new (require_engine()).SkippedTally();
	const asides = new AsideBudget(job);
	const breather = new (require_engine()).Breather();
	const read = createFileReader();
	let files = 0;
	let bytes = 0;
	job.progress.begin("files", listing.files.length);
	let { aborted } = job.signal;
	for (const file of listing.files) {
		if (aborted) {
			problems.push(require_engine().interrupted("the files"));
			break;
		}
		const content = read(file);
		if (content.kind !== "bytes") noteUnread(content, skipped, problems);
		else {
			files++;
			bytes += content.bytes.length;
			occurrences.push(...detectFile(file, content.bytes, {
				job,
				asides
			}));
		}
		job.progress.advance(1);
		if (breather.isDue()) {
			await breather.breathe();
			aborted = job.signal.aborted;
		}
	}
	job.progress.end();
	return {
		occurrences,
		versions: /* @__PURE__ */ new Map(),
		counts: {
			...require_engine().nothing,
			files,
			bytes
		},
		problems,
		skipped: [...listing.skipped, ...skipped.list()],
		unlisted: asides.unlisted
	};
}
function noteUnread(content, skipped, problems) {
	if (content.kind === "skipped") skipped.add(content.what, content.why);
	else problems.push(content.problem);
}
/** What files hold that is no leak and would be asked about is told as well, up to a number. */
const mostAsides = 200;
var AsideBudget = class {
	unlisted = /* @__PURE__ */ new Map();
	#left;
	constructor({ detector }) {
		this.#left = detector.telling === "asides" ? Number.POSITIVE_INFINITY : mostAsides;
	}
	admits = ({ aside }) => {
		if (aside === void 0) return true;
		if (this.#left-- > 0) return true;
		this.unlisted.set(aside.by, (this.unlisted.get(aside.by) ?? 0) + 1);
		return false;
	};
};
function detectFile(file, bytes, { job, asides }) {
	const matches = job.detector.withAsides(job.detector.detect({
		content: file.path,
		bytes,
		search: "whole"
	}));
	const place = {
		kind: "tree",
		path: file.path
	};
	return require_engine().locate({
		bytes,
		matches,
		place,
		isWanted: asides.admits
	}, job.detector.ruleOf);
}
/** Standard input, as one content without a name. */
function scanInput(bytes, job) {
	const content = (0, node_crypto().createHash)("sha1").update(bytes).digest("hex");
	const asides = new AsideBudget(job);
	const matches = job.detector.withAsides(job.detector.detect({
		content,
		bytes,
		search: "whole"
	}));
	return {
		occurrences: require_engine().locate({
			bytes,
			matches,
			place: {
				kind: "stdin",
				path: null
			},
			isWanted: asides.admits
		}, job.detector.ruleOf),
		versions: /* @__PURE__ */ new Map(),
		counts: {
			...require_engine().nothing,
			files: 1,
			bytes: bytes.length
		},
		problems: [],
		skipped: [],
		unlisted: asides.unlisted
	};
}
// src/scan/base.ts
/** Whether a base has the value at one of the paths: the common case of an edited file, told without reading all of the base. */
const isAtPaths = (value, paths, { reading, trees }) => trees.some((tree) => paths.some((path) => isHeldBy(require_engine().lookUp(reading, tree, path)?.id, value, reading)));
function isHeldBy(id, { forms }, reading) {
	const bytes = id === void 0 ? void 0 : reading.store.read(id)?.bytes;
	return bytes !== void 0 && forms.some((form) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(form)));
}
/** The keys of those values that some blob of the trees holds. Each blob is read once, until all values are known. */
async function knownIn(reading, trees, sought) {
	const known = /* @__PURE__ */ new Set();
	const breather = new (require_engine()).Breather();
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
	for (const tree of trees) for (const id of require_engine().distinctBlobs(reading, tree)) {
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
	for (const tree of trees) for (const id of require_engine().distinctBlobs(reading, tree)) check(id);
	for (const { commit, path } of places) for (const id of atParents(reading, commit, path)) check(id);
	return [...absent];
}
const atParents = (reading, { parents }, path) => parents.flatMap((parent) => {
	const tree = require_engine().treeOf(reading, parent);
	return tree === void 0 ? [] : require_engine().lookUp(reading, tree, path)?.id ?? [];
});
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
	const { PATH = "" } = node_process.default.env;
	return PATH.split(node_path.default.delimiter).filter((folder) => node_path.default.isAbsolute(folder) && !folder.split(separators).includes("node_modules"));
};
const separators = /[\\/]/;
/** The whole environment of a git process; `extras` outrank the fixed variables. */
const gitEnvironment = (extras) => {
	const kept = Object.entries(node_process.default.env).filter((entry) => entry[1] !== void 0 && isInherited(entry[0]));
	return {
		...Object.fromEntries(kept),
		PATH: programFolders().join(node_path.default.delimiter),
		...fixedVariables,
		...extras
	};
};
/** A folder of PATH that may not be entered holds no program for us. */
const isFile = (file) => {
	try {
		return (0, node_fs.statSync)(file).isFile();
	} catch {
		return false;
	}
};
let found;
/** The absolute path of git. Found by hand, since Windows looks into the current folder first. */
const gitProgram = () => {
	if (found !== void 0) return found;
	const name = node_process.default.platform === "win32" ? "git.exe" : "git";
	found = programFolders().map((folder) => node_path.default.join(folder, name)).find(isFile);
	if (found === void 0) throw new require_start.UserError("git was not found in PATH; keyreach needs it to read this repository");
	return found;
};
// src/git/hardening.ts
/** Settings as `name=value`. Given on the command line they outrank what a scanned repository says; in a repository of our own they are its configuration. */
const safeSettings = [
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
const setting = /^(\w+)\.(\w+)=(.*)$/;
/** The settings as a configuration file holds them. */
const settingsText = (settings) => settings.map((text) => {
	const [, section = "", key = "", value = ""] = setting.exec(text) ?? [];
	return `[${section}]\n\t${key} = "${value}"\n`;
}).join("");
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
const argumentsOf = (command) => [
	"--no-pager",
	...[...safeSettings, ...command.config ?? []].flatMap((option) => ["-c", option]),
	...command.gitDir === void 0 ? [] : [`--git-dir=${command.gitDir}`],
	...command.workTree === void 0 ? [] : [`--work-tree=${command.workTree}`],
	...command.args
];
const maxStderr = 4096;
const defaultMaxOutput = 2 ** 30;
const optionsOf = (command) => ({
	cwd: command.workTree ?? command.gitDir ?? (0, node_os().tmpdir)(),
	env: gitEnvironment(command.env ?? {}),
	shell: false,
	windowsHide: true
});
const urlCredentials = /\/\/[^\s/@]*@/g;
/** What git said, without credentials of URLs, without secret values or their words, and short. */
const redacted = (stderr, secrets) => {
	return secrets.filter((value) => value.length >= 8).flatMap((value) => [value, ...value.split(" ").filter((word) => word.length >= 8)]).reduce((text, word) => text.replaceAll(word, "\u2026"), stderr).replace(urlCredentials, "//\u2026@").trim().slice(0, maxStderr);
};
const redact = (stderr, command) => redacted(stderr, Object.values(command.env ?? {}));
const nameOf = (command) => command.args[0] ?? "";
const check = (command, ending) => {
	if (ending.code === 0) return;
	throw new GitError({
		kind: ending.signal === null ? "exit" : "signal",
		command: nameOf(command),
		exitCode: ending.code ?? void 0,
		stderr: redact(ending.stderr, command)
	});
};
const startFailure = (command, cause) => new GitError({
	kind: "start",
	command: nameOf(command),
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
	const child = (0, node_child_process().spawn)(gitProgram(), argumentsOf(command), {
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
				stderr: node_buffer.Buffer.concat(errors).toString("latin1")
			}));
		}),
		stopped: void 0
	};
};
/** Git's output, cut off with an error where git was stopped. */
async function* outputOf(running, command) {
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
		command: nameOf(command),
		stderr: ""
	});
}
/** Runs git and hands its output over piece by piece; leaving the loop early ends git, and a failure is thrown at its end. */
async function* streamGit(command) {
	const running = start(command);
	running.ended.catch(() => void 0);
	const timer = command.timeoutMs === void 0 ? void 0 : setTimeout(() => stop(running, "timeout"), command.timeoutMs);
	try {
		yield* outputOf(running, command);
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
			stdout: node_buffer.Buffer.concat(chunks),
			stderr: next.value
		};
		chunks.push(next.value);
	}
};
/** Runs git to its end while the caller waits. */
const runGitSync = (command) => {
	const result = (0, node_child_process().spawnSync)(gitProgram(), argumentsOf(command), {
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
		command: nameOf(command),
		stderr: ""
	}, { cause });
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
	const info = node_path.default.join(gitDir, "objects", "info");
	(0, node_fs.mkdirSync)(info, { recursive: true });
	(0, node_fs.mkdirSync)(node_path.default.join(gitDir, "refs"));
	(0, node_fs.writeFileSync)(node_path.default.join(gitDir, "HEAD"), "ref: refs/heads/none\n");
	(0, node_fs.writeFileSync)(node_path.default.join(gitDir, "config"), configText(lender.idLength));
	(0, node_fs.writeFileSync)(node_path.default.join(info, "alternates"), lender.objectDirs.map((folder) => `${alternateLine(folder)}\n`).join(""));
	if (lender.shallow.size > 0) (0, node_fs.writeFileSync)(node_path.default.join(gitDir, "shallow"), [...lender.shallow].map((id) => `${id}\n`).join(""));
};
/** Makes the folder. It goes with `dispose`, or at the latest when the process exits. */
const borrow = (lender) => {
	const gitDir = (0, node_fs.mkdtempSync)(node_path.default.join((0, node_os().tmpdir)(), "keyreach-"));
	const dispose = () => {
		node_process.default.off("exit", dispose);
		(0, node_fs.rmSync)(gitDir, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	};
	node_process.default.on("exit", dispose);
	try {
		fill(gitDir, lender);
	} catch (error) {
		dispose();
		throw error;
	}
	return {
		gitDir,
		objectDir: node_path.default.join(gitDir, "objects"),
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
// src/git/objects/loose.ts
const longestHead = 32;
const headForm = /^([a-z]+) (0|[1-9][0-9]{0,14})\0/;
const loosePath = (objectDir, id) => `${objectDir}/${id.slice(0, 2)}/${id.slice(2)}`;
const jobOver = (file, output, size) => ({
	...require_engine().emptyJob(),
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
	if (found === null || !require_engine().isObjectType(type)) return require_engine().corrupt("its head is damaged");
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
/** Inflates what stands behind the head of a loose file; `room` has a byte more than head and content take. */
const inflateLoose = (file, head, { inflater, room }) => {
	const whole = head.contentStart + head.size;
	const outcome = inflater.inflate(jobOver(file, room, whole));
	return outcome === "ok" ? room.subarray(head.contentStart, whole) : require_engine().corrupt(`its data is ${outcome}`);
};
/** The object in the bytes of a loose file. */
const readLooseObject = (file, inflater) => {
	const head = readLooseHead(file, inflater);
	if ("detail" in head) return head;
	if (head.size > 536870912) return require_engine().tooLarge(`it measures ${head.size} bytes`);
	const room = new Uint8Array(head.contentStart + head.size + 1);
	const bytes = inflateLoose(file, head, {
		inflater,
		room
	});
	return bytes instanceof Uint8Array ? {
		type: head.type,
		bytes
	} : bytes;
};
const unreadable = (error) => ({
	kind: "unreadable",
	detail: `its file cannot be read: ${require_engine().describeError(error)}`
});
/** The bytes of a loose file; undefined where there is none. */
const readLooseFile = (path) => {
	if ((0, node_fs.statSync)(path, { throwIfNoEntry: false }) === void 0) return void 0;
	try {
		return (0, node_fs.readFileSync)(path);
	} catch (error) {
		return require_engine().isMissingFile(error) ? void 0 : unreadable(error);
	}
};
/** Reads files that are known to be there into one buffer, with no more calls than that takes: what it gives lives until the next one. */
var LooseFiles = class {
	#buffer = /* @__PURE__ */ new Uint8Array(65536);
	/** As `readLooseFile`. */
	read(path) {
		try {
			const descriptor = (0, node_fs.openSync)(path, "r");
			try {
				return this.#readAll(descriptor);
			} finally {
				(0, node_fs.closeSync)(descriptor);
			}
		} catch (error) {
			return require_engine().isMissingFile(error) ? void 0 : unreadable(error);
		}
	}
	#readAll(descriptor) {
		let filled = 0;
		for (;;) {
			filled += (0, node_fs.readSync)(descriptor, this.#buffer, filled, this.#buffer.length - filled, filled);
			if (filled < this.#buffer.length) return this.#buffer.subarray(0, filled);
			const wider = new Uint8Array(this.#buffer.length * 4);
			wider.set(this.#buffer);
			this.#buffer = wider;
		}
	}
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
		const start = require_engine().readUint64(bytes, index * 12 + 4);
		const length = require_engine().readUint64(bytes, index * 12 + 16) - start;
		if (length < 0 || start + length > file.size) return void 0;
		chunks.set(require_engine().readUint32(bytes, index * 12), {
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
	return head.length === 12 && require_engine().readUint32(head, 0) === 1296647256 && version === 1 && hash === (idBytes === 20 ? 1 : 2) && base === 0;
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
	const packs = readNames(file, chunk("packs"), require_engine().readUint32(head, 8));
	const count = require_engine().readUint32(file.copy(fanout.start + 1020, 4), 0);
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
const fanoutAt = ({ file, fanout }, byte) => byte >= 0 && file.seek(fanout.start + byte * 4, 4) === 4 ? require_engine().readUint32(file.bytes, file.start) : 0;
const findPosition = (table, id) => {
	const { file, ids, idBytes } = table;
	const first = id[0] ?? 0;
	const high = Math.min(fanoutAt(table, first), ids.length / idBytes);
	return require_engine().searchIds(file, {
		start: ids.start,
		stride: idBytes,
		low: fanoutAt(table, first - 1),
		high
	}, id);
};
const find = (table, id) => {
	const { file, offsets, largeOffsets, packs } = table;
	const position = findPosition(table, id);
	if (position < 0 || file.seek(offsets.start + position * 8, 8) < 8) return void 0;
	const pack = packs[require_engine().readUint32(file.bytes, file.start)];
	const offset = require_engine().readUint32(file.bytes, file.start + 4);
	if (pack === void 0) return void 0;
	if (offset < 2147483648 || largeOffsets.length === 0) return {
		pack,
		offset
	};
	const slot = (offset - 2147483648) * 8;
	if (slot + 8 > largeOffsets.length || file.seek(largeOffsets.start + slot, 8) < 8) return void 0;
	return {
		pack,
		offset: require_engine().readUint64(file.bytes, file.start)
	};
};
/** Opens a multi-pack-index; undefined where there is none, or none that can be trusted. */
const openMultiPackIndex = (path, idBytes) => {
	const file = new (require_engine()).FileWindows(path, require_engine().indexWindows);
	const table = readTable(file, idBytes);
	if (table === void 0) {
		file.close();
		return;
	}
	return {
		packs: table.packs,
		find: (id) => find(table, id),
		close: () => file.close()
	};
};
// src/git/commit-graph.ts
const noParent = 1879048192;
const extraEdge = 2147483648;
const lastEdge = 2147483648;
const dataBeyondId = 16;
const signature = "CGPH";
const headerLength = 8;
const chunkEntryLength = 12;
const chunksOf = (file) => {
	const count = file[6] ?? 0;
	const entryAt = (which) => headerLength + which * chunkEntryLength;
	if (file.length < entryAt(count + 1)) return void 0;
	const chunks = /* @__PURE__ */ new Map();
	for (let which = 0; which < count; which += 1) {
		const start = Number(file.readBigUInt64BE(entryAt(which) + 4));
		const end = Number(file.readBigUInt64BE(entryAt(which + 1) + 4));
		if (start > end || end > file.length) return void 0;
		chunks.set(file.toString("latin1", entryAt(which), entryAt(which) + 4), file.subarray(start, end));
	}
	return chunks;
};
const isWhole = (file, idBytes) => {
	if (!(file.toString("latin1", 0, 4) === signature && file[4] === 1 && file[5] === (idBytes === 32 ? 2 : 1)) || file.length < headerLength + idBytes) return false;
	const end = file.length - idBytes;
	return (0, node_crypto().createHash)(idBytes === 32 ? "sha256" : "sha1").update(file.subarray(0, end)).digest().equals(file.subarray(end));
};
const layerOf = (file, idBytes, first) => {
	const chunks = isWhole(file, idBytes) ? chunksOf(file) : void 0;
	const [fanout, ids, data] = [
		"OIDF",
		"OIDL",
		"CDAT"
	].map((name) => chunks?.get(name));
	if (fanout === void 0 || ids === void 0 || data === void 0 || fanout.length !== 1024) return void 0;
	const count = fanout.readUInt32BE(1020);
	if (ids.length !== count * idBytes || data.length !== count * (idBytes + dataBeyondId)) return void 0;
	return {
		idBytes,
		first,
		count,
		fanout,
		ids,
		data,
		extraEdges: chunks?.get("EDGE") ?? Buffer.alloc(0)
	};
};
const chainNames = (folder) => (require_engine().readSmallText(node_path.default.join(folder, "commit-graphs", "commit-graph-chain")) ?? "").split("\n").filter((name) => hexName.test(name)).map((name) => node_path.default.join(folder, "commit-graphs", `graph-${name}.graph`));
const hexName = /^[0-9a-f]{40,64}$/;
const filesOf = (objectDir) => {
	const folder = node_path.default.join(objectDir, "info");
	const single = require_engine().readSmallFile(node_path.default.join(folder, "commit-graph"));
	return single === void 0 ? chainNames(folder).map(require_engine().readSmallFile) : [single];
};
const layersOf = (objectDir, idBytes) => {
	const layers = [];
	for (const file of filesOf(objectDir)) {
		const last = layers.at(-1);
		const layer = file && layerOf(file, idBytes, last === void 0 ? 0 : last.first + last.count);
		if (layer === void 0) return [];
		layers.push(layer);
	}
	return layers;
};
const findIn = (layer, id) => {
	const lead = id[0] ?? 0;
	let low = lead === 0 ? 0 : layer.fanout.readUInt32BE(lead * 4 - 4);
	let high = Math.min(layer.fanout.readUInt32BE(lead * 4), layer.count);
	while (low < high) {
		const middle = low + high >> 1;
		const order = id.compare(layer.ids, middle * layer.idBytes, (middle + 1) * layer.idBytes);
		if (order === 0) return middle;
		if (order < 0) high = middle;
		else low = middle + 1;
	}
};
const idAt = (layers, position) => {
	const layer = layers.find(({ first, count }) => position >= first && position < first + count);
	if (layer === void 0) return void 0;
	const at = (position - layer.first) * layer.idBytes;
	return layer.ids.toString("hex", at, at + layer.idBytes);
};
/** Positions of parents beyond the first: one in place, or a run of a table of its own. */
const otherParents = (layer, second) => {
	if (second === noParent) return [];
	if (second < extraEdge) return [second];
	const parents = [];
	for (let at = (second - extraEdge) * 4; at + 4 <= layer.extraEdges.length; at += 4) {
		const edge = layer.extraEdges.readUInt32BE(at);
		parents.push(edge >= lastEdge ? edge - lastEdge : edge);
		if (edge >= lastEdge) break;
	}
	return parents;
};
const headerIn = (layers, layer, which) => {
	const at = which * (layer.idBytes + dataBeyondId);
	const numbers = at + layer.idBytes;
	const first = layer.data.readUInt32BE(numbers);
	const parents = (first === noParent ? [] : [first, ...otherParents(layer, layer.data.readUInt32BE(numbers + 4))]).map((position) => idAt(layers, position));
	const seconds = (layer.data.readUInt32BE(numbers + 8) & 3) * 2 ** 32 + layer.data.readUInt32BE(numbers + 12);
	const known = parents.filter((parent) => parent !== void 0);
	return known.length === parents.length ? {
		tree: layer.data.toString("hex", at, numbers),
		parents: known,
		seconds
	} : void 0;
};
const readerOf = (layers) => (id) => {
	const key = Buffer.from(id, "hex");
	for (const layer of layers) {
		const which = findIn(layer, key);
		const header = which === void 0 ? void 0 : headerIn(layers, layer, which);
		if (header !== void 0) return {
			id,
			...header
		};
	}
};
/** So many commits are read one by one before the table is worth its checksum. */
const fewCommits = 64;
/** The tables of some folders of objects, opened where a walk turns out to be long; nothing before. */
const laterGraph = (objectDirs, idLength) => {
	let asked = 0;
	let graphs = [];
	return (id) => {
		asked++;
		if (asked === fewCommits) graphs = objectDirs.map((folder) => openCommitGraph(folder, idLength)).filter((graph) => graph !== void 0);
		for (const graph of graphs) {
			const header = graph(id);
			if (header !== void 0) return header;
		}
	};
};
/** Opens the table of a folder of objects; undefined where there is none that can be used. */
const openCommitGraph = (objectDir, idLength) => {
	const layers = layersOf(objectDir, idLength / 2);
	return layers.length === 0 ? void 0 : readerOf(layers);
};
// src/sources/folder.ts
const dependencyFolders = [
	"node_modules",
	".venv",
	"venv",
	"__pycache__"
];
function listFolder(root, { dependencies }) {
	const passedOver = new Set(dependencies === "skip" ? dependencyFolders : []);
	const walk = {
		files: [],
		folders: [{
			shown: "",
			open: asFolder(root)
		}],
		problems: [],
		dependencies: 0
	};
	for (let folder = walk.folders.pop(); folder !== void 0; folder = walk.folders.pop()) enter(walk, folder, passedOver);
	const skipped = [{
		what: "dependency folders",
		why: `${dependencyFolders.join(", ")}; --include-ignored reads them`,
		count: walk.dependencies
	}];
	return {
		files: walk.files.sort(byCodePoint),
		skipped: skipped.filter(({ count }) => count > 0),
		problems: walk.problems
	};
}
const asFolder = (path) => path.endsWith("/") ? path : `${path}/`;
const byCodePoint = (a, b) => a.path < b.path ? -1 : Number(a.path > b.path);
function enter(walk, folder, passedOver) {
	const entries = entriesOf(folder);
	if (entries === void 0) walk.problems.push(unreadableFolder(folder.shown));
	for (const entry of entries ?? []) {
		const place = within(folder, entry.name);
		if (!entry.isDirectory()) addFile(walk, place, entry);
		else if (passedOver.has(entry.name.toString())) walk.dependencies++;
		else if (entry.name !== ".git") walk.folders.push(within(place, "/"));
	}
}
const endSlash = /\/$/;
/** What lies in a folder that may not be entered is nobody's to call clean. */
const unreadableFolder = (path) => ({
	kind: "unreadable",
	at: path === "" ? "." : path.replace(endSlash, ""),
	detail: "the folder cannot be read, or is gone"
});
/** The link that stands for a repository elsewhere is not of the tree. */
function addFile({ files }, { shown, open }, entry) {
	if (entry.name !== ".git") files.push({
		path: shown,
		open,
		...entry.isFile() ? { told: "file" } : {}
	});
}
/** Stands in a name for bytes that are no UTF-8. */
const lost = "\ufffd";
/** What lies in a folder, links not followed; undefined where it cannot be read. Names are text where they can be. */
function entriesOf({ open }) {
	try {
		const entries = (0, node_fs.readdirSync)(open, { withFileTypes: true });
		if (!entries.some(({ name }) => name.includes(lost))) return entries;
		return (0, node_fs.readdirSync)(open, {
			withFileTypes: true,
			encoding: "buffer"
		}).map((entry) => ({
			name: asText(entry.name),
			isDirectory: () => entry.isDirectory(),
			isFile: () => entry.isFile()
		}));
	} catch {
		return;
	}
}
function asText(name) {
	const text = name.toString("utf8");
	return Buffer.from(text).equals(name) ? text : name;
}
function within({ shown, open }, name) {
	if (typeof name === "string" && typeof open === "string") return {
		shown: shown + name,
		open: open + name
	};
	const bytes = Buffer.from(name);
	return {
		shown: shown + escapeName(bytes),
		open: Buffer.concat([Buffer.from(open), bytes])
	};
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
// src/git/listing.ts
const slash = "/";
/** The pieces between NULs, as they come; at the end what git said beside them. */
async function* pieces(tree, args) {
	const pathspec = tree.prefix === "" ? [] : ["--", tree.prefix];
	let rest = Buffer.alloc(0);
	const stream = streamGit({
		args: [
			"ls-files",
			"-z",
			...args,
			...pathspec
		],
		gitDir: tree.gitDir,
		workTree: tree.workTree
	});
	for (let next = await stream.next();; next = await stream.next()) {
		if (next.done === true) return next.value;
		const chunk = next.value;
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
		path: require_engine().bytePath(piece.subarray(tab + 1)),
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
	const stream = pieces(tree, args);
	for (let next = await stream.next();; next = await stream.next()) {
		if (next.done === true) return {
			paths,
			unreadable: foldersNotOpened(next.value)
		};
		paths.push(require_engine().bytePath(next.value));
	}
};
const notOpened = /could not open directory '(.*?)\/?':/g;
/** Git passes over a folder that it may not enter, and ends well. */
const foldersNotOpened = (stderr) => [...stderr.matchAll(notOpened)].flatMap(([, path]) => path === void 0 ? [] : [path]);
const isFolder = (path) => path.endsWith(slash);
const onePerPath = (entries) => [...new Map(entries.map((entry) => [entry.path, entry])).values()];
/** Lists a work tree. */
const listWorkTree = async (tree, detail) => {
	const index = onePerPath(await listIndex(tree));
	const { paths: untracked, unreadable } = await listPaths(tree, ["--others", "--exclude-standard"]);
	const { paths: ignored } = await listPaths(tree, [
		"--others",
		"--ignored",
		"--exclude-standard",
		...detail === "summary" ? ["--directory"] : []
	]);
	return {
		tracked: index.filter((entry) => !require_engine().isLinkMode(entry.mode)),
		submodules: index.filter((entry) => require_engine().isLinkMode(entry.mode)),
		untracked: untracked.filter((path) => !isFolder(path)),
		ignored: detail === "summary" ? ignored : ignored.filter((path) => !isFolder(path)),
		unreadable,
		nested: [...untracked.filter(isFolder), ...detail === "summary" ? [] : ignored.filter(isFolder)]
	};
};
/** Entries of the index whose (path, id) differs from the tree's entry at that path: what a commit would add. Without a tree, all. Submodules are none. */
const stagedEntries = (reading, index, tree) => {
	const files = index.filter((entry) => !require_engine().isLinkMode(entry.mode));
	if (tree === void 0 || files.length === 0) return files;
	const committed = /* @__PURE__ */ new Map();
	for (const blob of require_engine().blobsOf(reading, tree)) committed.set(blob.path, blob.id);
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
	const narrow = require_engine().bytePathOf(prefix);
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
		skipped: skipped.filter(({ count }) => count > 0),
		problems: listing.unreadable.map(unreadableFolder)
	};
}
function distinctFiles(root, paths) {
	return [...new Set(paths)].sort(byBytes).map((path) => ({
		path: require_engine().pathText(path),
		open: require_engine().fileIn(root, path),
		told: "file"
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
	path: require_engine().pathText(entry.path),
	read: () => store.read(entry.id)?.bytes ?? missing(entry)
});
const missing = (entry) => ({
	kind: "missing-object",
	at: `index ${require_engine().pathText(entry.path)}`,
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
	if (headTree !== void 0) for (const blob of require_engine().blobsOf(reading, headTree)) committed.set(require_engine().pathText(blob.path), blob.id);
	return {
		files: listing.files.map((file) => ({
			path: file.path,
			read: () => readChanged(file, committed.get(file.path))
		})),
		skipped: listing.skipped,
		problems: listing.problems ?? []
	};
}
function readChanged(file, committed) {
	const content = readRegularFile(file);
	if (content.kind === "problem") return content.problem.detail.startsWith("vanished") && committed !== void 0 ? void 0 : content.problem;
	if (content.kind === "skipped") return void 0;
	return committed !== void 0 && blobId(content.bytes, committed.length) === committed ? void 0 : content.bytes;
}
function blobId(bytes, idLength) {
	return (0, node_crypto().createHash)(idLength === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
Object.defineProperty(exports, "GitError", {
	enumerable: true,
	get: function() {
		return GitError;
	}
});
Object.defineProperty(exports, "LineIndex", {
	enumerable: true,
	get: function() {
		return LineIndex;
	}
});
Object.defineProperty(exports, "LooseFiles", {
	enumerable: true,
	get: function() {
		return LooseFiles;
	}
});
Object.defineProperty(exports, "absentCompared", {
	enumerable: true,
	get: function() {
		return absentCompared;
	}
});
Object.defineProperty(exports, "asLatin1", {
	enumerable: true,
	get: function() {
		return asLatin1;
	}
});
Object.defineProperty(exports, "borrow", {
	enumerable: true,
	get: function() {
		return borrow;
	}
});
Object.defineProperty(exports, "catFiles", {
	enumerable: true,
	get: function() {
		return catFiles;
	}
});
Object.defineProperty(exports, "changedInTree", {
	enumerable: true,
	get: function() {
		return changedInTree;
	}
});
Object.defineProperty(exports, "createFileReader", {
	enumerable: true,
	get: function() {
		return createFileReader;
	}
});
Object.defineProperty(exports, "filesOfWorkTree", {
	enumerable: true,
	get: function() {
		return filesOfWorkTree;
	}
});
Object.defineProperty(exports, "gitEnvironment", {
	enumerable: true,
	get: function() {
		return gitEnvironment;
	}
});
Object.defineProperty(exports, "gitProgram", {
	enumerable: true,
	get: function() {
		return gitProgram;
	}
});
Object.defineProperty(exports, "inflateLoose", {
	enumerable: true,
	get: function() {
		return inflateLoose;
	}
});
Object.defineProperty(exports, "isAtPaths", {
	enumerable: true,
	get: function() {
		return isAtPaths;
	}
});
Object.defineProperty(exports, "isUnder", {
	enumerable: true,
	get: function() {
		return isUnder;
	}
});
Object.defineProperty(exports, "knownIn", {
	enumerable: true,
	get: function() {
		return knownIn;
	}
});
Object.defineProperty(exports, "laterGraph", {
	enumerable: true,
	get: function() {
		return laterGraph;
	}
});
Object.defineProperty(exports, "listFolder", {
	enumerable: true,
	get: function() {
		return listFolder;
	}
});
Object.defineProperty(exports, "loosePath", {
	enumerable: true,
	get: function() {
		return loosePath;
	}
});
Object.defineProperty(exports, "masksOf", {
	enumerable: true,
	get: function() {
		return masksOf;
	}
});
Object.defineProperty(exports, "openMultiPackIndex", {
	enumerable: true,
	get: function() {
		return openMultiPackIndex;
	}
});
Object.defineProperty(exports, "readLooseFile", {
	enumerable: true,
	get: function() {
		return readLooseFile;
	}
});
Object.defineProperty(exports, "readLooseHead", {
	enumerable: true,
	get: function() {
		return readLooseHead;
	}
});
Object.defineProperty(exports, "readLooseObject", {
	enumerable: true,
	get: function() {
		return readLooseObject;
	}
});
Object.defineProperty(exports, "readRegularFile", {
	enumerable: true,
	get: function() {
		return readRegularFile;
	}
});
Object.defineProperty(exports, "redacted", {
	enumerable: true,
	get: function() {
		return redacted;
	}
});
Object.defineProperty(exports, "runGit", {
	enumerable: true,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "safeSettings", {
	enumerable: true,
	get: function() {
		return safeSettings;
	}
});
Object.defineProperty(exports, "scanFiles", {
	enumerable: true,
	get: function() {
		return scanFiles;
	}
});
Object.defineProperty(exports, "scanInput", {
	enumerable: true,
	get: function() {
		return scanInput;
	}
});
Object.defineProperty(exports, "settingsText", {
	enumerable: true,
	get: function() {
		return settingsText;
	}
});
Object.defineProperty(exports, "snippet", {
	enumerable: true,
	get: function() {
		return snippet;
	}
});
Object.defineProperty(exports, "stagedFiles", {
	enumerable: true,
	get: function() {
		return stagedFiles;
	}
});
Object.defineProperty(exports, "statLoose", {
	enumerable: true,
	get: function() {
		return statLoose;
	}
});
