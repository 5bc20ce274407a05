export { t as machineTime } from "./chunk-Xk32gpQN.js";
