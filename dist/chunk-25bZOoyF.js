export { t as check } from "./chunk-BWC0BRrE.js";
