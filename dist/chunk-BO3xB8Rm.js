import { t as jsonSchemaOf } from "./chunk--3zFc9_c.js";
import { Z as jsonText } from "./chunk-CuHvsbzL.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
