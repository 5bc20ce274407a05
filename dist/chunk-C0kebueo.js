export { t as status } from "./chunk-BwA-uiNc.js";
