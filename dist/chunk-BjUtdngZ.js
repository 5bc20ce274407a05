export { t as log } from "./chunk-DfGwF9J7.js";
