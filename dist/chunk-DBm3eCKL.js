export { r as default } from "./chunk-BsDPZJUM.js";
