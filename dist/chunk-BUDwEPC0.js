import { t as trimEndOf } from "./chunk-jBuffEFY.js";
import { n as nearest } from "./chunk-CXy9TRC8.js";
import { A as isValidCIDRv6, B as Doc, D as isRecursiveSchema, E as isBackEdge, F as mergeValues, I as stripTabAndNewline, J as esc, K as clone, L as urlHostnameOk, M as isValidIBAN, N as isValidIPv6, O as isValidBase64, P as isValidJWT, Q as sizeCaps, R as urlProtocolOk, U as $ZodAsyncError, V as number, X as isPlainObject, Y as floatSafeRemainder, Z as shallowClone, j as isValidCreditCard, k as isValidBase64URL, q as codePointLength, z as validateURL } from "./chunk-cglNqjvS.js";
import { u as isLogin } from "./chunk-gb8En_Zd.js";
import { p as parseInstant } from "./chunk-D4aqUS7_.js";
import { n as EVENT_NAMES, r as EventSchema } from "./chunk-DoG4f38k.js";
import { t as IncidentSchema } from "./chunk-CULmq7GA.js";
import { i as markUnsaid, n as taskFacts, o as asTask, s as isFollowUp } from "./chunk-BBSe4SA_.js";
// node_modules/zod/v4/core/compile.js
const INVALID = Symbol.for("zod.compile.invalid");
const FALLBACK_FLAG = Symbol.for("zod.compile.fallback");
var ZodCompileAsyncError = class extends Error {
	constructor(message = "z.compile does not support async refinements, transforms, or checks") {
		super(message);
		this.name = "ZodCompileAsyncError";
	}
};
var ZodCompileUnsupportedError = class extends Error {
	constructor(feature, islandable = true) {
		super(`z.compile does not support ${feature}; this schema must use the runtime parser`);
		this.name = "ZodCompileUnsupportedError";
		this.islandable = islandable;
	}
};
function compileValidator(schema, parser) {
	try {
		return compileFn(schema, { assertOnly: true });
	} catch {
		return parser;
	}
}
function compile(schema, options) {
	try {
		const parser = compileFn(schema);
		const clone = withParser(schema, parser);
		clone._zod.bag.validator = compileValidator(schema, parser);
		return clone;
	} catch (err) {
		if (options?.strict) throw err;
		return schema;
	}
}
function withParser(schema, parser) {
	if (isRecursiveSchema(schema)) throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
	const clone$1 = clone(schema);
	const liveRun = schema._zod.run;
	const originalRun = liveRun.__originalRun ?? liveRun;
	const wrapped = (payload, ctx) => {
		if (ctx?.async || ctx?.direction === "backward" || ctx?.skipChecks || ctx?.[FALLBACK_FLAG]) return originalRun(payload, ctx);
		if (ctx && isBackEdge(ctx, payload.value)) return originalRun(payload, ctx);
		const out = parser(payload.value);
		if (out !== INVALID) {
			payload.value = out;
			return payload;
		}
		if (ctx) ctx[FALLBACK_FLAG] = true;
		return originalRun(payload, ctx);
	};
	wrapped.__originalRun = originalRun;
	clone$1._zod.bag.fallbackRun = originalRun;
	clone$1._zod.bag.validator = parser;
	clone$1._zod.run = wrapped;
	if (!liveRun.__originalRun) installCompiledUserMethods(clone$1, schema, parser);
	return clone$1;
}
function installCompiledUserMethods(target, source, parser) {
	const targetAny = target;
	const sourceAny = source;
	if (typeof sourceAny.safeParse === "function") {
		const originalSafeParse = sourceAny.safeParse;
		targetAny.safeParse = (data, params) => {
			const out = parser(data);
			if (out !== INVALID) return {
				success: true,
				data: out
			};
			return originalSafeParse(data, params);
		};
	}
	if (typeof sourceAny.parse === "function") {
		const originalParse = sourceAny.parse;
		targetAny.parse = (data, params) => {
			const out = parser(data);
			if (out !== INVALID) return out;
			return originalParse(data, params);
		};
	}
}
function compileFn(schema, options) {
	let recursive = true;
	try {
		recursive = isRecursiveSchema(schema);
	} catch {}
	if (recursive) throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
	const ctx = {
		constants: new Map(),
		constantCounter: 0,
		varCounter: 0,
		definite: true
	};
	const doc = new Doc(["input"]);
	const outputAccessor = generateCheck(doc, ctx, schema, "input", !options?.assertOnly);
	doc.write(outputAccessor === null ? `return true;` : `return ${outputAccessor};`);
	const constantNames = ["INVALID", ...ctx.constants.keys()];
	const constantValues = [INVALID, ...ctx.constants.values()];
	const code = doc.content.join("\n");
	const fullCode = options?.debug ? constantNames.length > 0 ? `// Constants: ${constantNames.join(", ")}\n${code}` : code : "";
	const F = Function;
	const factoryCode = `return (input) => {\n${code}\n}`;
	let fn;
	try {
		fn = new F(...constantNames, factoryCode)(...constantValues);
	} catch (err) {
		throw new ZodCompileUnsupportedError(`this schema (generated code failed to evaluate: ${err.message})`);
	}
	if (options?.debug) fn.code = fullCode;
	fn.definite = ctx.definite;
	return fn;
}
function addConstant(ctx, value) {
	for (const [name, v] of ctx.constants) if (v === value) return name;
	const name = `c${ctx.constantCounter++}`;
	ctx.constants.set(name, value);
	return name;
}
function addUserConstant(ctx, fn) {
	ctx.definite = false;
	return addConstant(ctx, fn);
}
function newVar(ctx) {
	return `v${ctx.varCounter++}`;
}
function runtimeRun(schema, value) {
	const result = schema._zod.run({
		value,
		issues: []
	}, {});
	if (result && typeof result.then === "function") return INVALID;
	const r = result;
	return r.issues.length === 0 ? r.value : INVALID;
}
function compileChild(doc, ctx, schema, accessor, needsValue = true) {
	const contentLen = doc.content.length;
	const constantCount = ctx.constants.size;
	const constantCounter = ctx.constantCounter;
	const varCounter = ctx.varCounter;
	try {
		return generateCheck(doc, ctx, schema, accessor, needsValue);
	} catch (err) {
		if (!(err instanceof ZodCompileUnsupportedError) || !err.islandable) throw err;
		doc.content.length = contentLen;
		if (ctx.constants.size > constantCount) {
			const trailing = Array.from(ctx.constants.keys()).slice(constantCount);
			for (const k of trailing) ctx.constants.delete(k);
		}
		ctx.constantCounter = constantCounter;
		ctx.varCounter = varCounter;
		return emitRuntimeIsland(doc, ctx, schema, accessor);
	}
}
function emitRuntimeIsland(doc, ctx, schema, accessor) {
	ctx.definite = false;
	const schemaConst = addConstant(ctx, schema);
	const runConst = addConstant(ctx, runtimeRun);
	const outVar = newVar(ctx);
	doc.write(`const ${outVar} = ${runConst}(${schemaConst}, ${accessor});`);
	doc.write(`if (${outVar} === INVALID) return INVALID;`);
	return outVar;
}
const WHEN_DEFAULTED_CHECKS = new Set([
	"max_size",
	"min_size",
	"size_equals",
	"max_length",
	"min_length",
	"length_equals"
]);
function generateChecks(doc, ctx, schema, accessor) {
	const schemaChecks = schema._zod.def.checks;
	if (!schemaChecks || schemaChecks.length === 0) return accessor;
	let currentAccessor = accessor;
	for (const check of schemaChecks) {
		const def = check._zod.def;
		if (def.when && !WHEN_DEFAULTED_CHECKS.has(def.check)) throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
		switch (def.check) {
			case "greater_than":
				generateGreaterThanCheck(doc, ctx, def, currentAccessor);
				break;
			case "less_than":
				generateLessThanCheck(doc, ctx, def, currentAccessor);
				break;
			case "multiple_of":
				generateMultipleOfCheck(doc, ctx, def, currentAccessor);
				break;
			case "number_format":
				generateNumberFormatCheck(doc, def, currentAccessor);
				break;
			case "min_length": {
				const min = numericOperand(def.minimum, "min_length");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${min} && ${currentAccessor}.length < ${def.minimum * 2}`);
				doc.write(`if (${len} < ${min}) return INVALID;`);
				break;
			}
			case "max_length": {
				const max = numericOperand(def.maximum, "max_length");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length > ${max}`);
				doc.write(`if (${len} > ${max}) return INVALID;`);
				break;
			}
			case "length_equals": {
				const exact = numericOperand(def.length, "length_equals");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${exact} && ${currentAccessor}.length <= ${def.length * 2}`);
				doc.write(`if (${len} !== ${exact}) return INVALID;`);
				break;
			}
			case "min_size":
				doc.write(`if (${currentAccessor}.size < ${numericOperand(def.minimum, "min_size")}) return INVALID;`);
				break;
			case "max_size":
				doc.write(`if (${currentAccessor}.size > ${numericOperand(def.maximum, "max_size")}) return INVALID;`);
				break;
			case "size_equals":
				doc.write(`if (${currentAccessor}.size !== ${numericOperand(def.size, "size_equals")}) return INVALID;`);
				break;
			case "string_format":
				currentAccessor = generateStringFormatCheck(doc, ctx, def, currentAccessor);
				break;
			case "custom":
				currentAccessor = generateCustomRefineCheck(doc, ctx, check, currentAccessor);
				break;
			case "bigint_format":
				generateBigIntFormatCheck(doc, def, currentAccessor);
				break;
			case "mime_type":
				generateMimeTypeCheck(doc, ctx, def, currentAccessor);
				break;
			case "property":
				generatePropertyCheck(doc, ctx, def, currentAccessor);
				break;
			case "properties":
				generatePropertiesChecks(doc, ctx, def, currentAccessor);
				break;
			case "overwrite": {
				const newAccessor = newVar(ctx);
				generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor);
				currentAccessor = newAccessor;
				break;
			}
			default: throw new ZodCompileUnsupportedError(`check type ${def.check}`);
		}
	}
	return currentAccessor;
}
function codePointLengthVar(doc, ctx, accessor, inDoubt) {
	const cpLen = addConstant(ctx, codePointLength);
	const v = newVar(ctx);
	doc.write(`const ${v} = typeof ${accessor} === "string" && ${inDoubt} ? ${cpLen}(${accessor}) : ${accessor}.length;`);
	return v;
}
function numericOperand(value, label) {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new ZodCompileUnsupportedError(`${label} bound of type ${typeof value}`);
	return `${value}`;
}
function comparisonOperand(ctx, value) {
	if (typeof value === "bigint") return `${value}n`;
	if (typeof value === "number") {
		if (Number.isNaN(value)) throw new ZodCompileUnsupportedError("comparison check with NaN bound");
		return `${value}`;
	}
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) throw new ZodCompileUnsupportedError("comparison check with Invalid Date bound");
		return addConstant(ctx, value);
	}
	throw new ZodCompileUnsupportedError(`comparison check bound of type ${typeof value}`);
}
function generateGreaterThanCheck(doc, ctx, def, accessor) {
	const op = def.inclusive ? "<" : "<=";
	doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
}
function generateLessThanCheck(doc, ctx, def, accessor) {
	const op = def.inclusive ? ">" : ">=";
	doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
}
function generateMultipleOfCheck(doc, ctx, def, accessor) {
	if (typeof def.value === "bigint") {
		if (def.value === BigInt(0)) throw new ZodCompileUnsupportedError("multiple_of check with a zero divisor");
		doc.write(`if (${accessor} % ${def.value}n !== 0n) return INVALID;`);
	} else {
		const remainder = addConstant(ctx, floatSafeRemainder);
		doc.write(`if (${remainder}(${accessor}, ${numericOperand(def.value, "multiple_of")}) !== 0) return INVALID;`);
	}
}
function generateNumberFormatCheck(doc, def, accessor) {
	const format = def.format;
	switch (format) {
		case "safeint":
			doc.write(`if (!Number.isSafeInteger(${accessor})) return INVALID;`);
			break;
		case "int32":
			doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < -2147483648 || ${accessor} > 2147483647) return INVALID;`);
			break;
		case "uint32":
			doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < 0 || ${accessor} > 4294967295) return INVALID;`);
			break;
		case "float32":
			doc.write(`if (!Number.isFinite(${accessor}) || ${accessor} < -3.4028234663852886e38 || ${accessor} > 3.4028234663852886e38) return INVALID;`);
			break;
		case "float64":
			doc.write(`if (!Number.isFinite(${accessor})) return INVALID;`);
			break;
		default: throw new ZodCompileUnsupportedError(`number format ${format}`);
	}
}
function generateBigIntFormatCheck(doc, def, accessor) {
	const format = def.format;
	if (!format) return;
	switch (format) {
		case "int64":
			doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
			break;
		case "uint64":
			doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
			break;
		default: throw new ZodCompileUnsupportedError(`bigint format ${format}`);
	}
}
function generateMimeTypeCheck(doc, ctx, def, accessor) {
	const mimeTypes = def.mime;
	if (mimeTypes && mimeTypes.length > 0) {
		const mimeSet = addConstant(ctx, new Set(mimeTypes));
		doc.write(`if (!${mimeSet}.has(${accessor}.type)) return INVALID;`);
	}
}
function generatePropertiesChecks(doc, ctx, def, accessor) {
	if (def.when) throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
	doc.write(`if (${accessor} == null) return INVALID;`);
	const shape = def.shape;
	for (const key of Reflect.ownKeys(shape)) {
		const keyExpr = typeof key === "symbol" ? addConstant(ctx, key) : esc(key);
		const inputVar = newVar(ctx);
		doc.write(`const ${inputVar} = ${accessor}[${keyExpr}];`);
		compileChild(doc, ctx, shape[key], inputVar, false);
	}
}
function generatePropertyCheck(doc, ctx, def, accessor) {
	const propAccessor = `${accessor}[${JSON.stringify(def.property)}]`;
	generateCheck(doc, ctx, def.schema, propAccessor);
}
function generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor) {
	const tx = check._zod.def.tx;
	if (!tx) throw new ZodCompileUnsupportedError("overwrite check without a transform function");
	if (isAsyncFunction(tx)) throw new ZodCompileAsyncError("z.compile: async overwrite transforms are not supported");
	const txConst = addConstant(ctx, tx);
	doc.write(`const ${newAccessor} = ${txConst}(${currentAccessor});`);
}
function throwAsync() {
	throw new $ZodAsyncError();
}
function pushIssue(issue) {
	this.issues.push(issue);
}
function generateCustomRefineCheck(doc, ctx, check, accessor) {
	const def = check._zod.def;
	if (def.fn) {
		if (isAsyncFunction(def.fn)) throw new ZodCompileAsyncError("z.compile: async .refine() predicates are not supported");
		const fnConst = addUserConstant(ctx, def.fn);
		const throwAsyncConst = addConstant(ctx, throwAsync);
		const resVar = newVar(ctx);
		doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
		doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
		doc.write(`if (!${resVar}) return INVALID;`);
		return accessor;
	}
	if (check._zod.check) {
		if (isAsyncFunction(check._zod.check)) throw new ZodCompileAsyncError("z.compile: async .superRefine() / check functions are not supported");
		const checkFn = check._zod.check;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			if (checkFn(fakePayload) instanceof Promise) throwAsync();
			return fakePayload.issues.length === 0 ? fakePayload.value : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const outVar = newVar(ctx);
		doc.write(`const ${outVar} = ${helperConst}(${accessor});`);
		doc.write(`if (${outVar} === INVALID) return INVALID;`);
		return outVar;
	}
	throw new ZodCompileUnsupportedError("custom check without a predicate or check function");
}
const PATTERN_IS_COMPLETE = new Set([
	"cidrv4",
	"cuid",
	"cuid2",
	"date",
	"datetime",
	"duration",
	"e164",
	"email",
	"emoji",
	"ends_with",
	"guid",
	"includes",
	"ipv4",
	"ksuid",
	"lowercase",
	"mac",
	"nanoid",
	"regex",
	"starts_with",
	"time",
	"ulid",
	"uppercase",
	"uuid",
	"xid"
]);
function generateStringFormatCheck(doc, ctx, def, accessor, needsValue = true) {
	const fmt = def.format;
	if (fmt === "base64") {
		const validator = addConstant(ctx, isValidBase64);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "base64url") {
		const validator = addConstant(ctx, isValidBase64URL);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "jwt") {
		const validator = addConstant(ctx, isValidJWT);
		const alg = addConstant(ctx, def.alg ?? null);
		doc.write(`if (!${validator}(${accessor}, ${alg})) return INVALID;`);
		return accessor;
	}
	if (fmt === "ipv6") {
		const validator = addConstant(ctx, isValidIPv6);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "cidrv6") {
		const validator = addConstant(ctx, isValidCIDRv6);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "credit_card") {
		const validator = addConstant(ctx, isValidCreditCard);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "iban") {
		const validator = addConstant(ctx, isValidIBAN);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	const formatDef = def;
	if (fmt === "url" || fmt === "httpurl" || formatDef.normalize || formatDef.hostname !== void 0 || formatDef.protocol !== void 0) {
		const parseConst = addConstant(ctx, validateURL);
		const defConst = addConstant(ctx, def);
		const trimVar = newVar(ctx);
		const urlVar = newVar(ctx);
		doc.write(`const ${trimVar} = ${accessor}.trim();`);
		doc.write(`const ${urlVar} = ${parseConst}(${trimVar}, ${defConst});`);
		doc.write(`if (typeof ${urlVar} === "number") return INVALID;`);
		if (formatDef.hostname !== void 0) {
			const hostnameConst = addConstant(ctx, urlHostnameOk);
			doc.write(`if (!${hostnameConst}(${urlVar}, ${defConst}.hostname)) return INVALID;`);
		}
		if (formatDef.protocol !== void 0) {
			const protocolConst = addConstant(ctx, urlProtocolOk);
			doc.write(`if (!${protocolConst}(${urlVar}, ${defConst}.protocol)) return INVALID;`);
		}
		if (!needsValue) return null;
		const outputVar = newVar(ctx);
		const outputExpr = formatDef.normalize ? `${urlVar}.href` : `${addConstant(ctx, stripTabAndNewline)}(${trimVar})`;
		doc.write(`const ${outputVar} = ${outputExpr};`);
		return outputVar;
	}
	const customFn = def.fn;
	if (customFn) {
		if (isAsyncFunction(customFn)) throw new ZodCompileUnsupportedError(`async string format ${fmt}`);
		const fnConst = addConstant(ctx, customFn);
		doc.write(`if (!${fnConst}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (PATTERN_IS_COMPLETE.has(fmt) && def.pattern) {
		const patternConst = addConstant(ctx, def.pattern);
		doc.write(`${patternConst}.lastIndex = 0;`);
		doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
		return accessor;
	}
	const format = def.format;
	switch (format) {
		case "regex": throw new ZodCompileUnsupportedError("regex format without a pattern");
		case "lowercase":
			doc.write(`if (${accessor} !== ${accessor}.toLowerCase()) return INVALID;`);
			break;
		case "uppercase":
			doc.write(`if (${accessor} !== ${accessor}.toUpperCase()) return INVALID;`);
			break;
		case "includes":
			doc.write(`if (!${accessor}.includes(${esc(def.includes)})) return INVALID;`);
			break;
		case "starts_with": {
			const prefix = def.prefix;
			doc.write(`if (${accessor}.slice(0, ${prefix.length}) !== ${esc(prefix)}) return INVALID;`);
			break;
		}
		case "ends_with": {
			const suffix = def.suffix;
			doc.write(`if (${accessor}.slice(-${suffix.length}) !== ${esc(suffix)}) return INVALID;`);
			break;
		}
		default: throw new ZodCompileUnsupportedError(`string format ${format}`);
	}
	return accessor;
}
function generateCheck(doc, ctx, schema, accessor, needsValue = true) {
	const def = schema._zod.def;
	const type = def.type;
	if (def.coerce) throw new ZodCompileUnsupportedError(`coercion (z.coerce.${type}())`);
	const buildsValue = needsValue || !!def.checks?.length;
	let typeAccessor;
	switch (type) {
		case "string":
			typeAccessor = generateStringCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "number":
			typeAccessor = generateNumberCheck(doc, schema, accessor);
			break;
		case "boolean":
			typeAccessor = generateBooleanCheck(doc, accessor);
			break;
		case "bigint":
			typeAccessor = generateBigIntCheck(doc, schema, accessor);
			break;
		case "symbol":
			typeAccessor = generateSymbolCheck(doc, accessor);
			break;
		case "undefined":
			typeAccessor = generateUndefinedCheck(doc, accessor);
			break;
		case "null":
			typeAccessor = generateNullCheck(doc, accessor);
			break;
		case "any":
		case "unknown":
			typeAccessor = accessor;
			break;
		case "never":
			doc.write("return INVALID;");
			typeAccessor = accessor;
			break;
		case "void":
			typeAccessor = generateVoidCheck(doc, accessor);
			break;
		case "nan":
			typeAccessor = generateNaNCheck(doc, accessor);
			break;
		case "date":
			typeAccessor = generateDateCheck(doc, accessor);
			break;
		case "object":
			typeAccessor = generateObjectCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "optional":
			typeAccessor = generateOptionalCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "nullable":
			typeAccessor = generateNullableCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "array":
			typeAccessor = generateArrayCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "literal":
			typeAccessor = generateLiteralCheck(doc, ctx, schema, accessor);
			break;
		case "enum":
			typeAccessor = generateEnumCheck(doc, ctx, schema, accessor);
			break;
		case "readonly": {
			const innerOut = generateWrapperCheck(doc, ctx, schema, accessor);
			const frozenVar = newVar(ctx);
			doc.write(`const ${frozenVar} = Object.freeze(${innerOut});`);
			typeAccessor = frozenVar;
			break;
		}
		case "success":
			generateWrapperCheck(doc, ctx, schema, accessor);
			typeAccessor = "true";
			break;
		case "default":
		case "prefault":
			typeAccessor = generateDefaultCheck(doc, ctx, schema, accessor);
			break;
		case "nonoptional":
			typeAccessor = generateNonOptionalCheck(doc, ctx, schema, accessor);
			break;
		case "tuple":
			typeAccessor = generateTupleCheck(doc, ctx, schema, accessor);
			break;
		case "union":
			typeAccessor = generateUnionCheck(doc, ctx, schema, accessor);
			break;
		case "intersection":
			typeAccessor = generateIntersectionCheck(doc, ctx, schema, accessor);
			break;
		case "record":
			typeAccessor = generateRecordCheck(doc, ctx, schema, accessor);
			break;
		case "map":
			typeAccessor = generateMapCheck(doc, ctx, schema, accessor);
			break;
		case "set":
			typeAccessor = generateSetCheck(doc, ctx, schema, accessor);
			break;
		case "file":
			typeAccessor = generateFileCheck(doc, accessor);
			break;
		case "template_literal":
			typeAccessor = generateTemplateLiteralCheck(doc, ctx, schema, accessor);
			break;
		case "lazy":
			typeAccessor = generateLazyCheck(doc, ctx, schema, accessor);
			break;
		case "pipe":
			typeAccessor = generatePipeCheck(doc, ctx, schema, accessor);
			break;
		case "custom":
			typeAccessor = generateCustomCheck(doc, ctx, schema, accessor);
			break;
		case "transform":
			typeAccessor = generateTransformCheck(doc, ctx, schema, accessor);
			break;
		case "catch":
			typeAccessor = generateCatchCheck(doc, ctx, schema, accessor);
			break;
		default: throw new ZodCompileUnsupportedError(`schema type ${type}`);
	}
	if (typeAccessor === null) return null;
	return generateChecks(doc, ctx, schema, typeAccessor);
}
function generateStringCheck(doc, ctx, schema, accessor, needsValue = true) {
	doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
	const def = schema._zod.def;
	if (def.format === void 0) return accessor;
	return generateStringFormatCheck(doc, ctx, def, accessor, needsValue);
}
function generateNumberCheck(doc, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "number" || !Number.isFinite(${accessor})) return INVALID;`);
	const def = schema._zod.def;
	if (def.check === "number_format" && def.format) generateNumberFormatCheck(doc, { format: def.format }, accessor);
	return accessor;
}
function generateBooleanCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "boolean") return INVALID;`);
	return accessor;
}
function generateBigIntCheck(doc, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "bigint") return INVALID;`);
	const def = schema._zod.def;
	if (def.format) switch (def.format) {
		case "int64":
			doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
			break;
		case "uint64": doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
	}
	return accessor;
}
function generateSymbolCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "symbol") return INVALID;`);
	return accessor;
}
function generateUndefinedCheck(doc, accessor) {
	doc.write(`if (${accessor} !== undefined) return INVALID;`);
	return accessor;
}
function generateNullCheck(doc, accessor) {
	doc.write(`if (${accessor} !== null) return INVALID;`);
	return accessor;
}
function generateVoidCheck(doc, accessor) {
	doc.write(`if (${accessor} !== undefined) return INVALID;`);
	return accessor;
}
function generateNaNCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "number" || !Number.isNaN(${accessor})) return INVALID;`);
	return accessor;
}
function generateDateCheck(doc, accessor) {
	doc.write(`if (!(${accessor} instanceof Date) || Number.isNaN(${accessor}.getTime())) return INVALID;`);
	return accessor;
}
function generateObjectCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	doc.write(`if (typeof ${accessor} !== "object" || ${accessor} === null || Array.isArray(${accessor})) return INVALID;`);
	const shape = def.shape;
	const keys = Object.keys(shape);
	const symbolKeys = Object.getOwnPropertySymbols(shape);
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	const keyExpr = (k) => typeof k === "symbol" ? addConstant(ctx, k) : esc(k);
	const propKey = (k) => typeof k === "symbol" ? `[${keyExpr(k)}]` : esc(k);
	const propShape = shape;
	if (keys.includes("__proto__")) throw new ZodCompileUnsupportedError("object shape key \"__proto__\"");
	const propOutputs = new Map();
	for (const key of allKeys) {
		const propSchema = propShape[key];
		const kx = keyExpr(key);
		const inputVar = newVar(ctx);
		doc.write(`const ${inputVar} = ${accessor}[${kx}];`);
		if (propSchema._zod.optin !== void 0) {
			const outputVar = newVar(ctx);
			doc.write(`let ${outputVar} = (() => {`);
			doc.indented((d) => {
				const outputAccessor = compileChild(d, ctx, propSchema, inputVar);
				d.write(`return ${outputAccessor};`);
			});
			doc.write(`})();`);
			if (propSchema._zod.optout === "optional") {
				doc.write(`if (${outputVar} === INVALID) {`);
				doc.indented((d) => {
					d.write(`if (${kx} in ${accessor}) return INVALID;`);
					d.write(`${outputVar} = undefined;`);
				});
				doc.write(`}`);
			} else doc.write(`if (${outputVar} === INVALID) return INVALID;`);
			propOutputs.set(key, outputVar);
		} else {
			if (requiresPresenceCheck(propSchema)) doc.write(`if (!(${kx} in ${accessor})) return INVALID;`);
			const outputAccessor = compileChild(doc, ctx, propSchema, inputVar, buildsValue);
			if (outputAccessor !== null) propOutputs.set(key, outputAccessor);
		}
	}
	const catchall = def.catchall;
	let unknownKeysMode = "none";
	if (catchall) {
		const catchallType = catchall._zod.def.type;
		if (catchallType === "never") {
			const condition = keys.map((k) => `k !== ${esc(k)}`).join(" && ") || "true";
			doc.write(`for (const k in ${accessor}) {`);
			doc.indented((d) => {
				d.write(`if (${condition}) return INVALID;`);
			});
			doc.write(`}`);
		} else if ((catchallType === "unknown" || catchallType === "any") && !catchall._zod.def.checks?.length) unknownKeysMode = "passthrough";
		else unknownKeysMode = "schema";
	}
	const outputVar = newVar(ctx);
	const hasConditionalKeys = allKeys.some((k) => mayOmitUndefined(propShape[k]) || dropsWhenAbsent(propShape[k]));
	if (!buildsValue) {
		if (unknownKeysMode === "schema") {
			const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
			doc.write(`for (const k in ${accessor}) {`);
			doc.indented((d) => {
				d.write(`if (k === "__proto__") continue;`);
				if (knownSet) d.write(`if (${knownSet}.has(k)) continue;`);
				const valVar = newVar(ctx);
				d.write(`const ${valVar} = ${accessor}[k];`);
				compileChild(d, ctx, catchall, valVar, false);
			});
			doc.write(`}`);
		}
		return null;
	}
	if (!hasConditionalKeys) {
		const propLiterals = allKeys.map((k) => `${propKey(k)}: ${propOutputs.get(k)}`).join(", ");
		doc.write(`const ${outputVar} = { ${propLiterals} };`);
	} else {
		doc.write(`const ${outputVar} = {};`);
		for (const k of allKeys) {
			const kx = keyExpr(k);
			const out = propOutputs.get(k);
			if (dropsWhenAbsent(propShape[k])) doc.write(`if (${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
			else if (mayOmitUndefined(propShape[k])) doc.write(`if (${out} !== undefined || ${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
			else doc.write(`${outputVar}[${kx}] = ${out};`);
		}
	}
	if (unknownKeysMode !== "none") {
		const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
		doc.write(`for (const k in ${accessor}) {`);
		doc.indented((d) => {
			d.write(`if (k === "__proto__") continue;`);
			if (knownSet) d.write(`if (${knownSet}.has(k)) continue;`);
			if (unknownKeysMode === "passthrough") d.write(`${outputVar}[k] = ${accessor}[k];`);
			else {
				const valVar = newVar(ctx);
				d.write(`const ${valVar} = ${accessor}[k];`);
				const catchallOut = compileChild(d, ctx, catchall, valVar);
				d.write(`${outputVar}[k] = ${catchallOut};`);
			}
		});
		doc.write(`}`);
	}
	return outputVar;
}
function generateOptionalCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	if (isExactOptional(schema)) return generateCheck(doc, ctx, def.innerType, accessor, buildsValue);
	if (def.innerType._zod.optin === "defaulted") {
		const outputVar = newVar(ctx);
		const branchVar = newVar(ctx);
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} === undefined) {`);
		doc.indented((d) => {
			d.write(`const ${branchVar} = (() => {`);
			d.indented((d2) => {
				const innerOutput = generateCheck(d2, ctx, def.innerType, accessor);
				d2.write(`return ${innerOutput};`);
			});
			d.write(`})();`);
			d.write(`if (${branchVar} !== INVALID) ${outputVar} = ${branchVar};`);
		});
		doc.write(`} else {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput};`);
		});
		doc.write(`}`);
		return outputVar;
	}
	const outputVar = buildsValue ? newVar(ctx) : null;
	if (outputVar) doc.write(`let ${outputVar};`);
	doc.write(`if (${accessor} !== undefined) {`);
	doc.indented((d) => {
		const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
		if (outputVar && innerOutput !== null) d.write(`${outputVar} = ${innerOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function isExactOptional(schema) {
	return schema._zod.traits?.has("$ZodExactOptional") === true;
}
function requiresPresenceCheck(schema) {
	return schema._zod.optin === void 0 && fastPathAcceptsAbsence(schema);
}
function fastPathAcceptsAbsence(schema) {
	if (schema._zod.def.coerce) return true;
	const def = schema._zod.def;
	switch (def.type) {
		case "any":
		case "unknown":
		case "undefined":
		case "void":
		case "default":
		case "prefault":
		case "transform":
		case "custom":
		case "lazy": return true;
		case "string":
		case "number":
		case "boolean":
		case "bigint":
		case "symbol":
		case "null":
		case "never":
		case "nan":
		case "date":
		case "object":
		case "array":
		case "tuple":
		case "record":
		case "map":
		case "set":
		case "file":
		case "template_literal": return false;
		case "nonoptional": return def.innerType ? fastPathAcceptsAbsence(def.innerType) : false;
		case "literal": return !!def.values?.includes(void 0);
		case "enum": return !!schema._zod.values?.has(void 0);
		case "optional":
		case "nullable":
		case "readonly":
		case "success": return def.innerType ? fastPathAcceptsAbsence(def.innerType) : true;
		case "catch": return true;
		case "union": return def.options ? def.options.some(fastPathAcceptsAbsence) : true;
		case "intersection":
			if (!def.left || !def.right) return true;
			return fastPathAcceptsAbsence(def.left) && fastPathAcceptsAbsence(def.right);
		case "pipe": return def.in ? fastPathAcceptsAbsence(def.in) : true;
		default: return true;
	}
}
function dropsWhenAbsent(schema) {
	return schema._zod.optin === "optional" && schema._zod.optout === "optional";
}
function mayOmitUndefined(schema) {
	return (schema._zod.optin !== "defaulted" || schema._zod.optout === "optional") && mayOutputUndefined(schema);
}
function mayOutputUndefined(schema) {
	const def = schema._zod.def;
	switch (def.type) {
		case "string":
		case "number":
		case "boolean":
		case "bigint":
		case "symbol":
		case "null":
		case "nan":
		case "date":
		case "object":
		case "array":
		case "tuple":
		case "record":
		case "map":
		case "set":
		case "file":
		case "template_literal":
		case "never":
		case "success": return false;
		case "literal": return !!def.values?.includes(void 0);
		case "enum": return !!schema._zod.values?.has(void 0);
		case "optional": return true;
		case "nullable":
		case "readonly":
		case "nonoptional": return def.innerType ? mayOutputUndefined(def.innerType) : true;
		case "union": return def.options ? def.options.some(mayOutputUndefined) : true;
		case "intersection": return !def.left || !def.right || mayOutputUndefined(def.left) || mayOutputUndefined(def.right);
		case "pipe": return def.out ? mayOutputUndefined(def.out) : true;
		default: return true;
	}
}
function generateNullableCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	const outputVar = buildsValue ? newVar(ctx) : null;
	if (outputVar) doc.write(`let ${outputVar} = null;`);
	doc.write(`if (${accessor} !== null) {`);
	doc.indented((d) => {
		const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
		if (outputVar && innerOutput !== null) d.write(`${outputVar} = ${innerOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateSizeGate(doc, schema, size) {
	for (const [max, check] of sizeCaps(schema._zod.def.checks)) doc.write(`if (${size} > ${numericOperand(max, check._zod.def.check)}) return INVALID;`);
}
function generateArrayCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.length`);
	const outputVar = buildsValue ? newVar(ctx) : null;
	const iVar = newVar(ctx);
	const elemVar = newVar(ctx);
	if (outputVar) doc.write(`const ${outputVar} = new Array(${accessor}.length);`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${accessor}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
		const elemOutput = compileChild(d, ctx, def.element, elemVar, buildsValue);
		if (outputVar && elemOutput !== null) d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateLiteralCheck(doc, ctx, schema, accessor) {
	const values = schema._zod.def.values;
	if (values.length !== 1) {
		const literalSet = addConstant(ctx, new Set(values));
		doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	const value = values[0];
	if (typeof value === "number" && Number.isNaN(value)) {
		const literalSet = addConstant(ctx, new Set(values));
		doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	if (typeof value === "string") doc.write(`if (${accessor} !== ${esc(value)}) return INVALID;`);
	else if (typeof value === "number" || typeof value === "boolean") doc.write(`if (${accessor} !== ${value}) return INVALID;`);
	else if (value === null) doc.write(`if (${accessor} !== null) return INVALID;`);
	else if (value === void 0) doc.write(`if (${accessor} !== undefined) return INVALID;`);
	else if (typeof value === "bigint") doc.write(`if (${accessor} !== ${value}n) return INVALID;`);
	else throw new ZodCompileUnsupportedError(`literal type ${typeof value}`);
	return accessor;
}
function generateEnumCheck(doc, ctx, schema, accessor) {
	const values = schema._zod.values;
	if (!values) throw new ZodCompileUnsupportedError("enum schema without enumerated values");
	const enumSet = addConstant(ctx, values);
	doc.write(`if (!${enumSet}.has(${accessor})) return INVALID;`);
	return accessor;
}
function generateWrapperCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	return generateCheck(doc, ctx, def.innerType, accessor);
}
function generateDefaultCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const defaultGetter = Object.getOwnPropertyDescriptor(schema._zod.def, "defaultValue") ? () => schema._zod.def.defaultValue : void 0;
	if (schema._zod.def.type === "prefault") {
		if (!defaultGetter) return generateCheck(doc, ctx, def.innerType, accessor);
		const defaultFn = addConstant(ctx, defaultGetter);
		const inputVar = newVar(ctx);
		doc.write(`let ${inputVar} = ${accessor};`);
		doc.write(`if (${accessor} === undefined) ${inputVar} = ${defaultFn}();`);
		return generateCheck(doc, ctx, def.innerType, inputVar);
	}
	const outputVar = newVar(ctx);
	if (defaultGetter) {
		const defaultFn = addConstant(ctx, defaultGetter);
		const cloneFn = addConstant(ctx, shallowClone);
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} === undefined) {`);
		doc.indented((d) => {
			d.write(`${outputVar} = ${cloneFn}(${defaultFn}());`);
		});
		doc.write(`} else {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput} === undefined ? ${cloneFn}(${defaultFn}()) : ${innerOutput};`);
		});
		doc.write(`}`);
	} else {
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} !== undefined) {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput};`);
		});
		doc.write(`}`);
	}
	return outputVar;
}
function generateNonOptionalCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const innerOutput = generateCheck(doc, ctx, def.innerType, accessor);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = ${innerOutput};`);
	doc.write(`if (${outputVar} === undefined) return INVALID;`);
	return outputVar;
}
function generateTupleCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const items = def.items;
	const rest = def.rest;
	doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
	const optinStart = getTupleOptStart(items, "optin");
	const optoutStart = getTupleOptStart(items, "optout");
	if (rest) doc.write(`if (${accessor}.length < ${optinStart}) return INVALID;`);
	else doc.write(`if (${accessor}.length < ${optinStart} || ${accessor}.length > ${items.length}) return INVALID;`);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = [];`);
	for (let i = 0; i < items.length; i++) {
		const itemSchema = items[i];
		if (i >= optoutStart) {
			doc.write(`if (${outputVar}.length === ${i}) {`);
			doc.indented((d) => {
				d.write(`if (${i} < ${accessor}.length) {`);
				d.indented((d2) => {
					const elemVar = newVar(ctx);
					d2.write(`const ${elemVar} = ${accessor}[${i}];`);
					const elemOutput = compileChild(d2, ctx, itemSchema, elemVar);
					d2.write(`${outputVar}[${i}] = ${elemOutput};`);
				});
				d.write(`} else {`);
				d.indented((d2) => {
					if (dropsWhenAbsent(itemSchema)) {
						d2.write(`${outputVar}.length = ${i};`);
						return;
					}
					const elemVar = newVar(ctx);
					const branchVar = newVar(ctx);
					d2.write(`const ${elemVar} = undefined;`);
					d2.write(`const ${branchVar} = (() => {`);
					d2.indented((d3) => {
						const elemOutput = compileChild(d3, ctx, itemSchema, elemVar);
						d3.write(`return ${elemOutput};`);
					});
					d2.write(`})();`);
					d2.write(`if (${branchVar} === INVALID || ${branchVar} === undefined) ${outputVar}.length = ${i};`);
					d2.write(`else ${outputVar}[${i}] = ${branchVar};`);
				});
				d.write(`}`);
			});
			doc.write(`}`);
		} else {
			const elemVar = newVar(ctx);
			doc.write(`const ${elemVar} = ${accessor}[${i}];`);
			const elemOutput = compileChild(doc, ctx, itemSchema, elemVar);
			doc.write(`${outputVar}[${i}] = ${elemOutput};`);
		}
	}
	if (rest) {
		const iVar = newVar(ctx);
		const elemVar = newVar(ctx);
		doc.write(`for (let ${iVar} = ${items.length}; ${iVar} < ${accessor}.length; ${iVar}++) {`);
		doc.indented((d) => {
			d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
			const elemOutput = compileChild(d, ctx, rest, elemVar);
			d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
		});
		doc.write(`}`);
	}
	return outputVar;
}
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function generateUnionCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const options = def.options;
	if (def.discriminator) return generateDiscriminatedUnionCheck(doc, ctx, def, accessor);
	if (def.inclusive === false) throw new ZodCompileUnsupportedError("exclusive unions (z.xor)");
	if (options.length === 0) {
		doc.write("return INVALID;");
		return accessor;
	}
	if (options.length === 1) return generateCheck(doc, ctx, options[0], accessor);
	if (options.every((opt) => opt._zod.def.type === "literal" && !opt._zod.def.checks?.length)) {
		const valuesConst = addConstant(ctx, new Set(options.flatMap((opt) => opt._zod.def.values)));
		doc.write(`if (!${valuesConst}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	const outputVar = newVar(ctx);
	doc.write(`let ${outputVar};`);
	for (let i = 0; i < options.length; i++) {
		const opt = options[i];
		if (i === 0) doc.write(`${outputVar} = (() => {`);
		else doc.write(`if (${outputVar} === INVALID) ${outputVar} = (() => {`);
		doc.indented((d) => {
			const branchOutput = generateCheck(d, ctx, opt, accessor);
			d.write(`return ${branchOutput};`);
		});
		doc.write(`})();`);
	}
	doc.write(`if (${outputVar} === INVALID) return INVALID;`);
	return outputVar;
}
function generateDiscriminatedUnionCheck(doc, ctx, def, accessor) {
	if (def.unionFallback) throw new ZodCompileUnsupportedError("discriminated union with unionFallback");
	if (def.options.length === 0) {
		doc.write("return INVALID;");
		return accessor;
	}
	const discVar = newVar(ctx);
	const outputVar = newVar(ctx);
	doc.write(`const ${discVar} = ${accessor}?.[${esc(def.discriminator)}];`);
	doc.write(`let ${outputVar};`);
	let firstBranch = true;
	const claimed = new Set();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new ZodCompileUnsupportedError("discriminated union option without static discriminator values");
		for (const value of values) {
			if (claimed.has(value)) throw new ZodCompileUnsupportedError(`duplicate discriminator value ${String(value)}`);
			claimed.add(value);
		}
		const conditions = Array.from(values, (value) => literalEquality(ctx, discVar, value));
		const prefix = firstBranch ? "if" : "else if";
		doc.write(`${prefix} (${conditions.join(" || ")}) {`);
		doc.indented((d) => {
			const branchOutput = generateCheck(d, ctx, option, accessor);
			d.write(`${outputVar} = ${branchOutput};`);
		});
		doc.write(`}`);
		firstBranch = false;
	}
	doc.write(`else { return INVALID; }`);
	return outputVar;
}
function literalEquality(ctx, accessor, value) {
	if (typeof value === "string") return `${accessor} === ${esc(value)}`;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return `Number.isNaN(${accessor})`;
		return `${accessor} === ${value}`;
	}
	if (typeof value === "boolean") return `${accessor} === ${value}`;
	if (value === null) return `${accessor} === null`;
	if (value === void 0) return `${accessor} === undefined`;
	if (typeof value === "bigint") return `${accessor} === ${value}n`;
	if (typeof value === "symbol") return `${accessor} === ${addConstant(ctx, value)}`;
	throw new ZodCompileUnsupportedError(`literal discriminator value ${String(value)}`);
}
function generateIntersectionCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	ctx.definite = false;
	const leftOutput = compileChild(doc, ctx, def.left, accessor);
	const rightOutput = compileChild(doc, ctx, def.right, accessor);
	const mergeConst = addConstant(ctx, mergeValues);
	const mergedVar = newVar(ctx);
	doc.write(`const ${mergedVar} = ${mergeConst}(${leftOutput}, ${rightOutput});`);
	doc.write(`if (!${mergedVar}.valid) return INVALID;`);
	return `${mergedVar}.data`;
}
function generateRecordCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const isPlainObjectConst = addConstant(ctx, isPlainObject);
	doc.write(`if (!${isPlainObjectConst}(${accessor})) return INVALID;`);
	const outputVar = newVar(ctx);
	const kVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = {};`);
	const recordDef = def;
	const keyValues = recordDef.partial ? void 0 : def.keyType._zod.values;
	if (keyValues) {
		const inputKeys = [];
		for (const key of keyValues) {
			if (!(typeof key === "string" || typeof key === "number" || typeof key === "symbol")) throw new ZodCompileUnsupportedError(`record key value ${String(key)}`);
			const inputKey = typeof key === "number" ? key.toString() : key;
			if (inputKey === "__proto__") throw new ZodCompileUnsupportedError("record key \"__proto__\"");
			inputKeys.push(inputKey);
			const keyConst = addConstant(ctx, key);
			const outKey = generateCheck(doc, ctx, def.keyType, keyConst);
			const valueVar = newVar(ctx);
			doc.write(`const ${valueVar} = ${accessor}[${literalPropertyKey(ctx, inputKey)}];`);
			const valOutput = compileChild(doc, ctx, def.valueType, valueVar);
			doc.write(`${outputVar}[${outKey}] = ${valOutput};`);
		}
		const knownKeysConst = addConstant(ctx, new Set(inputKeys));
		doc.write(`for (const ${kVar} in ${accessor}) {`);
		doc.indented((d) => {
			d.write(`if (${knownKeysConst}.has(${kVar})) continue;`);
			if (recordDef.mode === "loose") d.write(`if (${kVar} !== "__proto__") ${outputVar}[${kVar}] = ${accessor}[${kVar}];`);
			else d.write(`return INVALID;`);
		});
		doc.write(`}`);
		return outputVar;
	}
	const keyDef = def.keyType._zod.def;
	if (!(keyDef.type === "string" && keyDef.format === void 0 && !keyDef.coerce && (keyDef.checks?.length ?? 0) === 0)) {
		const isLoose = def.mode === "loose";
		const keyFn = compileFn(def.keyType);
		if (keyFn.definite === false) ctx.definite = false;
		const keyFast = addConstant(ctx, keyFn);
		const numericConst = addConstant(ctx, number);
		const outKeyVar = newVar(ctx);
		emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
			d.write(`let ${outKeyVar} = ${keyFast}(${kVar});`);
			d.write(`if (${outKeyVar} === INVALID && typeof ${kVar} === "string" && ${numericConst}.test(${kVar})) ${outKeyVar} = ${keyFast}(Number(${kVar}));`);
			if (isLoose) d.write(`if (${outKeyVar} === INVALID) { ${outputVar}[${kVar}] = ${accessor}[${kVar}]; continue; }`);
			else d.write(`if (${outKeyVar} === INVALID) return INVALID;`);
			d.write(`if (${outKeyVar} === "__proto__") continue;`);
			const valueVar = newVar(ctx);
			d.write(`const ${valueVar} = ${accessor}[${kVar}];`);
			const valOutput = compileChild(d, ctx, def.valueType, valueVar);
			d.write(`${outputVar}[${outKeyVar}] = ${valOutput};`);
		});
		return outputVar;
	}
	emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
		d.write(`const ${valVar} = ${accessor}[${kVar}];`);
		const valOutput = compileChild(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}[${kVar}] = ${valOutput};`);
	}, `return INVALID;`);
	return outputVar;
}
function emitOwnKeys(doc, ctx, accessor, kVar, body, onSymbol) {
	const propIsEnumerableConst = addConstant(ctx, Object.prototype.propertyIsEnumerable);
	const symsVar = newVar(ctx);
	const keysVar = newVar(ctx);
	const iVar = newVar(ctx);
	doc.write(`const ${symsVar} = Object.getOwnPropertySymbols(${accessor});`);
	doc.write(`const ${keysVar} = Object.getOwnPropertyNames(${accessor});`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${keysVar}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${kVar} = ${keysVar}[${iVar}];`);
		d.write(`if (${kVar} === "__proto__" || !${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
		body(d);
	});
	doc.write(`}`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${symsVar}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${kVar} = ${symsVar}[${iVar}];`);
		d.write(`if (!${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
		if (onSymbol) d.write(onSymbol);
		else body(d);
	});
	doc.write(`}`);
}
function literalPropertyKey(ctx, key) {
	if (typeof key === "string") return esc(key);
	return addConstant(ctx, key);
}
function generateMapCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	doc.write(`if (!(${accessor} instanceof Map)) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.size`);
	const outputVar = newVar(ctx);
	const kVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = new Map();`);
	doc.write(`for (const [${kVar}, ${valVar}] of ${accessor}) {`);
	doc.indented((d) => {
		const keyOutput = generateCheck(d, ctx, def.keyType, kVar);
		const valOutput = generateCheck(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}.set(${keyOutput}, ${valOutput});`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateSetCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	doc.write(`if (!(${accessor} instanceof Set)) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.size`);
	const outputVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = new Set();`);
	doc.write(`for (const ${valVar} of ${accessor}) {`);
	doc.indented((d) => {
		const valOutput = generateCheck(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}.add(${valOutput});`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateFileCheck(doc, accessor) {
	doc.write(`if (!(${accessor} instanceof File)) return INVALID;`);
	return accessor;
}
function generateTemplateLiteralCheck(doc, ctx, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
	const pattern = schema._zod.pattern;
	if (pattern) {
		const patternConst = addConstant(ctx, pattern);
		doc.write(`${patternConst}.lastIndex = 0;`);
		doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
	}
	return accessor;
}
function generateLazyCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const getterConst = addUserConstant(ctx, def.getter);
	const cacheConst = addConstant(ctx, { parser: null });
	doc.write(`if (!${cacheConst}.parser) {`);
	doc.indented((d) => {
		d.write(`const inner = ${getterConst}();`);
		d.write(`${cacheConst}.parser = function(input) {`);
		d.indented((d2) => {
			d2.write(`const result = inner._zod.run({ value: input, issues: [] }, {});`);
			d2.write(`return result.issues.length === 0 ? result.value : INVALID;`);
		});
		d.write(`};`);
	});
	doc.write(`}`);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = ${cacheConst}.parser(${accessor});`);
	doc.write(`if (${outputVar} === INVALID) return INVALID;`);
	return outputVar;
}
function generatePipeCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const inputOutput = generateCheck(doc, ctx, def.in, accessor);
	if (def.transform) {
		if (isAsyncFunction(def.transform)) throw new ZodCompileAsyncError("z.compile: async transforms in pipes are not supported");
		const transformFn = def.transform;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			const result = transformFn(value, fakePayload);
			if (result instanceof Promise) return INVALID;
			return fakePayload.issues.length === 0 ? result : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const transformedVar = newVar(ctx);
		doc.write(`const ${transformedVar} = ${helperConst}(${inputOutput});`);
		doc.write(`if (${transformedVar} === INVALID) return INVALID;`);
		return generateCheck(doc, ctx, def.out, transformedVar);
	} else return generateCheck(doc, ctx, def.out, inputOutput);
}
function isAsyncFunction(fn) {
	return typeof fn === "function" && (fn.constructor.name === "AsyncFunction" || fn[Symbol.toStringTag] === "AsyncFunction");
}
function generateCustomCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (def.fn) {
		if (isAsyncFunction(def.fn)) throw new ZodCompileAsyncError("z.compile: async custom predicates are not supported");
		const fnConst = addUserConstant(ctx, def.fn);
		const throwAsyncConst = addConstant(ctx, throwAsync);
		const resVar = newVar(ctx);
		doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
		doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
		doc.write(`if (!${resVar}) return INVALID;`);
	} else throw new ZodCompileUnsupportedError("custom schema without a predicate function");
	return accessor;
}
function runtimeCatch(innerSchema, catchValue, value) {
	const result = innerSchema._zod.run({
		value,
		issues: []
	}, {});
	if (result && typeof result.then === "function") return INVALID;
	const r = result;
	if (r.issues.length === 0) return r.value;
	return catchValue();
}
function generateCatchCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (!def.catchValue["~constantCatch"]) throw new ZodCompileUnsupportedError("catch with a callback (only a constant catch value compiles)", false);
	const outputVar = newVar(ctx);
	doc.write(`let ${outputVar} = (() => {`);
	doc.indented((d) => {
		const innerOut = compileChild(d, ctx, def.innerType, accessor);
		d.write(`return ${innerOut};`);
	});
	doc.write(`})();`);
	const innerConst = addConstant(ctx, def.innerType);
	const catchConst = addUserConstant(ctx, def.catchValue);
	const catchHelperConst = addConstant(ctx, runtimeCatch);
	doc.write(`if (${outputVar} === INVALID) {`);
	doc.indented((d) => {
		d.write(`${outputVar} = ${catchHelperConst}(${innerConst}, ${catchConst}, ${accessor});`);
		d.write(`if (${outputVar} === INVALID) return INVALID;`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateTransformCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (def.transform) {
		if (isAsyncFunction(def.transform)) throw new ZodCompileAsyncError("z.compile: async transforms are not supported");
		const transformFn = def.transform;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			const result = transformFn(value, fakePayload);
			if (result instanceof Promise) return INVALID;
			return fakePayload.issues.length === 0 ? result : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const outputVar = newVar(ctx);
		doc.write(`const ${outputVar} = ${helperConst}(${accessor});`);
		doc.write(`if (${outputVar} === INVALID) return INVALID;`);
		return outputVar;
	}
	return accessor;
}
// src/model/typed.ts
function typed(words) {
	const ticks = "`".repeat(longestRun(words) + 1);
	const room = /^`|`$|^ .* $/.test(words) ? " " : "";
	return ticks + room + words + room + ticks;
}
function piecesOf(sentence) {
	const runs = sentence.split(/(`+)/);
	const pieces = [];
	const unanswered = new Set();
	let text = "";
	for (let at = 0; at < runs.length; at += 1) {
		const run = runs[at] ?? "";
		const isTicks = at % 2 === 1;
		const end = isTicks && !unanswered.has(run.length) ? runs.indexOf(run, at + 1) : -1;
		if (end === -1) {
			if (isTicks) unanswered.add(run.length);
			text += run;
			continue;
		}
		pieces.push({
			typed: false,
			words: text
		});
		pieces.push({
			typed: true,
			words: withoutRoom(runs.slice(at + 1, end).join(""))
		});
		text = "";
		at = end;
	}
	return [...pieces, {
		typed: false,
		words: text
	}].filter(({ words }) => words !== "");
}
function longestRun(words) {
	return (words.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function withoutRoom(words) {
	return /^ .* $/.test(words) && words.trim() !== "" ? words.slice(1, -1) : words;
}
// src/parse/edit.ts
function applyEdits(text, edits) {
	const parts = [];
	let at = 0;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		parts.push(text.slice(at, edit.start), edit.text);
		at = edit.end;
	}
	return parts.join("") + text.slice(at);
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function nextLineStart(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}
function lineEndOf(text) {
	return text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
}
// src/parse/exact-yaml.ts
const FREE_TEXT = new Set([
	"title",
	"note",
	"reason",
	"scope",
	"was",
	"what",
	"name",
	"purpose",
	"meaning",
	"organization"
]);
function parseExactDocument(text, block, yaml) {
	const padding = text.slice(0, block.start).replace(/[^\r\n]/g, " ");
	const source = text.slice(block.start, block.end);
	const end = source.endsWith("\n") ? "" : "\n";
	return yaml.parseDocument(`${padding}${source}${end}`, {
		version: "1.2",
		schema: "core",
		merge: false,
		uniqueKeys: false,
		prettyErrors: false,
		strict: true,
		logLevel: "error",
		keepSourceTokens: true
	});
}
function nodeAt(document, keys, yaml) {
	let node = document.contents;
	for (const key of keys) if (yaml.isMap(node)) node = pairOf(node.items, key, yaml)?.value ?? null;
	else if (yaml.isSeq(node) && typeof key === "number") node = node.items[key];
	else return null;
	return yaml.isNode(node) ? node : null;
}
function pairOf(items, key, yaml) {
	return items.find((pair) => yaml.isScalar(pair.key) && keyText(pair.key) === String(key)) ?? null;
}
function keyText(key) {
	return typeof key.value === "string" ? key.value : key.source ?? String(key.value);
}
function offsetOf(document, keys, at, yaml) {
	const parent = keys.length === 0 ? null : nodeAt(document, keys.slice(0, -1), yaml);
	const last = keys.at(-1);
	if (parent !== null && last !== void 0) {
		const pair = yaml.isMap(parent) ? pairOf(parent.items, last, yaml) : null;
		const item = yaml.isSeq(parent) && typeof last === "number" ? parent.items[last] : pair?.value;
		if (at === "key" && pair !== null && yaml.isNode(pair.key) && pair.key.range) return pair.key.range[0];
		if (yaml.isNode(item) && item.range && !isEmptyNull(item, yaml)) return item.range[0];
		if (pair !== null && yaml.isNode(pair.key) && pair.key.range) return pair.key.range[0];
		return offsetOf(document, keys.slice(0, -1), "key", yaml);
	}
	if (keys.length > 0) return offsetOf(document, keys.slice(0, -1), "key", yaml);
	return document.contents?.range?.[0] ?? 0;
}
function isEmptyNull(node, yaml) {
	return yaml.isScalar(node) && node.value === null && (node.source ?? "") === "";
}
function readDocument(document, yaml) {
	const faults = [];
	const fault = (rule, offset, message, hint) => faults.push({
		rule,
		offset,
		message,
		hint
	});
	const refuseExtras = (node) => {
		const offset = node.range?.[0] ?? 0;
		if (yaml.isAlias(node)) {
			fault("plain-yaml", offset, `The alias ${typed(`*${node.source}`)} refers to another value; plain YAML was expected.`, `Write the value out, or put the text in quotes: ${typed(`"*${node.source}"`)}.`);
			return;
		}
		if ("anchor" in node && node.anchor !== void 0) fault("plain-yaml", offset, `The anchor \`&${node.anchor}\` names a value; plain YAML was expected.`, "Delete the anchor, or put the text in quotes.");
		if (node.tag !== void 0) fault("plain-yaml", offset, "An explicit tag (`!…`) stands before this value; plain YAML was expected.", "Delete the tag, or put the text in quotes.");
	};
	const eaten = (key, scalar) => {
		const { value, comment, type } = scalar;
		if (type !== "PLAIN" || value === null || typeof comment !== "string" || !/^\w/.test(comment)) return;
		const line = comment.split("\n", 1)[0] ?? "";
		fault("yaml-comment", commentOf(scalar) ?? scalar.range?.[1] ?? 0, `${typed(`#${line.slice(0, 40)}`)} is a comment to YAML and is not part of \`${key}\`.`, `Put the text in quotes: ${typed(`${key}: "${String(scalar.source).slice(0, 60)} #${line.slice(0, 40)}"`)}; for a comment, leave a space after \`#\`.`);
	};
	const read = (node) => {
		if (!yaml.isNode(node)) return null;
		refuseExtras(node);
		if (yaml.isScalar(node)) return node.value;
		if (yaml.isSeq(node)) return node.items.map((item) => yaml.isPair(item) ? readMap([item], false) : read(item));
		if (yaml.isMap(node)) return readMap(node.items, node.flow === true);
		return null;
	};
	const readMap = (items, flow) => {
		const map = Object.create(null);
		const seen = new Set();
		for (const pair of items) {
			if (flow && pair.value === null && yaml.isScalar(pair.key)) {
				const [start = 0] = pair.key.range ?? [];
				fault("yaml-syntax", start, `\`${keyText(pair.key).slice(0, 60)}\` stands alone in braces, where a comma ends a value.`, "Put the text with the comma in quotes, or type `key: value`.");
				continue;
			}
			const offset = yaml.isNode(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
			if (yaml.isNode(pair.key)) refuseExtras(pair.key);
			const value = read(pair.value);
			if (!yaml.isScalar(pair.key) || pair.key.value === null) {
				if (!yaml.isAlias(pair.key)) fault("plain-yaml", offset, "A key here is not a word.", "Write `key: value`, with a word as the key.");
				continue;
			}
			const key = keyText(pair.key);
			if (key === "<<") {
				fault("plain-yaml", offset, "The merge key `<<` copies another map; plain YAML was expected.", "Write the keys out.");
				continue;
			}
			if (seen.has(key)) {
				fault("duplicate-key", offset, `The key \`${key}\` comes twice.`, "Keep one of the two.");
				continue;
			}
			seen.add(key);
			map[key] = value;
			if (FREE_TEXT.has(key) && yaml.isScalar(pair.value)) eaten(key, pair.value);
		}
		return map;
	};
	return {
		document,
		value: read(document.contents),
		faults
	};
}
function commentOf({ srcToken }) {
	if (srcToken === void 0 || !("end" in srcToken)) return void 0;
	return srcToken.end?.find(({ type }) => type === "comment")?.offset;
}
// src/parse/position.ts
function positionsOf(text) {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		for (let high = starts.length - 1; low < high;) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: Math.max(1, offset - (starts[low] ?? 0) + 1)
		};
	};
}
function positionAt(text, offset) {
	return positionsOf(text)(offset);
}
function inOrder(findings) {
	const seen = new Set();
	return findings.toSorted((a, b) => a.line - b.line || a.column - b.column).filter((finding) => {
		const key = `${finding.line}:${finding.column}:${finding.message}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/parse/fences.ts
const FRONT_MATTER_LIMIT = 65536;
const RECORD_BODY_LIMIT = 262144;
const EXAMPLE = "Start the file with a line `---`, then `id: …` and the other keys, then a line `---`.";
function findFences(path, text) {
	const findings = [];
	const add = (rule, offset, message, hint) => {
		findings.push({
			rule,
			severity: "error",
			path,
			...positionAt(text, offset),
			message,
			hint
		});
	};
	const opening = /^\uFEFF?((?:[ \t]*\r?\n)*)([^\r\n]*)/.exec(text);
	const blank = opening?.[1] ?? "";
	const first = opening?.[2] ?? "";
	const openAt = (opening?.[0].length ?? 0) - first.length;
	if (text.replace("﻿", "").trim() === "") {
		add("front-matter", 0, "The file is empty; a record was expected.", EXAMPLE);
		return {
			fences: null,
			findings
		};
	}
	if (!first.startsWith("---")) {
		add("front-matter", openAt, "The file has no front matter: its first line is not `---`.", EXAMPLE);
		return {
			fences: null,
			findings
		};
	}
	if (blank !== "") add("front-matter", 0, "A blank line stands before the front matter.", "Delete the lines above the first `---`.");
	if (first !== "---") {
		const rest = first.slice(3);
		add("front-matter", openAt, rest.trim() === "" ? "Spaces follow the opening `---`." : `The first line is ${typed(first.slice(0, 40))}; exactly \`---\` was expected.`, "Make the first line `---` and nothing else.");
		if (rest.trim() !== "") return {
			fences: null,
			findings
		};
	}
	const start = lineEnd(text, openAt);
	for (let at = start; at < text.length; at = lineEnd(text, at)) {
		if (!text.startsWith("---", at)) continue;
		const next = lineEnd(text, at);
		const line = text.slice(at, next).replace(/\r?\n$/, "");
		if (line !== "---") {
			add("front-matter", at, line.trim() === "---" ? "Spaces follow the closing `---`." : `A line inside the front matter starts with \`---\`: ${typed(line.slice(0, 40))}.`, line.trim() === "---" ? "Make the line `---` and nothing else." : "Close the front matter with a line `---` alone, or indent the line if it is part of a text.");
			if (line.trim() !== "---") continue;
		}
		return {
			fences: sized(text, {
				start,
				end: at,
				bodyStart: next,
				bodyLine: positionAt(text, at).line + 1
			}, add),
			findings
		};
	}
	add("front-matter", openAt, "The front matter is never closed: no later line is `---`.", "Put a line `---` between the last key and the body.");
	return {
		fences: null,
		findings: inOrder(findings)
	};
}
function sized(text, fences, add) {
	const front = utf8Length(text, fences.start, fences.end);
	const body = utf8Length(text, fences.bodyStart, text.length);
	if (front > 65536) add("too-large", fences.start, `The front matter has ${front} bytes; at most ${FRONT_MATTER_LIMIT} are read.`, "Move long text into the body, or into a file in the folder named by the ID.");
	if (body > 262144) add("too-large", fences.bodyStart, `The body has ${body} bytes; at most ${RECORD_BODY_LIMIT} are read.`, "Move logs and long quotations into files in the folder named by the ID, and link them.");
	return front > 65536 || body > 262144 ? null : fences;
}
function utf8Length(text, start, end) {
	return end - start <= 2e4 ? end - start : new TextEncoder().encode(text.slice(start, end)).length;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end + 1;
}
// src/parse/plain-word.ts
const NUMBER_LIKE = /^[1-9][0-9a-fA-FxobXOB_.eE+-]*$/;
const DECIMAL = /^(?:0|[1-9][0-9]{0,14})$/;
const TEXT_WITH_DIGIT = /^[1-9]\d{0,5}(?:d|-\d\d-\d\d)$/;
const WITH_ZERO = /^0(?:[mhdw]|\d:\d\d-\d\d:\d\d)$/;
const CONSTANT = /^(?:(true|True|TRUE)|(false|False|FALSE)|null|Null|NULL)$/;
function plainWord(word) {
	if (/^\d/.test(word)) {
		if (DECIMAL.test(word)) return Number(word);
		if (word.startsWith("0")) return WITH_ZERO.test(word) ? word : void 0;
		return NUMBER_LIKE.test(word) && !TEXT_WITH_DIGIT.test(word) ? void 0 : word;
	}
	const constant = word.length > 5 ? null : CONSTANT.exec(word);
	if (constant === null) return word;
	return constant[1] === void 0 ? constant[2] === void 0 ? null : false : true;
}
// src/parse/plain-yaml.ts
const NOT_PLAIN = Symbol("not plain");
const KEY = /[A-Za-z][A-Za-z0-9_-]{0,99}:(?=[ \n]|$)/y;
const RESERVED_KEY = /^(?:true|false|null)$/i;
const DOUBLE_QUOTED = /"[^"\\\n]*(?:\\["\\/nt][^"\\\n]*)*"/y;
const SINGLE_QUOTED = /'[^'\n]*(?:''[^'\n]*)*'/y;
const PLAIN_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<][^:#\n]*(?:(?::(?=\S)|(?<=\S)#)[^:#\n]*)*/y;
const FLOW_WORD = /[^\s\-?:,[\]{}#&*!|>'"%@`+.~=<](?:[^:#,[\]{}"'\s]|:(?=[^\s,[\]{}"'])| (?=[^\s:#,[\]{}"']))*/y;
const AFTER_SIGN = /[ #!-]/;
const BLOCK_SCALAR = /[|>]-?$/my;
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
const MAX_DEPTH = 8;
const SPACE = 32;
function readPlainYaml(typed) {
	const block = typed.includes("\r") ? typed.replaceAll("\r\n", "\n") : typed;
	if (ODD.test(block)) return NOT_PLAIN;
	const reader = {
		block,
		crlf: block.length < typed.length,
		indent: 0,
		from: 0,
		end: 0,
		next: 0,
		value: null
	};
	step(reader);
	if (reader.indent === -1) return NOT_PLAIN;
	const value = readBlock(reader);
	return reader.indent === -1 ? value : NOT_PLAIN;
}
function step(reader) {
	const { block } = reader;
	while (reader.next < block.length) {
		const start = reader.next;
		const found = block.indexOf("\n", start);
		const end = found === -1 ? block.length : found;
		reader.next = end + 1;
		const from = skipSpaces(block, start);
		if (from === end || block[from] === "#") continue;
		reader.indent = from - start;
		reader.from = from;
		reader.end = end;
		return;
	}
	reader.indent = -1;
}
function readBlock(reader) {
	return startsItem(reader) ? readList(reader, reader.indent) : readMap(reader, reader.indent);
}
function startsItem({ block, from }) {
	return block[from] === "-" && block[from + 1] === " ";
}
function readMap(reader, indent) {
	const map = {};
	while (reader.indent === indent) {
		const end = keyEnd(reader.block, reader.from);
		if (end === -1) return NOT_PLAIN;
		const key = reader.block.slice(reader.from, end - 1);
		if (Object.hasOwn(map, key)) return NOT_PLAIN;
		const value = readValue(reader, end, indent, false);
		if (value === NOT_PLAIN) return NOT_PLAIN;
		map[key] = value;
	}
	return reader.indent > indent ? NOT_PLAIN : map;
}
function readList(reader, indent) {
	const list = [];
	while (reader.indent === indent && startsItem(reader)) {
		const at = skipSpaces(reader.block, reader.from + 1);
		let item;
		if (keyEnd(reader.block, at) === -1) item = readValue(reader, at, indent, true);
		else {
			reader.indent += at - reader.from;
			reader.from = at;
			item = readMap(reader, reader.indent);
		}
		if (item === NOT_PLAIN) return NOT_PLAIN;
		list.push(item);
	}
	return reader.indent > indent ? NOT_PLAIN : list;
}
function readValue(reader, after, indent, isItem) {
	const { block } = reader;
	const at = skipSpaces(block, after);
	if (at === reader.end || block[at] === "#") {
		if (isItem || !endsLine(reader, at)) return NOT_PLAIN;
		step(reader);
		if (reader.indent > indent) return readBlock(reader);
		return reader.indent === indent && startsItem(reader) ? readList(reader, indent) : null;
	}
	if (block[at] === "|" || block[at] === ">") return readText(reader, at, indent);
	const end = block[at] === "[" || block[at] === "{" ? flowEnd(reader, at, 0) : scalarEnd(reader, PLAIN_WORD, at);
	if (end === -1 || !endsLine(reader, end)) return NOT_PLAIN;
	const { value } = reader;
	step(reader);
	return value;
}
function readText(reader, at, indent) {
	const { block } = reader;
	BLOCK_SCALAR.lastIndex = at;
	if (reader.crlf || !BLOCK_SCALAR.test(block)) return NOT_PLAIN;
	const isFolded = block[at] === ">";
	let text = "";
	let deep = -1;
	let blank = 0;
	while (reader.next < block.length) {
		const start = reader.next;
		const found = block.indexOf("\n", start);
		const end = found === -1 ? block.length : found;
		const from = skipSpaces(block, start);
		if (from === end) {
			if (from > start || deep === -1) return NOT_PLAIN;
			blank += 1;
		} else {
			if (from - start <= indent) break;
			if (deep !== -1 && from - start < deep) return NOT_PLAIN;
			if (isFolded && deep !== -1 && from - start > deep) return NOT_PLAIN;
			if (deep !== -1) text += isFolded ? "\n".repeat(blank) || " " : "\n".repeat(blank + 1);
			else deep = from - start;
			text += block.slice(start + deep, end);
			blank = 0;
		}
		reader.next = end + 1;
	}
	if (deep === -1) return NOT_PLAIN;
	const isStripped = block[at + 1] === "-";
	step(reader);
	return isStripped ? text : `${text}\n`;
}
function flowEnd(reader, at, depth) {
	const { block } = reader;
	const open = block[at];
	if (open !== "[" && open !== "{") return scalarEnd(reader, FLOW_WORD, at);
	if (depth === MAX_DEPTH) return -1;
	const close = open === "[" ? "]" : "}";
	const list = [];
	const map = {};
	let next = skipSpaces(block, at + 1);
	for (let first = true; !first || block[next] !== close; first = false) {
		let key = "";
		if (!first) {
			if (block[next] === close) break;
			if (block[next] !== ",") return -1;
			next = skipSpaces(block, next + 1);
		}
		if (open === "{") {
			const end = keyEnd(block, next);
			if (end === -1) return -1;
			key = block.slice(next, end - 1);
			if (Object.hasOwn(map, key)) return -1;
			next = skipSpaces(block, end);
		}
		next = flowEnd(reader, next, depth + 1);
		if (next === -1) return -1;
		if (open === "{") map[key] = reader.value;
		else list.push(reader.value);
		next = skipSpaces(block, next);
	}
	reader.value = open === "[" ? list : map;
	return next + 1;
}
function scalarEnd(reader, word, at) {
	const { block } = reader;
	const quote = block[at];
	const pattern = quote === "\"" ? DOUBLE_QUOTED : quote === "'" ? SINGLE_QUOTED : word;
	pattern.lastIndex = at;
	if (!pattern.test(block)) return -1;
	const end = pattern.lastIndex;
	if (pattern === word) {
		const text = block.slice(at, end).trimEnd();
		reader.value = plainWord(text);
		return reader.value === void 0 ? -1 : at + text.length;
	}
	const inner = block.slice(at + 1, end - 1);
	reader.value = quote === "\"" ? unescaped(inner) : inner.replaceAll("''", "'");
	return end;
}
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(/\\(.)/g, (_, sign) => sign === "n" ? "\n" : sign === "t" ? "	" : sign);
}
function keyEnd(block, at) {
	KEY.lastIndex = at;
	if (!KEY.test(block)) return -1;
	const end = KEY.lastIndex;
	return end - at <= 6 && RESERVED_KEY.test(block.slice(at, end - 1)) ? -1 : end;
}
function endsLine({ block, end }, at) {
	const from = skipSpaces(block, at);
	if (from >= end) return true;
	return block[from] === "#" && " \n".includes(block[from - 1] ?? "\0") && (from + 1 >= end || AFTER_SIGN.test(block[from + 1] ?? ""));
}
function skipSpaces(block, at) {
	let next = at;
	while (block.charCodeAt(next) === SPACE) next += 1;
	return next;
}
// src/model/code-fence.ts
function closesFence(line, fence) {
	const trimmed = line.replace(/^ {0,3}/, "").trimEnd();
	return trimmed.length >= fence.length && trimmed === (fence[0] ?? "").repeat(trimmed.length);
}
// src/parse/plain-body.ts
const SIMPLE = /^[\p{L}\p{N}\p{P}\p{S} ]*$/u;
const SPECIAL = /[<|[\]]|:\/\/|www\.|mailto:|xmpp:|\S@/i;
const LINK = /\[([\p{L}\p{N} ,.'-]{1,200})\]\(([\w./:#?=%+~,-]{1,500})\)/gu;
const HEADING$1 = /^#{1,6} ([\p{L}\p{N}][\p{L}\p{N} ,.'()/?:-]*)$/u;
const PARAGRAPH = /^(?:[\p{L}"“'(@]|\d+[^\d.)])/u;
const ITEM = /^- (?:\[[ xX]\] )?(?=[\p{L}\p{N}"“'(@])/u;
const NESTED = /^\d+[.)]/;
function plainLinks(lines, firstLine) {
	const links = [];
	let hasCode = false;
	let isAfterItem = false;
	for (const [index, line] of lines.entries()) {
		const item = ITEM.exec(line)?.[0];
		const isText = item === void 0 && PARAGRAPH.test(line);
		if (isText && isAfterItem) return null;
		isAfterItem = item !== void 0;
		if (line === "") continue;
		if (item === void 0 && !isText) {
			if (!isPlainHeading(line)) return null;
			continue;
		}
		const start = item?.length ?? 0;
		if (item !== void 0 && !isPlainItem(line.slice(start))) return null;
		const typed = line.slice(start);
		const text = typed.replaceAll(LINK, (link, words, target, at) => {
			if (/[!\\]/.test(typed[at - 1] ?? "")) return link;
			links.push({
				target,
				line: firstLine + index,
				column: start + at + 1
			});
			return words;
		});
		if (!SIMPLE.test(text) || SPECIAL.test(text)) return null;
		hasCode ||= text.includes("`");
	}
	return hasCode && links.length > 0 ? null : links;
}
function plainSections(text, name) {
	const lines = linesOf$1(text);
	if (plainLinks(lines, 1) === null) return null;
	let isWithin = false;
	return lines.filter((line) => {
		if (/^#{1,2} /.test(line)) isWithin = HEADING$1.exec(line)?.[1]?.toLowerCase() === name;
		return isWithin;
	}).join("\n");
}
function linesOf$1(text) {
	return text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
}
function isPlainHeading(line) {
	const name = HEADING$1.exec(line)?.[1];
	if (name === void 0 || SPECIAL.test(name)) return false;
	return !/follow/i.test(name) || isFollowUp(name);
}
function isPlainItem(text) {
	return !NESTED.test(text) && !/ {2}| $/.test(text);
}
// src/parse/scan-links.ts
const REACH = 1e3;
function scanLinks(lines, firstLine) {
	const links = [];
	for (const [index, line] of lines.entries()) for (let at = line.indexOf("]"); at !== -1; at = line.indexOf("]", at + 1)) {
		const open = line[at + 1];
		if (open !== "(" && open !== ":" || isFootnote(line, at)) continue;
		const here = targetIn(line.slice(at + 2, at + REACH), open);
		const target = here === "" ? targetIn((lines[index + 1] ?? "").slice(0, REACH), open) : here;
		if (target !== "") links.push({
			target,
			line: firstLine + index,
			column: at + 1
		});
	}
	return links;
}
function targetIn(text, open) {
	const rest = text.replace(/^[\s>]+/, "");
	const bracketed = /^<([^<>]*)>/.exec(rest);
	if (bracketed !== null) return bracketed[1] ?? "";
	let depth = 0;
	let end = 0;
	for (; end < rest.length && !/\s/.test(rest[end] ?? ""); end += 1) {
		if (open === ":") continue;
		if (rest[end] === "(") depth += 1;
		else if (rest[end] === ")") depth -= 1;
		if (depth < 0) break;
	}
	return rest.slice(0, end);
}
function isFootnote(line, close) {
	if (line[close + 1] !== ":") return false;
	const before = line.slice(Math.max(0, close - REACH), close);
	const open = before.lastIndexOf("[");
	return open !== -1 && before[open + 1] === "^";
}
// src/parse/scan-body.ts
const HEADING = /^(#{1,6})(?=[ \t]|$)/;
const INDENTED_HEADING = /^ {1,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const LETTER = /^[A-Za-z]/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
function scanBody(text, firstLine) {
	const lines = linesOf$1(text);
	const headings = [];
	const tasks = [];
	const untracked = [];
	let open = [];
	let fence = null;
	let comment = false;
	let unsure = false;
	let followUp = null;
	const shown = lines.map((line, index) => {
		if (fence !== null) {
			if (closesFence(line, fence)) fence = null;
			return "";
		}
		if (comment) {
			comment = !line.includes("-->");
			return "";
		}
		if (!unsure && line.startsWith("<!--") && !/^<!--?-?>/.test(line)) {
			comment = !line.includes("-->", 4);
			return "";
		}
		if (!unsure && LETTER.test(line)) {
			for (const section of open) section.empty = false;
			if (followUp !== null && line.includes("|")) untracked.push({
				text: line.trim(),
				line: firstLine + index
			});
			return line;
		}
		const heading = unsure ? null : HEADING.exec(line);
		if (heading !== null) {
			const level = heading[1]?.length ?? 1;
			const name = withoutClosing(line.slice(level));
			open = open.filter((section) => section.level < level);
			for (const section of open) section.empty = false;
			const section = {
				level,
				text: name,
				line: firstLine + index,
				empty: true
			};
			headings.push(section);
			open.push(section);
			if (followUp !== null && level <= followUp) followUp = null;
			if (isFollowUp(name) || /follow|[&\\[\]<!*_`]/i.test(name)) followUp ??= level;
			return line;
		}
		const opening = unsure ? null : FENCE.exec(line);
		fence = opening?.[1] ?? opening?.[2] ?? null;
		const { rest, marked } = withoutContainers(line);
		if (fence === null && (/^(?:```|~~~)/.test(rest) || /^<[A-Za-z/!?]/.test(rest))) unsure = true;
		if (UNDERLINE.test(line) && (lines[index - 1] ?? "").trim() !== "" || INDENTED_HEADING.test(line) || unsure) {
			for (const section of open) section.empty = true;
			open = [];
			followUp ??= 1;
		} else if (line.trim() !== "") for (const section of open) section.empty = false;
		const task = marked && followUp !== null ? asTask(rest) : null;
		if (task !== null) tasks.push({
			...task,
			...taskFacts(task.text),
			line: firstLine + index
		});
		else if (followUp !== null && (marked || line.includes("|"))) untracked.push({
			text: rest.trim(),
			line: firstLine + index
		});
		return line;
	});
	const plain = plainLinks(lines, firstLine);
	return {
		headings: markUnsaid(headings, lines, firstLine),
		links: plain ?? scanLinks(shown, firstLine),
		tasks,
		untracked,
		from: plain === null ? "scan" : "tree"
	};
}
function withoutContainers(line) {
	const marker = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y;
	let at = 0;
	let marked = false;
	for (;;) {
		while (line[at] === " " || line[at] === "	" || line[at] === ">") at += 1;
		marker.lastIndex = at;
		if (!marker.test(line)) return {
			rest: line.slice(at),
			marked
		};
		marked = true;
		at = marker.lastIndex;
	}
}
function withoutClosing(text) {
	const trimmed = text.trim();
	const open = trimEndOf(trimmed, "#");
	return open === "" || /[ \t]/.test(open.at(-1) ?? "") ? open.trimEnd() : trimmed;
}
// src/parse/decode.ts
const CONTROL = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
const SHOWN_AT_MOST = 20;
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decode(path, bytes) {
	const unreadable = (message, hint, line = 1, column = 1) => ({
		text: null,
		findings: [{
			rule: "encoding",
			severity: "error",
			path,
			line,
			column,
			message,
			hint
		}]
	});
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return unreadable("The file is UTF-16; UTF-8 is expected.", "Save it again as UTF-8.");
	let text;
	try {
		text = decoder.decode(bytes);
	} catch {
		const { line, column } = firstInvalid(bytes);
		return unreadable("These bytes are not UTF-8.", "Save the file again as UTF-8; often a letter with an accent came from an older encoding.", line, column);
	}
	const findings = controls(path, text);
	return findings.length === 0 ? {
		text,
		findings: []
	} : {
		text: null,
		findings
	};
}
function controls(path, text) {
	const findings = [];
	if (text.search(CONTROL) === -1) return findings;
	for (const match of text.matchAll(CONTROL)) {
		if (findings.length === SHOWN_AT_MOST) break;
		const code = match[0].charCodeAt(0);
		const name = code === 13 ? "A lone carriage return" : code === 0 ? "A NUL byte" : "The control character";
		const shown = code === 13 || code === 0 ? "" : ` U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
		findings.push({
			rule: "encoding",
			severity: "error",
			path,
			...positionAt(text, match.index),
			message: `${name}${shown} stands in the file; only text, tabs and line ends are expected.`,
			hint: code === 13 ? "End lines with LF or CRLF." : "Delete the character."
		});
	}
	return inOrder(findings);
}
function firstInvalid(bytes) {
	let from = 0;
	let line = 1;
	for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
		try {
			decoder.decode(bytes.subarray(from, end));
		} catch {
			return {
				line,
				column: 1
			};
		}
		from = end + 1;
		line += 1;
	}
	return {
		line,
		column: 1
	};
}
// src/parse/look-alikes.ts
const LOOK_ALIKES = new Map([
	["\xA0", ["a no-break space", " "]],
	["­", ["a soft hyphen", ""]],
	[" ", ["a figure space", " "]],
	["​", ["a zero-width space", ""]],
	["‌", ["a zero-width non-joiner", ""]],
	["‍", ["a zero-width joiner", ""]],
	["‎", ["a left-to-right mark", ""]],
	["‏", ["a right-to-left mark", ""]],
	["‐", ["a hyphen of typographers", "-"]],
	["‑", ["a no-break hyphen", "-"]],
	["‒", ["a figure dash", "-"]],
	["–", ["an en dash", "-"]],
	["—", ["an em dash", "-"]],
	["‘", ["a curly quote", "'"]],
	["’", ["a curly quote", "'"]],
	["“", ["a curly quote", "\""]],
	["”", ["a curly quote", "\""]],
	[" ", ["a narrow no-break space", " "]],
	["\u2028", ["a line separator", " "]],
	["\u2029", ["a paragraph separator", " "]],
	["⁠", ["a word joiner", ""]],
	["−", ["a minus sign", "-"]],
	["　", ["a full-width space", " "]],
	["﻿", ["a byte order mark", ""]]
]);
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
function nameOf(character) {
	const name = LOOK_ALIKES.get(character)?.[0] ?? (DIRECTION.test(character) ? "a direction mark" : null) ?? (FULL_WIDTH.test(character) ? `a full-width \`${halfWidth(character)}\`` : null);
	if (name === null) return null;
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")} (${name})`;
}
function asTyped(text) {
	return Array.from(text, (character) => {
		if (DIRECTION.test(character)) return "";
		if (FULL_WIDTH.test(character)) return halfWidth(character);
		return LOOK_ALIKES.get(character)?.[1] ?? character;
	}).join("");
}
function firstLookAlike(text) {
	for (const character of text) if (nameOf(character) !== null) return character;
	return null;
}
function halfWidth(character) {
	return String.fromCodePoint((character.codePointAt(0) ?? 0) - 65248);
}
function namingLookAlike(message, text, offset) {
	const character = firstLookAlike(/^[^\r\n,}\]]{0,200}/.exec(text.slice(offset, offset + 200))?.[0] ?? "");
	if (character === null || message.includes("U+")) return message;
	return `${message} It holds ${nameOf(character) ?? ""}, which ${isSeen(character) ? "looks like another character" : "cannot be seen"}: type it anew.`;
}
function isSeen(character) {
	return asTyped(character).trim() !== "";
}
// src/parse/slips.ts
const LINE = /^(\s*(?:- +)*)(?:([\w-]+):( +|$))?/;
function findSlip(line, next) {
	for (const slip of [
		tab,
		lookAlike,
		noSpace,
		reserved,
		unclosed,
		afterQuote,
		afterBracket,
		colon,
		deeper
	]) {
		const found = slip(line, next);
		if (found !== null) return found;
	}
	return null;
}
function parts(line) {
	const [{ length: at } = "", indent = "", key = "", gap = ""] = LINE.exec(line) ?? [];
	return {
		indent,
		key,
		gap,
		rest: line.slice(at),
		at,
		head: line.slice(0, at),
		start: key === "" ? "" : `${key}: `
	};
}
function tab(line) {
	const column = /^\s*(?:- *)?/.exec(line)?.[0].indexOf("	") ?? -1;
	if (column === -1) return null;
	return {
		column,
		message: "A tab indents this line; YAML takes spaces only.",
		hint: "Replace the tab by spaces, two for each step.",
		repaired: line.replaceAll("	", " ")
	};
}
function lookAlike(line) {
	const [found = "", indent = "", dash, fullWidth] = /^( *)(?:([\u2010-\u2014\u2212\uFF0D])(?=[ \u00A0\u3000])|(?:- )?[A-Za-z][\w-]*(\uFF1A))/u.exec(line) ?? [];
	const character = dash ?? fullWidth;
	if (character === void 0) return null;
	const column = dash === void 0 ? found.length - 1 : indent.length;
	const plain = asTyped(character);
	const repaired = line.slice(0, column) + plain + line.slice(column + 1);
	return {
		column,
		message: `${nameOf(character) ?? "Another character"} stands where YAML takes ${typed(plain)}.`,
		hint: `Type ${typed(cut(dash === void 0 ? repaired.replace(/:(?! )/, ": ") : repaired))}.`,
		repaired: dash === void 0 ? harmlessAfter(repaired, column) : repaired
	};
}
function noSpace(line) {
	const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?!\/\/)(\S.*)$/.exec(line);
	if (match === null) return null;
	const [, indent = "", key = "", rest = ""] = match;
	return {
		column: indent.length + key.length,
		message: `No space follows the colon of \`${key}:\`.`,
		hint: `Type ${typed(`${key}: ${cut(rest)}`)}.`,
		repaired: `${indent}${key}: ${harmless(rest.slice(1))}`
	};
}
function reserved(line) {
	const { rest, at, head, start } = parts(line);
	const first = rest[0] ?? "";
	if (!/[@`%]/.test(first)) return null;
	const bare = rest.slice(1);
	return {
		column: at,
		message: `A value cannot start with ${typed(first)} in YAML.`,
		hint: first === "@" && isLogin(bare) ? `Drop the @ or quote it: ${typed(start + bare)} or ${typed(`${start}"${rest}"`)}.` : `Put the text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: `${head}x${harmless(bare)}`
	};
}
function unclosed(line, next) {
	const { rest, at, head, start } = parts(line);
	const quote = rest[0];
	if (quote !== "\"" && quote !== "'") return null;
	if ((quote === "\"" ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).test(rest)) return null;
	if (next !== null && !/^\s*(?:- +)?[\w-]+:(?: |$)|^\s*- /.test(next)) return null;
	return {
		column: at,
		message: `The quote \`${quote}\` that opens here is never closed on its line.`,
		hint: `Close it: ${typed(start + quoted(rest.slice(1)))}.`,
		repaired: head + harmless(rest)
	};
}
function afterQuote(line) {
	const { rest, at, head, start } = parts(line);
	const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?= *[^\s#:,])/.exec(rest);
	if (closed === null) return null;
	return {
		column: at + closed[0].length,
		message: "Text follows the closing quote.",
		hint: `Put the whole text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: head + harmless(rest)
	};
}
function afterBracket(line) {
	const { rest, at, head, start } = parts(line);
	const closed = /^(?:\[[^[\]]*\]|\{[^{}]*\})(?= *[^\s#,\]}])/.exec(rest);
	if (closed === null) return null;
	return {
		column: at + closed[0].length,
		message: `Text follows the closing \`${closed[0].at(-1)}\`; a value that starts with \`${rest[0]}\` is a list or a map.`,
		hint: `Put the text in quotes: ${typed(start + quoted(rest))}.`,
		repaired: head + harmless(rest)
	};
}
function colon(line) {
	const { rest, at, head, key, start } = parts(line);
	const [plain = ""] = rest.split(" #", 1);
	if (key === "" || /^["'[{|>&*!#]/.test(plain)) return null;
	const found = /:(?= |$)/.exec(plain);
	if (found === null) return null;
	const meant = / #(?=\S)/.test(rest) ? rest : plain;
	return {
		column: at + found.index,
		message: `The text after \`${key}:\` holds another colon and is not in quotes, so YAML reads a second key.`,
		hint: `Put the text in quotes: ${typed(start + quoted(meant))}.`,
		repaired: head + plain.replaceAll(/:(?= |$)/g, ";") + rest.slice(plain.length)
	};
}
function deeper(line, next) {
	const { indent, key, rest, at } = parts(line);
	if (key === "" || next === null || /^(?:$|[|>#[{"'])/.test(rest)) return null;
	const below = /^( *)(?:- +)?[\w-]+:(?: |$)/.exec(next);
	if (below === null || (below[1]?.length ?? 0) <= indent.length) return null;
	return {
		column: at,
		message: `The line below is indented deeper, but \`${key}\` already has a value.`,
		hint: `Indent the next line like \`${key}\`, or delete the value if a map was meant.`,
		repaired: line.slice(0, at) + " ".repeat(rest.length)
	};
}
function harmlessAfter(line, at) {
	const value = line.slice(at + 1);
	return value.startsWith(" ") || value === "" ? line : `${line.slice(0, at + 1)} ${value.slice(1)}`;
}
function harmless(text) {
	return text.replaceAll(/["'`@%&*!|>{}[\],#:\\\t]/g, "x");
}
function quoted(text) {
	const short = cut(text);
	return short.includes("\"") ? `'${short.replaceAll("'", "''")}'` : `"${short.replaceAll("\\", "\\\\")}"`;
}
function cut(text) {
	const line = text.trim();
	return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
// src/parse/syntax-words.ts
const MISFITS = new Set([
	"MISSING_CHAR",
	"UNEXPECTED_TOKEN",
	"BLOCK_AS_IMPLICIT_KEY",
	"MULTILINE_IMPLICIT_KEY"
]);
function syntaxWords(error, line) {
	switch (MISFITS.has(error.code) && /^\s+(?:- +)?[\w-]+:(?: |$)/.test(line) ? "BAD_INDENT" : error.code) {
		case "TAB_AS_INDENT": return {
			message: "A tab indents this line; YAML takes spaces only.",
			hint: "Replace the tab by spaces."
		};
		case "BAD_INDENT": return {
			message: "This line is indented in a way that fits no line above it.",
			hint: "Indent keys of one map alike, and list items two spaces below their key."
		};
		case "BAD_SCALAR_START": return {
			message: "A value cannot start with this character in YAML.",
			hint: "Put the text in quotes."
		};
		case "BAD_DQ_ESCAPE": return {
			message: "A backslash in double quotes begins an escape, and this one is none.",
			hint: "Use single quotes, or type the backslash twice."
		};
		case "BLOCK_AS_IMPLICIT_KEY":
		case "MULTILINE_IMPLICIT_KEY":
		case "BLOCK_IN_FLOW": return {
			message: "YAML cannot tell where this value ends.",
			hint: "Check the indentation here and on the line above, and put text with a colon in quotes."
		};
		case "MISSING_CHAR": return {
			message: error.message.includes("quote") ? "A quote is never closed." : "Something is missing here: a colon after a key, a comma, or a closing bracket.",
			hint: "Type `key: value`; close every quote, bracket and brace on its line."
		};
		case "BAD_DIRECTIVE": return {
			message: "A line that starts with `%` is a YAML directive; plain YAML was expected.",
			hint: "Delete the line, or put the text in quotes."
		};
		case "MULTIPLE_DOCS": return {
			message: "A second YAML document starts here.",
			hint: "Keep one block between the two `---` lines."
		};
		case "BAD_ALIAS":
		case "ALIAS_PROPS":
		case "MULTIPLE_ANCHORS":
		case "BAD_PROP_ORDER": return {
			message: "An anchor (`&…`) or an alias (`*…`) stands here; plain YAML was expected.",
			hint: "Write the value out, or put the text in quotes."
		};
		case "TAG_RESOLVE_FAILED":
		case "BAD_COLLECTION_TYPE":
		case "MULTIPLE_TAGS": return {
			message: "An explicit tag (`!…`) stands here; plain YAML was expected.",
			hint: "Delete the tag, or put the text in quotes."
		};
		case "KEY_OVER_1024_CHARS": return {
			message: "A key is longer than 1024 characters.",
			hint: "Put the text in quotes."
		};
		case "RESOURCE_EXHAUSTION": return {
			message: "The values are nested too deeply to be read.",
			hint: "A record nests four levels at most: write lists and maps plainly."
		};
		case "UNEXPECTED_TOKEN":
		case "DUPLICATE_KEY":
		case "IMPOSSIBLE":
		case "NON_STRING_KEY": return {
			message: "YAML did not expect this text here.",
			hint: "Check quotes and indentation here and on the line above."
		};
	}
}
// src/parse/repair-syntax.ts
const ROUNDS = 8;
const LINES_LEFT_OUT = 3;
const FAULTS_AT_MOST = 50;
function repairSyntax(text, block, yaml) {
	const faults = [];
	const lines = linesOf(text, block);
	const mended = lines.map((line) => line.text);
	const touched = new Set();
	let complete = true;
	let leftOut = 0;
	const mend = (index, fault, repaired) => {
		touched.add(index);
		faults.push({
			rule: "yaml-syntax",
			...fault
		});
		mended[index] = repaired;
	};
	for (let round = 0;; round += 1) {
		const document = parseExactDocument(joined(text, block, lines, mended), block, yaml);
		const errors = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
		const first = errors[0];
		if (first === void 0) return {
			document,
			faults,
			complete
		};
		if (round === ROUNDS || faults.length >= FAULTS_AT_MOST) return {
			document,
			faults,
			complete: false
		};
		const before = faults.length;
		for (const index of suspects(errors, lines, touched)) {
			if (faults.length >= FAULTS_AT_MOST) break;
			const slip = findSlip(mended[index] ?? "", nextLine(mended, index));
			if (slip !== null) mend(index, {
				offset: (lines[index]?.start ?? 0) + slip.column,
				message: slip.message,
				hint: slip.hint
			}, slip.repaired);
		}
		if (faults.length > before) continue;
		const at = lineOf(lines, first.pos[0]);
		if (leftOut === LINES_LEFT_OUT || touched.has(at)) {
			if (!touched.has(at)) faults.push({
				rule: "yaml-syntax",
				offset: first.pos[0],
				...syntaxWords(first, mended[at] ?? "")
			});
			return {
				document,
				faults,
				complete: false
			};
		}
		leftOut += 1;
		const line = mended[at] ?? "";
		const mendable = mendInPlace(first, lines[at]?.start ?? 0, line);
		if (mendable === null) complete = false;
		mend(at, {
			offset: first.pos[0],
			...syntaxWords(first, line)
		}, mendable ?? " ".repeat(line.length));
	}
}
function suspects(errors, lines, touched) {
	const found = new Set();
	const end = lineOf(lines, errors[0]?.pos[0] ?? 0);
	for (let index = 0; index <= end; index += 1) {
		const line = lines[index]?.text ?? "";
		if (/^\s*(?:- +)*(?:[\w-]+: +)?["']/.test(line)) found.add(index);
	}
	for (const error of errors.slice(0, FAULTS_AT_MOST)) {
		const index = lineOf(lines, error.pos[0]);
		found.add(index);
		if (error === errors[0]) found.add(index - 1);
	}
	return [...found].filter((index) => index >= 0 && !touched.has(index)).toSorted((a, b) => a - b);
}
function mendInPlace(error, start, line) {
	const at = error.pos[0] - start;
	if (error.code === "BAD_DQ_ESCAPE") return line.slice(0, at) + line.slice(at).replaceAll("\\", "/");
	if (error.code === "BAD_SCALAR_START") return `${line.slice(0, at)}x${line.slice(at + 1)}`;
	return null;
}
function nextLine(lines, index) {
	return lines.slice(index + 1, index + 50).find((line) => line.trim() !== "") ?? null;
}
function linesOf(text, block) {
	const lines = [];
	for (let start = block.start; start < block.end;) {
		const at = text.indexOf("\n", start);
		const end = at === -1 || at >= block.end ? block.end : at;
		lines.push({
			start,
			text: text.slice(start, end).replace(/\r$/, "")
		});
		start = end + 1;
	}
	return lines;
}
function lineOf(lines, offset) {
	const index = lines.findLastIndex((line) => line.start <= offset);
	return Math.max(0, index);
}
function joined(text, block, lines, mended) {
	const parts = [text.slice(0, block.start)];
	let at = block.start;
	for (const [index, line] of lines.entries()) {
		parts.push(text.slice(at, line.start), mended[index] ?? line.text);
		at = line.start + line.text.length;
	}
	parts.push(text.slice(at));
	return parts.join("");
}
// src/parse/schema-keys.ts
function knownKeys(schema, path, value) {
	const inner = unwrap(schema, value);
	const { def } = inner._zod;
	if (path.length === 0) {
		if (isObject(inner)) return Object.keys(inner._zod.def.shape);
		if (isRecord(inner)) return [...inner._zod.def.keyType._zod.values ?? []].map(String);
		return [];
	}
	const [step, ...rest] = path;
	const next = stepInto(value, step);
	if (isObject(inner)) {
		const child = inner._zod.def.shape[String(step)];
		return child === void 0 ? [] : knownKeys(child, rest, next);
	}
	if (isRecord(inner)) return knownKeys(inner._zod.def.valueType, rest, next);
	if (def.type === "array" && isArray(inner)) return knownKeys(inner._zod.def.element, rest, next);
	return [];
}
function unwrap(schema, value) {
	let inner = schema;
	for (;;) if (isWrapped(inner)) inner = inner._zod.def.innerType;
	else if (isUnion(inner)) {
		const option = inner._zod.def.options.find((candidate) => fits(candidate, value));
		if (option === void 0) return inner;
		inner = option;
	} else return inner;
}
function fits(option, value) {
	if (!isObject(option)) return false;
	return Object.entries(option._zod.def.shape).every(([key, child]) => {
		if (child._zod.def.type !== "literal") return true;
		return child._zod.values?.has(String(stepInto(value, key))) === true;
	});
}
function valueAt(value, path) {
	return path.reduce(stepInto, value);
}
function stepInto(value, key) {
	if (typeof value !== "object" || value === null || key === void 0) return void 0;
	return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
function isObject(schema) {
	return schema._zod.def.type === "object";
}
function isRecord(schema) {
	return schema._zod.def.type === "record";
}
function isArray(schema) {
	return schema._zod.def.type === "array";
}
function isUnion(schema) {
	return schema._zod.def.type === "union";
}
function isWrapped(schema) {
	return schema._zod.def.type === "optional" || schema._zod.def.type === "default";
}
// src/parse/parse-exactly.ts
const FINDINGS_AT_MOST = 100;
function parseExactly(source, validate, describe) {
	const { path, text, yaml } = source;
	const positionOf = positionsOf(text);
	const finding = (rule, offset, message, hint) => ({
		rule,
		severity: "error",
		path,
		...positionOf(offset),
		message: namingLookAlike(message, text, offset),
		hint
	});
	const { document, faults: syntax, complete } = repairSyntax(text, source.block, yaml);
	const { value, faults } = readDocument(document, yaml);
	const slips = new Set(syntax.map(({ offset }) => positionOf(offset).line));
	const findings = [...syntax, ...faults.filter(({ rule, offset }) => rule !== "yaml-comment" || !slips.has(positionOf(offset).line))].map((fault) => finding(fault.rule, fault.offset, fault.message, fault.hint));
	const fatal = [...syntax, ...faults].some((fault) => fault.rule !== "yaml-comment");
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		if (!fatal) findings.push(finding("front-matter", document.contents?.range?.[0] ?? source.block.start, `${shape(value)} stands where keys were expected.`, "Write `key: value` lines, beginning with `id: …`."));
		return {
			value: null,
			findings
		};
	}
	const broken = new Set(findings.map(({ line }) => line));
	const verdict = validateAsText(value, document, yaml, validate);
	for (const issue of verdict.issues) {
		if (findings.length >= FINDINGS_AT_MOST) break;
		const found = valueAt(value, issue.path);
		for (const words of describe(issue, found, value)) {
			const offset = offsetOf(document, words.keys, words.at, yaml);
			const next = finding(words.rule, offset, words.message, words.hint);
			if (broken.has(next.line)) continue;
			if (!complete && words.rule === "missing-key") continue;
			findings.push(next);
		}
	}
	return {
		value: fatal ? null : verdict.value,
		findings: findings.slice(0, FINDINGS_AT_MOST)
	};
}
function validateAsText(value, document, yaml, validate) {
	for (;;) {
		const verdict = validate(value);
		if (verdict.issues.filter((issue) => putSource(value, issue, document, yaml)).length === 0) return verdict;
	}
}
function putSource(value, issue, document, yaml) {
	if (!wantsText(issue)) return false;
	const keys = plainKeys(issue.path);
	const found = valueAt(value, keys);
	if (typeof found !== "number" && typeof found !== "boolean") return false;
	const node = nodeAt(document, keys, yaml);
	const parent = valueAt(value, keys.slice(0, -1));
	const last = keys.at(-1);
	if (!yaml.isScalar(node) || node.source === void 0 || last === void 0) return false;
	if (typeof parent !== "object" || parent === null) return false;
	Reflect.set(parent, last, node.source);
	return true;
}
function wantsText(issue) {
	if (issue.code === "invalid_type") return issue.expected === "string";
	if (issue.code !== "invalid_union") return false;
	return issue.errors.some((issues) => issues.some((inner) => inner.path.length === 0 && wantsText(inner)));
}
function plainKeys(path) {
	return path.filter((key) => typeof key !== "symbol");
}
function shape(value) {
	if (Array.isArray(value)) return "A list";
	return value === null || value === void 0 ? "Nothing" : "A single value";
}
const HEAD_SIGN = "<!-- incident-ledger:head";
const HEAD_OPENING = `${HEAD_SIGN} 2, drawn from the front matter by incident-ledger fmt: change that, not this -->`;
const HEAD_CLOSING = "<!-- /incident-ledger:head -->";
function headDrawing(line) {
	const drawing = /^<!-- incident-ledger:head (\d{1,6})(?:,[^>]*)?-->\s*$/.exec(line)?.[1];
	return drawing === void 0 ? null : Number(drawing);
}
// src/parse/find-head.ts
function findHead(text, { bodyStart, bodyLine }) {
	let start = bodyStart;
	let line = bodyLine;
	while (/[ \t\r\n]/.test(text[start] ?? "")) {
		const next = nextLineStart(text, start);
		if (text.slice(start, next).trim() !== "") return null;
		start = next;
		line += 1;
	}
	if (!text.startsWith("<!-- incident-ledger:head", start)) return null;
	const lines = [];
	for (let at = start; at < text.length; at = nextLineStart(text, at)) {
		const typed = text.slice(at, nextLineStart(text, at)).trimEnd();
		if (at === start && headDrawing(typed) === null) return null;
		lines.push(typed);
		if (typed !== "<!-- /incident-ledger:head -->") continue;
		const end = nextLineStart(text, at);
		return {
			text: lines.join("\n"),
			line,
			start,
			end,
			lineAfter: line + lines.length
		};
	}
	return null;
}
// src/parse/without-extensions.ts
function withoutExtensions(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	const entries = Object.entries(value);
	if (!entries.some(([key]) => isExtension(key))) return value;
	return Object.fromEntries(entries.filter(([key]) => !isExtension(key)));
}
function isExtension(key) {
	return key.startsWith("x-");
}
// src/parse/meant-instant.ts
const DATE = /^(\d{4})(-?)(\d{1,2})\2(\d{1,2})(?:[Tt ] ?|$)/;
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?/;
const ZONE = /^(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)$/i;
function meantInstant(found) {
	const typed = asTyped(found.slice(0, 80)).replaceAll(/\s{1,80}/g, " ").trim();
	const date = DATE.exec(typed);
	if (date === null) return null;
	const time = TIME.exec(typed.slice(date[0].length));
	if (time === null) return null;
	const zone = typed.slice(date[0].length + time[0].length);
	const [, year = "", dash, month = "", day = ""] = date;
	const [, hour = "", minute = "", second] = time;
	if (dash === "" && (month.length !== 2 || day.length !== 2)) return null;
	const written = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second ?? "00"}`;
	if (zone === "") return typeof parseInstant(`${written}Z`) === "number" ? {
		text: written,
		instant: null
	} : null;
	const parts = ZONE.exec(zone);
	if (parts === null) return null;
	const [, utc, sign, hours, minutes = "00"] = parts;
	const text = utc === void 0 ? `${written}${sign}${hours}:${minutes}` : `${written}Z`;
	const instant = parseInstant(text);
	return typeof instant === "number" ? {
		text,
		instant
	} : null;
}
function two(digits) {
	return digits.padStart(2, "0");
}
// src/parse/instant-words.ts
function instantWords(key, found) {
	if (typeof found !== "string") return {
		message: `\`${key}\` is no single text; an instant with an offset was expected.`,
		hint: `Type \`${key}: 2026-11-21T03:12:00Z\`.`
	};
	const fault = parseInstant(found.trim());
	const shown = found.slice(0, 60).replaceAll(/\s+/g, " ").trim();
	const meant = typeof fault === "number" ? null : meantInstant(found);
	if (meant !== null && meant.instant !== null) return {
		message: `\`${shown}\` is not written as RFC 3339 asks.`,
		hint: `Type \`${key}: ${meant.text}\`.`
	};
	if (meant !== null) return {
		...WORDS["no-offset"](key, shown),
		hint: WORDS["no-offset"](key, meant.text).hint
	};
	return typeof fault === "number" ? {
		message: `Spaces stand around ${typed(found.trim())}.`,
		hint: `Type \`${key}: ${found.trim()}\`.`
	} : WORDS[fault](key, shown);
}
const WORDS = {
	"no-offset": (key, text) => ({
		message: `\`${text}\` has no offset, so nobody knows which moment it was.`,
		hint: `Type \`${key}: ${text}Z\` if it is UTC, else add the offset, as in \`${text}+02:00\`.`
	}),
	"date-only": (key, text) => ({
		message: `\`${text}\` is a date; an instant with a time and an offset was expected.`,
		hint: `Type \`${key}: ${text}T12:00:00Z\` with the right time; add \`approximate: true\` if it is an estimate.`
	}),
	"no-such-date": (_key, text) => ({
		message: `\`${text.slice(0, 10)}\` is a date that does not exist.`,
		hint: "Correct the month or the day."
	}),
	"no-such-time": (_key, text) => ({
		message: `\`${text}\` has a time or an offset that does not exist.`,
		hint: "Hours run from 00 to 23, minutes and seconds from 00 to 59."
	}),
	"not-an-instant": (key, text) => ({
		message: `${typed(text)} is no instant; RFC 3339 with an offset was expected.`,
		hint: `Type \`${key}: 2026-11-21T03:12:00Z\`, or with another offset \`2026-11-21T04:12:00+01:00\`.`
	})
};
// src/parse/wanted.ts
const instant = {
	rule: "instant",
	what: "an instant with an offset",
	example: "2026-11-21T03:12:00Z"
};
const person = {
	rule: "person",
	what: "a login, a role, or a free name with a space in it",
	example: "dana"
};
const role = {
	rule: "value",
	what: "a role: lower-case words with hyphens",
	example: "incident-manager"
};
const text = (what, example) => ({
	rule: "value",
	what,
	example
});
const duration = text("a length of time: m, h, d or w", "2h 15m");
const WANTED = {
	id: text("an ID: prefix, UTC date and UTC time of the first report", "INC-20261121-0312"),
	title: text("a line that says what happens", "Logins fail for half of the users"),
	kind: text("a kind of the policy", "service"),
	services: text("a list of the affected services", "[login-api]"),
	related: text("a list of IDs", "[INC-20261121-0312]"),
	"duplicate-of": text("the ID of another record", "INC-20261121-0312"),
	cause: text("a word for grouping", "deployment"),
	change: text("the commit, deployment or ticket that triggered it", "deploy 2026-11-21.3"),
	"recurrence-of": text("a list of follow-ups", "[\"#12\", INC-20261121-0101#2]"),
	factors: text("a list of what contributed to it", "[no alert on an old index]"),
	numbers: text("a list of what was counted", "[{ what: users, count: 4000 }]"),
	count: text("a number", "4000"),
	roles: text("a map from roles to people", "{ incident-manager: alice }"),
	links: text("a list of links", "[{ what: bridge, url: \"https://meet.example/1\" }]"),
	evidence: text("a list of files or links", "[{ path: INC-20261121-0312/log.txt }]"),
	timeline: text("a list of events", "- at: 2026-11-21T03:12:00Z, and below it event: reported"),
	at: instant,
	expected: instant,
	by: person,
	who: person,
	cover: text("a login", "sam"),
	logins: text("a list of logins, or org/team", "[alice]"),
	authors: text("a list of logins", "[ledger-bot]"),
	note: text("a text", "Login limited to known devices"),
	reason: text("a text that says why", "Waiting for the vendor"),
	was: text("what it said before", "2026-11-21T03:12:00Z"),
	entry: text("an event, or event#n for the nth of that name", "resolved#2"),
	scope: text("a text", "4,000 accounts"),
	what: text("a word or two", "bridge"),
	url: text("an address that starts with https:// or http://", "\"https://status.example/1\""),
	path: text("a path, relative to the record", "INC-20261121-0312/log.txt"),
	sha256: text("64 hexadecimal digits in lower case", "the output of sha256sum, in quotes"),
	via: text("a word", "phone"),
	approximate: text("true or false", "true"),
	audience: text("a role, or a list of roles", "stakeholders"),
	regime: text("a regime of the policy: lower-case words with hyphens", "nis2"),
	as: text("a class of the regime: lower-case words with hyphens", "significant"),
	duty: text("a duty of the policy: lower-case words with hyphens", "nis2-early-warning"),
	ref: text("what the authority calls it", "CSIRT-2026-0417"),
	"delay-reason": text("a text that says why it is late", "The portal was down until 09:40"),
	role,
	to: role,
	owner: role,
	fallback: role,
	mention: text("a list of roles", "[incident-manager]"),
	version: text("the number 1", "1"),
	prefix: text("2 to 10 capital letters and digits", "INC"),
	last: text("a date that exists", "2026-11-21"),
	holidays: text("a list of dates that exist", "[2026-12-25]"),
	date: text("a date that exists", "2026-12-25"),
	times: text("a whole number from 0 to 100", "3"),
	when: text("at least one condition", "{ outage: complete }"),
	within: text("`immediately`, or a length of time: m, h, d or w", "30m"),
	immediately: duration,
	"catch-up": duration,
	every: duration,
	call: duration,
	remind: duration,
	before: duration,
	after: duration
};
const ASK = text("a list of keys, statuses or `evidence`, `or` between those of which one will do", "[note, who or by]");
const ROTA = {
	people: text("a list of logins", "[finn, bo]"),
	managers: text("a list of logins", "[alice]"),
	every: text("days and weeks, or hours alone", "1w"),
	from: text("a date and a local time", "2026-11-02 09:00")
};
const COVERS = {
	rota: text("a rota of this file", "first-line"),
	by: text("a login", "sam"),
	from: instant,
	to: instant
};
const HOURS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
function wantedAt(keys) {
	if (keys[2] === "asks") return ASK;
	if (keys.includes("duties")) return DUTY[String(keys.at(-1))] ?? wantedFor(keys);
	return wantedFor(keys);
}
const DUTY = {
	within: text("a length of time, or calendar months", "72h` or `1mo"),
	when: text("a regime and its classes", "{ regime: nis2, as: [significant] }"),
	as: text("a list of classes", "[significant]"),
	anchors: text("a list of anchors", "[{ from: aware, within: 24h }]")
};
function wantedFor(keys) {
	const key = keys.findLast((step) => typeof step === "string");
	if (key === void 0) return null;
	if (keys.includes("away") && (key === "from" || key === "to")) return text("a date that exists, or an instant with an offset", "2026-12-24");
	if (key === "from" && keys.includes("remind")) return duration;
	if (key === "repeat" || key === "remind" && keys[0] === "escalation") return null;
	if (keys[0] === "ahead") return duration;
	if (keys[0] === "rotas" && Object.hasOwn(ROTA, key)) return ROTA[key] ?? null;
	if (keys[0] === "covers" && Object.hasOwn(COVERS, key)) return COVERS[key] ?? null;
	if (HOURS.test(key)) return text("a list of opening hours", "[09:00-12:30, 13:00-17:00]");
	if (keys[0] === "roles" && keys.length === 2) return person;
	return Object.hasOwn(WANTED, key) ? WANTED[key] ?? null : null;
}
// src/parse/shown-value.ts
function place(keys, file) {
	if (keys.length === 0) return file;
	if (keys[0] === "timeline" && keys.length === 2) return `entry ${Number(keys[1]) + 1} of the timeline`;
	return `\`${keys.map((key) => typeof key === "number" ? key + 1 : key).join(".")}\``;
}
function show(found) {
	if (Array.isArray(found)) return found.length === 0 ? "an empty list" : "a list";
	if (typeof found === "object" && found !== null) return "a map of keys";
	if (typeof found === "string" && found.trim() === "") return "an empty text";
	return typed(shorten(String(found)));
}
function shorten(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
function list(words) {
	const shown = words.map((word) => `\`${word}\``);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
function slug(text) {
	return text.replace(/^@/, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^[-0-9]+|-$/g, "").slice(0, 60);
}
// src/parse/words.ts
const LISTS = new Set([
	"services",
	"related",
	"logins",
	"authors",
	"mention"
]);
const KEYS_AT_MOST = 25;
function describeIssue(issue, context) {
	const keys = issue.path.filter((key) => typeof key !== "symbol");
	const { found } = context;
	if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, keys, context);
	if (issue.code === "invalid_key") {
		const [name, message] = [String(keys.at(-1)), "is no name; lower-case words with hyphens were expected."];
		return [{
			rule: "value",
			keys,
			at: "key",
			message: `${typed(shorten(name))} ${message}`,
			hint: `Type \`${slug(name)}:\`.`
		}];
	}
	if (found === void 0 && issue.code !== "custom") return [missing(keys, issue, context)];
	if (found === null) return [empty(keys)];
	const option = optionOfItsShape(issue);
	if (option !== null) return option.flatMap((inner) => describeIssue({
		...inner,
		path: [...issue.path, ...inner.path]
	}, {
		...context,
		found: valueAt(found, inner.path)
	}));
	return [{
		keys,
		at: "value",
		...wrongValue(issue, keys, found)
	}];
}
function optionOfItsShape(issue) {
	if (issue.code !== "invalid_union") return null;
	const alike = issue.errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"));
	const [option = []] = alike;
	return alike.length === 1 && option.length > 0 ? option : null;
}
function unknownKeys(unknown, parent, { schema, root, file }) {
	const known = knownKeys(schema, parent, root);
	return unknown.slice(0, KEYS_AT_MOST).map((key) => {
		const meant = nearest(key, known);
		const where = place(parent, file);
		const own = parent.length === 0 && file === "a record";
		return {
			rule: "unknown-key",
			keys: [...parent, key],
			at: "key",
			message: `${typed(shorten(key))} is no key of ${where}.`,
			hint: meant !== null ? `Did you mean \`${meant}\`?` : `Known keys: ${known.join(", ")}.${own ? " A key of your own begins with `x-`." : ""}`
		};
	});
}
function missing(keys, issue, { file }) {
	const key = keys.at(-1);
	const wanted = wantedAt(keys);
	const options = optionsOf(issue);
	const example = options[0] ?? wanted?.example ?? "…";
	return {
		rule: "missing-key",
		keys,
		at: "key",
		message: `\`${String(key)}\` is missing from ${place(keys.slice(0, -1), file)}.`,
		hint: options.length > 1 ? `Add \`${String(key)}:\` with one of ${list(options)}.` : `Add \`${String(key)}: ${example}\`${wanted === null || wanted.what === "" ? "" : ` (${wanted.what})`}.`
	};
}
function empty(keys) {
	const key = keys.at(-1);
	const name = typeof key === "number" ? "This item" : `\`${String(key)}\``;
	const example = typeof key === "number" ? "- \"#42 failed\"" : `${String(key)}: "#42 failed"`;
	return {
		rule: "null-value",
		keys,
		at: "key",
		message: `${name} has no value: nothing follows, or what follows is a comment, because \`#\` begins one.`,
		hint: `Type a value, or delete the key. A text that begins with # needs quotes: ${typed(example)}.`
	};
}
function wrongValue(issue, keys, found) {
	const key = keys.findLast((step) => typeof step === "string") ?? "";
	const options = optionsOf(issue);
	const wanted = wantedAt(keys);
	if (options.length > 0) {
		const meant = typeof found === "string" || typeof found === "number" ? nearest(String(found), options) : null;
		const rule = key === "event" ? "event" : "value";
		return {
			rule,
			message: rule === "event" ? `${show(found)} is no event.` : `\`${key}\` is ${show(found)}; ${list(options)} was expected.`,
			hint: options.length === 1 ? `Type \`${key}: ${options[0]}\`.` : meant === null ? `Type one of ${list(options)}.` : `Did you mean \`${key}: ${meant}\`?`
		};
	}
	if (wanted?.rule === "instant") return {
		rule: "instant",
		...instantWords(key, found)
	};
	if (wanted?.rule === "person") return personWords(key, found);
	if (issue.code === "custom" && issue.message === "path-or-url") return {
		rule: "value",
		message: "An item of evidence has either `path` or `url`, and not both.",
		hint: "Keep one: `path` for a file in the repository, `url` for a page elsewhere."
	};
	if (issue.code === "custom" && issue.message === "anchor-of") return NO_DUTY_NAMED;
	if (typeof found === "string" && found.trim() === "") return {
		rule: "value",
		message: `\`${key}\` is an empty text.`,
		hint: "Type the text, or delete the key."
	};
	const shaped = shapeWords(issue, key);
	const isItem = typeof keys.at(-1) === "number";
	const near = isItem ? visiblyTyped(found) : suggested(key, found);
	return {
		rule: "value",
		message: `\`${key}\` ${typeof keys.at(-1) === "number" && typeof found !== "object" ? "holds" : "is"} ${show(found)}; ${wanted?.what ?? shaped} was expected.`,
		hint: near === null ? `Type, for example, \`${key}: ${wanted?.example ?? "…"}\`.` : `Type ${typed(isItem ? near : `${key}: ${near}`)}.`
	};
}
const NO_DUTY_NAMED = {
	rule: "value",
	message: "The anchor counts from `submitted`, but not of which duty.",
	hint: "Add `of:` with the id of the duty that is submitted before."
};
function visiblyTyped(found) {
	if (typeof found !== "string") return null;
	const meant = asTyped(found).trim();
	return meant === found || meant === "" ? null : shorten(meant);
}
function personWords(key, found) {
	return {
		rule: "person",
		message: `\`${key}\` is ${show(found)}; a login, a role, or a free name with a space in it was expected.`,
		hint: `Type a login (\`${key}: dana\`; letters, digits and single hyphens, \`alice_acme\` for a managed user), or a name in full (\`${key}: Dana Jones\`).`
	};
}
function suggested(key, found) {
	if (typeof found !== "string") return null;
	const visible = visiblyTyped(found);
	if (visible !== null) return visible;
	if (LISTS.has(key) && /^[\w-]+(?:, *[\w-]+)*$/.test(found)) return `[${found}]`;
	if (key === "url" && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(found)) return `"https://${found}"`;
	if (/^(?:role|to|owner|audience|kind|fallback)$/.test(key) && slug(found) !== "") return slug(found);
	if (key === "sha256" && /^[0-9a-f]{64}$/i.test(found)) return found.toLowerCase();
	return null;
}
function shapeWords(issue, key) {
	if (issue.code === "invalid_type") {
		if (issue.expected === "array") return "a list";
		if (issue.expected === "object" || issue.expected === "record") return "a map of keys";
		if (issue.expected === "string") return "a text";
		return `a ${issue.expected}`;
	}
	if (issue.code === "too_small") return "at least one item";
	return key === "hours" ? "opening hours" : "another value";
}
function optionsOf(issue) {
	if (issue.code === "invalid_value") return issue.values.map(String);
	if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) return issue.options.map(String);
	return [];
}
// src/parse/record-words.ts
const REPORTED = "It goes into the timeline: `- at: 2026-11-21T03:12:00Z` and below it `event: reported`.";
const RESOLVED = "It goes into the timeline: an entry with `event: resolved` and the instant as `at`; `status` follows from it.";
const ASSESSED = "It goes into the timeline: an entry `event: assessed` with `impact` and `urgency`; `priority` follows from them.";
const SERVICES = "Write it as `services: [login-api]`.";
const KEYS_OF_OTHERS = new Map([
	...[
		"date",
		"created",
		"createdat",
		"start",
		"startedat",
		"starttime",
		"reportedat",
		"opened"
	].map((key) => [key, REPORTED]),
	...[
		"resolved",
		"resolvedat",
		"resolvedwhen",
		"resolution",
		"end",
		"endedat",
		"endtime",
		"closedat",
		"fixed"
	].map((key) => [key, RESOLVED]),
	...[
		"severity",
		"sev",
		"level",
		"impactlevel"
	].map((key) => [key, ASSESSED]),
	...[
		"affected",
		"affectedservices",
		"component",
		"components",
		"systems"
	].map((key) => [key, SERVICES]),
	["section", "Write `kind: service` (a kind of the policy), or delete it."],
	["category", "Write `kind: service` (a kind of the policy), or delete it."],
	["type", "Write `kind: service` (a kind of the policy), or delete it."],
	["author", "Write it as `by` of the entry `event: reported`."],
	["reporter", "Write it as `by` of the entry `event: reported`."],
	["description", "It goes below `## Summary` in the text."],
	["summary", "It goes below `## Summary` in the text."],
	["rootcause", "It goes below `## Root cause` in the text; a word for grouping goes into `cause`."],
	["actionitems", "They go below `## Follow-up` in the text: `- [ ] @owner what (due 2026-12-01)`."]
]);
function describeRecordIssue(issue, found, root) {
	return describeIssue(issue, {
		schema: IncidentSchema,
		root,
		found,
		file: "a record"
	}).map((one) => one.rule === "unknown-key" ? ofAnotherTool(ofAnotherEvent(one)) : one);
}
function ofAnotherTool(words) {
	const [key] = words.keys;
	if (words.keys.length !== 1 || typeof key !== "string") return words;
	const hint = KEYS_OF_OTHERS.get(key.toLowerCase().replaceAll(/[-_]/g, ""));
	return hint === void 0 ? words : {
		...words,
		hint
	};
}
function ofAnotherEvent(words) {
	const [list, , key] = words.keys;
	if (list !== "timeline" || typeof key !== "string" || words.keys.length !== 3) return words;
	const owners = EVENT_NAMES.filter((event) => knownKeys(EventSchema, [], { event }).includes(key));
	if (owners.length === 0) return words;
	return {
		...words,
		message: words.message.replace(/\.$/, `; \`${key}\` belongs to ${owners.join(", ")}.`),
		hint: "Delete the key, or tell it in `note`."
	};
}
function validateIncident(value) {
	const known = withoutExtensions(value);
	const result = IncidentSchema.safeParse(known);
	if (result.success) return {
		value: result.data,
		issues: []
	};
	const entries = new Set(result.error.issues.filter(isUnknownEvent).map((issue) => Number(issue.path[1])));
	if (entries.size === 0) return {
		value: null,
		issues: result.error.issues
	};
	const mended = (isMap(known) && Array.isArray(known["timeline"]) ? known["timeline"] : []).map((entry, index) => {
		if (!entries.has(index) || !isMap(entry)) return entry;
		const name = entry["event"];
		const meant = typeof name === "string" ? nearest(name, EVENT_NAMES) : null;
		return {
			...entry,
			event: meant ?? "noted"
		};
	});
	const more = (IncidentSchema.safeParse({
		...isMap(known) ? known : {},
		timeline: mended
	}).error?.issues ?? []).filter((issue) => entries.has(Number(issue.path[1])) && issue.path[0] === "timeline" && issue.code !== "unrecognized_keys");
	return {
		value: null,
		issues: [...result.error.issues, ...more]
	};
}
function isUnknownEvent(issue) {
	return issue.code === "invalid_union" && issue.path[0] === "timeline" && issue.path[2] === "event";
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/parse/parse-record.ts
const WORTH_CODE = 500;
let parsedSoFar = 0;
let schema = IncidentSchema;
function incidentSchema() {
	parsedSoFar += 1;
	if (parsedSoFar === WORTH_CODE) schema = compile(IncidentSchema);
	return schema;
}
const RECORD_LIMIT = 655360;
function parseRecordText(path, text, exact) {
	return parseRecord(path, new TextEncoder().encode(text), exact);
}
function parseRecord(path, bytes, exact) {
	if (bytes.length > RECORD_LIMIT) return tooLarge(path, bytes.length);
	const { text, findings } = decode(path, bytes);
	if (text === null) return {
		path,
		text,
		id: null,
		file: null,
		findings,
		needsExact: false
	};
	const found = findFences(path, text);
	const { fences } = found;
	if (fences === null) return {
		path,
		text,
		id: typedId(text),
		file: null,
		findings: found.findings,
		needsExact: false
	};
	if (exact === void 0) {
		const incident = found.findings.length === 0 ? parseCheaply(text, fences) : null;
		return incident === null ? {
			path,
			text,
			id: typedId(text),
			file: null,
			findings: [],
			needsExact: true
		} : {
			path,
			text,
			...readable(path, text, fences, incident),
			findings: [],
			needsExact: false
		};
	}
	const parsed = parseExactly({
		path,
		text,
		block: fences,
		yaml: exact
	}, validateIncident, describeRecordIssue);
	const all = inOrder([...found.findings, ...parsed.findings]);
	return parsed.value === null ? {
		path,
		text,
		id: typedId(text),
		file: null,
		findings: all,
		needsExact: false
	} : {
		path,
		text,
		...readable(path, text, fences, parsed.value, all),
		findings: all,
		needsExact: false
	};
}
function readable(path, text, fences, incident, findings = []) {
	const head = findHead(text, fences);
	const body = text.slice(head?.end ?? fences.bodyStart);
	const line = head?.lineAfter ?? fences.bodyLine;
	const facts = scanBody(body, line);
	const isDoubtful = findings.some(({ severity }) => severity === "error");
	const file = {
		path,
		incident,
		body: {
			text: body,
			line,
			facts
		},
		...head === null ? {} : { head: {
			text: head.text,
			line: head.line
		} },
		...isDoubtful ? { doubtful: true } : {}
	};
	return {
		id: incident.id,
		file
	};
}
function parseCheaply(text, fences) {
	const value = readPlainYaml(text.slice(fences.start, fences.end));
	if (value === NOT_PLAIN) return null;
	const parsed = incidentSchema().safeParse(withoutExtensions(value));
	return parsed.success ? parsed.data : null;
}
function typedRecord(path, bytes) {
	if (bytes.length > RECORD_LIMIT) return tooLarge(path, bytes.length);
	const { text, findings } = decode(path, bytes);
	return {
		path,
		text,
		id: text === null ? null : typedId(text),
		file: null,
		findings,
		needsExact: false
	};
}
function typedId(text) {
	const head = text.slice(0, 65536);
	return /^id:[ \t]*["']?([^\s"'#]+)/m.exec(head)?.[1] ?? null;
}
function tooLarge(path, bytes) {
	return {
		path,
		text: null,
		id: null,
		file: null,
		findings: [{
			rule: "too-large",
			severity: "error",
			path,
			line: 1,
			column: 1,
			message: `The file has ${bytes} bytes; a record of more than ${RECORD_LIMIT} is not read.`,
			hint: "Move logs and long quotations into files in the folder named by the ID, and link them."
		}],
		needsExact: false
	};
}
export { offsetOf as A, NOT_PLAIN as C, inOrder as D, findFences as E, lineStart as F, nextLineStart as I, longestRun as L, parseExactDocument as M, applyEdits as N, positionsOf as O, lineEndOf as P, piecesOf as R, closesFence as S, FRONT_MATTER_LIMIT as T, decode as _, typedRecord as a, plainLinks as b, isExtension as c, HEAD_OPENING as d, HEAD_SIGN as f, namingLookAlike as g, asTyped as h, tooLarge as i, pairOf as j, nodeAt as k, findHead as l, parseExactly as m, parseRecord as n, describeIssue as o, headDrawing as p, parseRecordText as r, meantInstant as s, RECORD_LIMIT as t, HEAD_CLOSING as u, ITEM as v, readPlainYaml as w, plainSections as x, LINK as y, typed as z };
