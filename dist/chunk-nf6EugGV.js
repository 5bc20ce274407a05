export { t as openChannels } from "./chunk-ERw2okLj.js";
