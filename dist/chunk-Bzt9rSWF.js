export { t as log } from "./chunk-DA40swfR.js";
