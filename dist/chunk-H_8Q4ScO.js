export { t as write } from "./chunk-CfALU8tA.js";
