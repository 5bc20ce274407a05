import { t as CommandError } from "./chunk-CYgGNNXZ.js";
import { o as BODY_MILLISECONDS, s as askBodies } from "./chunk-B7t-ZebI.js";
// src/store/parse-body-tree.ts
async function parseBodyTree(worker, file, limit = BODY_MILLISECONDS) {
	const tree = (await parseBodyTrees(worker, [file], limit)).get(file.path);
	if (tree !== void 0) return tree;
	throw new CommandError(`The body of ${file.path} could not be read within ${limit / 1e3} s.`, "Look for long runs of `*`, `_`, `[` or nested lists, and put such text into a code block.", 1);
}
async function parseBodyTrees(worker, files, limit = BODY_MILLISECONDS) {
	return (await askBodies(worker, files, "tree", limit)).answers;
}
// src/commands/ledger/load-stringify.ts
async function loadStringify() {
	const processor = await loadProcessor();
	return processor.stringify.bind(processor);
}
async function loadParse() {
	const processor = await loadProcessor();
	return (markdown) => processor.parse(markdown);
}
async function loadProcessor() {
	const [{ remark }, { default: remarkGfm }] = await Promise.all([import("./chunk-DUVGaS-x.js"), import("./chunk-Bz5fMgmh.js")]);
	return remark().use(remarkGfm).freeze();
}
export { parseBodyTrees as i, loadStringify as n, parseBodyTree as r, loadParse as t };
