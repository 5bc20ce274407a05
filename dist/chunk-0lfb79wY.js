export { t as openChannels } from "./chunk-CDvXqZZt.js";
