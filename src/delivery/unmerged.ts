/** What an unmerged version of a record does to it: it may add a duty, or acknowledge one; what ends or eases one waits. */
import { isOwed } from '../clock/compute-ledger.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { isEnded } from '../clock/status.ts'
import type { TimelineEvent } from '../model/events.ts'
import type { Incident, IncidentFile } from '../model/incident.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { isNamedFor } from '../clock/who-counts.ts'

/** Computes one record anew, by the same policy, at the sweep's moment or a later one; null where that leaves nothing. */
export type Recompute = (file: IncidentFile, at?: Instant) => LedgerEntry | null

/** One thing that a head asks for and that waits for its merge: in our words, never in the record's. */
export type Waiting =
  | { readonly what: 'entry' | 'change' | 'removal'; readonly event: TimelineEvent }
  | { readonly what: 'key'; readonly key: KeptKey }
  | { readonly what: 'deletion' }

/** The record that counts, and what does not count yet. */
export interface Counted {
  readonly file: IncidentFile
  readonly waiting: readonly Waiting[]
}

/** By what an unmerged entry is judged. */
export interface JudgedBy {
  readonly policy: Policy
  readonly recompute: Recompute
  /** Entries that a comment bears out, by somebody with write access: GitHub says who wrote it, and when. */
  readonly vouched: ReadonlySet<TimelineEvent>
}

/** Keys of the front matter that decide what is owed, or to whom. */
const KEPT_KEYS = ['kind', 'declared', 'roles', 'duplicate-of'] as const
type KeptKey = (typeof KEPT_KEYS)[number]

/**
 * Lays a head's version over the record that counts so far. Every duty of that record goes on being owed, due no
 * later, unless somebody whom the policy names for it acknowledged it: so whatever comes in is judged by its effect.
 */
export function countUnmerged(standing: IncidentFile, head: IncidentFile, by: JudgedBy): Counted {
  const added = missingFrom(standing.incident.timeline, head.incident.timeline)
  const missing = missingFrom(head.incident.timeline, standing.incident.timeline)
  const waiting: Waiting[] = KEPT_KEYS.flatMap((key): Waiting | [] =>
    isSame(standing.incident[key], head.incident[key]) ? [] : { what: 'key', key }
  )
  let file = marked(standing, head)
  for (const event of added) {
    const isChange = missing.some((one) => isVersionOf(one, event))
    const next = isChange ? null : accepted(file, event, by)
    if (next === null || next.inPart) waiting.push({ what: isChange ? 'change' : 'entry', event })
    file = next?.file ?? file
  }
  const removed = missing.filter((event) => !added.some((one) => isVersionOf(event, one)))
  // A branch that is older than an entry lacks it too: only what would ease a duty is worth a word.
  const easing = removed.filter((event) => isEasedWithout(standing, event, by.recompute))
  return {
    file,
    waiting: [...waiting, ...easing.map((event): Waiting => ({ what: 'removal', event }))],
  }
}

/** The record with the entry, or with as much of it as acknowledges; null where nothing of it may count yet. */
function accepted(
  file: IncidentFile,
  event: TimelineEvent,
  judgedBy: JudgedBy
): { readonly file: IncidentFile; readonly inPart: boolean } | null {
  const { policy, recompute, vouched } = judgedBy
  const before = recompute(file)
  const { at, by } = event
  // Whoever says that it is resolved has taken it up, which their word alone may say.
  const part: readonly TimelineEvent[] =
    by === undefined ? [] : [{ event: 'noted', at, by, approximate: event.approximate }]
  for (const [index, one] of [event, ...part].entries()) {
    if (one.event === 'reported') continue
    if (!vouched.has(one) && isHijack(one, policy)) continue
    const next = withTimeline(file, [...file.incident.timeline, one])
    if (isKept(before, recompute(next), one, judgedBy)) return { file: next, inPart: index > 0 }
  }
  return null
}

