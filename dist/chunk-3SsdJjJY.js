export { t as status } from "./chunk-_0Ytnef7.js";
