import { Ft as indexOf, It as recordIn, Lt as unplacedOf, bn as readyAgreements, qt as placeFindings } from "./chunk-BU5pFG3X.js";
import { _ as openFileLookup } from "./chunk-DM8t71Lm.js";
// src/commands/ledger/entry-faults.ts
function judgedWith(shell, gathered, record) {
	const others = gathered.records.filter(({ path }) => path !== record.path);
	return {
		records: [record],
		index: indexOf([...others, record]),
		recordOf: recordIn(others),
		policy: gathered.policyFile.policy,
		timeline: gathered.policies.timeline,
		agreements: readyAgreements(gathered.zones),
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
	return broughtErrors(judged, before, after, yaml, (key) => key === "timeline");
}
function broughtErrors(judged, before, after, yaml, isAsked) {
	const old = errorsOf(judged, before);
	const messages = new Set(old.map(({ message }) => message));
	const all = errorsOf(judged, after);
	const brought = all.filter(({ rule, place, message }) => place.in === "yaml" && isAsked(place.keys[0]) && !messages.has(message) && countOf(all, rule) > countOf(old, rule));
	return placeFindings(brought, after.path, after.text ?? "", yaml);
}
function countOf(findings, wanted) {
	return findings.filter(({ rule }) => rule === wanted).length;
}
function errorsOf(judged, { file }) {
	return file === null ? [] : unplacedOf(judged, file).filter(({ severity, place }) => severity === "error" && place.in === "yaml");
}
export { judgedWith as i, entryErrors as n, frontMatterErrors as r, broughtErrors as t };
