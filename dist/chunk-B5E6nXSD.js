import { t as visible } from "./chunk-mGNdJN-2.js";
// src/text/xml.ts
function xml(text) {
	return visible(text).replace(/[\uFFFE\uFFFF]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
export { xml as t };
