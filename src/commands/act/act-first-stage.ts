/** The Action's second stage: comments on a fork's pull request what a run without a token found, believing none of it. */
import { findPull } from '../../github/pull.ts'
import { upsertStickyComment } from '../../github/sticky-comment.ts'
import { CommandError } from '../../model/errors.ts'
import { renderCheckMarkdown } from '../../report/check-markdown.ts'
import { CHECK_MARKER } from './act-check.ts'
import { filesAt, NOTHING, type PartResult, type Run } from './act-run.ts'
import { readFirstStage } from './first-stage.ts'
import type { Shell } from '../shell.ts'

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
