export { t as openChannels } from "./chunk-COxuX2pE.js";
