export { t as jsonSchemaOf } from "./chunk-B_PYV944.js";
