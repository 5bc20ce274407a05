import { r as addressKey } from "./chunk-BC0_eqSi.js";
import { c as formatInstant, t as DAY } from "./chunk-D4aqUS7_.js";
import { o as formatHiddenLine, r as overviewMarkerIn, s as parseHiddenLine } from "./chunk-BLUs2lQX.js";
import { c as oncePer } from "./chunk-C7j85xFo.js";
import { D as tuple, E as string, O as union, _ as literal, d as _enum, f as array, g as int, i as InstantSchema, x as object } from "./chunk-B3Ny7133.js";
import { a as storedSent, t as StoredSent } from "./chunk-GYDv0Ji3.js";
// src/delivery/marker.ts
const StoredDelivery = object({
	keys: array(string()).min(1),
	due: InstantSchema.nullable(),
	asked: array(string()),
	reached: union([literal("pending"), array(tuple([string(), InstantSchema]).transform(([login, at]) => ({
		login,
		at
	})))]),
	sent: StoredSent.exactOptional()
}).transform(({ keys, due, asked, reached, sent }) => ({
	keys,
	dueAt: due,
	asked,
	reached,
	...sent === void 0 ? {} : { sent }
}));
const StoredMarker = object({
	about: _enum([
		"issue",
		"notice",
		"twin"
	]),
	incident: string().min(1),
	record: string().nullable(),
	content: string().nullable().optional(),
	policy: string().nullable(),
	delivered: array(StoredDelivery),
	pull: int().positive().exactOptional(),
	orphaned: literal(true).exactOptional()
}).transform((marker) => ({
	...marker,
	content: marker.content === void 0 ? marker.record : marker.content
}));
function formatMarker(marker) {
	return formatHiddenLine({
		about: marker.about,
		incident: marker.incident,
		record: marker.record,
		...marker.content === marker.record ? {} : { content: marker.content },
		policy: marker.policy,
		delivered: marker.delivered.map(storedDelivery),
		...marker.pull === void 0 ? {} : { pull: marker.pull },
		...marker.orphaned === void 0 ? {} : { orphaned: marker.orphaned }
	});
}
function storedDelivery({ keys, dueAt, asked, reached, sent = [] }) {
	return {
		keys,
		due: dueAt === null ? null : formatInstant(dueAt),
		asked,
		reached: reached === "pending" ? reached : reached.map(({ login, at }) => [login, formatInstant(at)]),
		...sent.length === 0 ? {} : { sent: storedSent(sent) }
	};
}
function parseMarker(body) {
	const parsed = StoredMarker.safeParse(parseHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
const markerIn = oncePer(({ body }) => parseMarker(body));
// src/delivery/follow-up-marker.ts
const Marker = object({
	about: literal("follow-up"),
	incident: string(),
	reserved: string()
});
function formatFollowUpMarker({ incident, reserved }) {
	return formatHiddenLine({
		about: "follow-up",
		incident,
		reserved
	});
}
function parseFollowUpMarker(body) {
	return Marker.safeParse(parseHiddenLine(body)).data ?? null;
}
// src/delivery/identity.ts
function markerOfIssue(issue, comments, isOurs, receipts) {
	if (!isOurs(issue.author)) return null;
	const own = markerIn(issue);
	if (own !== null) return own.about === "issue" ? own : null;
	const ours = comments.filter(({ author }) => isOurs(author));
	const said = ours.flatMap((comment) => markerIn(comment) ?? []);
	const [first] = said;
	const last = said.findLast(({ incident }) => incident === first?.incident);
	if (last !== void 0) return {
		...last,
		about: "issue",
		delivered: []
	};
	const incident = ours.map(({ url }) => receipts.get(addressKey(url))).find((id) => id !== void 0);
	return incident === void 0 ? null : {
		about: "issue",
		incident,
		record: null,
		content: null,
		policy: null,
		delivered: []
	};
}
function receiptsIn(files) {
	return new Map(files.flatMap(({ incident }) => incident.timeline.flatMap(({ event, url }) => event === "notified" && url !== void 0 ? [[addressKey(url), incident.id]] : [])));
}
function unknownIn(found, isOurs) {
	const unknown = found.issues.filter((issue) => isOurs(issue.author) && issue.hasComments && !found.comments.has(issue.number) && markerIn(issue) === null && parseFollowUpMarker(issue.body) === null && overviewMarkerIn(issue) === null);
	return (since) => unknown.filter(({ createdAt }) => createdAt >= since - DAY);
}
export { parseFollowUpMarker as a, markerIn as c, formatFollowUpMarker as i, parseMarker as l, receiptsIn as n, StoredDelivery as o, unknownIn as r, formatMarker as s, markerOfIssue as t, storedDelivery as u };
