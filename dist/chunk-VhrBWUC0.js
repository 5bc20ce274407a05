export { Wi as parseRules } from "./chunk-CofKaXuz.js";
