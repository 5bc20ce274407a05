export { t as jsonSchemaOf } from "./chunk-5gFHgKgg.js";
