export { t as jsonSchemaOf } from "./chunk-CcBOXVvp.js";
