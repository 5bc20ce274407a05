export { t as isPrivateIn } from "./chunk-BQSfeBnn.js";
