export { t as log } from "./chunk-DWHarRch.js";
