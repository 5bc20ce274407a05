/** Computes the ledger: every record with its course and its obligations, as of one moment. */
import { firstById } from '../model/first-by-id.ts'
import type { IncidentFile } from '../model/incident.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import type { Course } from './course.ts'
import { declarationOf, isLive, type PastOf, unknownPast } from './declared.ts'
import { managerWords } from './manager-words.ts'
import type { LedgerEntry, Obligation, Duplicate } from './obligation.ts'
import type { Term } from './agreement.ts'
import { mayOutlastClosing } from './endings.ts'
import {
  type Agreements,
  courseOfTheTime,
  obligationsOfTheTime,
  readyAgreements,
} from './policy-of-the-time.ts'
import { alwaysInForce, policyInForce, type PolicyTimeline } from './policy-timeline.ts'
import { isEnded } from './status.ts'

/**
 * The records that count and were reported by `now`, sorted by id. One with a malformed id is not computed, since no
 * notice could name it safely.
 */
export function computeLedger(
  files: readonly IncidentFile[],
  policy: Policy,
  zones: Zones,
  now: Instant
): LedgerEntry[] {
  return computeLedgerOfTheTime(files, alwaysInForce(policy), zones, now, unknownPast)
}

/**
 * The same, each clock held against the policy that was in force when it started. `pastOf` is what the history says of
 * a record that declares not to be live.
 */
export function computeLedgerOfTheTime(
  files: readonly IncidentFile[],
  timeline: PolicyTimeline,
  zones: Zones,
  now: Instant,
  pastOf: PastOf
): LedgerEntry[] {
  const agreements = readyAgreements(zones)
  const entries = new Map<string, Omit<LedgerEntry, 'words' | 'duplicates'>>()
  for (const [key, file] of firstById(files, ({ incident }) => incident.id)) {
    const course = courseOfTheTime(file, timeline, agreements, now)
    if (course.reportedAt > now) continue
    const obligations = obligationsOfTheTime(file, course, timeline, agreements, now)
    const open = isOpen(course, obligations)
    const declared = declarationOf(file.incident, course, pastOf(key), now)
    entries.set(key, { file, course, obligations, open, declared })
  }
  const duplicates = duplicatesOf(entries)
  const policyAt = (at: Instant): Policy => policyInForce(timeline, at).policy
  return [...entries.values()]
    .map((entry): LedgerEntry => {
      const { kind } = entry.file.incident
      const isListed = (at: Instant) => originalOf(entry, at, entries) !== null
      const words = isLive(entry)
        ? managerWords({ kind, course: entry.course, policyAt, isListed, now })
        : []
      return { ...entry, words, duplicates: duplicates.get(entry) ?? [] }
    })
    .toSorted((a, b) => (a.file.incident.id < b.file.incident.id ? -1 : 1))
}

/** Whether the incident of one record is open, as its entry would say: at a fraction of its cost. */
export function isOpenNow(
  file: IncidentFile,
  timeline: PolicyTimeline,
  agreements: Agreements,
  now: Instant
): boolean {
  const course = courseOfTheTime(file, timeline, agreements, now)
  if (course.status !== 'closed') return isOpen(course, [])
  return isOpen(course, obligationsOfTheTime(file, course, timeline, agreements, now, outlasts))
}

function outlasts({ target }: Term): boolean {
  return mayOutlastClosing(target)
}

/** Neither completely closed nor dismissed, or closed with anything still owed. */
function isOpen(course: Course, obligations: readonly Obligation[]): boolean {
  if (!isEnded(course.status)) return true
  return course.status === 'closed' && obligations.some((row) => isOwed(row) && !isAhead(row))
}

/** A duty that counts from what has not come, and may never come. */
function isAhead({ do: asked, dueAt }: Obligation): boolean {
  return asked === 'submit' && dueAt === null
}

/** Whether anything of it is still to be done. */
export function isOwed({ state }: Obligation): boolean {
  return state === 'pending' || state === 'due-soon' || state === 'overdue'
}

/** Whether it ended without ever being done, and is to be named so. */
export function isNotDone({ ending }: Obligation): boolean {
  return ending?.notDone === true
}

type Computed = Pick<LedgerEntry, 'file' | 'course' | 'declared'>

/** Whose issue lists a dismissal at that instant: the live record that it names, where that was not over then. */
function originalOf(
  { file }: Computed,
  at: Instant,
  byId: ReadonlyMap<string, Computed>
): Computed | null {
  const named = file.incident['duplicate-of']?.toLowerCase()
  const original = named === undefined ? undefined : byId.get(named)
  if (original === undefined || original.file === file || !isLive(original)) return null
  const then = original.course.statusChanges.findLast((change) => change.at <= at)
  return then === undefined || isEnded(then.status) ? null : original
}

/** The dismissed duplicates of each record that lists any. */
function duplicatesOf(
  byId: ReadonlyMap<string, Computed>
): ReadonlyMap<Computed, readonly Duplicate[]> {
  const found = new Map<Computed, readonly Duplicate[]>()
  for (const entry of byId.values()) {
    const last = entry.course.statusChanges.at(-1)
    if (last?.status !== 'dismissed' || !isLive(entry)) continue
    const original = originalOf(entry, last.at, byId)
    if (original === null) continue
    const duplicate = { id: entry.file.incident.id, at: last.at }
    found.set(original, [...(found.get(original) ?? []), duplicate])
  }
  return found
}
