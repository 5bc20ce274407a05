export { t as isPrivateIn } from "./chunk-Iomm3gNO.js";
