export { t as write } from "./chunk-CfPorRqT.js";
