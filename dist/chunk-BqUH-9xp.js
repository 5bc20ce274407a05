export { t as jsonSchemaOf } from "./chunk-VDRlvZc9.js";
