export { t as check } from "./chunk-BvBGJmi6.js";
