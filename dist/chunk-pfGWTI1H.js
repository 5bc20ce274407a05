export { t as isPrivateIn } from "./chunk-CjckY8xO.js";
