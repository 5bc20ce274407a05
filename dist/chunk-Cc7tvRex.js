export { t as status } from "./chunk-DkypZbC_.js";
