export { t as jsonSchemaOf } from "./chunk-DIytj66d.js";
