export { t as jsonSchemaOf } from "./chunk-BOShCX_P.js";
