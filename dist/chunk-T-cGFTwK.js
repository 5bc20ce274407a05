export { Hn as policyRules, Un as recordRules, Gn as rotaRules } from "./chunk-D4gnYV15.js";
