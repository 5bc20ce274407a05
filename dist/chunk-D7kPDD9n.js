export { t as openChannels } from "./chunk-DIUUli64.js";
