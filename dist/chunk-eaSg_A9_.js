export { t as log } from "./chunk-CElD6B02.js";
