export { t as eventKeys } from "./chunk-KsmXh83o.js";
