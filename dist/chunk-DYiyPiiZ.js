export { t as judge } from "./chunk-CofKaXuz.js";
