export { t as write } from "./chunk-DZmjIqtX.js";
