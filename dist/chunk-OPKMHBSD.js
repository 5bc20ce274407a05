export { r as default } from "./chunk-DkKeFvXv.js";
