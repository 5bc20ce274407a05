export { t as log } from "./chunk-DOttBkLC.js";
