export { t as eventKeys } from "./chunk-CJKdHvNt.js";
