import { y as toJSONSchema } from "./chunk-B-5zAWRC.js";
import { t as IncidentSchema } from "./chunk-BD4olHgJ.js";
import { n as PolicySchema } from "./chunk-D9iFsK2a.js";
// src/model/json-schema.ts
const TITLES = {
	record: "The front matter of an incident record",
	policy: "The policy: a service level agreement in one file"
};
function jsonSchemaOf(form) {
	const drawn = toJSONSchema(form === "record" ? IncidentSchema : PolicySchema, {
		target: "draft-7",
		io: "input",
		unrepresentable: "any"
	});
	const own = form === "record" ? { patternProperties: { "^x-": {} } } : {};
	return {
		...drawn,
		title: TITLES[form],
		...own
	};
}
export { jsonSchemaOf as t };
