import { n as computeLedgerOfTheTime } from "./chunk-BkSTJSa3.js";
// src/commands/ledger/ledger-of.ts
function ledgerOf({ files, policies, pastOf, zones }, now) {
	return computeLedgerOfTheTime(files, policies.timeline, zones, now, pastOf);
}
export { ledgerOf as t };
