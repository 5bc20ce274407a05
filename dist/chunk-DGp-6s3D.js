import { t as jsonSchemaOf } from "./chunk-DGjMuGOQ.js";
import { Z as jsonText } from "./chunk-Cd-PBdyr.js";
// src/commands/schema.ts
function schema(shell, form) {
	shell.out(jsonText(jsonSchemaOf(form)));
	return 0;
}
export { schema };
