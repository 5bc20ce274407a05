export { Hn as policyRules, Un as recordRules, Gn as rotaRules } from "./chunk-DtJtOfmA.js";
