export { t as isPrivateIn } from "./chunk-CcNQ2zKY.js";
