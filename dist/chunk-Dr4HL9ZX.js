export { t as write } from "./chunk-BWmTSvm_.js";
