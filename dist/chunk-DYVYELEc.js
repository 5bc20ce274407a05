export { t as log } from "./chunk-CY0I0t-q.js";
