export { n as instantOption } from "./chunk-DgSDhAFL.js";
