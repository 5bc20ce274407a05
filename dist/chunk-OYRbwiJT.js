export { t as log } from "./chunk-DNVsi4Gh.js";
