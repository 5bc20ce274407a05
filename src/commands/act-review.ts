/** The Action's reviews: each incident that owes one and is closed has it proposed, or the summary carries it. */
import { computeLedger } from '../clock/compute-ledger.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { proposeReview } from '../github/propose-review.ts'
import { jsonText } from '../report/json-text.ts'
import { compareReview, keepSignOff } from '../report/review-sign-off.ts'
import type { Part, Run } from './act.ts'
import { gather, type Gathered } from './gather.ts'
import { owesReview, renderReviewOf, reviewPath } from './render-review-of.ts'
import { readCommitted } from './review.ts'
import type { CommonOptions, Shell } from './shell.ts'

/** Proposes each review that is missing or out of date; one that stands as it should costs nothing. */
export async function reviewForAction(
  shell: Shell,
  run: Run,
  options: CommonOptions
): Promise<Part> {
  const gathered = await gather(shell, options)
  const { policyFile, files, zones } = gathered
  const entries = computeLedger(files, policyFile.policy, zones, shell.now)
  const owed = entries.filter((entry) => owesReview(entry))
  const carried: string[] = []
  const warnings: string[] = []
  const paths: string[] = []
  for (const entry of owed) {
    const wanted = await reviewWanted(shell, gathered, entry)
    if (wanted === null) continue
    const refusal = await propose(run, entry, wanted)
    if (refusal === null) paths.push(reviewPath(entry))
    else {
      carried.push(wanted)
      if (!warnings.includes(refusal)) warnings.push(refusal)
    }
  }
  return {
    exitCode: 0,
    summary: carried.join('\n\n---\n\n'),
    outputs: { reviews: jsonText(paths) },
    warnings,
    errors: [],
  }
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

/** Null where it was proposed; else the sentence that says why not. */
async function propose(run: Run, entry: LedgerEntry, text: string): Promise<string | null> {
  const { inputs, repository, event } = run
  const { id } = entry.file.incident
  if (repository === null || !inputs.apply || inputs.reviews === 'off') {
    return 'Reviews are in the job summary: without a token, or with apply: false, none is proposed.'
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
  if (outcome.outcome !== 'failed') return null
  const { sentence, remedy } = outcome.failure
  return `${sentence} The job summary carries the review. ${remedy}`
}
