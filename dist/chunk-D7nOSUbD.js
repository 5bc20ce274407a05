export { t as write } from "./chunk-DyJs7vBg.js";
