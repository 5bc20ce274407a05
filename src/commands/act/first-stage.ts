/** The result of a run that held no token, as the second stage reads it: anybody may have written it. */
import { resolve } from 'node:path'
import * as z from 'zod'
import { CommandError } from '../../model/errors.ts'
import type { CheckResult } from '../../report/check-result.ts'
import { kindAt, plainBytes } from '../../store/files.ts'

/** A check of a thousand findings takes a third of it. */
const LARGEST = 1024 * 1024
const MOST_FINDINGS = 1000

const Words = z.string().max(4000)
const Place = z.int().min(1).max(10_000_000)

/** `{"number": 12, "findings": <the output findings>}`, and nothing else. */
const ResultSchema = z.strictObject({
  number: z.int().positive(),
  findings: z.strictObject({
    schemaVersion: z.literal(1),
    findings: z
      .array(
        z.strictObject({
          rule: z.string().regex(/^[a-z][a-z-]{0,63}$/),
          severity: z.enum(['error', 'warning']),
          path: Words,
          line: Place,
          column: Place,
          message: Words,
          hint: Words,
        })
      )
      .max(MOST_FINDINGS),
    summary: z.strictObject({
      files: z.int().min(0).max(1_000_000),
      errors: z.int().min(0),
      warnings: z.int().min(0),
    }),
  }),
})

/** What the first stage says. */
export interface FirstStage {
  /** Of a pull request; to be verified. */
  readonly pull: number
  /** Text that is anybody's; its counts are counted anew. */
  readonly result: CheckResult
}

/**
 * Reads the file.
 *
 * @throws CommandError (2) for one that is missing, too large, or of any other shape.
 */
export function readFirstStage(root: string, path: string): FirstStage {
  const place = resolve(root, path)
  if (kindAt(place) !== 'file') throw refuse(path, 'is no file')
  const bytes = plainBytes(place, LARGEST)
  if (bytes === null) throw refuse(path, `is larger than ${LARGEST} bytes`)
  const parsed = ResultSchema.safeParse(jsonOrNothing(bytes.toString()))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw refuse(path, `is of another shape (at ${issue?.path.join('.') || 'its root'})`)
  }
  const { number, findings } = parsed.data
  return { pull: number, result: { findings: findings.findings, files: findings.summary.files } }
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // The schema then says that it has another shape.
  }
}

function refuse(path: string, why: string): CommandError {
  return new CommandError(
    `The first stage's result ${JSON.stringify(path)} ${why}; nothing was written.`,
    'Compare both workflows with docs/reference/forks.md.'
  )
}
