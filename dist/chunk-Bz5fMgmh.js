export { t as default } from "./chunk-BVi7BxzS.js";
