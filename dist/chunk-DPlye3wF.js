import { c as literal, m as string, s as int, u as object } from "./chunk-B-5zAWRC.js";
import { o as InstantSchema, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { a as formatHiddenLine, o as readHiddenLine } from "./chunk-DkaCYR2m.js";
// src/delivery/overview.ts
const StoredOverview = object({
	about: literal("overview"),
	"last-sweep": InstantSchema,
	late: int().min(0),
	shown: string(),
	heads: string()
}).transform(({ "last-sweep": lastSweep, late, shown, heads }) => ({
	lastSweep,
	lateBySeconds: late,
	shown,
	heads: heads.split(" ").filter((head) => /^\d+@[0-9a-f]{40,64}$/.test(head))
}));
function formatOverviewMarker(marker) {
	return formatHiddenLine({
		about: "overview",
		"last-sweep": formatInstant(marker.lastSweep),
		late: marker.lateBySeconds,
		shown: marker.shown,
		heads: marker.heads.join(" ")
	});
}
function parseOverviewMarker(body) {
	const parsed = StoredOverview.safeParse(readHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
function overviewsIn(found, trusted) {
	const logins = new Set(trusted.map((login) => login.toLowerCase()));
	return found.issues.flatMap((issue) => {
		if (issue.author === null || !logins.has(issue.author.toLowerCase())) return [];
		const marker = parseOverviewMarker(issue.body);
		return marker === null ? [] : [{
			issue,
			marker
		}];
	}).toSorted((one, other) => Number(one.issue.state === "closed") - Number(other.issue.state === "closed") || one.issue.number - other.issue.number);
}
function lastSweepIn(found, trusted) {
	const instants = overviewsIn(found, trusted).map(({ marker }) => marker.lastSweep);
	return instants.length === 0 ? null : Math.max(...instants);
}
export { parseOverviewMarker as i, lastSweepIn as n, overviewsIn as r, formatOverviewMarker as t };
