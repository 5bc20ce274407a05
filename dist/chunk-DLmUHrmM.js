export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-COJB8fuv.js";
