export { t as commandForAction } from "./chunk-DiH1BA4n.js";
