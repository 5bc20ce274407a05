export { n as instantOption } from "./chunk--ZGI6sOZ.js";
