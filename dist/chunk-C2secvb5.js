export { t as findOwnTool } from "./chunk-BuE670wU.js";
