/** The Action's second stage: comments on a fork's pull request what a run without a token found, which anybody may have written. */
import { findPull } from '../../github/pull.ts'
import { upsertStickyComment } from '../../github/sticky-comment.ts'
import { CommandError } from '../../model/errors.ts'
import { renderCheckMarkdown } from '../../report/check-markdown.ts'
import { CHECK_MARKER } from './act-check.ts'
import { filesAt, NOTHING, type PartResult, type Run } from './act-run.ts'
import type { Shell } from '../shell.ts'
import { resolve } from 'node:path'
import * as z from 'zod'
import { kindAt, plainBytes } from '../../store/files.ts'

/** Half of what a comment may hold. */
const ROOM = 30_000
const NOTE =
  'Found by a run on this pull request’s own head, which holds no token. Deadlines are computed once it is merged.'

/** Verifies that the result is of this pull request's present head, draws it anew, and keeps the one comment. */
export async function commentForFork(shell: Shell, run: Run, path: string): Promise<PartResult> {
  const { repository, event, inputs } = run
  const { workflowRun } = event
  if (repository === null || workflowRun === null) {
    throw new CommandError(
      'A first stage’s result is only taken in a run on `workflow_run`, with a token.',
      'Compare both workflows with docs/reference/forks.md.'
    )
  }
  const { pull: number, result } = readFirstStage(shell.root, path)
  const pull = await findPull(repository, number)
  const { headSha, headRepository, event: started } = workflowRun
  const isItsHead = pull.headSha === headSha && pull.headRepository === headRepository
  if (started !== 'pull_request' || pull.state !== 'open' || !isItsHead) {
    return part(
      `The first stage ran on ${headSha.slice(0, 12)}, which is not the head of the open pull request ${number} that ` +
        'its result names; nothing was written. Where somebody pushed meanwhile, the next run comments.'
    )
  }
  const outcome = await upsertStickyComment(repository, {
    pull: number,
    marker: CHECK_MARKER,
    text: `${NOTE}\n\n${renderCheckMarkdown(result, { limit: ROOM, files: filesAt(run, headSha) })}`.trimEnd(),
    author: inputs.author,
  })
  if (outcome.outcome !== 'failed') return part(null)
  return part(`${outcome.failure.sentence} ${outcome.failure.remedy}`)
}

function part(warning: string | null): PartResult {
  const warnings = warning === null ? [] : [warning]
  return { ...NOTHING, warnings }
}

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

/**
 * Reads the file: of which pull request it claims to be, and a result whose text is anybody's; its counts are counted anew.
 *
 * @throws CommandError (2) for one that is missing, too large, or of any other shape.
 */
function readFirstStage(root: string, path: string) {
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
