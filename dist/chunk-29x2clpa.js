export { t as log } from "./chunk-CVAiKFOh.js";
