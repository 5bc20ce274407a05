export { t as write } from "./chunk-BncQd-aR.js";
