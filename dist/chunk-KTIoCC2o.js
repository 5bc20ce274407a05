export { r as pageRule } from "./chunk-CMcG3CcY.js";
