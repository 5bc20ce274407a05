export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-CLe_CJjo.js";
