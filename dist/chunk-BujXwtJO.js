export { t as log } from "./chunk-DCBdSFsM.js";
