export { l as lingeringSweep } from "./chunk-XdstANWq.js";
