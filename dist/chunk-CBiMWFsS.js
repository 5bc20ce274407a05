import { o as isLive } from "./chunk-oJ0uy9y3.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return entry.open && isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
