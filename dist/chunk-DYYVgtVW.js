export { n as ledgerOfWorkflows } from "./chunk-Bt7H4suN.js";
