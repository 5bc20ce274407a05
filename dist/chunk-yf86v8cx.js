export { t as check } from "./chunk-Dieg4S3r.js";
