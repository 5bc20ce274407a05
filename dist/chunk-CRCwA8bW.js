export { t as isPrivateIn } from "./chunk-x4Nhb7qE.js";
