export { a as policyRules, o as recordRules, c as rotaRules } from "./chunk-jh7JthkX.js";
