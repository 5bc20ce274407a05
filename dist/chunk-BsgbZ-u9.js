export { t as write } from "./chunk-CQN5cooA.js";
