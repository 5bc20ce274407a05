// src/delivery/hidden-line.ts
const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/;
function formatHiddenLine(value) {
	return `<!-- incident-ledger:v1 ${JSON.stringify(value).replaceAll("--", String.raw`-\u002d`).replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))} -->`;
}
function escapeUnit(character) {
	return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0");
}
function readHiddenLine(body) {
	const [line = ""] = body.split(/\r?\n/, 1);
	const [, json] = LINE.exec(line) ?? [];
	if (json === void 0) return void 0;
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
// src/delivery/labels.ts
const LEDGER_LABEL = "incident-ledger";
function labelsOf(entry) {
	return [
		LEDGER_LABEL,
		`priority:${entry.course.priority ?? "unassessed"}`,
		`kind:${entry.file.incident.kind}`
	];
}
function labelChange(present, wanted) {
	const foreign = present.filter((label) => !isOurs(label));
	const next = [...wanted, ...foreign];
	return next.length === present.length && next.every((label) => present.includes(label)) ? null : next;
}
function isOurs(label) {
	return label === "incident-ledger" || /^(?:priority|kind):/.test(label);
}
function labelStyle(name) {
	const [group = "", value = ""] = name.split(":");
	if (name === "incident-ledger") return {
		color: "5319e7",
		description: "Written by Incident Ledger from a record"
	};
	if (group === "kind") return {
		color: "1d76db",
		description: `An incident of kind ${value}`
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
export { formatHiddenLine as a, labelsOf as i, labelChange as n, readHiddenLine as o, labelStyle as r, LEDGER_LABEL as t };
