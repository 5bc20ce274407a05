import { t as require_dist } from "./chunk-BsDPZJUM.js";
export default require_dist();
export {};
