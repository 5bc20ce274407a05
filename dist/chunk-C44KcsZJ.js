import { t as require_dist } from "./chunk-DooBvNNt.js";
export default require_dist();
export {};
