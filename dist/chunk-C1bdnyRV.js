import { P as computeLedgerOfTheTime } from "./chunk-Bzxqf93X.js";
// src/commands/ledger/ledger-of.ts
function ledgerOf({ files, policies, pastOf, zones }, now) {
	return computeLedgerOfTheTime(files, policies.timeline, zones, now, pastOf);
}
export { ledgerOf as t };
