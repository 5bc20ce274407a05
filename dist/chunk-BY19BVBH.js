import { t as require_dist } from "./chunk-DUMCoeLb.js";
export default require_dist();
export {};
