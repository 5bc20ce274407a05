export { et as checkForAction } from "./chunk-DkypZbC_.js";
