export { t as loadCoreYaml } from "./chunk-CcTC0r88.js";
