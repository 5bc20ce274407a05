/** Finds the keys that a schema knows at a place, so that a misspelt one gets a suggestion. */
/* eslint-disable no-underscore-dangle -- `_zod` is where zod documents a schema's definition for those who read it */
import type * as z from 'zod'

type Schema = z.core.$ZodType

/** The keys of the map at `path` of a value that was held against `schema`; empty where any key may stand. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  const inner = unwrap(schema, value)
  const { def } = inner._zod
  if (path.length === 0) {
    if (isObject(inner)) return Object.keys(inner._zod.def.shape)
    if (isRecord(inner)) return [...(inner._zod.def.keyType._zod.values ?? [])].map(String)
    return []
  }
  const [step, ...rest] = path
  const next = stepInto(value, step)
  if (isObject(inner)) {
    const child = inner._zod.def.shape[String(step)]
    return child === undefined ? [] : knownKeys(child, rest, next)
  }
  if (isRecord(inner)) return knownKeys(inner._zod.def.valueType, rest, next)
  if (def.type === 'array' && isArray(inner)) return knownKeys(inner._zod.def.element, rest, next)
  return []
}

/** Takes off optional and default, and picks the option of a union whose discriminator the value carries. */
function unwrap(schema: Schema, value: unknown): Schema {
  let inner = schema
  for (;;) {
    if (isWrapped(inner)) inner = inner._zod.def.innerType
    else if (isUnion(inner)) {
      const option = inner._zod.def.options.find((candidate) => fits(candidate, value))
      if (option === undefined) return inner
      inner = option
    } else return inner
  }
}

function fits(option: Schema, value: unknown): boolean {
  if (!isObject(option)) return false
  return Object.entries(option._zod.def.shape).every(([key, child]) => {
    if (child._zod.def.type !== 'literal') return true
    return child._zod.values?.has(String(stepInto(value, key))) === true
  })
}

/** A path of zod's without symbols, which no key of YAML is. */
export function plainKeys(path: readonly PropertyKey[]): (string | number)[] {
  return path.filter((key) => typeof key !== 'symbol')
}

/** The value at a key path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(stepInto, value)
}

function stepInto(value: unknown, key: PropertyKey | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

function isObject(schema: Schema): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object'
}

function isRecord(schema: Schema): schema is z.core.$ZodRecord {
  return schema._zod.def.type === 'record'
}

function isArray(schema: Schema): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array'
}

function isUnion(schema: Schema): schema is z.core.$ZodUnion {
  return schema._zod.def.type === 'union'
}

function isWrapped(schema: Schema): schema is z.core.$ZodOptional | z.core.$ZodDefault {
  return schema._zod.def.type === 'optional' || schema._zod.def.type === 'default'
}
