import { E as isLive } from "./chunk-BJ4K0epo.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
