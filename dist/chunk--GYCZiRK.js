export { t as log } from "./chunk-CXpRcwu2.js";
