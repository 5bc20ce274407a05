export { t as openChannels } from "./chunk-sVGB3Uce.js";
