import { L as isLive } from "./chunk-PTb4J7j0.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
