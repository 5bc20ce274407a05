import { t as require_dist } from "./chunk-CxrIY4so.js";
export default require_dist();
export {};
