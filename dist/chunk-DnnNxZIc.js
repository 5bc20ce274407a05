export { i as replayOf } from "./chunk-XdstANWq.js";
