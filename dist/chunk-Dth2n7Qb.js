export { t as isPrivateIn } from "./chunk-n4uIue54.js";
