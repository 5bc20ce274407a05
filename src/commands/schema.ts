/** `schema`: the form of a record, of the policy or of the rota as JSON Schema, for an editor that completes keys and marks slips. */
import type { ExitCode } from '../model/errors.ts'
import { type Form, jsonSchemaOf } from '../model/json-schema.ts'
import { jsonText } from '../text/json-text.ts'
import type { Shell } from './shell.ts'

/** Prints it. */
export function schema(shell: Shell, form: Form): ExitCode {
  shell.out(jsonText(jsonSchemaOf(form)))
  return 0
}
