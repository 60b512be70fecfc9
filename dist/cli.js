#!/usr/bin/env node
const require_start = require("./start.js");
// src/cli/entry.ts
require_start.spareCompiler(process.version, process.argv[2] === "diff" ? "short" : "long");
require_start.main(process, new URL("./worker.js", require("url").pathToFileURL(__filename).href)).then((code) => {
	process.exitCode = code;
});
