export { n as instantOption } from "./chunk-D68tcxLD.js";
