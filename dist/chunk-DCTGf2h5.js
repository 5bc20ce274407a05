export { t as write } from "./chunk-BG1g_2Ym.js";
