export { t as log } from "./chunk-BArgYlSn.js";
