import { c as oncePer } from "./chunk-C7j85xFo.js";
import { c as formatInstant } from "./chunk-D4aqUS7_.js";
import { E as string, _ as literal, f as array, g as int, i as InstantSchema, x as object } from "./chunk-B3Ny7133.js";
import { f as loginKey } from "./chunk-BHqcb9RK.js";
// src/delivery/found.ts
const nothingFound = {
	authors: [],
	issues: [],
	comments: new Map(),
	closedRead: true,
	newestRead: true
};
function authorsOf(author, { authors }) {
	return [...new Map([author, ...authors].map((login) => [loginKey(login), login])).values()];
}
function isAmong(logins) {
	const known = new Set(logins.map((login) => loginKey(login)));
	return (login) => login !== null && known.has(loginKey(login));
}
// src/delivery/hidden-line.ts
const START = "<!-- incident-ledger:v1 ";
const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/;
function formatHiddenLine(value) {
	const plain = JSON.stringify(value).replaceAll("--", String.raw`-\u002d`).replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character));
	return `${START}${plain} -->`;
}
function escapeUnit(character) {
	return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
function withLine(text, line) {
	return `${text}\n\n${line}`;
}
function partsOf(body, isLine = startsAsOurs) {
	const whole = body.trimEnd();
	const end = whole.lastIndexOf("\n") + 1;
	const last = whole.slice(end);
	if (isLine(last)) return {
		text: whole.slice(0, end).trimEnd(),
		line: last
	};
	const [first = ""] = whole.split(/\r?\n/, 1);
	if (isLine(first)) return {
		text: whole.slice(first.length).trim(),
		line: first
	};
	return {
		text: body,
		line: null
	};
}
function startsAsOurs(line) {
	return line.startsWith(START);
}
function parseHiddenLine(body) {
	const [, json] = LINE.exec(partsOf(body).line ?? "") ?? [];
	if (json === void 0) return void 0;
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// src/delivery/overview.ts
const StoredOverview = object({
	about: literal("overview"),
	"last-sweep": InstantSchema,
	late: int().min(0),
	shown: string(),
	heads: string(),
	told: string().exactOptional(),
	handed: array(string()).exactOptional()
}).transform(({ "last-sweep": lastSweep, late, shown, heads, told, handed }) => ({
	lastSweep,
	lateBySeconds: late,
	shown,
	heads: heads.split(" ").filter((head) => /^\d+@[0-9a-f]{40,64}$/.test(head)),
	...told === void 0 ? {} : { told: told.split(" ") },
	...handed === void 0 ? {} : { handed }
}));
function formatOverviewMarker(marker) {
	return formatHiddenLine({
		about: "overview",
		"last-sweep": formatInstant(marker.lastSweep),
		late: marker.lateBySeconds,
		shown: marker.shown,
		heads: marker.heads.join(" "),
		...marker.told === void 0 || marker.told.length === 0 ? {} : { told: marker.told.join(" ") },
		...marker.handed === void 0 ? {} : { handed: marker.handed }
	});
}
function parseOverviewMarker(body) {
	const parsed = StoredOverview.safeParse(parseHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
const overviewMarkerIn = oncePer(({ body }) => parseOverviewMarker(body));
function overviewsIn(found, trusted) {
	const isOurs = isAmong(trusted);
	return found.issues.flatMap((issue) => {
		if (!isOurs(issue.author)) return [];
		const marker = overviewMarkerIn(issue);
		return marker === null ? [] : {
			issue,
			marker
		};
	}).toSorted((one, other) => Number(one.issue.state === "closed") - Number(other.issue.state === "closed") || one.issue.number - other.issue.number);
}
function lastSweepIn(found, trusted) {
	const instants = overviewsIn(found, trusted).map(({ marker }) => marker.lastSweep);
	return instants.length === 0 ? null : Math.max(...instants);
}
export { parseOverviewMarker as a, partsOf as c, isAmong as d, nothingFound as f, overviewsIn as i, withLine as l, lastSweepIn as n, formatHiddenLine as o, overviewMarkerIn as r, parseHiddenLine as s, formatOverviewMarker as t, authorsOf as u };
