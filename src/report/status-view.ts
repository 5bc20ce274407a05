/** What `status` says: which incidents, in which order, and what each still owes. */
import type { Obligation, ObligationState } from '../clock/obligation.ts'
import { presentHolder } from '../clock/holders.ts'
import { sameLogin } from '../model/login.ts'
import type { Policy, PolicyFile } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { Place } from '../model/marking.ts'
import { type DutyNow, dutiesNow } from './duty-now.ts'
import type { ShownEntry } from './shown.ts'
import type { Clockface } from '../text/times.ts'
import { holderOf, isOwed, priorityWords, rankOf, worstFirst } from './words.ts'

/** One incident of the list. */
export interface StatusRow {
  readonly entry: ShownEntry
  /** The state of the worst that it owes; null where nothing is owed. */
  readonly worst: ObligationState | null
  /** What is still to be met, worst first. */
  readonly owed: readonly Obligation[]
}

/** All that `status` prints. */
export interface StatusView {
  readonly now: Instant
  readonly policyFile: PolicyFile
  readonly clockface: Clockface
  /** Why every clock is held against the present policy; null where each is against that of its time. */
  readonly presentBecause: string | null
  /** Whether closed and dismissed incidents are listed too. */
  readonly all: boolean
  /** Whether the rows were chosen by more than that. */
  readonly isChosen: boolean
  /** Worst first. */
  readonly rows: readonly StatusRow[]
  /** Records that were read, listed or not. */
  readonly records: number
  /** Names of those that are left out, and may be open. */
  readonly leftOut: readonly string[]
  /** How many more were read, and are reported later than now. */
  readonly ahead: number
  /** Who is on duty on each rota that a contact names. */
  readonly duties: readonly DutyNow[]
  /** Who reads it. */
  readonly place: Place
}

/** What `status` is asked. */
export interface StatusInput {
  readonly entries: readonly ShownEntry[]
  readonly policyFile: PolicyFile
  /** Null, or left out: each clock is held against the policy of its time. */
  readonly presentBecause?: string | null
  readonly now: Instant
  readonly zones: Clockface['zones']
  readonly all: boolean
  /** How many more were read, and are over. */
  readonly settled?: number
  /** Names of the records that count for nothing; none where this is not said. */
  readonly leftOut?: readonly string[]
  /** How many of those that were read are reported later than now; left out: nobody counted. */
  readonly ahead?: number
  /** Left out: no choice but by `all`. */
  readonly wanted?: Wanted
  /** Left out: anybody reads it. */
  readonly place?: Place
}

/** Which incidents are wanted; an empty list wants each. */
export interface Wanted {
  /** `P1` … `P4`, or `unassessed`. */
  readonly priorities: readonly string[]
  readonly services: readonly string[]
  readonly kinds: readonly string[]
  readonly overdue: boolean
  /** Whose turn it is, or who holds a role: their login or name; null: anybody's. */
  readonly of: string | null
}

/** Whether a choice leaves anything out. */
export function narrows(wanted: Omit<Wanted, 'of'>): boolean {
  return Object.values(wanted).some((one) => (Array.isArray(one) ? one.length > 0 : Boolean(one)))
}

/** Chooses and orders: overdue, due soon, pending, nothing owed; then priority, due instant, id. */
export function statusView(input: StatusInput): StatusView {
  const {
    entries,
    policyFile,
    presentBecause = null,
    now,
    zones,
    all,
    wanted,
    place = 'public',
    settled = 0,
    leftOut = [],
    ahead = 0,
  } = input
  const rows = entries
    .filter((entry) => all || entry.open)
    .map((entry) => rowOf(entry))
    .filter((row) => wanted === undefined || isWanted(row, wanted, policyFile.policy))
    .toSorted(
      (one, other) =>
        urgencyOf(one) - urgencyOf(other) ||
        priorityOf(one) - priorityOf(other) ||
        dueOf(one) - dueOf(other) ||
        (one.entry.file.incident.id < other.entry.file.incident.id ? -1 : 1)
    )
  const clockface = { zones, timezone: policyFile.policy.timezone }
  const isChosen = wanted !== undefined && narrows(wanted)
  return {
    now,
    policyFile,
    presentBecause,
    clockface,
    all,
    isChosen,
    rows,
    records: entries.length + settled,
    leftOut,
    ahead,
    duties: dutiesNow(policyFile.policy, zones, now),
    place,
  }
}

function isWanted(
  { entry, owed, worst }: StatusRow,
  { priorities, services, kinds, overdue, of }: Wanted,
  policy: Policy
): boolean {
  const { kind, services: affected } = entry.file.incident
  const isOf = (who: string | null) => who !== null && of !== null && sameLogin(who, of)
  return (
    (priorities.length === 0 || priorities.includes(priorityWords(entry))) &&
    (services.length === 0 || affected.some((service) => services.includes(service))) &&
    (kinds.length === 0 || kinds.includes(kind)) &&
    (!overdue || worst === 'overdue') &&
    (of === null ||
      owed.some(({ owner }) => isOf(holderOf(entry.course, policy, owner))) ||
      entry.course.holdings.some(
        ({ role, who }) => isOf(who) && isOf(presentHolder(entry.course, role))
      ))
  )
}

function rowOf(entry: ShownEntry): StatusRow {
  const owed = worstFirst(entry.obligations.filter((obligation) => isOwed(obligation)))
  return { entry, owed, worst: owed[0]?.state ?? null }
}

function urgencyOf({ worst, entry }: StatusRow): number {
  if (worst !== null) return rankOf(worst)
  return entry.open ? 10 : 20
}

/** The unassessed may be anything, so it stands before P1. */
function priorityOf({ entry }: StatusRow): number {
  return entry.course.priority === null ? 0 : Number(entry.course.priority.slice(1))
}

function dueOf({ owed }: StatusRow): number {
  return owed[0]?.dueAt ?? Number.MAX_SAFE_INTEGER
}
