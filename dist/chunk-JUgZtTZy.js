export { t as jsonSchemaOf } from "./chunk-BsZLnGhm.js";
