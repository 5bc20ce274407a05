export { t as commandForAction } from "./chunk-g1occo4t.js";
