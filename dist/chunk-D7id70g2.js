export { n as replayOf } from "./chunk-Cl_TOuJ-.js";
