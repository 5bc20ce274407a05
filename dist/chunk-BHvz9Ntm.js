export { t as isPrivateIn } from "./chunk-CKAknEKm.js";
