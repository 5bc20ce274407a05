import { t as require_dist } from "./chunk-B2zLQOs0.js";
export default require_dist();
export {};
