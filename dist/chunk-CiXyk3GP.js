export { t as log } from "./chunk-CYN-YCzb.js";
