#!/usr/bin/env node
import { c as readInput, l as widthOf, s as openStreams, t as runLine } from "./chunk-CsDEF--I.js";
import { fileURLToPath } from "node:url";
// src/cli.ts
process.exitCode = await runLine({
	argv: process.argv,
	cwd: process.cwd(),
	env: process.env,
	input: readInput,
	columns: widthOf(process.stdout),
	...openStreams(),
	script: fileURLToPath(import.meta.url),
	templates: new URL("../templates/", import.meta.url),
	bodyWorker: new URL("./body-worker.js", import.meta.url),
	recordWorker: new URL("./record-worker.js", import.meta.url),
	watchdog: new URL("./watchdog-worker.js", import.meta.url)
});
export {};
