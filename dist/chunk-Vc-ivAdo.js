export { t as openChannels } from "./chunk-lsnNfnA_.js";
