export { r as report } from "./chunk-DbDm5NB7.js";
