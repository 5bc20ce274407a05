import { t as require_dist } from "./chunk-ycNhvk0C.js";
export default require_dist();
export {};
