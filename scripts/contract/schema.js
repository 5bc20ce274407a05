/** OpenAPI 3.0 schemas → JSON Schema, whole or cut down to some fields. */

/** @import { Description } from './description.js' */

/** Keys that say nothing of the form. A property may have one of these names; its schema then goes unjudged. */
const SILENT = new Set(['nullable', 'example', 'examples'])

/**
 * Follows a reference into the description.
 * @param {Description} description
 * @param {unknown} value
 * @returns {any}
 */
export function resolve(description, value) {
  let found = value
  while (typeof found === 'object' && found !== null && '$ref' in found) {
    /** @type {any} */
    let at = description
    for (const key of String(found.$ref).slice(2).split('/')) at = at[key]
    found = at
  }
  return found
}

/**
 * The schema with `nullable` said the way JSON Schema says it. References stay, into `components`.
 * @param {unknown} value
 * @returns {any}
 */
export function toJsonSchema(value) {
  if (Array.isArray(value)) return value.map((one) => toJsonSchema(one))
  if (typeof value !== 'object' || value === null) return value
  const schema = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !SILENT.has(key))
      .map(([key, inner]) => [
        key,
        key === '$ref' ? `description#/${String(inner).slice(2)}` : toJsonSchema(inner),
      ])
  )
  const nullable = 'nullable' in value && value.nullable === true
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema
}

/**
 * Every component that the schema leads to.
 * @param {Description} description
 * @param {unknown} value
 * @param {Map<string, unknown>} seen
 */
export function collectComponents(description, value, seen) {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '$ref') collectComponents(description, inner, seen)
    else if (!seen.has(inner)) {
      const component = resolve(description, { $ref: inner })
      seen.set(inner, component)
      collectComponents(description, component, seen)
    }
  }
}

/**
 * The schema cut down to some fields (`user.login`); lists are walked through. References are resolved away, and
 * one of several forms is enough, as forms that differ only elsewhere become alike.
 * @param {Description} description
 * @param {unknown} value
 * @param {readonly string[]} fields
 * @returns {any}
 */
export function cutToFields(description, value, fields) {
  const schema = resolve(description, value)
  if (fields.length === 0) return schema
  const heads = new Set(fields.map((field) => field.split('.')[0] ?? ''))
  const forms = schema.allOf ?? schema.anyOf ?? schema.oneOf
  const cutForms = forms?.map((/** @type {unknown} */ form) =>
    cutToFields(description, form, fields)
  )
  return {
    ...(schema.type === undefined ? {} : { type: schema.type }),
    ...(schema.nullable === true ? { nullable: true } : {}),
    ...(schema.items === undefined
      ? {}
      : { items: cutToFields(description, schema.items, fields) }),
    ...(schema.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema.properties)
              .filter(([name]) => heads.has(name))
              .map(([name, inner]) => [name, cutToFields(description, inner, below(name, fields))])
          ),
        }),
    ...(schema.required === undefined
      ? {}
      : { required: schema.required.filter((/** @type {string} */ name) => heads.has(name)) }),
    ...(cutForms === undefined
      ? {}
      : { [schema.allOf === undefined ? 'anyOf' : 'allOf']: cutForms }),
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} fields
 */
function below(name, fields) {
  return fields
    .filter((field) => field.startsWith(`${name}.`))
    .map((field) => field.slice(name.length + 1))
}
