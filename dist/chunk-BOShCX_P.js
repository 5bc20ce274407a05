import { X as IncidentSchema, _n as toJSONSchema } from "./chunk-DooBvNNt.js";
import { rn as RotaFileSchema, zi as PolicySchema } from "./chunk-BU5pFG3X.js";
// src/model/json-schema.ts
const FORMS = {
	record: IncidentSchema,
	policy: PolicySchema,
	rota: RotaFileSchema
};
const TITLES = {
	record: "The front matter of an incident record",
	policy: "The policy: a service level agreement in one file",
	rota: "The rota: who is on duty when"
};
function jsonSchemaOf(form) {
	const drawn = toJSONSchema(FORMS[form], {
		target: "draft-7",
		io: "input",
		unrepresentable: "any"
	});
	const own = form === "record" ? { patternProperties: { "^x-": {} } } : {};
	return {
		...withSnippets(drawn, form),
		title: TITLES[form],
		...own
	};
}
function withSnippets(schema, name) {
	const { properties, items, additionalProperties: more } = schema;
	const nested = (part, key) => isSchema(part) ? withSnippets(part, key) : part;
	return {
		...schema,
		...options(schema, (part) => withSnippets(part, name)),
		...properties === void 0 ? {} : { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, nested(part, key)])) },
		...isSchema(items) ? { items: entry(withSnippets(items, name), name) } : {},
		...isSchema(more) ? { additionalProperties: entry(withSnippets(more, name), name) } : {}
	};
}
function entry(schema, name) {
	const { properties } = schema;
	if (properties === void 0) return {
		...schema,
		...options(schema, (part) => entry(part, name))
	};
	const keys = schema.required ?? Object.keys(properties).slice(0, 3);
	const kind = Object.values(properties).find((part) => isSchema(part) && part.const !== void 0);
	const label = isSchema(kind) ? String(kind.const) : `an entry of ${name}`;
	const body = (keys.includes("at") ? ["at", ...keys.filter((key) => key !== "at")] : keys).map((key, index) => [key, blank(properties[key], index + 1)]);
	const description = (isSchema(kind) ? kind.description : schema.description) ?? label;
	return {
		...schema,
		defaultSnippets: [{
			label,
			description,
			body: Object.fromEntries(body)
		}]
	};
}
function blank(part, number) {
	if (!isSchema(part)) return `$${number}`;
	if (part.const !== void 0) return part.const;
	if (part.enum !== void 0) return `\${${number}|${part.enum.join(",")}|}`;
	return part.type === "array" ? [`$${number}`] : `$${number}`;
}
function options(schema, drawn) {
	return {
		...schema.oneOf === void 0 ? {} : { oneOf: schema.oneOf.map(drawn) },
		...schema.anyOf === void 0 ? {} : { anyOf: schema.anyOf.map(drawn) }
	};
}
function isSchema(part) {
	return typeof part === "object" && part !== null && !Array.isArray(part);
}
export { jsonSchemaOf as t };
