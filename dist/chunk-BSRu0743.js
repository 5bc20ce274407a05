export { t as log } from "./chunk-EfZtvq9m.js";
