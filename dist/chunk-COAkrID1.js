export { o as instantOption } from "./chunk-BaTKzFlN.js";
