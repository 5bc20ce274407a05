import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { d as sameId, l as idKey } from "./chunk-CmBh3DqG.js";
import { O as standingClosing, l as presentAt, n as checkRecord, r as checkRota, t as checkPolicy } from "./chunk-jh7JthkX.js";
import { r as declarationOf } from "./chunk-oJ0uy9y3.js";
import { a as isOwed } from "./chunk-BkSTJSa3.js";
import { i as obligationsToReach, r as obligationsOfTheTime, t as courseOfTheTime } from "./chunk-NFTUT3e2.js";
import { u as policyInForce } from "./chunk-C0GOcrQ8.js";
import { a as placeFindings } from "./chunk-DvZKiMrr.js";
import { u as readRota } from "./chunk-D9eLWrQT.js";
// src/commands/ledger/find-faults.ts
async function findFaults(judged, confirm) {
	const parsed = judged.records.flatMap(({ findings }) => findings);
	const spoken = judged.records.flatMap((record) => spokenOf(judged, record));
	return [...parsed, ...await confirmFaults(spoken, confirm)];
}
async function confirmFaults(first, confirm) {
	const suspicious = first.flatMap(({ file, unplaced }) => unplaced.some(({ place }) => place.in === "text") ? [file] : []);
	const confirmed = suspicious.length === 0 ? NOTHING : await confirm(suspicious);
	const second = first.flatMap((spoken) => {
		const facts = confirmed.facts.get(spoken.record.path);
		if (facts === void 0) return [spoken];
		const file = {
			...spoken.file,
			body: {
				...spoken.file.body,
				facts
			}
		};
		return spokenOf(spoken.against, {
			...spoken.record,
			file
		});
	});
	return [...confirmed.findings, ...await placed(second)];
}
async function findPolicyFaults(judged, path, text) {
	const unplaced = checkPolicy(judged);
	return unplaced.length === 0 ? [] : placeFindings(unplaced, path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)), "policy");
}
async function findRotaFaults(judged, path, text) {
	const { value, findings } = await readRota(path, text);
	if (value === null) return findings;
	const unplaced = checkRota({
		...judged,
		file: value
	});
	return unplaced.length === 0 ? findings : [...findings, ...placeFindings(unplaced, path, text, await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1)), "policy")];
}
function indexOf(records) {
	const ids = new Map();
	for (const { id, path } of records) {
		if (id === null) continue;
		const paths = ids.get(idKey(id));
		if (paths === void 0) ids.set(idKey(id), [path]);
		else paths.push(path);
	}
	return { ids };
}
function recordIn(records) {
	return (id) => records.find(({ file }) => file !== null && sameId(file.incident.id, id))?.file ?? null;
}
const NOTHING = {
	facts: new Map(),
	findings: []
};
function spokenOf(against, record) {
	const { file } = record;
	if (file === null) return [];
	const unplaced = unplacedOf(against, file);
	return unplaced.length === 0 ? [] : [{
		against,
		record,
		file,
		unplaced
	}];
}
function unplacedOf(judged, file) {
	const { timeline, agreements, now, repository, isPublic, index, pastOf, recordOf } = judged;
	const { noteMore = () => void 0, noteUntil = () => void 0 } = judged;
	const course = courseOfTheTime(file, timeline, agreements, null);
	const isPast = course.events.every(({ event }) => event.at <= now);
	const present = isPast ? course : courseOfTheTime(file, timeline, agreements, now);
	if (!isPast || file.incident.declared !== "live") noteUntil(now);
	return checkRecord({
		file,
		course,
		policy: policyFor(course, judged),
		present: presentAt(now, noteUntil),
		ledger: index,
		repository,
		owedToReach(status) {
			const rows = obligationsToReach(status, file, present, timeline, agreements, now);
			if (rows.some(isOwed)) noteUntil(now);
			return rows;
		},
		duties() {
			noteUntil(now);
			return obligationsOfTheTime(file, present, timeline, agreements, now, isDuty);
		},
		original() {
			const named = file.incident["duplicate-of"];
			if (named === void 0) return null;
			noteMore();
			const other = recordOf(named);
			if (other === null || other.path === file.path) return null;
			return {
				file: other,
				course: courseOfTheTime(other, timeline, agreements, null)
			};
		},
		isPublic,
		declared: declarationOf(file.incident, present, pastOf(idKey(file.incident.id)), now)
	});
}
const isDuty = ({ target }) => target.do === "submit";
function policyFor(course, { policy, timeline }) {
	const last = course.statusChanges.at(-1);
	const end = standingClosing(course)?.point ?? (course.status === "dismissed" ? last : void 0);
	return end === void 0 ? policy : policyInForce(timeline, end.at).policy;
}
async function placed(spoken) {
	if (spoken.length === 0) return [];
	const yaml = await import("./chunk-n58RqMkg.js").then((m) => __toESM(m.default, 1));
	return spoken.flatMap(({ record, unplaced }) => placeFindings(unplaced, record.path, record.text ?? "", yaml));
}
export { indexOf as a, unplacedOf as c, findRotaFaults as i, findFaults as n, recordIn as o, findPolicyFaults as r, spokenOf as s, confirmFaults as t };
