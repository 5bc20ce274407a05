export { t as isPrivateIn } from "./chunk-B9IBHJp0.js";
