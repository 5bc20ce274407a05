export { n as reportForAction } from "./chunk-CvYT5ggC.js";
