import { t as require_dist } from "./chunk-DYpPbjHq.js";
export default require_dist();
export {};
