import { c as literal, g as union, h as tuple, i as array, m as string, r as _enum, s as int, u as object } from "./chunk-B-5zAWRC.js";
import { o as InstantSchema, u as formatInstant } from "./chunk-CUkqYRpu.js";
import { a as formatHiddenLine, o as readHiddenLine } from "./chunk-DkaCYR2m.js";
// src/delivery/marker.ts
const StoredDelivery = object({
	keys: array(string()).min(1),
	due: InstantSchema.nullable(),
	asked: array(string()),
	reached: union([literal("pending"), array(tuple([string(), InstantSchema]).transform(([login, at]) => ({
		login,
		at
	})))])
});
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
	delivered: array(StoredDelivery.transform(({ keys, due, asked, reached }) => ({
		keys,
		dueAt: due,
		asked,
		reached
	}))),
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
		delivered: marker.delivered.map(({ keys, dueAt, asked, reached }) => ({
			keys,
			due: dueAt === null ? null : formatInstant(dueAt),
			asked,
			reached: reached === "pending" ? reached : reached.map(({ login, at }) => [login, formatInstant(at)])
		})),
		...marker.pull === void 0 ? {} : { pull: marker.pull },
		...marker.orphaned === void 0 ? {} : { orphaned: marker.orphaned }
	});
}
function parseMarker(body) {
	const parsed = StoredMarker.safeParse(readHiddenLine(body));
	return parsed.success ? parsed.data : null;
}
export { parseMarker as n, formatMarker as t };
