export { Zn as policyRules, Qn as recordRules, er as rotaRules } from "./chunk-BtK00z_w.js";
