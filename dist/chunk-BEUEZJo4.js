import { t as jsonSchemaOf } from "./chunk-t369-mD2.js";
import { Z as jsonText } from "./chunk-i6SQUPNs.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
