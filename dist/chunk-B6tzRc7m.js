export { t as machineTime } from "./chunk-D0qh9G4_.js";
