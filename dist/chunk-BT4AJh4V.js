export { t as write } from "./chunk-fugb0B7Q.js";
