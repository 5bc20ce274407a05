export { t as judge } from "./chunk-BKxRURPz.js";
