export { t as jsonSchemaOf } from "./chunk-_2DmigmT.js";
