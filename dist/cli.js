#!/usr/bin/env node
import { $n as parseRequest, Qn as openOutput, ar as exitCodes, er as commands, nr as version, rr as UserError } from "./shared.js";
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
		"keyreach <command> --help shows the options of a command; --version the version.",
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
function flagHelp({ help, choices, fallback }) {
	return `${help}${choices === void 0 ? "" : `: ${choices.join(", ")}`}${fallback === void 0 ? "" : ` (default ${fallback})`}`;
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
	scan: async () => (await import("./scan.js")).scanCommand,
	diff: async () => (await import("./diff.js")).diffCommand,
	identities: async () => (await import("./identities.js")).identitiesCommand,
	baseline: async () => (await import("./baseline.js")).baselineCommand,
	rules: async () => (await import("./rules.js")).rulesCommand
};
async function main(io, workerUrl) {
	const output = openOutput(io);
	try {
		const request = parseRequest(io.argv.slice(2));
		if (request.kind !== "run") return await answer(request, output.write);
		return await run(request.arguments, io, workerUrl);
	} catch (error) {
		return report(error, io);
	} finally {
		await output.flush();
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
/** Before anything was scanned, every failure is a usage or configuration error or a bug, and never looks like a verdict. */
function report(error, io) {
	if (error instanceof UserError) {
		io.stderr.write(`keyreach: ${error.message}\n`);
		return exitCodes.usage;
	}
	const wantsStack = io.argv.includes("--debug") && error instanceof Error;
	io.stderr.write(`keyreach: internal error: ${wantsStack ? error.stack : nameOf(error)}\n${wantsStack ? "" : "Run again with --debug for the stack, and please report it.\n"}`);
	return exitCodes.usage;
}
/** The kind of error and where, but not its text: it could quote what was scanned. */
const nameOf = (error) => error instanceof Error ? error.name : typeof error;
// src/cli/entry.ts
process.exitCode = await main(process, new URL("./worker.js", import.meta.url));
export {};
