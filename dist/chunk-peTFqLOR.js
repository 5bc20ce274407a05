import { a as readyAgreement, i as obligationsUnder, n as reportedAtOf, o as openCalendar, r as compareObligations, t as deriveCourse } from "./chunk-Bq-nbLec.js";
import { v as policyInForce } from "./chunk-DgZpC4a_.js";
// src/clock/policy-of-the-time.ts
function readyAgreements(zones) {
	const ready = new Map();
	const calendars = new Map();
	const open = (name, calendar, zone) => {
		const key = JSON.stringify([
			name,
			calendar,
			zone
		]);
		const known = calendars.get(key) ?? openCalendar(name, calendar, zone, zones);
		calendars.set(key, known);
		return known;
	};
	return (version) => {
		const known = ready.get(version) ?? readyAgreement(version.policy, zones, version.commit, open);
		ready.set(version, known);
		return known;
	};
}
function courseOfTheTime(incident, timeline, until) {
	const policyAt = (at) => policyInForce(timeline, at).policy;
	return deriveCourse(incident, policyAt(reportedAtOf(incident)), until, policyAt);
}
function obligationsOfTheTime(file, course, timeline, agreements, now) {
	const moments = [course.reportedAt, ...course.events.map(({ event }) => event.at)];
	return [...new Set(moments.map((at) => policyInForce(timeline, at)))].flatMap((version) => obligationsUnder(agreements(version), file, course, now).filter(({ anchorAt }) => policyInForce(timeline, anchorAt) === version)).toSorted(compareObligations);
}
export { obligationsOfTheTime as n, readyAgreements as r, courseOfTheTime as t };
