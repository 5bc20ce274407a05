import { v as drawHead } from "./chunk-Bzxqf93X.js";
// src/commands/ledger/head-wish.ts
function headWish(policy) {
	return {
		draw: drawHead,
		wanted: policy["record-head"] === "write"
	};
}
export { headWish as t };
