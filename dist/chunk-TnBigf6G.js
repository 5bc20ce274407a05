import { t as require_dist } from "./chunk-lMuQWAaq.js";
export default require_dist();
export {};
