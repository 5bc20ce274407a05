export { t as findLedger, n as ledgerOfWorkflows } from "./chunk-DLeWIwuH.js";
