export { r as report } from "./chunk-BX-KgYnP.js";
