export { Bn as policyRules, Vn as recordRules, Un as rotaRules } from "./chunk-kwZm6L3-.js";
