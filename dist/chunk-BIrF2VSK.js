import { H as isLive } from "./chunk-Bzxqf93X.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return entry.open && isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
