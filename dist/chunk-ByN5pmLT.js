export { n as reportForAction } from "./chunk-BX5SgM9-.js";
