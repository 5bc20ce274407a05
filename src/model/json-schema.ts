/** The forms of records and policy as JSON Schema, for editors and other tools. */
import * as z from 'zod'
import { IncidentSchema } from './incident.ts'
import { PolicySchema } from './policy.ts'

/** A record's front matter, or the policy. */
export type Form = 'record' | 'policy'

const TITLES: Readonly<Record<Form, string>> = {
  record: 'The front matter of an incident record',
  policy: 'The policy: a service level agreement in one file',
}

/**
 * The schema as a file is typed, in draft 7, which editors know best. It says less than `check`: what depends on other
 * keys, on the policy or on the order of entries is no matter of form.
 */
export function jsonSchemaOf(form: Form): z.core.JSONSchema.JSONSchema {
  const schema = form === 'record' ? IncidentSchema : PolicySchema
  const drawn = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })
  const own = form === 'record' ? { patternProperties: { '^x-': {} } } : {}
  return { ...drawn, title: TITLES[form], ...own }
}
