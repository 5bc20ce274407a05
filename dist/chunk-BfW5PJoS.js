export { t as jsonSchemaOf } from "./chunk-CG446EEI.js";
