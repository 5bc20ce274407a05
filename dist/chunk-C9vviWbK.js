export { r as report } from "./chunk-DX7ELuw4.js";
