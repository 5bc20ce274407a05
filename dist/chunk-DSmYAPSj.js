export { Kn as withholdFindings } from "./chunk-CofKaXuz.js";
