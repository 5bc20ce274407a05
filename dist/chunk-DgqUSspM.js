export { t as isPrivateIn } from "./chunk-Ddr8wEHf.js";
