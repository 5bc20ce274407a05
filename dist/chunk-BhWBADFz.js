export { t as check } from "./chunk-Ci72vDnp.js";
