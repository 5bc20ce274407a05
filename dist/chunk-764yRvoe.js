export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-CMcG3CcY.js";
