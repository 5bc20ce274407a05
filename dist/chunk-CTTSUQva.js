import { i as terminalLine } from "./chunk-Ci5M1fQc.js";
import { a as repositoryOf, i as placeOf, s as refusal, t as createClient } from "./chunk-Duhp-N5F.js";
import { s as partsOf, u as isAmong } from "./chunk-DSvY7Jpj.js";
import { _t as idKey } from "./chunk-Wl9pHKMl.js";
import { d as formatInstant, f as instantOf, l as formatDuration } from "./chunk-DLN36p3t.js";
import { a as parseMarker, t as markerOfIssue } from "./chunk-juZmUjdo.js";
import { a as toFoundComment, o as toFoundIssue, r as listByAuthors } from "./chunk-BbNSTS-c.js";
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
function diffPolicies(before, after) {
	const old = flatten(before);
	const fresh = flatten(after);
	return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
		const [one = null, other = null] = [old.get(key), fresh.get(key)];
		return one === other ? [] : [{
			key,
			before: one,
			after: other
		}];
	});
}
function flatten(policy) {
	const values = new Map();
	const walk = (value, keys) => {
		if (isDuration(value)) values.set(keys.join("."), formatDuration(value));
		else if (Array.isArray(value) && value.every((item) => idOf(item) !== null)) for (const item of value) walk(item, [...keys, idOf(item) ?? ""]);
		else if (Array.isArray(value) || value === null || typeof value !== "object") {
			if (value !== void 0 && value !== null) values.set(keys.join("."), drawn(value, keys.at(-1)));
		} else for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
	};
	walk(policy, []);
	return values;
}
function drawn(value, key = "") {
	if (typeof value === "string") return value;
	if (typeof value === "number" && INSTANTS.has(key)) return formatInstant(value);
	return JSON.stringify(value, (name, inner) => {
		if (typeof inner === "number" && INSTANTS.has(name)) return formatInstant(inner);
		return isDuration(inner) ? formatDuration(inner) : inner;
	});
}
const INSTANTS = new Set([
	"in-force",
	"from",
	"to"
]);
function idOf(item) {
	return item !== null && typeof item === "object" && "id" in item && typeof item.id === "string" ? item.id : null;
}
function isDuration(value) {
	return value !== null && typeof value === "object" && "weeks" in value && "days" in value && "hours" in value && "minutes" in value;
}
// src/github/find-sent.ts
async function findSentNotices(repository, { authors, incidents }) {
	const isOurs = isAmong(authors);
	const wanted = new Set(incidents.map((id) => idKey(id)));
	const { client } = repository;
	const found = [];
	const keep = (what, issue, answer) => {
		const { line } = partsOf(answer.body ?? "");
		const author = answer.user?.login ?? "";
		if (!isOurs(author) || line === null || parseMarker(line) === null) return;
		const createdAt = instantOf(Date.parse(answer.created_at));
		const updatedAt = instantOf(Date.parse(answer.updated_at ?? ""));
		found.push({
			what,
			issue,
			url: answer.html_url,
			author,
			createdAt,
			updatedAt,
			line
		});
	};
	try {
		for (const issue of await listByAuthors(repository, authors, "all")) {
			keep("issue", issue.number, issue);
			const known = parseMarker(issue.body ?? "")?.incident ?? null;
			if (!(known === null ? issue.comments !== 0 : wanted.has(idKey(known)))) continue;
			const comments = await client.paginate(client.rest.issues.listComments, {
				...placeOf(repository),
				issue_number: issue.number,
				per_page: 100
			});
			const { incident } = markerOfIssue(toFoundIssue(issue), comments.map(toFoundComment), isOurs, new Map()) ?? {};
			if (incident === void 0 || !wanted.has(idKey(incident))) continue;
			for (const comment of comments) keep("comment", issue.number, comment);
		}
	} catch (error) {
		throw refusal(error, "list the tracking issues and their comments", "issues: read", 2);
	}
	return found.toSorted((a, b) => a.createdAt - b.createdAt || (a.url < b.url ? -1 : 1));
}
// src/commands/audit/held-on-github.ts
async function findHeld(shell, { repository, token, apiUrl, author }, { policy, cards }) {
	if (repository === null || !token) return {
		issues: null,
		comments: null
	};
	const log = (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`);
	return heldIn(await findSentNotices(repositoryOf(await createClient({
		token,
		baseUrl: apiUrl,
		log
	}), repository), {
		authors: [author, ...policy.authors],
		incidents: cards.flatMap(({ id, judgement }) => judgement.receipts.length > 0 ? [id] : [])
	}));
}
function heldIn(sent) {
	return {
		issues: sent.flatMap(({ what, issue, url, line }) => {
			const marker = what === "issue" ? parseMarker(line) : null;
			return marker?.about === "issue" ? [{
				number: issue,
				url,
				incident: marker.incident
			}] : [];
		}),
		comments: sent.flatMap(({ what, url, createdAt }) => what === "comment" ? [{
			url,
			createdAt
		}] : [])
	};
}
export { policyTrail as i, heldIn as n, findSentNotices as r, findHeld as t };
