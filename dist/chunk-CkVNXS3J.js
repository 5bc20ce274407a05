export { t as openChannels } from "./chunk-B_J9zshK.js";
