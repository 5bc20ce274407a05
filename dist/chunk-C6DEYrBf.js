export { n as reportForAction } from "./chunk-DzYeLhB1.js";
