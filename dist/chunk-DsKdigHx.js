import { D as isPlainText, O as visible } from "./chunk-ywCCfb2U.js";
// src/text/xml.ts
function xml(text) {
	if (isPlainText(text)) return text;
	return visible(text).replace(/[\uFFFE\uFFFF]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
export { xml as t };
