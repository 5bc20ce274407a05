export { t as log } from "./chunk-BpYI4mBZ.js";
