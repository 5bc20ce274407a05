import { t as jsonSchemaOf } from "./chunk-DA60GNQ4.js";
import { Z as jsonText } from "./chunk-B3iqdq04.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
