import { t as require_dist } from "./chunk-BgmciN5W.js";
export default require_dist();
export {};
