export { t as isPrivateIn } from "./chunk-7ksqLBa_.js";
