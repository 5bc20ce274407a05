/** The forms of records, policy and rota as JSON Schema, for editors and other tools. */
import * as z from 'zod'
import { IncidentSchema } from './incident.ts'
import { PolicySchema } from './policy.ts'
import { RotaFileSchema } from './rota.ts'

const FORMS = { record: IncidentSchema, policy: PolicySchema, rota: RotaFileSchema }

/** A record's front matter, the policy, or the rota. */
export type Form = keyof typeof FORMS

type Drawn = z.core.JSONSchema.BaseSchema
type Part = z.core.JSONSchema._JSONSchema

const TITLES: Readonly<Record<Form, string>> = {
  record: 'The front matter of an incident record',
  policy: 'The policy: a service level agreement in one file',
  rota: 'The rota: who is on duty when',
}

/**
 * The schema as a file is typed, in draft 7, which editors know best. It says less than `check`: what depends on other
 * keys, on the policy or on the order of entries is no matter of form.
 */
export function jsonSchemaOf(form: Form): Drawn {
  const drawn = z.toJSONSchema(FORMS[form], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  const own = form === 'record' ? { patternProperties: { '^x-': {} } } : {}
  return { ...withSnippets(drawn, form), title: TITLES[form], ...own }
}

/** The same, with a snippet at whatever may be repeated: the entries of a list, and of a map of names. */
function withSnippets(schema: Drawn, name: string): Drawn {
  const { properties, items, additionalProperties: more } = schema
  const nested = (part: Part, key: string) => (isSchema(part) ? withSnippets(part, key) : part)
  return {
    ...schema,
    ...options(schema, (part) => withSnippets(part, name)),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, part]) => [key, nested(part, key)])
          ),
        }),
    ...(isSchema(items) ? { items: entry(withSnippets(items, name), name) } : {}),
    ...(isSchema(more) ? { additionalProperties: entry(withSnippets(more, name), name) } : {}),
  }
}

/** An entry with what it needs, to be filled in; of one that needs nothing, its first keys. */
function entry(schema: Drawn, name: string): Drawn {
  const { properties } = schema
  if (properties === undefined)
    return { ...schema, ...options(schema, (part) => entry(part, name)) }
  const keys = schema.required ?? Object.keys(properties).slice(0, 3)
  const kind = Object.values(properties).find((part) => isSchema(part) && part.const !== undefined)
  const label = isSchema(kind) ? String(kind.const) : `an entry of ${name}`
  // An entry of a timeline begins with its instant, as people write it.
  const ordered = keys.includes('at') ? ['at', ...keys.filter((key) => key !== 'at')] : keys
  const body = ordered.map((key, index) => [key, blank(properties[key], index + 1)] as const)
  const description = (isSchema(kind) ? kind.description : schema.description) ?? label
  return {
    ...schema,
    defaultSnippets: [{ label, description, body: Object.fromEntries(body) }],
  }
}

function blank(part: Part | undefined, number: number): unknown {
  if (!isSchema(part)) return `$${number}`
  if (part.const !== undefined) return part.const
  if (part.enum !== undefined) return `\${${number}|${part.enum.join(',')}|}`
  return part.type === 'array' ? [`$${number}`] : `$${number}`
}

function options(schema: Drawn, drawn: (part: Drawn) => Drawn) {
  return {
    ...(schema.oneOf === undefined ? {} : { oneOf: schema.oneOf.map(drawn) }),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(drawn) }),
  }
}

function isSchema(part: unknown): part is Drawn {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}
