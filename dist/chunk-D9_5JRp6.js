import { c as formatInstant, o as formatDuration } from "./chunk-D4aqUS7_.js";
// src/model/policy-changes.ts
function diffPolicies(before, after) {
	const old = flatten(before);
	const fresh = flatten(after);
	return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
		const [one = null, other = null] = [old.get(key), fresh.get(key)];
		return one === other ? [] : [{
			key,
			before: one,
			after: other
		}];
	});
}
function flatten(policy) {
	const values = new Map();
	const walk = (value, keys) => {
		if (isDuration(value)) values.set(keys.join("."), formatDuration(value));
		else if (Array.isArray(value) && value.every((item) => idOf(item) !== null)) for (const item of value) walk(item, [...keys, idOf(item) ?? ""]);
		else if (Array.isArray(value) || value === null || typeof value !== "object") {
			if (value !== void 0 && value !== null) values.set(keys.join("."), drawn(value, keys.at(-1)));
		} else for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
	};
	walk(policy, []);
	return values;
}
function drawn(value, key = "") {
	if (typeof value === "string") return value;
	if (typeof value === "number" && INSTANTS.has(key)) return formatInstant(value);
	return JSON.stringify(value, (name, inner) => {
		if (typeof inner === "number" && INSTANTS.has(name)) return formatInstant(inner);
		return isDuration(inner) ? formatDuration(inner) : inner;
	});
}
const INSTANTS = new Set([
	"in-force",
	"from",
	"to"
]);
function idOf(item) {
	return item !== null && typeof item === "object" && "id" in item && typeof item.id === "string" ? item.id : null;
}
function isDuration(value) {
	return value !== null && typeof value === "object" && "weeks" in value && "days" in value && "hours" in value && "minutes" in value;
}
export { diffPolicies as t };
