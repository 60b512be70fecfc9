let node_v8$;
const node_v8 = () => node_v8$ ??= require("node:v8");
let node_fs = require("node:fs");
let node_module$;
const node_module = () => node_module$ ??= require("node:module");
let node_path = require("node:path");
let node_vm$;
const node_vm = () => node_vm$ ??= require("node:vm");
let node_zlib$;
const node_zlib = () => node_zlib$ ??= require("node:zlib");
let node_util$;
const node_util = () => node_util$ ??= require("node:util");
// src/compiler.ts
const lessInlined = "--max-inlined-bytecode-size-cumulative=200";
const long = "--interrupt-budget=300000";
/** Node 22 and later have a compiler in between and know the flags by other names. */
const later = {
	long: [long],
	short: ["--interrupt-budget=1000000"],
	tree: [
		long,
		"--max-inlined-bytecode-size-cumulative=60",
		"--no-turbo-loop-peeling",
		"--no-turbo-loop-variable"
	]
};
/** Spares the compiler's time; holds for this thread and for workers started after it. `version` is Node's, as in `v20.19.0`. */
function spareCompiler(version, run) {
	(0, node_v8().setFlagsFromString)(lessInlined);
	if (Number.parseInt(version.slice(1), 10) < 22) for (const flag of later[run]) (0, node_v8().setFlagsFromString)(flag);
}
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
/** Findings that are bad enough and that policy, or the kind of run, does not count. */
const uncounted = ({ findings }, { failOn, counts }) => failOn === "none" ? 0 : findings.filter((finding) => isAtLeast(finding.severity, failOn) && !counts(finding)).length;
// src/version.ts
/** The released version; a test holds it equal to package.json's. */
const version = "0.1.0";
// src/cli/compiled.ts
/** Smaller files are compiled sooner than their compiled code is read. */
const leastSize = 4e4;
/** The start of a file is the stamp, a checksum of the rest, which must lie at a multiple of 8, and what the run cost. */
const stampLength = 120;
const costAt = 124;
const headLength = 128;
/** What Node puts around a file. Bytes are joined rather than texts, of which V8 would hold both the parts and the whole. */
const before = Buffer.from("(function (exports, require, module, __filename, __dirname) {");
const behind = Buffer.from("\n})");
/** Code of a run that did more is kept instead: functions that the kept code lacks are compiled anew at each start. V8 throws away what was idle in a long one. */
const more = 1.25;
const longestRun = 2e3;
/** Names the source that code was compiled from and what compiled it; nothing where that does not fit. */
function stampOf(source, maker) {
	const { size, mtimeMs } = (0, node_fs.statSync)(source);
	const text = Buffer.from(`${maker} ${size} ${mtimeMs}`);
	return text.length > stampLength ? void 0 : Buffer.concat([text, Buffer.alloc(stampLength - text.length)]);
}
function readKept(file, stamp) {
	try {
		const bytes = (0, node_fs.readFileSync)(file);
		const code = bytes.subarray(headLength);
		return bytes.subarray(0, stampLength).equals(stamp) && (0, node_zlib().crc32)(code) === bytes.readUInt32LE(stampLength) ? {
			code,
			cost: bytes.readUInt32LE(costAt)
		} : void 0;
	} catch {
		return;
	}
}
/** Written under another name first: two runs at once must not read each other's half. */
function write({ script, file, stamp }, { name, cost }) {
	const ours = `${file}.${name}`;
	const code = script.createCachedData();
	const numbers = Buffer.alloc(8);
	numbers.writeUInt32LE((0, node_zlib().crc32)(code));
	numbers.writeUInt32LE(Math.round(cost), 4);
	try {
		(0, node_fs.writeFileSync)(ours, Buffer.concat([
			stamp,
			numbers,
			code
		]));
		(0, node_fs.renameSync)(ours, file);
	} finally {
		(0, node_fs.rmSync)(ours, { force: true });
	}
}
/** Keeps what was compiled in this run. Where the folder may not be written to, nothing is kept. */
function keep(used, folder, run) {
	const better = used.filter(({ cost }) => cost === 0 || run.cost > cost * more && run.cost < longestRun);
	if (better.length === 0) return;
	try {
		(0, node_fs.accessSync)((0, node_path.dirname)(folder), node_fs.constants.W_OK);
		(0, node_fs.mkdirSync)(folder, { recursive: true });
		for (const each of better) write(each, run);
	} catch {}
}
/** From now on files of the bundle are run from kept code where it is good. Gives what keeps the code of a run that had none, or did more than the one it is of. */
function runKept({ bundle, maker, kind }) {
	const { extensions } = (0, node_module().createRequire)((0, node_path.join)(bundle, "cli.js"));
	const usual = extensions[".js"];
	const folder = (0, node_path.join)(bundle, "..", ".compiled");
	const used = [];
	extensions[".js"] = (module, filename) => {
		const stamp = (0, node_path.dirname)(filename) === bundle && (0, node_fs.statSync)(filename).size >= leastSize ? stampOf(filename, maker) : void 0;
		if (stamp === void 0) return usual?.(module, filename);
		const file = (0, node_path.join)(folder, `${(0, node_path.basename)(filename, ".js")}-${kind}`);
		const kept = readKept(file, stamp);
		const script = new (node_vm()).Script(Buffer.concat([
			before,
			(0, node_fs.readFileSync)(filename),
			behind
		]).toString("utf8"), {
			filename,
			...kept === void 0 ? {} : { cachedData: kept.code }
		});
		used.push({
			script,
			file,
			stamp,
			cost: script.cachedDataRejected === true ? 0 : kept?.cost ?? 0
		});
		const require$1 = (0, node_module().createRequire)(filename);
		script.runInThisContext().call(module.exports, module.exports, require$1, module, filename, bundle);
	};
	return (run) => keep(used, folder, run);
}
// src/model/user-error.ts
/** A mistake of the person who runs keyreach: one sentence that names the file or the option and the field. */
var UserError = class extends Error {
	name = "UserError";
};
// src/cli/output.ts
const codeOf = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
/** Where a report goes cannot take it: a full disk, a device that is gone. */
var OutputError = class extends Error {
	name = "OutputError";
	constructor(where, options) {
		super(`${where} cannot be written (${codeOf(options.cause)})`, options);
	}
};
function openOutput(io) {
	let state = "untouched";
	const write = (text) => {
		if (state === "untouched") io.stdout.on("error", () => {});
		if (state === "gone") return Promise.resolve();
		state = "open";
		return new Promise((done, failed) => {
			io.stdout.write(text, (cause) => {
				if (!cause) return done();
				state = "gone";
				return codeOf(cause) === "EPIPE" ? done() : failed(new OutputError("standard output", { cause }));
			});
		});
	};
	return {
		write,
		flush: () => state === "untouched" ? Promise.resolve() : write("")
	};
}
/** Opened before anything is scanned, so that a wrong name costs nothing. */
function openFile(cwd, name) {
	const descriptor = opened((0, node_path.resolve)(cwd, name), name);
	const told = async (act) => {
		try {
			act();
		} catch (cause) {
			throw new OutputError(`--output: ${name}`, { cause });
		}
	};
	return {
		write: (text) => told(() => writeAll(descriptor, Buffer.from(text))),
		flush: () => told(() => (0, node_fs.closeSync)(descriptor))
	};
}
function writeAll(descriptor, bytes) {
	for (let at = 0; at < bytes.length;) at += (0, node_fs.writeSync)(descriptor, bytes, at);
}
function opened(path, name) {
	try {
		return (0, node_fs.openSync)(path, "w");
	} catch (cause) {
		throw new UserError(`--output: ${name} cannot be written (${codeOf(cause)})`, { cause });
	}
}
// src/cli/failure.ts
function tellFailure(error, io) {
	io.stderr.write(`keyreach: ${textOf$1(error, io.argv.includes("--debug") ? "stack" : "name")}\n`);
}
function textOf$1(error, detail) {
	if (error instanceof UserError || error instanceof OutputError) return error.message;
	return detail === "stack" && error instanceof Error ? `internal error: ${error.stack}` : `internal error: ${nameOf(error)}\nRun again with --debug for the stack, and please report it.`;
}
/** The kind of error and where, but not its text: it could quote what was scanned. */
const nameOf = (error) => error instanceof Error ? error.name : typeof error;
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
const formats = [
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
	choices: formats,
	fallback: "text",
	help: "how the report is written"
};
const output = {
	name: "output",
	short: "o",
	value: "FILE",
	help: "write the report there instead of standard output"
};
const config = {
	name: "config",
	value: "FILE",
	help: "policy file, by its path from the root of the trusted place (default: .keyreach.yml)"
};
const baseline = {
	name: "baseline",
	value: "FILE",
	help: "baseline file, by its path from there (default: .keyreach-baseline.json)"
};
const failOn = {
	name: "fail-on",
	value: "SEVERITY",
	choices: [...severities, "none"],
	otherwise: "the policy's, else high",
	help: "exit 1 for a finding this bad or worse"
};
const minSeverity = {
	name: "min-severity",
	value: "SEVERITY",
	choices: severities,
	otherwise: "the policy's, else low",
	help: "report nothing below"
};
const minConfidence = {
	name: "min-confidence",
	value: "CONFIDENCE",
	choices: confidences,
	otherwise: "the policy's, else medium",
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
const showSuppressed = {
	name: "show-suppressed",
	help: "list what is no leak and why: placeholders, broken checksums, publishable and test keys, what policy accepts"
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
const folder = {
	name: "directory",
	short: "C",
	value: "PATH",
	help: "run as if started there"
};
const reporting = [format, output];
const judging = [
	config,
	baseline,
	failOn,
	minSeverity,
	minConfidence,
	showSuppressed,
	only
];
const common = [
	folder,
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
		name: "identities",
		operands: "[path]",
		summary: "List every model-facing and cloud identity of the workflows, and how far each reaches.",
		flags: [
			{
				name: "format",
				short: "f",
				value: "FORMAT",
				choices: [
					"text",
					"json",
					"csv",
					"markdown",
					"html",
					"mermaid",
					"dot"
				],
				fallback: "text",
				help: "how the inventory is written"
			},
			output,
			config,
			...common
		],
		examples: [
			{
				command: "keyreach identities",
				what: "the inventory of this repository"
			},
			{
				command: "keyreach identities --format html --output reach.html",
				what: "one page to look at: findings, the graph, the inventory"
			},
			{
				command: "keyreach identities --format mermaid",
				what: "the graph of the widest reach"
			}
		]
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
				name: "allow",
				help: "write no baseline, but print entries for allow of the policy file"
			},
			{
				name: "prune",
				help: "drop entries that match nothing any more"
			},
			{
				name: "tree-only",
				help: "the files as they are, no history"
			},
			{
				...output,
				help: "the baseline file (default: .keyreach-baseline.json at the root)"
			},
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
		operands: "[list | show RULE | test FILE|- | import FILE|FOLDER|-]",
		summary: "The rules, your own included: list them, show one, test what a value is taken for, or import those of another scanner.",
		flags: [
			{
				name: "format",
				short: "f",
				value: "FORMAT",
				choices: ["text", "json"],
				fallback: "text",
				help: "how the answer is written"
			},
			{
				name: "rules",
				value: "FILE",
				help: "test: rules of your own, instead of those of the policy; without a file to test they are tried on their examples"
			},
			{
				name: "from",
				value: "SCANNER",
				choices: [
					"gitleaks",
					"betterleaks",
					"kingfisher"
				],
				help: "import: whose rules they are, where the file does not tell"
			},
			{
				name: "prefix",
				value: "ID",
				help: "import: what ids begin with (default: the scanner's name)"
			},
			{
				name: "only-new",
				help: "import: leave out rules whose values built-in rules find already"
			},
			{
				...output,
				help: "write there instead of standard output"
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
			},
			{
				command: "keyreach rules test --rules rules/acme.yaml",
				what: "whether rules of your own hold, by their examples"
			},
			{
				command: "keyreach rules import .gitleaks.toml --output rules/imported.yaml",
				what: "rules of gitleaks as your own"
			}
		]
	}
];
// src/cli/args.ts
function parseRequest(argv) {
	const [first, second] = argv;
	if (first === "--version" || first === "-V") return { kind: "version" };
	if (first === "--help" || first === "-h") return {
		kind: "help",
		command: void 0
	};
	if (first === "help") return {
		kind: "help",
		command: second === void 0 ? void 0 : named(second)
	};
	const at = commandAt(argv);
	const command = commands.find(({ name }) => name === argv[at]);
	return command === void 0 ? parse(named("scan"), argv) : parse(command, argv.toSpliced(at, 1));
}
/** Where the first word stands that is neither an option nor the value of one: options may come before the command. */
function commandAt(argv) {
	if (argv[0]?.startsWith("-") !== true) return 0;
	const options = optionsOf(commands.flatMap(({ flags }) => flags));
	const { tokens } = (0, node_util().parseArgs)({
		args: [...argv],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	return tokens.find(({ kind }) => kind === "positional" || kind === "option-terminator")?.index ?? 0;
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
	const given = (name) => textOf(values.get(name));
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
const textOf = (value) => typeof value === "string" ? value : void 0;
function parseWords(command, argv) {
	const options = optionsOf(command.flags);
	const words = (0, node_util().parseArgs)({
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
const optionsOf = (flags) => Object.fromEntries(flags.map((flag) => [flag.name, option(flag)]));
const option = (flag) => ({
	type: flag.value === void 0 ? "boolean" : "string",
	...flag.short === void 0 ? {} : { short: flag.short }
});
function checkOption(command, token) {
	const flag = command.flags.find(({ name }) => name === token.name);
	if (flag === void 0) throw new UserError(unknownOption(command, token));
	if (flag.value === void 0 && token.value !== void 0) throw new UserError(`--${flag.name} takes no value`);
	if (flag.value !== void 0 && (token.value === void 0 || token.value === "")) throw new UserError(`--${flag.name} needs a value: ${flag.value}`);
	if (flag.value !== void 0 && token.inlineValue === false && optionForm.test(token.value ?? "")) throw new UserError(`--${flag.name} needs a value: ${flag.value}; if it is "${token.value}", write --${flag.name}=${token.value}`);
}
const optionForm = /^-./;
function unknownOption(command, { name, rawName }) {
	const own = command.flags.map((flag) => `--${flag.name}`);
	const others = commands.filter(({ flags }) => flags.some((flag) => flag.name === name));
	const hint = others.length === 0 ? suggestion(rawName, own) : `it is one of ${others.map((other) => `keyreach ${other.name}`).join(" and ")}`;
	return `${rawName} is no option of keyreach ${command.name}; ${hint}`;
}
function checkChoice(flag, value) {
	if (flag.choices === void 0 || typeof value !== "string" || flag.choices.includes(value)) return;
	throw new UserError(`--${flag.name}: "${value}" is none of ${flag.choices.join(", ")}`);
}
// src/cli/cancel.ts
/** Ctrl-C and SIGTERM: the first ends the scan at once and reports what was found, the second ends the process. */
var Cancel = class {
	#controller = new AbortController();
	#io;
	#stop = () => this.#controller.abort();
	constructor(io) {
		this.#io = io;
		io.on("SIGINT", this.#stop);
		io.on("SIGTERM", this.#stop);
		this.#controller.signal.addEventListener("abort", () => this.#release(), { once: true });
	}
	get signal() {
		return this.#controller.signal;
	}
	dispose() {
		this.#release();
	}
	/** Without our listeners the next signal has its usual effect. */
	#release() {
		this.#io.off("SIGINT", this.#stop);
		this.#io.off("SIGTERM", this.#stop);
	}
};
// src/cli/help.ts
const width = 79;
function helpText(command) {
	return command === void 0 ? overview() : commandHelp(command);
}
function overview() {
	return [
		"keyreach finds leaked LLM and cloud keys in files and history, shows how far",
		"each key reaches, and says how to end it.",
		"",
		"Usage: keyreach [command] [options]        (without a command: scan)",
		"",
		"Commands",
		...commands.map(({ name, operands, summary }) => row(`${name} ${operands}`, summary)),
		"",
		"keyreach <command> --help shows a command's options; --version the version.",
		"",
		"Examples",
		...commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ command: line, what }) => `  ${line}\n      ${what}`),
		"",
		exitCodeHelp,
		""
	].join("\n");
}
const exitCodeHelp = [
	"Exit codes",
	"  0  clean, and everything was read",
	"  1  findings at or above --fail-on",
	"  2  usage or configuration error; nothing was scanned",
	"  3  no such finding, but something could not be read"
].join("\n");
function commandHelp({ name, operands, summary, flags, examples }) {
	return [
		...wrap(summary, 0),
		"",
		`Usage: keyreach ${name} ${operands} [options]`,
		"",
		"Options",
		...flags.map((flag) => row(flagName(flag), flagHelp(flag))),
		"",
		"Examples",
		...examples.map(({ command, what }) => `  ${command}\n      ${what}`),
		"",
		exitCodeHelp,
		""
	].join("\n");
}
const flagName = ({ name, short, value }) => `${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
function flagHelp({ help, choices, fallback, otherwise }) {
	const words = choices === void 0 ? "" : `: ${choices.join(", ")}`;
	const without = otherwise ?? fallback;
	return `${help}${words}${without === void 0 ? "" : ` (default ${without})`}`;
}
const column = 32;
function row(left, right) {
	const [first = "", ...rest] = wrap(right, column);
	const head = `  ${left}`;
	return (head.length < 31 ? [`${head.padEnd(column)}${first}`, ...rest.map(indent)] : [head, ...[first, ...rest].map(indent)]).join("\n");
}
const indent = (line) => `${" ".repeat(column)}${line}`;
function wrap(text, left) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + word.length + 1 > width - left) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
// src/cli/main.ts
const loaders = {
	scan: async () => (await Promise.resolve().then(() => require("./engine.js")).then((n) => n.scan_exports)).scanCommand,
	diff: async () => (await Promise.resolve().then(() => require("./engine.js")).then((n) => n.diff_exports)).diffCommand,
	identities: async () => (await Promise.resolve().then(() => require("./identities.js"))).identitiesCommand,
	baseline: async () => (await Promise.resolve().then(() => require("./baseline.js"))).baselineCommand,
	rules: async () => (await Promise.resolve().then(() => require("./rules.js"))).rulesCommand
};
async function main(io, workerUrl) {
	try {
		const request = parseRequest(io.argv.slice(2));
		if (request.kind !== "run") return await answer(request, openOutput(io).write);
		return await run(request.arguments, io, workerUrl);
	} catch (error) {
		tellFailure(error, io);
		return exitCodes.usage;
	}
}
async function answer(request, write) {
	await write(request.kind === "version" ? `keyreach ${version}\n` : helpText(request.command));
	return exitCodes.clean;
}
async function run(words, io, workerUrl) {
	const load = loaders[words.command.name];
	if (load === void 0) throw new UserError(`there is no command "${words.command.name}"`);
	const command = await load();
	const cancel = new Cancel(io);
	try {
		return await command({
			arguments: words,
			io,
			cancel,
			workerUrl
		});
	} finally {
		cancel.dispose();
	}
}
Object.defineProperty(exports, "OutputError", {
	enumerable: true,
	get: function() {
		return OutputError;
	}
});
Object.defineProperty(exports, "UserError", {
	enumerable: true,
	get: function() {
		return UserError;
	}
});
Object.defineProperty(exports, "confidences", {
	enumerable: true,
	get: function() {
		return confidences;
	}
});
Object.defineProperty(exports, "exitCode", {
	enumerable: true,
	get: function() {
		return exitCode;
	}
});
Object.defineProperty(exports, "exitCodes", {
	enumerable: true,
	get: function() {
		return exitCodes;
	}
});
Object.defineProperty(exports, "formats", {
	enumerable: true,
	get: function() {
		return formats;
	}
});
Object.defineProperty(exports, "isAsSure", {
	enumerable: true,
	get: function() {
		return isAsSure;
	}
});
Object.defineProperty(exports, "isAtLeast", {
	enumerable: true,
	get: function() {
		return isAtLeast;
	}
});
Object.defineProperty(exports, "main", {
	enumerable: true,
	get: function() {
		return main;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestCommand", {
	enumerable: true,
	get: function() {
		return nearestCommand;
	}
});
Object.defineProperty(exports, "openFile", {
	enumerable: true,
	get: function() {
		return openFile;
	}
});
Object.defineProperty(exports, "openOutput", {
	enumerable: true,
	get: function() {
		return openOutput;
	}
});
Object.defineProperty(exports, "runKept", {
	enumerable: true,
	get: function() {
		return runKept;
	}
});
Object.defineProperty(exports, "severities", {
	enumerable: true,
	get: function() {
		return severities;
	}
});
Object.defineProperty(exports, "spareCompiler", {
	enumerable: true,
	get: function() {
		return spareCompiler;
	}
});
Object.defineProperty(exports, "suggestion", {
	enumerable: true,
	get: function() {
		return suggestion;
	}
});
Object.defineProperty(exports, "tellFailure", {
	enumerable: true,
	get: function() {
		return tellFailure;
	}
});
Object.defineProperty(exports, "uncounted", {
	enumerable: true,
	get: function() {
		return uncounted;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "worse", {
	enumerable: true,
	get: function() {
		return worse;
	}
});
