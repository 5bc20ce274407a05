export { t as eventKeys } from "./chunk-Dc2vxFTU.js";
