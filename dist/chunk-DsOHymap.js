export { n as replayOf } from "./chunk-u_pnKhZq.js";
