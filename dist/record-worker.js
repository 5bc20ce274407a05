import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { o as parseRecord, t as require_dist } from "./chunk-DooBvNNt.js";
import { parentPort } from "node:worker_threads";
// src/store/record-worker.ts
var import_dist = __toESM(require_dist(), 1);
parentPort?.on("message", ({ path, bytes }) => {
	const cheap = parseRecord(path, bytes);
	parentPort?.postMessage(cheap.needsExact ? parseRecord(path, bytes, import_dist) : cheap);
});
parentPort?.postMessage("ready");
export {};
