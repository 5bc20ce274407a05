export { t as isPrivateIn } from "./chunk-UPryH4Mm.js";
