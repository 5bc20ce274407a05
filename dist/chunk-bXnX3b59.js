export { t as log } from "./chunk-D5xP9J0_.js";
