import { n as computeLedgerOfTheTime } from "./chunk-BqbFmTyG.js";
// src/commands/ledger/ledger-of.ts
function ledgerOf({ files, policies, zones }, now) {
	return computeLedgerOfTheTime(files, policies.timeline, zones, now);
}
export { ledgerOf as t };
