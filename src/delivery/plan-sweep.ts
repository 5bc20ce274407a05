/** The whole plan of a sweep: records, policy, what GitHub holds and the moment → writes, worst incident first. */
import { idKey } from '../model/id.ts'
import { isCalledFor } from '../clock/declared.ts'
import { isCovered } from '../clock/agreement.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { IncidentFile } from '../model/incident.ts'
import { placeOf } from '../model/marking.ts'
import type { Instant, Zones } from '../model/time.ts'
import { shownIn } from '../report/shown.ts'
import { authorsOf, isAmong, type Need } from './found.ts'
import { existingByIncident, type Holding } from './existing.ts'
import { unknownIn } from './identity.ts'
import { unreachableOf } from './fallback.ts'
import type { Proposal } from './heads.ts'
import type { Delivery } from './marker.ts'
import type { MentionContext } from './mentions.ts'
import type { Notice } from './notice.ts'
import { lastSweepIn } from './overview.ts'
import { type Plan, waitingOf } from './plan.ts'
import { planIncident, type IncidentPlan } from './plan-incident.ts'
import { applyReceipts } from './receipts.ts'
import type { Recompute } from './unmerged.ts'
import type { RecordPlace, SweptIncident } from './swept-incident.ts'
import { urgencyOf } from './notices.ts'

/** All that a sweep knows. */
export interface SweepInput extends Holding {
  readonly now: Instant
  /** Whether the repository is private; null where nobody knows, which counts as public. */
  readonly isPrivate: boolean | null
  /** The blob id of each record, by its path. */
  readonly blobs: ReadonlyMap<string, string>
  /** The same of each record less its receipts, by its path; the blob id itself where left out. */
  readonly contents?: ReadonlyMap<string, string>
  /** What open pull requests propose, by the incident's id in lower case. */
  readonly proposals?: ReadonlyMap<string, readonly Proposal[]>
  /** Computes a record anew with what its own timeline does not hold yet. */
  readonly recompute: Recompute
  /** Where a record stands. One path may hold two: on the swept branch, and at a pull request's head. */
  readonly placeOf: (file: IncidentFile) => RecordPlace
  readonly zones: Zones
  /** How many writes this plan may lead to, where somebody bounds it; the worst incidents come first. */
  readonly maxWrites: number
}

/**
 * Plans a sweep. Pure: the same input gives the same plan, and once a plan is carried out and `found` tells so,
 * the next one is empty. Records that the sweep cannot see are left alone.
 */
export function planSweep(input: SweepInput): Plan {
  const existing = existingByIncident(input)
  const isOurs = isAmong(authorsOf(input.author, input.policyFile.policy))
  const sweptOf = sweptIncidents(input)
  const unknownSince = unknownIn(input.found, isOurs)
  const drafts = input.entries
    .map((entry) => {
      const known = existing.get(idKey(entry.file.incident.id))
      const swept = sweptOf(entry, known?.delivered ?? [])
      const unknown = unknownSince(entry.course.reportedAt)
      return { swept, plan: planIncident(swept, known, { ...input.found, unknown }) }
    })
    .toSorted((one, other) => compareDrafts(one, other))
  const { taken, left } = withinBudget(drafts, input.maxWrites)
  const notices = taken.flatMap(({ plan }) => plan.notices)
  return {
    steps: taken.flatMap(({ plan }) => plan.steps),
    notices,
    receipts: taken.flatMap(({ plan }) => plan.receipts),
    needs: uniqueNeeds(taken.flatMap(({ plan }) => plan.needs)),
    warnings: [
      ...uncovered(input),
      ...unmentioned(notices),
      ...taken.flatMap(({ plan }) => plan.warnings),
    ],
    waiting: left.flatMap(({ swept, plan }) =>
      waitingOf([swept.entry.file.incident.id], plan.notices)
    ),
  }
}

