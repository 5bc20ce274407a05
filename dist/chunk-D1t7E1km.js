export { t as openChannels } from "./chunk-D-rU4bWU.js";
