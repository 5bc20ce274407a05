import { t as jsonSchemaOf } from "./chunk-DVLdRTLV.js";
import { Z as jsonText } from "./chunk-DuN1sUwk.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
