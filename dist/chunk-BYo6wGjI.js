import { t as require_dist } from "./chunk-DKUewFlm.js";
export default require_dist();
export {};
