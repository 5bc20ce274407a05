export { t as write } from "./chunk-Ck85p-XP.js";
