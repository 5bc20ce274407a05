export { t as findOwnTool } from "./chunk-Xr6R3LH-.js";
