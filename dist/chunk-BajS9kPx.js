export { t as judge } from "./chunk-CP8LFblh.js";
