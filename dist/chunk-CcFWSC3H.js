export { t as status } from "./chunk-C6KNQZ99.js";
