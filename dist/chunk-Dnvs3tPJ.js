export { r as pageRule } from "./chunk-BKxRURPz.js";
