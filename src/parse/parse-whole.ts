/** The text of a file that is YAML from end to end to its value, or to all that is wrong with it. */
import type * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import { FRONT_MATTER_LIMIT } from './fences.ts'
import { parseExactly, type ParseOutcome } from './parse-exactly.ts'
import { NOT_PLAIN, readPlainYaml } from './plain-yaml.ts'
import { inOrder } from './position.ts'
import { describeIssue } from './words.ts'
import type { YamlModule } from './yaml-module.ts'

/** What was read of it. */
export interface ParsedWhole<Value> {
  readonly value: Value | null
  /** Sorted by line; empty while `needsExact`. */
  readonly findings: readonly Finding[]
  readonly needsExact: boolean
}

/** A form, and what the team calls a file of it: `the policy`. */
export interface WholeForm<Value> {
  readonly schema: z.ZodType<Value>
  readonly file: string
}

/** A file beyond this is refused unread. */
const LIMIT = 4 * FRONT_MATTER_LIMIT
/** No text of so many characters has more bytes. */
export const WHOLE_BYTES = 4 * LIMIT

/** Parses it; without `exact`, anything but a plain, faultless one sets `needsExact`. */
export function parseWhole<Value>(
  { schema, file }: WholeForm<Value>,
  path: string,
  text: string,
  exact?: YamlModule
): ParsedWhole<Value> {
  if (text.length > LIMIT) {
    const message = `T${file.slice(1)} has ${text.length} characters; at most ${LIMIT} are read.`
    const hint = 'Shorten it; long explanations belong in a document beside it.'
    return {
      value: null,
      findings: [{ rule: 'too-large', severity: 'error', path, line: 1, column: 1, message, hint }],
      needsExact: false,
    }
  }
  if (exact === undefined) {
    const value = parseCheaply(schema, text.replace(/^\uFEFF/, ''))
    return { value, findings: [], needsExact: value === null }
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const block = { start, end: text.length }
  const parsed = parseExactly(
    { path, text, block, yaml: exact },
    (value) => validate(schema, value),
    (issue, found, root) => describeIssue(issue, { schema, root, found, file })
  )
  return { value: parsed.value, findings: inOrder(parsed.findings), needsExact: false }
}

function validate<Value>(schema: z.ZodType<Value>, value: unknown): ParseOutcome<Value> {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { value: parsed.data, issues: [] }
    : { value: null, issues: parsed.error.issues }
}

function parseCheaply<Value>(schema: z.ZodType<Value>, text: string): Value | null {
  const value = readPlainYaml(text)
  if (value === NOT_PLAIN) return null
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : null
}
