export { r as default } from "./chunk-p2JI89-Z.js";
