export { t as check } from "./chunk-BG23kV1E.js";
