export { t as isPrivateIn } from "./chunk-4RwD2DH6.js";
