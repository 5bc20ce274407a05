/** The Action's reviews: each incident that owes one and is closed has it proposed, or the summary carries it. */
import type { LedgerEntry } from '../../clock/obligation.ts'
import { proposeReview } from '../../github/propose-review.ts'
import { CommandError } from '../../model/errors.ts'
import { compareReview, keepSignOff } from '../../report/review-sign-off.ts'
import type { Repository } from '../../github/repository.ts'
import type { Acting, PartResult, Run } from './act-run.ts'
import { checkOpened } from './opened-pull.ts'
import { gather, type Gathered, ledgerOf } from '../ledger/gather.ts'
import { tellPresentPolicy } from '../ledger/policy-notes.ts'
import {
  isWithheld,
  owesReview,
  renderReviewOf,
  reviewPath,
  withheldReview,
} from '../ledger/render-review-of.ts'
import { readCommitted } from '../../store/read-committed.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { presentRun } from './present-run.ts'
import { NO_TASKS } from './tasks.ts'

/** Where nobody bounds them: reviews can wait. */
const WRITES = 60
/** A branch, a file and a pull request: what one review takes of `max-writes`. */
const WRITES_EACH = 3

/** Proposes each review that is missing or out of date; one that stands as it should costs nothing. */
export async function reviewForAction(acting: Acting): Promise<PartResult> {
  const { shell, run } = acting
  const before = await wantedBy(acting, acting.options)
  // The sweep of this run may have put receipts and ticks onto the branch: a review without them is out of date at once.
  const present =
    before.wanted.length === 0 ? acting : await presentRun(acting, { ...NO_TASKS, reviews: true })
  const hasMoved = present.run.commit !== run.commit
  const { reading: _, ...source } = present.options
  const { gathered, wanted, errors } = hasMoved ? await wantedBy(acting, source) : before
  tellPresentPolicy(shell, gathered)
  const most = Math.max(1, Math.floor((run.inputs['max-writes'] ?? WRITES) / WRITES_EACH))
  const carried: string[] = []
  const warnings = new Set<string>()
  const paths: string[] = []
  let written = 0
  const waiting: string[] = []
  for (const { entry, text } of wanted) {
    if (written >= most) {
      waiting.push(entry.file.incident.id)
      continue
    }
    const { refusal, wrote, opened } = await propose(run, entry, text)
    if (wrote) written += 1
    if (opened !== null)
      for (const warning of await checkOpened({ ...acting, ...opened }, opened.number))
        warnings.add(warning)
    if (refusal === null) paths.push(reviewPath(entry))
    else {
      carried.push(isWithheld(shell, gathered, entry) ? withheldReview(entry) : text)
      warnings.add(refusal)
    }
  }
  if (waiting.length > 0) warnings.add(waitingWords(waiting))
  return {
    exitCode: errors.length > 0 ? 1 : 0,
    summary: carried.join('\n\n---\n\n'),
    outputs: { reviews: paths },
    warnings: [...warnings],
    errors,
  }
}

/** The reviews that are missing or out of date by what is read there. */
async function wantedBy({ shell }: Acting, options: CommonOptions) {
  const gathered = await gather(shell, options)
  return {
    gathered,
    ...(await reviewsWanted(shell, gathered, ledgerOf(gathered, shell.now))),
  }
}

interface WantedReview {
  readonly entry: LedgerEntry
  readonly text: string
}

/** The reviews that are missing or out of date; what keeps one from being rendered keeps no other. */
async function reviewsWanted(
  shell: Shell,
  gathered: Gathered,
  entries: readonly LedgerEntry[]
): Promise<{ readonly wanted: readonly WantedReview[]; readonly errors: readonly string[] }> {
  const wanted: WantedReview[] = []
  const errors: string[] = []
  for (const entry of entries.filter((one) => owesReview(one))) {
    try {
      const text = await reviewWanted(shell, gathered, entry)
      if (text !== null) wanted.push({ entry, text })
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      errors.push(`${error.message} ${error.remedy}`)
    }
  }
  return { wanted, errors }
}

/** The review's text where the committed one is missing or out of date; people's sign-off is kept. */
async function reviewWanted(
  shell: Shell,
  gathered: Gathered,
  entry: LedgerEntry
): Promise<string | null> {
  const rendered = await renderReviewOf(shell, gathered, entry)
  const committed = readCommitted(shell.root, reviewPath(entry))
  if (committed === null) return rendered
  return compareReview(committed, rendered).current ? null : keepSignOff(committed, rendered)
}

/** What became of one. */
interface Proposed {
  /** In a sentence, why it was not proposed; null where it was, or stands proposed already. */
  readonly refusal: string | null
  readonly wrote: boolean
  /** The pull request that was opened for it, which no run of its own checks yet. */
  readonly opened: { readonly repository: Repository; readonly number: number } | null
}

async function propose(run: Run, entry: LedgerEntry, text: string): Promise<Proposed> {
  const { inputs, repository, event } = run
  const { id } = entry.file.incident
  if (repository === null || !inputs.apply || inputs.reviews === 'off') {
    const refusal =
      'Reviews are in the job summary: without a token, or with apply: false, none is proposed.'
    return { refusal, wrote: false, opened: null }
  }
  const outcome = await proposeReview(repository, {
    incident: id,
    path: reviewPath(entry),
    text,
    base: event.defaultBranch,
    how: inputs.reviews,
    title: `Post-incident review of ${id}`,
    body:
      `The incident is closed, and the policy asks for a review. It was rendered from the record: ` +
      `change the record, and it is rendered again. What stands below "Sign-off" is yours.`,
  })
  if (outcome.outcome !== 'failed') {
    const opened = outcome.outcome === 'proposed' ? { repository, number: outcome.number } : null
    return { refusal: null, wrote: outcome.outcome !== 'unchanged', opened }
  }
  const { remedy } = outcome.failure
  const { status } = outcome.failure
  const why = status === 403 ? 'GitHub refused to take reviews (403).' : outcome.failure.sentence
  return {
    refusal: `${why} The job summary carries them. ${remedy}`,
    wrote: false,
    opened: null,
  }
}

function waitingWords(ids: readonly string[]): string {
  const named = `${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ', …' : ''}`
  return `${ids.length} more reviews wait for the next run, which \`max-writes\` bounds: ${named}.`
}
