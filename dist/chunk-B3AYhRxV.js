export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-BwKIc9VE.js";
