import { t as visible } from "./chunk-mGNdJN-2.js";
// src/text/xml.ts
const AS_IT_IS = /^[\w.,:;()/+@#-]+(?: [\w.,:;()/+@#-]+)*$/;
function xml(text) {
	if (AS_IT_IS.test(text)) return text;
	return visible(text).replace(/[\uFFFE\uFFFF]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
export { xml as t };
