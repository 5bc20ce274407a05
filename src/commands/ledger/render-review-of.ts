/** Renders the review of one incident, with the heavy parts loaded for it. */
import { dirname } from 'node:path/posix'
import { isLive } from '../../clock/declared.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { isConfidential } from '../../model/marking.ts'
import type { Instant } from '../../model/time.ts'
import { code } from '../../text/markdown.ts'
import { renderReview } from '../../report/review.ts'
import { loadTemplate } from '../../store/load-template.ts'
import { parseBodyTree } from '../../store/parse-body-tree.ts'
import type { Gathered } from './gather.ts'
import { loadStringify } from './load-stringify.ts'
import { ledgerOf } from './ledger-of.ts'
import type { Shell } from '../shell.ts'

/** The review as Markdown, as of the record's last entry: the same record and policy give the same bytes on any day. */
export async function renderReviewOf(
  shell: Shell,
  gathered: Pick<Gathered, 'policyFile' | 'policies' | 'pastOf' | 'zones'>,
  entry: LedgerEntry
): Promise<string> {
  const { policyFile, zones } = gathered
  const now = lastInstant(entry)
  const [asOfThen = entry] = ledgerOf({ ...gathered, files: [entry.file] }, now)
  const [body, { default: handlebars }, stringify] = await Promise.all([
    parseBodyTree(shell.bodyWorker, entry.file),
    import('handlebars'),
    loadStringify(),
  ])
  const template = loadTemplate(shell.templates, 'review.md.hbs')
  const input = { entry: asOfThen, policyFile, body, now, zones }
  return renderReview(input, { handlebars, template, stringify })
}

/** Whether a review, which repeats its record, is not to be printed here. */
export function isWithheld(
  { place }: Pick<Shell, 'place'>,
  { policyFile }: Pick<Gathered, 'policyFile'>,
  { file }: LedgerEntry
): boolean {
  return isConfidential(file, policyFile.policy, place)
}

/** What is printed instead. */
export function withheldReview({ file }: LedgerEntry): string {
  const { id } = file.incident
  return `The review of ${code(id)} is not shown here: the record is confidential, and this place is not.`
}

/** Where the review of a record is kept: beside it, in the folder named by its ID. */
export function reviewPath({ file }: LedgerEntry): string {
  return `${dirname(file.path)}/${file.incident.id}/review.md`
}

/**
 * Whether the policy asks for a review of this incident, and its course has come so far. A drill or a past that was
 * written down afterwards owes nobody a word; `review ID --write` renders theirs where people want one.
 */
export function owesReview(entry: LedgerEntry): boolean {
  const { course, obligations } = entry
  return (
    isLive(entry) &&
    course.status === 'closed' &&
    obligations.some(({ reach, state }) => reach === 'reviewed' && state !== 'cancelled')
  )
}

function lastInstant({ course }: LedgerEntry): Instant {
  return course.events.at(-1)?.event.at ?? course.reportedAt
}
