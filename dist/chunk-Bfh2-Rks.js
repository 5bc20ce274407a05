export { n as instantOption } from "./chunk-CcwZL8fe.js";
