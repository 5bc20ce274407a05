export { t as findOwnTool } from "./chunk-B1JGa9IL.js";
