export { et as checkForAction } from "./chunk-DffsoJ9q.js";
