export { et as checkForAction } from "./chunk-CUHEvc3O.js";
