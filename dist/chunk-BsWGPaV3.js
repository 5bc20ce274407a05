export { t as check } from "./chunk-TJL5mZEI.js";
