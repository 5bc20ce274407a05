export { t as openChannels } from "./chunk-DsVNLZdP.js";
