export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-B5uU-fbZ.js";
