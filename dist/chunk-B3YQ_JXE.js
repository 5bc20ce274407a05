export { t as log } from "./chunk-BnoLLJz7.js";
