export { n as instantOption } from "./chunk-MkWJcg0G.js";
