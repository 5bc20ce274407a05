export { t as check } from "./chunk-DKowR9--.js";
