export { t as write } from "./chunk-BH7ifJ0U.js";
