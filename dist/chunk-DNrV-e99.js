export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-9GZmrsyi.js";
