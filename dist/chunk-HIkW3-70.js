export { n as instantOption } from "./chunk-RxnQe5Kt.js";
