export { t as commandForAction } from "./chunk-Cw66T88W.js";
