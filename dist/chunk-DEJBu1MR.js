export { n as instantOption } from "./chunk-CNJKFtVw.js";
