import { V as isLive } from "./chunk-DsTtijWY.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
