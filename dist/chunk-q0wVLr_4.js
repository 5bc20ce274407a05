export { t as log } from "./chunk-DrYN52BI.js";
