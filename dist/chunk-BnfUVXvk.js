export { t as eventKeys } from "./chunk-Ca7N2XNj.js";
