export { t as log } from "./chunk-0aQ4lYhP.js";
