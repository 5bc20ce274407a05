export { t as log } from "./chunk-B3rSwqM9.js";
