#!/usr/bin/env node
import { t as main } from "./start.js";
// src/cli/entry.ts
process.exitCode = await main(process, new URL("./worker.js", import.meta.url));
export {};
