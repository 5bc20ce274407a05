export { t as isPrivateIn } from "./chunk-B-AzIfgr.js";
