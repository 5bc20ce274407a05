export { t as write } from "./chunk-CGtAiytN.js";
