import { t as require_dist } from "./chunk-DkKeFvXv.js";
export default require_dist();
export {};
