export { t as isPrivateIn } from "./chunk-8WqCj8zV.js";
