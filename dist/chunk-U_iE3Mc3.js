export { t as findOwnTool } from "./chunk-Ckfl15QR.js";
