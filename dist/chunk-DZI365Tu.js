import { H as isLive } from "./chunk-LfaWhKdO.js";
// src/commands/ledger/is-overdue.ts
function isOverdue(entry) {
	return entry.open && isLive(entry) && entry.obligations.some(({ state }) => state === "overdue");
}
export { isOverdue as t };
