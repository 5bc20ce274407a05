export { t as isPrivateIn } from "./chunk-RSnlY_Pg.js";
