export { t as openChannels } from "./chunk-Baw-6CuF.js";
