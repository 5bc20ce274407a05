export { t as check } from "./chunk-BcYaqU7a.js";
