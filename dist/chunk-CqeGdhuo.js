export { Fn as withholdFindings } from "./chunk-kwZm6L3-.js";
