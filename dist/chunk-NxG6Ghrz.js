export { t as log } from "./chunk-Cc9bBYwk.js";
