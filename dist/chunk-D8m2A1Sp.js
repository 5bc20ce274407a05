import { n as visible, r as visibleLines } from "./chunk-CFc3vndM.js";
import { M as isLinkable, j as defuse } from "./chunk-oJ0uy9y3.js";
import { r as taskWords } from "./chunk-B1LANyjq.js";
import { r as dateIn } from "./chunk-BPs8Bztt.js";
// src/report/follow-up-words.ts
const STATES = {
	open: "open",
	"due-soon": "due soon",
	overdue: "overdue",
	done: "done",
	late: "done late"
};
function followUpState(state) {
	return STATES[state];
}
function wordsOf$1({ task }) {
	return taskWords(task.text);
}
function trackedWords({ kind, issue, elsewhere }) {
	const said = [
		...kind === void 0 ? [] : [kind],
		...issue === void 0 ? [] : [`issue ${issue}`],
		...elsewhere === void 0 ? [] : [elsewhere]
	];
	return said.length === 0 ? "" : ` (${said.join(", ")})`;
}
function dueDay({ task, dueAt }, zones, timezone) {
	return task.due ?? (dueAt === null ? null : dateIn(dueAt, zones, timezone));
}
function followUpsInOrder(rows) {
	return rows.toSorted((one, other) => RANKS[one.state] - RANKS[other.state] || dueOf(one) - dueOf(other) || (one.incident < other.incident ? -1 : one.incident > other.incident ? 1 : 0));
}
function dueOf({ dueAt }) {
	return dueAt ?? Number.MAX_SAFE_INTEGER;
}
const RANKS = {
	overdue: 0,
	"due-soon": 1,
	open: 2,
	late: 3,
	done: 3
};
const STOOD = {
	open: "was still to be done",
	overdue: "was overdue",
	done: "had been done",
	unknown: "is ticked off, and nobody says when"
};
function recurrenceWords({ named, followUp, stood }) {
	if (followUp === null) return `${named}: no earlier incident has such a follow-up`;
	return `${wordsOf$1(followUp)}, promised after ${followUp.incident}, ${STOOD[stood]} when this was reported`;
}
function safePhrases(nodes, move) {
	if (move.depth > 40) return [{
		type: "text",
		value: "…"
	}];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return joined(nodes.flatMap((node) => safePhrase(node, deeper)));
}
function joined(nodes) {
	const whole = [];
	for (const node of nodes) {
		const last = whole.at(-1);
		if (node.type === "text" && last?.type === "text") whole[whole.length - 1] = textOf(last.value + node.value);
		else whole.push(node);
	}
	return whole;
}
function safePhrase(node, move) {
	switch (node.type) {
		case "text": return [textOf(node.value)];
		case "inlineCode": return [codeOf(node.value)];
		case "strong":
		case "emphasis":
		case "delete": return emphasis(node.type, safePhrases(node.children, move));
		case "break": return [{ type: "break" }];
		case "link": return linkTo(node.url, safePhrases(node.children, move), move);
		case "image": return image(node.url, node.alt ?? "", move);
		case "linkReference":
		case "imageReference": return reference(node, move);
		case "footnoteReference": return [textOf(`[${node.label ?? node.identifier}]`)];
		case "html": return [];
	}
}
function emphasis(type, children) {
	return children.length === 0 ? [] : [{
		type,
		children
	}];
}
function linkTo(url, label, move) {
	const address = addressOf(url, move);
	if (address === null) {
		const [first] = label;
		return first?.type === "text" && first.value === textOf(url).value ? [codeOf(url)] : [
			...label,
			{
				type: "text",
				value: " "
			},
			codeOf(url)
		];
	}
	return [{
		type: "link",
		url: address,
		title: null,
		children: label.length > 0 ? label : [textOf("link")]
	}];
}
function image(url, alt, move) {
	const label = textOf(alt === "" ? "image" : alt);
	const address = addressOf(url, move);
	if (address === null || isExternal(address) || address.startsWith("#")) return linkTo(url, [label], move);
	return [{
		type: "image",
		url: address,
		title: null,
		alt: label.value
	}];
}
function reference(node, move) {
	const definition = move.definitions.get(node.identifier);
	if (node.type === "imageReference") return definition === void 0 ? [] : image(definition.url, node.alt ?? "", move);
	const label = safePhrases(node.children, move);
	return definition === void 0 ? label : linkTo(definition.url, label, move);
}
function addressOf(url, { relocate }) {
	const address = visibleLines(url).trim();
	if (isExternal(address)) return isLinkable(address) ? address : null;
	return address.startsWith("#") ? address : relocate(address);
}
function isExternal(address) {
	return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}
