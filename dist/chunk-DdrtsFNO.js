import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { n as renderSlaDocuments, t as firstDifference } from "./chunk-CG-5M2sp.js";
import { t as loadTemplate } from "./chunk-CTmnaEkh.js";
import { t as loadZones } from "./chunk-CryFrUHd.js";
import { n as pathFrom } from "./chunk-D4_tBdV2.js";
import { posix } from "node:path";
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
async function findPageFaults(shell, policy, path, found) {
	const findings = [];
	for (const [folder, pages] of found) {
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
