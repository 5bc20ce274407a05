export { it as checkForAction } from "./chunk-k6NSWncc.js";
