/** What was promised at a closing and taken back in a later commit: follow-ups that are gone, or due later than they were. */
import type { FollowUp } from '../clock/follow-ups.ts'
import { oncePer } from '../model/once-per.ts'
import { taskWords } from '../model/task-text.ts'
import type { Instant } from '../model/time.ts'
import type { TrailContext } from './context.ts'
import {
  type Correction,
  correctionsIn,
  excusesIn,
  firstPlaceOf,
  ownStates,
} from './corrections.ts'
import { entriesOf } from './facts.ts'
import type { Revision } from './history.ts'
import { latestRecord, type RecordState } from './state-changes.ts'
import type { Trail } from './trail.ts'

/** One of them. */
export interface Withdrawal {
  /** The follow-up as it stood first. */
  readonly promised: FollowUp
  /** As it stands now; null where it is gone. */
  readonly now: FollowUp | null
  /** The commit of the main line that took it away, or gave it the day that it has now. */
  readonly revision: Revision
  /** When it was due until then; null where it was due on no day. */
  readonly dueBefore: Instant | null
  /** The correction of the closing that declares it; null where none does. */
  readonly declaredBy: Correction | null
}

/** What became of one follow-up, state by state. */
interface Followed {
  readonly promised: FollowUp
  last: FollowUp
  isDone: boolean
  /** Where it was taken away or got the day that it has; null while neither happened. */
  change: { readonly place: number; readonly dueBefore: Instant | null } | null
  isGone: boolean
}

interface PlacedState extends RecordState {
  /** Among all states of the incident. */
  readonly place: number
}

const known = new WeakMap<Trail, readonly Withdrawal[]>()

/**
 * Between a closing and a reopening, or the present: what stood in any of these commits, is not done in any, and is gone
 * or put off in the last of them. Whoever reopens an incident promises anew. A word put right is no other promise.
 */
export function withdrawalsIn(trail: Trail, { verdicts }: TrailContext): readonly Withdrawal[] {
  const before = known.get(trail)
  if (before !== undefined) return before
  const closed = new Map<number, PlacedState[]>()
  const states = ownStates(trail)
  const hasAny = states.some(({ record }) => record.version.tasks.length > 0)
  for (const [place, { record, revision }] of (hasAny ? states : []).entries()) {
    // Most versions have no such entry, and a course costs far more than a look.
    if (!entriesOf(record.version).some(({ event }) => event === 'closed')) continue
    const { status, statusChanges } = verdicts.courseOf(record)
    if (status !== 'closed') continue
    const turn = statusChanges.filter(({ event }) => event === 'reopened').length
    closed.set(turn, [...(closed.get(turn) ?? []), { record, revision, place }])
  }
  const made = [...closed.values()].flatMap((stretch) => {
    const promises = promisesIn(stretch, (state) => verdicts.followUpsOf(state.record))
    const last = promises.flatMap((one) => (one.isGone ? [] : [one.last]))
    return promises.flatMap((one) => withdrawalOf(one, last, trail) ?? [])
  })
  known.set(trail, made)
  return made
}

function promisesIn(
  states: readonly PlacedState[],
  followUpsOf: (state: PlacedState) => readonly FollowUp[]
): Followed[] {
  const promises: Followed[] = []
  for (const state of states) {
    const rows = followUpsOf(state)
    const found = pairs(
      promises.map(({ last }) => last),
      rows
    )
    for (const promise of promises) {
      const { last, isGone } = promise
      const row = found.get(last)
      if (row === undefined) {
        if (!isGone) promise.change = { place: state.place, dueBefore: last.dueAt }
        promise.isGone = true
        continue
      }
      if (isGone || row.dueAt !== last.dueAt)
        promise.change = { place: state.place, dueBefore: last.dueAt }
      promise.isGone = false
      promise.isDone ||= row.task.done
      promise.last = row
    }
    const old = new Set(found.values())
    for (const row of rows)
      if (!old.has(row))
        promises.push({
          promised: row,
          last: row,
          isDone: row.task.done,
          change: null,
          isGone: false,
        })
  }
  return promises
}

function withdrawalOf(
  { promised, last, isDone, change, isGone }: Followed,
  standing: readonly FollowUp[],
  trail: Trail
): Withdrawal | null {
  if (isDone || change === null) return null
  // One of two lines that said the same.
  if (isGone && standing.some((row) => isSame(row, promised))) return null
  if (!isGone && !isLater(last, promised)) return null
  const revision = ownStates(trail)[change.place]?.revision
  if (revision === undefined) return null
  return {
    promised,
    now: isGone ? null : last,
    revision,
    dueBefore: change.dueBefore,
    declaredBy: declarationOf(change.place, trail),
  }
}

/** A limit of the policy moves with the closing, and rules of its own tell of that. */
function isLater(row: FollowUp, before: FollowUp): boolean {
  if (before.dueAt === null || (row.isByPolicy && before.isByPolicy)) return false
  return row.dueAt === null || row.dueAt > before.dueAt
}

/** As any correction it comes with the change or after it. One that is about the closing entry itself declares that. */
function declarationOf(place: number, trail: Trail): Correction | null {
  const latest = latestRecord(trail)
  const ofEntries = new Set(excusesIn(trail).map(({ correction }) => correction))
  const declared = (latest === null ? [] : correctionsIn(latest)).find(
    (correction) =>
      /^closed(?:#\d+)?$/.test(correction.entry) &&
      !ofEntries.has(correction) &&
      firstPlaceOf(correction, ownStates(trail)) >= place
  )
  return declared ?? null
}

/** From the surest sign that two lines are one promise to the weakest. */
const SIGNS: readonly ((one: FollowUp, other: FollowUp) => boolean)[] = [
  ({ task }, other) => task.issue !== undefined && task.issue === other.task.issue,
  isSame,
  (one, other) => wordsOf(one) === wordsOf(other),
  (one, other) => shareOfWords(one, other) >= 1 / 2,
  ({ task }, other) =>
    task.due !== null && task.due === other.task.due && task.owner === other.task.owner,
]

function pairs(before: readonly FollowUp[], after: readonly FollowUp[]): Map<FollowUp, FollowUp> {
  const found = new Map<FollowUp, FollowUp>()
  const taken = new Set<FollowUp>()
  for (const isOne of SIGNS) {
    for (const row of before) {
      if (found.has(row)) continue
      const image = after.find((other) => !taken.has(other) && isOne(row, other))
      if (image === undefined) continue
      found.set(row, image)
      taken.add(image)
    }
  }
  return found
}

function isSame(one: FollowUp, other: FollowUp): boolean {
  return one.task.owner === other.task.owner && wordsOf(one) === wordsOf(other)
}

const wordsOf = oncePer(({ task }: FollowUp) => taskWords(task.text).toLowerCase())

function shareOfWords(one: FollowUp, other: FollowUp): number {
  const [mine, yours] = [wordsOf(one), wordsOf(other)].map((words) => new Set(words.split(/\W+/)))
  if (mine === undefined || yours === undefined) return 0
  const shared = [...mine].filter((word) => yours.has(word)).length
  return shared / Math.max(mine.size, yours.size)
}
