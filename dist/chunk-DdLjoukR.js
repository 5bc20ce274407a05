export { n as instantOption } from "./chunk-BKUx6Y_U.js";
