import { t as require_dist } from "./chunk-p2JI89-Z.js";
export default require_dist();
export {};
