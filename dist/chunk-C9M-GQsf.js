export { n as reportForAction } from "./chunk-8QzZtKWl.js";
