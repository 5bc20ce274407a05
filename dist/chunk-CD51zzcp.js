import { t as require_dist } from "./chunk-CNxD8QNq.js";
export default require_dist();
export {};
