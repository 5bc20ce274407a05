export { t as judge } from "./chunk-CMcG3CcY.js";
