import { H as diffPolicies } from "./chunk-D1Yki4Xb.js";
// src/audit/policy-trail.ts
function policyTrail({ policyRevisions, policies }) {
	const seen = new Set();
	const steps = [];
	const read = (blob) => blob === null ? null : policies.get(blob)?.policy ?? null;
	const instead = new Map();
	for (const { revision, path, from, before, after } of policyRevisions) {
		const old = read(before) ?? instead.get(before ?? "") ?? null;
		const problem = after === null ? "the file was deleted" : policies.get(after)?.problem ?? null;
		if (problem !== null && after !== null && old !== null) instead.set(after, old);
		const isRepeated = revision.commit.parents.length > 1 && seen.has(after);
		seen.add(after);
		if (isRepeated) continue;
		const changes = after !== null && problem !== null ? [] : diffPolicies(old, read(after));
		steps.push({
			revision,
			path,
			from,
			changes,
			problem
		});
	}
	return steps;
}
export { policyTrail as t };
