export { r as default } from "./chunk-IvhfuFpn.js";
