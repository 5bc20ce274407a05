export { t as openChannels } from "./chunk-CDLYJq9H.js";
