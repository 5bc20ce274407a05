import { i as isFollowUp, r as asTask, t as markUnsaid } from "./chunk-CRffz0Hl.js";
import { n as taskFacts } from "./chunk-B1LANyjq.js";
// src/parse/body-facts-of-tree.ts
function bodyFactsOfTree(root, text, firstLine) {
	const headings = [];
	const links = [];
	const tasks = [];
	const untracked = [];
	let followUp = null;
	for (const [index, node] of root.children.entries()) {
		if (node.type === "heading") {
			const name = plainText(node).trim();
			const line = lineOf(node, firstLine);
			headings.push({
				level: node.depth,
				text: name,
				line,
				empty: isEmpty(root.children, index, node),
				...isUnderlined(node, text) ? { underlined: true } : {}
			});
			if (followUp !== null && node.depth <= followUp) followUp = null;
			if (isFollowUp(name)) followUp ??= node.depth;
		}
		collectLinks(node, firstLine, links);
		if (followUp !== null) collectTasks(node, text, firstLine, {
			tasks,
			untracked
		});
	}
	return {
		headings: markUnsaid(headings, text.split("\n"), firstLine),
		links,
		tasks,
		untracked,
		from: "tree"
	};
}
function lineOf(node, firstLine) {
	return firstLine + (node.position?.start.line ?? 1) - 1;
}
function isUnderlined({ position }, text) {
	return position?.start.offset !== void 0 && text[position.start.offset] !== "#";
}
function isEmpty(nodes, at, heading) {
	for (let next = at + 1; next < nodes.length; next += 1) {
		const node = nodes[next];
		if (node === void 0) break;
		if (node.type === "heading") return node.depth <= heading.depth;
		if (node.type !== "html" || !/^<!--[^]*-->\s*$/.test(node.value)) return false;
	}
	return true;
}
function collectLinks(node, firstLine, links) {
	if (node.type === "link" || node.type === "image" || node.type === "definition") {
		const column = node.position?.start.column ?? 1;
		if (node.url !== "") links.push({
			target: node.url,
			line: lineOf(node, firstLine),
			column
		});
	}
	if ("children" in node) for (const child of node.children) collectLinks(child, firstLine, links);
}
function collectTasks(node, text, firstLine, found) {
	const line = lineOf(node, firstLine);
	let below = found;
	if (node.type === "table") found.untracked.push({
		text: "A table",
		line
	});
	if (node.type === "listItem") {
		const words = sourceOf(node, text);
		const task = asTask(words) ?? (typeof node.checked === "boolean" ? bare(node.checked, words) : null);
		if (task !== null) found.tasks.push({
			...task,
			...taskFacts(task.text),
			line
		});
		else found.untracked.push({
			text: words,
			line
		});
		below = {
			tasks: found.tasks,
			untracked: []
		};
	}
	if ("children" in node) for (const child of node.children) collectTasks(child, text, firstLine, below);
}
function bare(done, text) {
	return {
		done,
		text
	};
}
function sourceOf(item, text) {
	const [first] = item.children;
	const start = first?.position?.start.offset;
	const end = first?.position?.end.offset;
	if (start === void 0 || end === void 0) return "";
	return text.slice(start, end).replaceAll(/\s+/g, " ").trim();
}
function plainText(node) {
	if ("children" in node) return node.children.map(plainText).join("");
	return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}
export { bodyFactsOfTree as t };
