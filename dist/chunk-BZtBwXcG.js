export { r as pageRule } from "./chunk-CofKaXuz.js";
