export { t as eventKeys } from "./chunk-B3O9V0QE.js";
