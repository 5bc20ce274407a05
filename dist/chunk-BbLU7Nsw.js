export { t as eventKeys } from "./chunk-D5_rhYvL.js";
