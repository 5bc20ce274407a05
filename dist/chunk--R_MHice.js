export { t as log } from "./chunk-D0iIXWxt.js";
