export { t as log } from "./chunk-CRlpQmvd.js";
