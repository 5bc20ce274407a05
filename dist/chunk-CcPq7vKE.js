export { n as instantOption } from "./chunk--BSoqSsS.js";
