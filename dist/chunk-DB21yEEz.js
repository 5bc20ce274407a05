export { r as default } from "./chunk-Oq3APr6x.js";
