export { t as openChannels } from "./chunk-785UO_w_.js";
