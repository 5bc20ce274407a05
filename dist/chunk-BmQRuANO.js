import { E as isLive } from "./chunk-BuNo-2Ul.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
