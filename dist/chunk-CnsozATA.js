export { t as jsonSchemaOf } from "./chunk-4_oL8FnV.js";
