export { t as isPrivateIn } from "./chunk-GotnL4lO.js";
