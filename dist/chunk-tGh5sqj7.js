export { Vn as policyRules, Hn as recordRules, Wn as rotaRules } from "./chunk-C-h2KTYi.js";
