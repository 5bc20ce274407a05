export { l as lingeringSweep } from "./chunk-BrZQXU4I.js";
