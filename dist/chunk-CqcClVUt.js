export { t as check } from "./chunk-ooUMcnTs.js";
