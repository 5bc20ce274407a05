export { t as eventKeys } from "./chunk-4Oioi5aS.js";
