import { d as STATUSES } from "./chunk-BVGyhDaJ.js";
// src/clock/status.ts
const ENDED = new Set(["closed", "dismissed"]);
const SETTLED = new Set([
	"resolved",
	"closed",
	"dismissed"
]);
function isSettled(status) {
	return SETTLED.has(status);
}
function isEnded(status) {
	return ENDED.has(status);
}
function statusAfter(status, event) {
	if (event === "reopened") return isSettled(status) ? "investigating" : null;
	if (event === "assessed") return status === "reported" ? "assessed" : null;
	if (event === "closed" || event === "dismissed") return isEnded(status) ? null : event;
	if (isSettled(status) || status === event) return null;
	if (event === "resolved") return event;
	return event === "investigating" || event === "contained" || event === "mitigated" ? event : null;
}
function reaches(status, wanted) {
	if (status === "dismissed" || wanted === "dismissed") return status === wanted;
	return STATUSES.indexOf(status) >= STATUSES.indexOf(wanted);
}
// src/clock/priority.ts
function comparePriorities(a, b) {
	return Number(a.slice(1)) - Number(b.slice(1));
}
function isMoreUrgent(a, b) {
	return comparePriorities(a, b) < 0;
}
function mergeAssessment(facts, entry) {
	const merged = { ...facts };
	if (entry.impact !== void 0) merged.impact = entry.impact;
	if (entry.urgency !== void 0) merged.urgency = entry.urgency;
	if (entry.scope !== void 0) merged.scope = entry.scope;
	if (entry.affects !== void 0) merged.affects = entry.affects;
	if (entry.outage !== void 0) merged.outage = entry.outage;
	if (entry.users !== void 0) merged.users = entry.users;
	if (entry["security-risk"] !== void 0) merged["security-risk"] = entry["security-risk"];
	return merged;
}
function priorityOf(facts, override, kind) {
	if (override !== void 0) return {
		priority: override,
		because: "override"
	};
	if (kind === void 0) return null;
	const fromMatrix = matrixPriority(kind, facts.impact, facts.urgency);
	const raised = kind.raise.filter(({ when }) => holds(when, facts)).map((raise) => raise["at-least"]).toSorted(comparePriorities)[0];
	if (raised !== void 0 && (fromMatrix === null || isMoreUrgent(raised, fromMatrix))) return {
		priority: raised,
		because: "raise"
	};
	return fromMatrix === null ? null : {
		priority: fromMatrix,
		because: "matrix"
	};
}
function matrixPriority(kind, impact, urgency) {
	return impact === void 0 || urgency === void 0 ? null : kind.matrix[impact][urgency];
}
function holds(when, facts) {
	return (when.outage === void 0 || when.outage === facts.outage) && (when.users === void 0 || when.users === facts.users) && (when["security-risk"] === void 0 || when["security-risk"] === facts["security-risk"]) && (when.affects === void 0 || (facts.affects ?? []).includes(when.affects));
}
export { isSettled as a, isEnded as i, mergeAssessment as n, reaches as o, priorityOf as r, statusAfter as s, isMoreUrgent as t };
