export { n as reportForAction } from "./chunk-BXp0lyHe.js";
