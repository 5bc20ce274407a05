import { t as jsonSchemaOf } from "./chunk-CzrMFltx.js";
import { Z as jsonText } from "./chunk-DvYSc-Yc.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
