export { et as checkForAction } from "./chunk-BwA-uiNc.js";
