export { n as instantOption } from "./chunk-Bz4CjW8z.js";
