export { n as ledgerOfWorkflows } from "./chunk-COQo2rPC.js";
