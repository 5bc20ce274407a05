export { t as status } from "./chunk-DffsoJ9q.js";
