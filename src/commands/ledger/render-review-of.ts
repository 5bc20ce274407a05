/** Renders the review of one incident, with the heavy parts loaded for it. */
import { dirname } from 'node:path/posix'
import type { Root } from 'mdast'
import { isLive } from '../../clock/declared.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { type IncidentFile, withFacts } from '../../model/incident.ts'
import { recurrencesOf } from '../../clock/recurrence.ts'
import { isConfidential } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import { isMoreSaid } from '../../period/follow-ups.ts'
import { bodyFactsOfTree } from '../../parse/body-facts-of-tree.ts'
import { code } from '../../text/markdown.ts'
import type { ReviewInput } from '../../report/review-input.ts'
import { renderReview } from '../../report/review.ts'
import { loadTemplate } from '../../store/load-template.ts'
import { parseBodyTree } from '../../store/parse-bodies.ts'
import { type Gathered, ledgerOf } from './gather.ts'
import { loadStringify } from './load-stringify.ts'
import type { Shell } from '../shell.ts'

/** The review as Markdown, as of the record's last entry: the same record and policy give the same bytes on any day. */
export async function renderReviewOf(
  shell: Shell,
  gathered: Pick<Gathered, 'files' | 'policyFile' | 'policies' | 'pastOf' | 'zones'>,
  entry: LedgerEntry
): Promise<string> {
  const [body, { default: handlebars }, stringify] = await Promise.all([
    parseBodyTree(shell.bodyWorker, entry.file),
    import('handlebars'),
    loadStringify(),
  ])
  const template = loadTemplate(shell.templates, 'review.md.hbs')
  const input = reviewInputOf(gathered, entry, body)
  return renderReview(input, { handlebars, template, stringify })
}

/** What a review is made of: the same for whoever renders one. */
export function reviewInputOf(
  gathered: Pick<Gathered, 'files' | 'policyFile' | 'policies' | 'pastOf' | 'zones'>,
  entry: LedgerEntry,
  body: Root
): ReviewInput {
  const { policyFile, policies, zones } = gathered
  const { timeline } = policies
  const now = lastInstant(entry)
  const file = withTasks(entry.file, body, policyFile.policy)
  const [asOfThen = entry] = ledgerOf({ ...gathered, files: [file] }, now)
  const isNamed = file.incident['recurrence-of'] !== undefined
  const others = isNamed ? ledgerOf(gathered, now) : []
  const recurrences = recurrencesOf(asOfThen, others, {
    timeline,
    policy: policyFile.policy,
    zones,
  })
  return { entry: asOfThen, policyFile, timeline, recurrences, body, now, zones }
}

/** Its follow-ups as the tree has them; where nobody says more of them than owner and date, as reviews ever had them. */
function withTasks(file: IncidentFile, tree: Root, policy: Policy): IncidentFile {
  const { tasks } = bodyFactsOfTree(tree, file.body.text, file.body.line)
  if (!isMoreSaid(policy, tasks)) return file
  return withFacts(file, { ...file.body.facts, tasks })
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
