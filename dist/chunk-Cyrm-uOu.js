export { t as openChannels } from "./chunk-BkG5wNhW.js";
