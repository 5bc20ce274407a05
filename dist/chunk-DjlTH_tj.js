export { t as check } from "./chunk-BeWyGvw5.js";
