import { t as require_dist } from "./chunk-Dke9P6BZ.js";
export default require_dist();
export {};
