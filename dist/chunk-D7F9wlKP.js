export { r as report } from "./chunk-BAdRc9ZP.js";
