export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-NXu3CZmX.js";
