export { t as openChannels } from "./chunk-DbDN5mxI.js";
