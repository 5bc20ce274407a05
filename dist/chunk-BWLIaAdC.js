export { t as check } from "./chunk-B2oLxj9R.js";
