// src/commands/ledger/is-overdue.ts
function isOverdue({ file, obligations }) {
	return file.incident.declared === "live" && obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
