export { t as log } from "./chunk-Ca5cTacb.js";
