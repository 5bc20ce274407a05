export { t as isPrivateIn } from "./chunk-BJ6i5akq.js";
