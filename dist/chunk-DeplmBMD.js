export { o as instantOption } from "./chunk-XdstANWq.js";
