export { t as default } from "./chunk-CDh1urkb.js";
