export { t as judge } from "./chunk-BwKIc9VE.js";
