import { E as isLive } from "./chunk-CLgTYhI4.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
