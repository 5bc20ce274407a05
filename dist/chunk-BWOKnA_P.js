import { t as jsonSchemaOf } from "./chunk-Dh2YDKe5.js";
import { Z as jsonText } from "./chunk-BLWtQCoC.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
