export { t as log } from "./chunk-DtM_gD4z.js";
