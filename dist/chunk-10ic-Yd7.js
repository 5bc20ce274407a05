export { t as log } from "./chunk-v4DNZSu4.js";
