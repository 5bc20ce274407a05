export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-D8kl0jVi.js";