/** What no agreement covers is said in every sweep: all that is owed of it is that the incident manager hears. */
function uncovered({ entries, policyFile: { policy } }: SweepInput): readonly string[] {
  return entries.flatMap((entry) => {
    const { file, course, open } = entry
    const { id, kind } = file.incident
    if (!open || !isCalledFor(entry, policy) || isCovered(policy, kind, course.priority)) return []
    const what = Object.hasOwn(policy.kinds, kind)
      ? `${course.priority ?? 'no priority'} of its kind`
      : 'its kind'
    return `No agreement covers ${id}: the policy says nothing of ${what}, so no deadline is watched.`
  })
}

/** One sentence, however many notices: what mends one of them mends most of the others. */
function unmentioned(notices: readonly Notice[]): readonly string[] {
  const without = notices.filter(({ mention }) => mention.length === 0)
  if (without.length === 0) return []
  const incidents = [...new Set(without.map(({ incident }) => incident))].join(', ')
  return [
    `Nobody can be mentioned in ${without.length} of these notices (${incidents}). Give their roles, the fallback or ` +
      `the incident manager a login under contacts in the policy.`,
  ]
}

interface Draft {
  readonly swept: SweptIncident
  readonly plan: IncidentPlan
}

/** Gives one incident after the other with all that planning needs, given what was delivered of it. */
export function sweptIncidents(
  input: SweepInput
): (entry: LedgerEntry, delivered: readonly Delivery[]) => SweptIncident {
  const lastSweep = lastSweepIn(input.found, authorsOf(input.author, input.policyFile.policy))
  return (entry, delivered) => sweptIncidentOf(entry, delivered, input, lastSweep)
}

function sweptIncidentOf(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  input: SweepInput,
  lastSweep: Instant | null
): SweptIncident {
  const { policyFile, now, zones } = input
  const place = input.placeOf(entry.file)
  const mentions: MentionContext = {
    policy: policyFile.policy,
    course: entry.course,
    zones,
    now,
    unreachable: unreachableOf(delivered),
  }
  // What only went out by receivers meets nothing yet: its notice is owed on GitHub, which then holds that it went.
  const present = applyReceipts(entry, delivered, mentions, input.recompute)
  const blob = input.blobs.get(entry.file.path) ?? null
  return {
    entry: present,
    shown: shownIn(placeOf(input.isPrivate), present, policyFile.policy),
    policyFile,
    now,
    recordUrl: place.url,
    editUrl: place.editUrl,
    pull: place.pull,
    branch: place.branch,
    proposals: input.proposals?.get(idKey(entry.file.incident.id)) ?? [],
    lastSweep,
    blob,
    content: input.contents?.get(entry.file.path) ?? blob,
    mentions,
    sent: sentOf(entry, input),
  }
}

function sentOf({ file }: LedgerEntry, { sent }: SweepInput): readonly Delivery[] {
  return sent?.get(idKey(file.incident.id)) ?? []
}

/** People first, then the table; the most urgent first. */
function compareDrafts(one: Draft, other: Draft): number {
  return (
    Number(other.plan.notices.length > 0) - Number(one.plan.notices.length > 0) ||
    urgencyOf(one.swept.entry) - urgencyOf(other.swept.entry) ||
    lateness(other) - lateness(one) ||
    (one.swept.entry.file.incident.id < other.swept.entry.file.incident.id ? -1 : 1)
  )
}

function lateness({ plan }: Draft): number {
  return Math.max(0, ...plan.notices.map(({ lateBySeconds }) => lateBySeconds))
}

/** The first is always taken, so that a small budget still moves on. */
function withinBudget(
  drafts: readonly Draft[],
  maxWrites: number
): { readonly taken: readonly Draft[]; readonly left: readonly Draft[] } {
  let spent = 0
  const end = drafts.findIndex(({ plan }) => {
    const fits = plan.cost === 0 || spent === 0 || spent + plan.cost <= maxWrites
    spent += plan.cost
    return !fits
  })
  return end === -1
    ? { taken: drafts, left: [] }
    : {
        taken: drafts.slice(0, end),
        left: drafts.slice(end).filter(({ plan }) => plan.cost > 0),
      }
}

function uniqueNeeds(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()]
}
