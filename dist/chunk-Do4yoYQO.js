export { r as default } from "./chunk-DKUewFlm.js";
