export { l as lingeringSweep } from "./chunk-BaTKzFlN.js";
