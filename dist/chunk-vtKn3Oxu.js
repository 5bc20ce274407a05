export { r as default } from "./chunk-CjBcDmVD.js";
