import { d as StatusSchema, l as STATUSES, n as EVENT_NAMES, s as PrioritySchema } from "./chunk-BDbDEvaY.js";
import { t as NameSchema } from "./chunk-BHqcb9RK.js";
import { S as partialRecord, T as strictObject, _ as literal, a as LimitSchema, d as _enum, f as array, g as int, h as discriminatedUnion, p as boolean, r as DurationSchema } from "./chunk-B3Ny7133.js";
// src/model/policy-target.ts
const RungSchema = strictObject({
	after: DurationSchema.describe("time after the due instant"),
	mention: array(NameSchema).min(1).describe("roles. role and owner stand for those of the target at hand"),
	via: array(NameSchema).optional().describe("receivers by which this rung goes out too, beside the mentions")
});
const LadderSchema = array(RungSchema).min(1).describe("a list of rungs: whom the notice of something overdue mentions, in turn");
const RepeatSchema = strictObject({
	every: DurationSchema.describe("the time between two repeats"),
	times: int().min(0).max(100).describe("how many; 0 for none")
}).describe("after the last rung, the whole ladder is mentioned again");
const WITHIN = LimitSchema.describe("the limit: a duration, or immediately");
const targetCommon = {
	id: NameSchema.describe("a name: engage-security-officer"),
	owner: NameSchema.default("incident-manager").describe("the role that owes it"),
	call: DurationSchema.optional().describe("time after the anchor when the call to act goes out"),
	from: _enum(EVENT_NAMES).default("reported").describe("the event that starts the clock"),
	calendar: NameSchema.default("always").describe("a calendar’s name"),
	unless: StatusSchema.optional().describe("not owed once that status is reached"),
	remind: DurationSchema.optional().describe("time before the due instant"),
	ladder: LadderSchema.optional(),
	repeat: RepeatSchema.optional()
};
const ROLE = NameSchema.describe("whom it concerns");
const ReachedSchema = _enum([
	...STATUSES,
	"validated",
	"reviewed"
]);
const TargetSchema = discriminatedUnion("do", [
	strictObject({
		do: literal("notify").describe("somebody is told"),
		...targetCommon,
		role: ROLE,
		within: WITHIN
	}),
	strictObject({
		do: literal("engage").describe("somebody takes it up"),
		...targetCommon,
		role: ROLE,
		within: WITHIN
	}),
	strictObject({
		do: literal("update").describe("an audience hears of it again and again"),
		...targetCommon,
		role: ROLE,
		every: DurationSchema.describe("at most so long between two updates"),
		until: StatusSchema.describe("the status that ends it")
	}),
	strictObject({
		do: literal("reach").describe("the incident gets to a status"),
		...targetCommon,
		status: ReachedSchema.describe("the status to reach, or validated, reviewed"),
		by: NameSchema.optional().describe("met only by an entry of somebody who counts for this role; left out, by anybody’s"),
		within: WITHIN
	})
]);
// src/model/follow-up.ts
const KINDS = [
	"prevents",
	"detects",
	"mitigates"
];
function isFollowUpKind(text) {
	return KINDS.some((kind) => kind === text);
}
const FollowUpsSchema = strictObject({
	within: partialRecord(PrioritySchema, DurationSchema).default({}).describe("priority → the limit from `closed`, where a task has no due date: P1: 4w"),
	remind: DurationSchema.optional().describe("time before the end of the day on which it is due"),
	ladder: LadderSchema.optional().describe("whom an overdue one mentions, in turn; owner is that of the task. Left out: the owner, a week later the incident manager too"),
	issues: boolean().default(false).describe("whether a sweep opens an issue for each task once its incident is closed")
});
export { TargetSchema as a, RepeatSchema as i, isFollowUpKind as n, targetCommon as o, LadderSchema as r, FollowUpsSchema as t };
