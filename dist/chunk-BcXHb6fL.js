export { t as check } from "./chunk-Cbq2ebf-.js";