/** Whether all that was owed before is owed still and due no later, or was met by an entry that may meet it. */
function isKept(
  before: LedgerEntry | null,
  after: LedgerEntry | null,
  event: TimelineEvent,
  { policy, vouched }: JudgedBy
): boolean {
  if (before === null) return true
  if (after === null) return false
  if (isEnded(after.course.status) && !isEnded(before.course.status)) return false
  const isFirst = event.event === 'assessed' && before.course.priority === null
  return before.obligations.filter(isOwed).every((row) => {
    const now = after.obligations.find((one) => isSameRow(one, row))
    if (now !== undefined && isOwed(now) && isNoLater(now, row)) return true
    if (isFirst && row.reach === 'assessed' && now?.metAt != null) return true
    const isAnswered = now !== undefined && (isOwed(now) ? row.do === 'update' : now.metAt !== null)
    if (!isAnswered || row.do === 'reach') return false
    return vouched.has(event) || isAcknowledgedBy(row, event, policy)
  })
}

function isEasedWithout(
  standing: IncidentFile,
  event: TimelineEvent,
  recompute: Recompute
): boolean {
  const before = recompute(standing)
  const rest = standing.incident.timeline.filter((one) => one !== event)
  if (before === null) return false
  const after = event.event === 'reported' ? null : recompute(withTimeline(standing, rest))
  return before.obligations.filter(isOwed).some((row) => {
    const now = after?.obligations.find((one) => isSameRow(one, row))
    return now === undefined || !isOwed(now) || !isNoLater(now, row)
  })
}

/** Whether two obligations are the same target from the same anchor. */
export function isSameRow(one: Obligation, other: Obligation): boolean {
  return (
    one.target === other.target && one.anchor === other.anchor && one.anchorAt === other.anchorAt
  )
}

/** A clock that stands still has no due instant, and is later than any. */
function isNoLater(now: Obligation, before: Obligation): boolean {
  return (now.dueAt ?? Number.POSITIVE_INFINITY) <= (before.dueAt ?? Number.POSITIVE_INFINITY)
}

/** A head may mark a record more strictly, and not less. */
function marked(standing: IncidentFile, head: IncidentFile): IncidentFile {
  const { tlp } = head.incident
  return tlp === 'red' || (tlp === 'amber' && standing.incident.tlp !== 'red')
    ? { ...standing, incident: { ...standing.incident, tlp } }
    : standing
}

function withTimeline(file: IncidentFile, timeline: Incident['timeline']): IncidentFile {
  return { ...file, incident: { ...file.incident, timeline } }
}

/** Those of `all` that `known` lacks; what stands twice has to be known twice. */
function missingFrom(
  known: readonly TimelineEvent[],
  all: readonly TimelineEvent[]
): readonly TimelineEvent[] {
  const left = known.map(textOf)
  return all.filter((event) => {
    const index = left.indexOf(textOf(event))
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

/** Whether the one entry was made of the other: at the same instant, or the same but for its instant. */
function isVersionOf(one: TimelineEvent, other: TimelineEvent): boolean {
  if (one.event !== other.event) return false
  return one.at === other.at || textOf({ ...one, at: other.at }) === textOf(other)
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other)
}

/** Keys in their order, so that a mere change of order is no change. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part
    ) ?? ''
  )
}

/**
 * Whether it answers this obligation: it is by somebody whom the policy names for the role or for the owner, and tells
 * or engages nobody but the role's own people. That somebody was told has to be said by one of them.
 */
export function isAcknowledgedBy(row: Obligation, event: TimelineEvent, policy: Policy): boolean {
  if (row.do === 'reach') return false
  const who = whoOf(event)
  const by = event.by ?? (event.event === 'engaged' ? who : undefined)
  if (by === undefined) return false
  const roles = [row.role, row.owner].filter((role) => role !== null)
  if (!roles.some((role) => isNamedFor(by, role, policy.contacts, event.at))) return false
  return (
    who === undefined || row.role === null || isNamedFor(who, row.role, policy.contacts, event.at)
  )
}

/** Whether it gives a role to somebody whom the policy does not name for it: they would be called from then on. */
function isHijack(event: TimelineEvent, policy: Policy): boolean {
  const who = event.event === 'engaged' ? (event.who ?? event.by) : undefined
  if (event.event !== 'engaged' || who === undefined) return false
  return !isNamedFor(who, event.role, policy.contacts, event.at)
}

function whoOf(event: TimelineEvent): string | undefined {
  return 'who' in event ? event.who : undefined
}
