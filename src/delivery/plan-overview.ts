/** Decides whether the overview issue is to be written now, and what it then says. */
import { idKey } from '../model/id.ts'
import { isLive } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { overdueReview } from '../model/agreement-review.ts'
import { placeOf } from '../model/marking.ts'
import { elapsedSeconds, HOUR } from '../model/time.ts'
import { followUpsInOrder } from '../report/follow-up-words.ts'
import { shownIn } from '../report/shown.ts'
import type { SweptFollowUp } from './follow-up-notices.ts'
import { lasting } from '../report/drawing.ts'
import { dutyFingerprint, dutyLines } from './duty-lines.ts'
import type { Notice } from './notice.ts'
import { type Unwatched, unwatchedIn } from './orphans.ts'
import type { PolicyFault } from './policy-fault.ts'
import { renderOverviewIssue } from './overview-issue.ts'
import type { OverviewIncident } from './overview-list.ts'
import { authorsOf } from './found.ts'
import { withLine } from './hidden-line.ts'
import { existingByIncident } from './existing.ts'
import { hasLedgerLabel, labelChange, LEDGER_LABEL } from './labels.ts'
import {
  formatOverviewMarker,
  overviewsIn,
  parseOverviewMarker,
  type ExistingOverview,
  type OverviewMarker,
} from './overview.ts'
import type { Plan, PlanStep, Waiting } from './plan.ts'
import { sweptIncidents, type SweepInput } from './plan-sweep.ts'

/** A sweep that is over, but for its overview. */
export interface OverviewInput {
  /** What is wrong with the present policy; null where nothing is. */
  readonly fault: PolicyFault | null
  /** What was swept, and what GitHub holds after it. */
  readonly sweep: SweepInput
  /** What it said. */
  readonly notices: readonly Notice[]
  /** Whether it wrote anything. */
  readonly wrote: boolean
  /** Whose word it left to a later one. */
  readonly waiting: readonly Waiting[]
  /** What was promised after incidents; null where the policy asks nothing of it. */
  readonly followUps?: OverviewFollowUps | null
  /** The hand-overs of its rotas that are told by now, as their keys; left out: there is none. */
  readonly handed?: readonly string[]
  /** Whether somebody took over on a rota lately, who is to be told on it; left out: nobody did. */
  readonly hasHandOver?: boolean
  /** Open heads that hold no record, and how many of them had to be asked; null where not all could be read. */
  readonly heads: { readonly empty: readonly string[]; readonly asked: number } | null
}

/** The follow-ups of the swept branch, and which of their steps were told by now. */
interface OverviewFollowUps {
  readonly all: readonly SweptFollowUp[]
  /** Null where nobody could find out, or nothing was told yet: what was known stays. */
  readonly told: readonly string[] | null
}

/** The part of a plan that concerns the overview. */
export type OverviewPlan = Pick<Plan, 'needs' | 'steps' | 'warnings'>

/** What steps of the overview name in place of an incident. */
const OVERVIEW = 'the overview'

const nothing: OverviewPlan = { needs: [], steps: [], warnings: [] }
/** A quiet sweep is put on record so often. */
const EVERY = 6 * HOUR
/** So many heads to be asked again each time are worth a write at once. */
const MANY_HEADS = 20
/** What the marker has room for; of more open pull requests the last are asked each time. */
const HEADS_KEPT = 600

/** Plans the overview: written together with a real write, or where it has nothing newer than six hours. */
export function planOverview(input: OverviewInput): OverviewPlan {
  const { found, author, policyFile } = input.sweep
  const ours = overviewsIn(found, authorsOf(author, policyFile.policy))
  const [standing] = ours
  if (standing?.issue.state === 'open') {
    const duplicates = ours.filter(
      ({ issue }) => issue.state === 'open' && issue !== standing.issue
    )
    if (duplicates.length === 0 && !isDue(input, standing)) return nothing
    return { ...nothing, steps: [update(input, standing), ...duplicates.map(closeDuplicate)] }
  }
  const isEmpty = input.sweep.entries.length === 0 && (input.heads?.empty.length ?? 0) === 0
  const isQuiet = input.fault === null && input.hasHandOver !== true
  if (isEmpty && isQuiet && unwatchedOf(input).length === 0) return nothing
  if (!found.closedRead) return { ...nothing, needs: [{ need: 'closed-issues' }] }
  if (!found.newestRead) return { ...nothing, needs: [{ need: 'newest-issues' }] }
  if (standing !== undefined) return { ...nothing, steps: [update(input, standing)] }
  const foreign = found.issues.find(
    ({ body, labels }) => hasLedgerLabel(labels) && parseOverviewMarker(body) !== null
  )
  return foreign === undefined ? { ...nothing, steps: [create(input)] } : notOurs(foreign)
}

function isDue(input: OverviewInput, { marker }: ExistingOverview): boolean {
  return (
    input.wrote ||
    Math.abs(input.sweep.now - marker.lastSweep) >= EVERY ||
    marker.shown !== fingerprintOf(input) ||
    (marker.handed ?? []).join() !== (input.handed ?? []).join() ||
    (input.heads?.asked ?? 0) >= MANY_HEADS
  )
}

function create(input: OverviewInput): PlanStep {
  return {
    action: 'create-issue',
    incident: OVERVIEW,
    ...textOf(input, null),
    labels: [LEDGER_LABEL],
  }
}

