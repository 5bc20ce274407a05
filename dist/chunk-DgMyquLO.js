import { t as require_dist } from "./chunk-IvhfuFpn.js";
export default require_dist();
export {};
