export { t as openChannels } from "./chunk-BlFuth_V.js";
