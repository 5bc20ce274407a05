export { t as judge } from "./chunk-D8kl0jVi.js";
