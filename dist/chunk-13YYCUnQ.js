export { t as openChannels } from "./chunk-Bl9l0ZLs.js";
