import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { n as kindOfPage, r as renderSlaDocuments, t as firstDifference } from "./chunk-BBZabi_k.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { t as loadZones } from "./chunk-Bzxqf93X.js";
import { n as pathFrom } from "./chunk-D4_tBdV2.js";
import { posix, resolve } from "node:path";
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
// src/store/find-pages.ts
function findPages(root, records, own) {
	const found = [...new Set([...foldersBelow(root, records), own])].map((folder) => [folder, pagesIn(root, folder)]);
	return new Map(found.filter(([, pages]) => pages.length > 0));
}
const DEEPEST = 4;
const MOST_FOLDERS = 1e3;
function foldersBelow(root, records) {
	const found = ["."];
	for (const folder of found) {
		if (folder !== "." && folder.split("/").length >= DEEPEST) continue;
		for (const entry of entriesOf(resolve(root, folder))) {
			if (found.length >= MOST_FOLDERS) return found;
			const path = posix.join(folder, entry.name);
			const isOurs = !entry.name.startsWith(".") && entry.name !== "node_modules";
			if (entry.isDirectory() && isOurs && path !== records) found.push(path);
		}
	}
	return found;
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
function pagesIn(root, folder) {
	const at = resolve(root, folder);
	if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	return entriesOf(at).filter((entry) => entry.isFile() && entry.name.endsWith(".md")).flatMap(({ name }) => {
		const text = readable(resolve(at, name));
		const kind = text === null ? null : kindOfPage(text);
		return text === null || kind === null ? [] : [{
			folder,
			name,
			kind,
			text
		}];
	});
}
function readable(path) {
	try {
		const { size } = lstatSync(path);
		if (size > LONGEST || kindOfPage(endOf(path, size)) === null) return null;
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
function endOf(path, size) {
	const file = openSync(path, "r");
	try {
		const end = Buffer.alloc(Math.min(size, LONGEST_END));
		return end.toString("utf8", 0, readSync(file, end, 0, end.length, size - end.length));
	} finally {
		closeSync(file);
	}
}
const LONGEST = 1048576;
const LONGEST_END = 512;
// src/commands/ledger/sla-pages.ts
const PAGES_FOLDER = "docs/sla";
const pageRule = {
	id: "page-out-of-date",
	summary: "A page that policy rendered says what the policy says."
};
async function renderPages(shell, policy, path, folder) {
	const { default: handlebars } = await import("./chunk-_coVDsRt.js").then((m) => __toESM(m.default, 1));
	const template = loadTemplate(shell.templates, "sla.md.hbs");
	const place = {
		path,
		address: pathFrom(folder, path) ?? path
	};
	return renderSlaDocuments(policy, place, {
		handlebars,
		template,
		zones: await loadZones()
	});
}
async function findPageFaults(shell, policy, { path, dir }) {
	const findings = [];
	for (const [folder, pages] of findPages(shell.root, dir, posix.dirname(path))) {
		const documents = await renderPages(shell, policy, path, folder);
		for (const page of pages) {
			const rendered = documents.find(({ kind }) => kind === page.kind);
			const difference = firstDifference(page.text, rendered?.text ?? "");
			if (difference !== null) findings.push(findingOf(page, rendered === void 0, difference.line));
		}
	}
	return findings;
}
function findingOf({ folder, name, kind }, gone, line) {
	const to = folder === PAGES_FOLDER ? "" : ` --out ${folder}`;
	return {
		rule: pageRule.id,
		severity: "warning",
		path: posix.join(folder, name),
		line: gone ? 1 : line,
		column: 1,
		message: gone ? `This page is rendered from the kind \`${kind}\`, which the policy no longer has.` : "From this line on the page does not say what the policy says.",
		hint: gone ? "Delete the page." : `Write it again with \`incident-ledger policy --write${to}\`, and commit it.`
	};
}
export { pageRule as n, renderPages as r, findPageFaults as t };
