export { t as status } from "./chunk-CK54NWJA.js";
