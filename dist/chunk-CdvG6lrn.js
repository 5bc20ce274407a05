export { t as isPrivateIn } from "./chunk-DvKCy8Hm.js";
