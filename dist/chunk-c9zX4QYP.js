export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-CS2PJmd-.js";
