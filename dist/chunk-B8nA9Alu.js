export { n as reportForAction } from "./chunk-xtuAmGn-.js";
