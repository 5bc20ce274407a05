export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-B8IF3oMf.js";
