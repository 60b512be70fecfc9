#!/usr/bin/env node
import { z as spareCompiler } from "./shared.js";
import { t as main } from "./start.js";
// src/cli/entry.ts
spareCompiler(process.version, process.argv[2] === "diff" ? "short" : "long");
process.exitCode = await main(process, new URL("./worker.js", import.meta.url));
export {};
