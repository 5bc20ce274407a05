export { t as findOwnTool } from "./chunk-CAkHfOMM.js";
