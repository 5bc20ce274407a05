export { t as log } from "./chunk-DrsEmrt0.js";
