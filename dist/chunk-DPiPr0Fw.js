import { t as require_dist } from "./chunk-DAlSgzRl.js";
export default require_dist();
export {};
