export { t as check } from "./chunk-HFoyjMnz.js";
