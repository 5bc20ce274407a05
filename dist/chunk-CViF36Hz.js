export { t as check } from "./chunk-CUwXOQeH.js";
