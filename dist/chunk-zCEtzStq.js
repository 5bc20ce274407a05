export { r as pageRule } from "./chunk-D8kl0jVi.js";
