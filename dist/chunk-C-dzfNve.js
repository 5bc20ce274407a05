export { t as judge } from "./chunk-CS2PJmd-.js";
