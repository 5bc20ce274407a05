import { l as readPlainYaml } from "./chunk-BEsqQkqo.js";
// src/parse/yaml-text.ts
function yamlPart(key, value, indent) {
	const pad = " ".repeat(indent);
	if (isMaps(value)) return [`${pad}${key}:`, ...value.map((fields) => `${pad}  - ${yamlBraces(fields)}`)];
	if (isFields(value)) return [`${pad}${key}:`, ...yamlLines(value, indent + 2)];
	return yamlLines({ [key]: value }, indent);
}
function isMaps(value) {
	return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "object");
}
function isFields(value) {
	return typeof value === "object" && !Array.isArray(value);
}
const TO_ESCAPE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
function yamlLines(fields, indent) {
	const pad = " ".repeat(indent);
	return Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		if (typeof value === "string" && isBlock(value)) return [`${pad}${key}: |-`, ...value.split("\n").map((line) => line === "" ? "" : `${pad}  ${line}`)];
		return [`${pad}${key}: ${yamlValue(value)}`];
	});
}
function yamlValue(value) {
	if (typeof value === "boolean") return String(value);
	if (typeof value === "string") return yamlScalar(value, isPlainText(value));
	return `[${value.map((item) => yamlScalar(item, isPlainItem(item))).join(", ")}]`;
}
function yamlBraces(fields) {
	return `{ ${Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		return [`${key}: ${typeof value === "string" ? yamlScalar(value, isPlainItem(value)) : yamlValue(value)}`];
	}).join(", ")} }`;
}
function yamlScalar(text, plain) {
	if (plain) return text;
	return JSON.stringify(text).replaceAll(TO_ESCAPE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function isPlainText(text) {
	return survives(`k: ${text}`, (read) => read === text);
}
function isPlainItem(text) {
	return survives(`k: [${text}]`, (read) => Array.isArray(read) && read.length === 1 && read[0] === text);
}
function survives(line, same) {
	if (/[\r\n]/.test(line) || line.search(TO_ESCAPE) !== -1) return false;
	const read = readPlainYaml(line);
	return typeof read === "object" && read !== null && "k" in read && same(read.k);
}
function isBlock(text) {
	return text.includes("\n") && text.split("\n").every((line) => line === line.trim()) && !/^\n|\n$/.test(text) && !/[\u0000-\u0009\u000B-\u001F]/.test(text) && text.search(TO_ESCAPE) === -1;
}
export { yamlLines as n, yamlPart as r, yamlBraces as t };
