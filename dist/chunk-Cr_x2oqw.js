import { D as openHold } from "./chunk-C0GOcrQ8.js";
// src/delivery/labels.ts
const LEDGER_LABEL = "incident-ledger";
const FOLLOW_UP_LABEL = "follow-up";
function hasLedgerLabel(labels) {
	return labels.some((label) => isSameLabel(label, LEDGER_LABEL));
}
function isSameLabel(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function labelsOf(entry) {
	return [
		LEDGER_LABEL,
		`priority:${entry.course.priority ?? "unassessed"}`,
		`kind:${entry.file.incident.kind}`,
		...entry.obligations.some(({ state }) => state === "overdue") ? ["state:overdue"] : [],
		...openHold(entry.course) === null ? [] : ["state:on-hold"]
	];
}
function labelChange(present, wanted) {
	const foreign = present.filter((label) => !isOurs(label));
	const next = [...wanted.map((label) => present.find((one) => isSameLabel(one, label)) ?? label), ...foreign];
	return next.length === present.length && next.every((label) => present.includes(label)) ? null : next;
}
function isOurs(label) {
	return isSameLabel(label, "incident-ledger") || /^(?:(?:priority|kind):|state:(?:overdue|on-hold)$)/i.test(label);
}
function labelStyle(name) {
	const [group = "", value = ""] = name.split(":");
	if (name === "incident-ledger") return {
		color: "5319e7",
		description: "Written by Incident Ledger from a record"
	};
	if (name === "follow-up") return {
		color: "0e8a16",
		description: "A follow-up of an incident"
	};
	if (group === "kind") return {
		color: "1d76db",
		description: `An incident of kind ${value}`
	};
	if (group === "state") return value === "overdue" ? {
		color: "b60205",
		description: "Something owed is past its due instant"
	} : {
		color: "bfd4f2",
		description: "Its clock of resolution stands still"
	};
	return {
		color: {
			P1: "b60205",
			P2: "d93f0b",
			P3: "fbca04"
		}[value] ?? "c5def5",
		description: `An incident of priority ${value}`
	};
}
export { labelChange as a, isSameLabel as i, LEDGER_LABEL as n, labelStyle as o, hasLedgerLabel as r, labelsOf as s, FOLLOW_UP_LABEL as t };
