export { r as pageRule } from "./chunk-BwKIc9VE.js";
