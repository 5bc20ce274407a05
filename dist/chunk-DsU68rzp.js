export { t as write } from "./chunk-B3yB3oo8.js";
