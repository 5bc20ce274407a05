import { i as remark, n as bodyFactsOfTree, r as remarkGfm } from "./chunk-DooBvNNt.js";
import { parentPort } from "node:worker_threads";
// src/store/body-worker.ts
const processor = remark().use(remarkGfm).freeze();
parentPort?.on("message", ({ text, line, wants }) => {
	const tree = processor.parse(text);
	parentPort?.postMessage(wants === "tree" ? tree : bodyFactsOfTree(tree, text, line));
});
parentPort?.postMessage("ready");
export {};
