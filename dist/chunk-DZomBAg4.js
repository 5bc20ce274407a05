export { t as commandForAction } from "./chunk-DeGL0gYz.js";
