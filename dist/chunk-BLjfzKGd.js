export { t as isPrivateIn } from "./chunk-DeOzdoSG.js";
