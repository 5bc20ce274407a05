export { t as eventKeys } from "./chunk-2t-d6z5m.js";
