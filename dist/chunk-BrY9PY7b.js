export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-BU5pFG3X.js";
