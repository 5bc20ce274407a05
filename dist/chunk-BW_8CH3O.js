export { r as default } from "./chunk-CxrIY4so.js";
