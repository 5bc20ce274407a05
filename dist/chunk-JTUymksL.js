export { t as openChannels } from "./chunk-Bi8kwecF.js";
