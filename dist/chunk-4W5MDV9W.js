import { t as require_dist } from "./chunk-CjBcDmVD.js";
export default require_dist();
export {};
