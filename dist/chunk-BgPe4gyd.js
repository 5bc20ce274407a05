import { C as record, E as string, Q as NEVER, T as strictObject, _ as literal, f as array, i as InstantSchema, r as DurationSchema, s as meant } from "./chunk-B3Ny7133.js";
import { a as UrlSchema, i as TextSchema, t as NameSchema } from "./chunk-BHqcb9RK.js";
import { r as LoginSchema } from "./chunk-CQf9l5bi.js";
import { n as HoursSchema } from "./chunk-CUXQ2CjL.js";
import { d as isDate } from "./chunk-D4aqUS7_.js";
// src/model/rota.ts
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/;
const LocalTimeSchema = string().meta({
	pattern: LOCAL.source,
	...meant("A hand-over is a date and a local time, as in 2026-11-02 09:00.")
}).transform((text, context) => {
	const [year, month, day, hour, minute] = (LOCAL.exec(text) ?? []).slice(1).map(Number);
	if (year !== void 0 && month !== void 0 && day !== void 0 && isDate(year, month, day)) return {
		year,
		month,
		day,
		hour: hour ?? 0,
		minute: minute ?? 0,
		second: 0
	};
	context.addIssue({
		code: "custom",
		message: "not-a-local-time"
	});
	return NEVER;
});
const LayerSchema = strictObject({
	people: array(LoginSchema).min(1).describe("logins, who are on duty in turn"),
	every: DurationSchema.refine(({ weeks, days, hours, minutes }) => minutes === 0 && (hours === 0 ? weeks + days > 0 : weeks + days === 0), "not-a-turn").describe("how long a turn is: 1w, 3d, or 12h of elapsed time"),
	from: LocalTimeSchema.describe("when the first turn begins, and the local time of each hand-over"),
	hours: HoursSchema.optional().describe("the only hours at which the layer has anybody")
});
const RotaSchema = strictObject({
	layers: array(LayerSchema).min(1).describe("who is on duty; a later layer wins where it has somebody"),
	off: HoursSchema.optional().describe("hours at which nobody is on duty but a cover: no gap"),
	managers: array(LoginSchema).default([]).describe("logins who may enter a cover beside the people of the rota")
});
const CoverSchema = strictObject({
	rota: NameSchema.describe("a rota of this file"),
	by: LoginSchema.describe("the login that is on duty instead"),
	from: InstantSchema,
	to: InstantSchema,
	reason: TextSchema.optional().describe("why"),
	asked: InstantSchema.optional().describe("of a comment that asked for it: when it was written"),
	url: UrlSchema.optional().describe("the address of that comment")
});
const RotaFileSchema = strictObject({
	version: literal(1).describe("1"),
	timezone: TextSchema.optional().describe("IANA zone; the policy’s where left out"),
	ahead: DurationSchema.prefault("60d").describe("a gap nearer than this is a finding"),
	rotas: record(NameSchema, RotaSchema).describe("name → who is on duty in turn"),
	covers: array(CoverSchema).default([]).describe("who stands in when; of those of one time the last counts, over every layer")
});
export { RotaFileSchema as t };
