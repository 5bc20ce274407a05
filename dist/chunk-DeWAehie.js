import { t as require_dist } from "./chunk-Oq3APr6x.js";
export default require_dist();
export {};
