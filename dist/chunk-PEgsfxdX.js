export { t as findLedger, n as ledgerOfWorkflows } from "./chunk-CBYL2gqn.js";