function textOf(value) {
	return {
		type: "text",
		value: defuse(visibleLines(value))
	};
}
function codeOf(value) {
	return {
		type: "inlineCode",
		value: visibleLines(value).trim() || "–"
	};
}
const PHRASES = new Set([
	"text",
	"inlineCode",
	"strong",
	"emphasis",
	"delete",
	"break",
	"link",
	"image",
	"linkReference",
	"imageReference",
	"footnoteReference"
]);
function isPhrase(node) {
	return PHRASES.has(node.type);
}
// src/text/prose.ts
const DRAWN = new Set([
	"mermaid",
	"math",
	"geojson",
	"topojson",
	"stl"
]);
function safeBlocks(nodes, move) {
	if (move.depth > 40) return [];
	const deeper = {
		...move,
		depth: move.depth + 1
	};
	return nodes.flatMap((node) => safeBlock(node, deeper));
}
function safeBlock(node, move) {
	if (isPhrase(node)) return [{
		type: "paragraph",
		children: safePhrases([node], move)
	}];
	switch (node.type) {
		case "paragraph": return [{
			type: "paragraph",
			children: safePhrases(node.children, move)
		}];
		case "heading": return [heading(node, move)];
		case "blockquote": return [{
			type: "blockquote",
			children: safeBlocks(node.children, move)
		}];
		case "list": return [list(node, move)];
		case "table": return [table(node, move)];
		case "code": return [codeBlock(node)];
		case "thematicBreak": return [{ type: "thematicBreak" }];
		case "footnoteDefinition": return safeBlocks(node.children, move);
		case "html":
		case "definition":
		case "yaml":
		case "listItem":
		case "tableRow":
		case "tableCell": return [];
	}
}
function heading({ depth, children }, move) {
	return {
		type: "heading",
		depth: [
			1,
			2,
			3,
			4,
			5,
			6
		][Math.max(depth, move.headingLevel) - 1] ?? 6,
		children: safePhrases(children, move)
	};
}
function list({ ordered, start, spread, children }, move) {
	return {
		type: "list",
		ordered: ordered ?? false,
		start: start ?? null,
		spread: spread ?? false,
		children: children.map((item) => ({
			type: "listItem",
			checked: item.checked ?? null,
			spread: item.spread ?? false,
			children: safeBlocks(item.children, move)
		}))
	};
}
function table({ align, children }, move) {
	return {
		type: "table",
		align: align ?? null,
		children: children.map((row) => ({
			type: "tableRow",
			children: row.children.map((cell) => ({
				type: "tableCell",
				children: safePhrases(cell.children, move)
			}))
		}))
	};
}
function codeBlock({ lang, value }) {
	const language = /^[\w+-]+/.exec(lang ?? "")?.[0]?.toLowerCase() ?? "text";
	return {
		type: "code",
		lang: DRAWN.has(language) ? "text" : language,
		meta: null,
		value: visibleLines(value)
	};
}
// src/text/sections.ts
function sectionsOf(body, relocate) {
	const move = {
		headingLevel: 3,
		relocate,
		definitions: definitionsOf(body),
		depth: 0
	};
	const sections = [];
	for (const node of body.children) if (node.type === "heading" && node.depth <= 2) sections.push({
		title: visible(wordsOf(node)),
		blocks: []
	});
	else sections.at(-1)?.blocks.push(...safeBlocks([node], move));
	return sections;
}
function relocateDown(recordPath, folder) {
	const depth = recordPath.split("/").length - 1;
	return (target) => {
		if (/^[\\/]/.test(target) || target === "") return null;
		const parts = [];
		let up = 0;
		for (const part of target.split("/")) if (part === ".." && parts.pop() === void 0) up += 1;
		else if (part !== "." && part !== "..") parts.push(part);
		if (up > depth) return null;
		if (up === 0 && parts[0] === folder && parts.length > 1) return parts.slice(1).join("/");
		return [...Array.from({ length: up + 1 }, () => ".."), ...parts].join("/");
	};
}
function definitionsOf(node) {
	const found = new Map();
	const waiting = [node];
	for (const next of waiting) {
		if (next.type === "definition" && !found.has(next.identifier)) found.set(next.identifier, next);
		if ("children" in next) waiting.push(...next.children);
	}
	return found;
}
function wordsOf(node) {
	if ("value" in node) return node.type === "html" ? "" : node.value;
	return "children" in node ? node.children.map((child) => wordsOf(child)).join("") : "";
}
export { followUpsInOrder as a, wordsOf$1 as c, followUpState as i, sectionsOf as n, recurrenceWords as o, dueDay as r, trackedWords as s, relocateDown as t };
