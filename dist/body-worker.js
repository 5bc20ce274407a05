import { t as remark } from "./chunk-pWToWfoy.js";
import { t as remarkGfm } from "./chunk-BVi7BxzS.js";
import { t as bodyFactsOfTree } from "./chunk-F2OGQxCv.js";
import { parentPort } from "node:worker_threads";
// src/store/body-worker.ts
const processor = remark().use(remarkGfm).freeze();
parentPort?.on("message", ({ text, line, wants }) => {
	const tree = processor.parse(text);
	parentPort?.postMessage(wants === "tree" ? tree : bodyFactsOfTree(tree, text, line));
});
parentPort?.postMessage("ready");
export {};
