export { t as log } from "./chunk-CWS_xmZa.js";
