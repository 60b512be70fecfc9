#!/usr/bin/env node
const require_start = require("./start.js");
// src/cli/entry.ts
/** CPU milliseconds of this process so far, at least one. */
const cpuTime = () => {
	const { user, system } = process.cpuUsage();
	return Math.ceil((user + system) / 1e3);
};
const long = process.argv.includes("--tree-only") ? "tree" : "long";
const run = process.argv[2] === "diff" ? "short" : long;
require_start.spareCompiler(process.version, run);
if (process.env["NODE_DISABLE_COMPILE_CACHE"] === void 0) {
	const keep = require_start.runKept({
		bundle: __dirname,
		maker: `${require_start.version} ${process.version} ${process.arch}`,
		kind: run
	});
	if (process.env["CI"] === void 0) process.on("exit", (code) => code !== require_start.exitCodes.usage && keep({
		name: String(process.pid),
		cost: cpuTime()
	}));
}
process.on("uncaughtException", (error) => {
	require_start.tellFailure(error, process);
	process.exit(require_start.exitCodes.incomplete);
});
require_start.main(process, new URL("./worker.js", require("url").pathToFileURL(__filename).href)).then((code) => {
	process.exitCode = code;
});
