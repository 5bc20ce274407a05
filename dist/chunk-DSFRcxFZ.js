export { Wi as parseRules } from "./chunk-CS2PJmd-.js";
