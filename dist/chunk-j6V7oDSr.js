export { t as openChannels } from "./chunk-xbbx6qbE.js";
