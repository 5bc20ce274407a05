import { i as readyAgreements } from "./chunk-HKNtGtbC.js";
import { I as openFileLookup, m as placeFindings } from "./chunk-DZi5LMAx.js";
import { i as unplacedOf, r as indexOf } from "./chunk-C6EbRB2t.js";
// src/commands/ledger/entry-faults.ts
function judgedWith(shell, gathered, record) {
	const others = gathered.records.filter(({ path }) => path !== record.path);
	return {
		records: [record],
		index: indexOf([...others, record]),
		policy: gathered.policyFile.policy,
		timeline: gathered.policies.timeline,
		agreements: readyAgreements(gathered.zones),
		zones: gathered.zones,
		now: shell.now,
		repository: openFileLookup(shell.root),
		isPublic: null,
		pastOf: gathered.pastOf
	};
}
function frontMatterErrors(judged, record, yaml) {
	return placeFindings(errorsOf(judged, record), record.path, record.text ?? "", yaml);
}
function entryErrors(judged, before, after, yaml) {
	const old = errorsOf(judged, before);
	const messages = new Set(old.map(({ message }) => message));
	const all = errorsOf(judged, after);
	const brought = all.filter(({ rule, place, message }) => place.in === "yaml" && place.keys[0] === "timeline" && !messages.has(message) && countOf(all, rule) > countOf(old, rule));
	return placeFindings(brought, after.path, after.text ?? "", yaml);
}
function countOf(findings, wanted) {
	return findings.filter(({ rule }) => rule === wanted).length;
}
function errorsOf(judged, { file }) {
	return file === null ? [] : unplacedOf(judged, file).filter(({ severity, place }) => severity === "error" && place.in === "yaml");
}
export { frontMatterErrors as n, judgedWith as r, entryErrors as t };
