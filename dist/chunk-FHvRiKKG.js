export { t as eventKeys } from "./chunk-CKqQ9gR1.js";
