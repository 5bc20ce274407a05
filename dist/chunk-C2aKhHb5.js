export { t as findLedger, n as ledgerOfWorkflows } from "./chunk-DLxWA-F3.js";
