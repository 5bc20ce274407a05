export { t as write } from "./chunk-Cx1pj42u.js";