function update(input: OverviewInput, { issue, marker }: ExistingOverview): PlanStep {
  const { title, body } = textOf(input, marker)
  const labels = labelChange(issue.labels, [LEDGER_LABEL])
  const change = {
    ...(title === issue.title ? {} : { title }),
    body,
    ...(labels === null ? {} : { labels }),
    ...(issue.state === 'closed' ? ({ state: 'open', stateReason: 'reopened' } as const) : {}),
  }
  return { action: 'update-issue', incident: OVERVIEW, issue: issue.number, change }
}

/** Two sweeps at once may each have opened one; the oldest stands. */
function closeDuplicate({ issue }: ExistingOverview): PlanStep {
  const change = { state: 'closed', stateReason: 'not_planned' } as const
  return { action: 'update-issue', incident: OVERVIEW, issue: issue.number, change }
}

function notOurs(issue: { readonly url: string; readonly author: string | null }): OverviewPlan {
  const sentence =
    `${issue.url} looks like the overview, but ${issue.author ?? 'a deleted account'} opened it; none is written. ` +
    'Where your token writes as them, pass them as author; else take the label off what is not ours.'
  return { ...nothing, warnings: [sentence] }
}

function textOf(
  input: OverviewInput,
  before: OverviewMarker | null
): { readonly title: string; readonly body: string } {
  const { sweep, notices, heads, fault, waiting, followUps, handed = [] } = input
  const incidents = openIn(sweep)
  const { now, policyFile, zones } = sweep
  const lateBySeconds = Math.max(0, ...notices.map(({ at }) => now - at))
  const marker: OverviewMarker = {
    lastSweep: now,
    lateBySeconds,
    shown: fingerprintOf(input),
    heads: (heads?.empty ?? before?.heads ?? []).slice(0, HEADS_KEPT),
    told: followUps?.told ?? before?.told ?? [],
    ...(handed.length === 0 ? {} : { handed }),
  }
  const last = {
    at: now,
    lateBySeconds,
    // A sweep that writes it twice was not before itself.
    before: before === null || before.lastSweep === now ? null : before.lastSweep,
    waiting: waiting.map(({ incident }) => incident),
  }
  const unasked = unaskedIn(sweep)
  const duties = dutyLines(sweep, (at) => lasting(at, { policyFile }, zones))
  const drawing = {
    incidents,
    policyFile,
    fault,
    unasked,
    unwatched: unwatchedOf(input),
    followUps: openOf(input),
    duties,
    sweep: last,
  }
  const { title, body } = renderOverviewIssue(drawing, zones)
  return { title, body: withLine(body, formatOverviewMarker(marker)) }
}

/** The live open incidents, with what verified mentions mean for them. */
export function openIn(sweep: SweepInput): readonly OverviewIncident[] {
  const existing = existingByIncident(sweep)
  const sweptOf = sweptIncidents(sweep)
  return sweep.entries
    .map((entry) => {
      const known = existing.get(idKey(entry.file.incident.id))
      const swept = sweptOf(entry, known?.delivered ?? [])
      return {
        ...swept.shown,
        issue: known?.standing?.issue.number ?? null,
      }
    })
    .filter(({ entry }) => isListed(entry))
}

function isListed(entry: LedgerEntry): boolean {
  return entry.open && isLive(entry)
}

/** What others held or dismissed lately in incidents that are over, which no open issue speaks of. */
function unaskedIn({ entries, policyFile: { policy }, isPrivate, now }: SweepInput) {
  const oldest = now - elapsedSeconds(policy['catch-up'])
  return entries.flatMap((entry) => {
    const words = entry.open ? [] : entry.words.filter(({ at }) => at >= oldest)
    return words.length === 0 ? [] : [shownIn(placeOf(isPrivate), { ...entry, words }, policy)]
  })
}

function unwatchedOf({ sweep: { found, entries }, heads }: OverviewInput): readonly Unwatched[] {
  return unwatchedIn(found, entries, heads !== null)
}

/** Those still to be done, worst first. */
function openOf({ followUps }: Pick<OverviewInput, 'followUps'>): readonly SweptFollowUp[] {
  const open = followUps?.all.filter(({ row }) => !row.task.done) ?? []
  const rows = followUpsInOrder(open.map(({ row }) => row))
  return rows.flatMap((row) => open.find((one) => one.row === row) ?? [])
}

/** Which incidents are listed, how bad they are, what others did, and what is wrong with the policy or its review. */
function fingerprintOf(input: OverviewInput): string {
  const { sweep, fault } = input
  const listed = openIn(sweep).map(
    ({ entry }) => `${entry.file.incident.id} ${entry.course.priority ?? ''}`
  )
  for (const { entry } of unaskedIn(sweep))
    for (const { what, number } of entry.words)
      listed.push(`${entry.file.incident.id} ${what}#${number}`)
  for (const { name, row } of openOf(input))
    if (row.state === 'overdue' || row.state === 'due-soon') listed.push(`${name} ${row.state}`)
  const review = overdueReview(sweep.policyFile.policy, sweep.now)
  if (review !== null) listed.push(`review ${review.last}`)
  listed.push(...dutyFingerprint(sweep))
  for (const { issue } of unwatchedOf(input)) listed.push(`unwatched #${issue}`)
  return fingerprint((fault === null ? listed : [...listed, JSON.stringify(fault)]).join('\n'))
}
