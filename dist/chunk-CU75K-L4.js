import { t as PolicySchema } from "./chunk-D4wZ6750.js";
import { c as NOT_PLAIN, l as readPlainYaml, p as inOrder, r as parseExactly, t as describeIssue, u as FRONT_MATTER_LIMIT } from "./chunk-BEsqQkqo.js";
// src/parse/parse-whole.ts
const LIMIT = 4 * FRONT_MATTER_LIMIT;
const WHOLE_BYTES = 4 * LIMIT;
function parseWhole({ schema, file }, path, text, exact) {
	if (text.length > LIMIT) return {
		value: null,
		findings: [{
			rule: "too-large",
			severity: "error",
			path,
			line: 1,
			column: 1,
			message: `T${file.slice(1)} has ${text.length} characters; at most ${LIMIT} are read.`,
			hint: "Shorten it; long explanations belong in a document beside it."
		}],
		needsExact: false
	};
	if (exact === void 0) {
		const value = parseCheaply(schema, text.replace(/^\uFEFF/, ""));
		return {
			value,
			findings: [],
			needsExact: value === null
		};
	}
	const block = {
		start: text.startsWith("﻿") ? 1 : 0,
		end: text.length
	};
	const parsed = parseExactly({
		path,
		text,
		block,
		yaml: exact
	}, (value) => validate(schema, value), (issue, found, root) => describeIssue(issue, {
		schema,
		root,
		found,
		file
	}));
	return {
		value: parsed.value,
		findings: inOrder(parsed.findings),
		needsExact: false
	};
}
function validate(schema, value) {
	const parsed = schema.safeParse(value);
	return parsed.success ? {
		value: parsed.data,
		issues: []
	} : {
		value: null,
		issues: parsed.error.issues
	};
}
function parseCheaply(schema, text) {
	const value = readPlainYaml(text);
	if (value === NOT_PLAIN) return null;
	const parsed = schema.safeParse(value);
	return parsed.success ? parsed.data : null;
}
// src/parse/parse-policy.ts
const FORM = {
	schema: PolicySchema,
	file: "the policy"
};
function parsePolicy(path, text, exact) {
	const { value: policy, ...rest } = parseWhole(FORM, path, text, exact);
	return {
		policy,
		...rest
	};
}
export { WHOLE_BYTES as n, parseWhole as r, parsePolicy as t };
