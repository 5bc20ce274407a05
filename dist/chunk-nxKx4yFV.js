export { t as log } from "./chunk-b9hbD6nE.js";
