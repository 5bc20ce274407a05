export { t as log } from "./chunk-KafFQMqG.js";
