import { i as terminalLine } from "./chunk-Ciuw_oLg.js";
// src/report/held-against.ts
function heldAgainstPresent(path, because) {
	return `Held against the present ${terminalLine(path)}: ${because}.`;
}
export { heldAgainstPresent as t };
