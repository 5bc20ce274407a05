export { t as eventKeys } from "./chunk-5n2NpUKB.js";
