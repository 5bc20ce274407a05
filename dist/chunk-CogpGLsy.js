import { t as jsonSchemaOf } from "./chunk-DWMj9v1C.js";
import { n as jsonText } from "./chunk-DYbIDaGo.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
