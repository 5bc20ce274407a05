import { t as require_dist } from "./chunk-D8ldGsMN.js";
export default require_dist();
export {};
