export { t as write } from "./chunk-BH1D6p0z.js";
