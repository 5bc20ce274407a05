export { t as write } from "./chunk-DBeaFoi-.js";
