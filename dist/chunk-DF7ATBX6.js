export { t as write } from "./chunk-BKoCCDJw.js";
