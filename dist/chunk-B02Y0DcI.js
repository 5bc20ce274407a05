export { t as eventKeys } from "./chunk-DwbfGTES.js";
