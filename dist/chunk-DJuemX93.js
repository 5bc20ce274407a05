export { n as pageRule } from "./chunk-DdrtsFNO.js";
