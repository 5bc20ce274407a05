export { t as log } from "./chunk-D83e8noz.js";
