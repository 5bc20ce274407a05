export { Ki as parseRules } from "./chunk-CMcG3CcY.js";
