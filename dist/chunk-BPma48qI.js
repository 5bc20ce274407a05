export { t as write } from "./chunk-C4Chk0Tg.js";
