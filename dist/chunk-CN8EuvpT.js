export { t as isPrivateIn } from "./chunk-vC-YMITf.js";
