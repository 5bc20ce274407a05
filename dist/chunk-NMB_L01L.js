import { t as jsonSchemaOf } from "./chunk-D-vfnBuW.js";
import { Z as jsonText } from "./chunk-CVR6KM1_.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
