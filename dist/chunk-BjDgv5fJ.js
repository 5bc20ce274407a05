export { t as check } from "./chunk-CCFKFpuD.js";
