export { t as isPrivateIn } from "./chunk-Betq7buN.js";
