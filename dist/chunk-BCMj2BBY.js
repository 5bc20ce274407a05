export { t as status } from "./chunk-k6NSWncc.js";
