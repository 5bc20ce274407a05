export { t as check } from "./chunk-DTqZOiX0.js";
