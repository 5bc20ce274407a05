export { t as log } from "./chunk-CBQmaQuO.js";
