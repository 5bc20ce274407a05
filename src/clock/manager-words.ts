/** What the incident manager is to hear beside the targets: that others set a hold, and that others dismissed it. */
import type { EventName } from '../model/events.ts'
import type { Policy } from '../model/policy.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import type { Course, PlacedEvent } from './course.ts'
import { isByManager } from './holders.ts'

/** `set` as the hold begins, then `again-1`, … while it lasts; `word` of a dismissal. */
export type WordStep = 'set' | `again-${number}` | 'word'

/** One thing that the incident manager is to hear. */
export interface ManagerWord {
  readonly what: 'held' | 'dismissed'
  /** Of its event in the timeline, counted from 1 as in `held#2`. */
  readonly number: number
  readonly at: Instant
  /** Null: nobody says who wrote it. */
  readonly by: string | null
  readonly reason: string
  /** When the clock ran again, or the incident was reopened; null while it stands. */
  readonly until: Instant | null
  /** Earliest first; of a hold that lasts also the next one. */
  readonly steps: readonly { readonly step: WordStep; readonly at: Instant }[]
}

/** What the words are drawn from. */
export interface WordInput {
  readonly kind: string
  readonly course: Course
  /** The policy in force at an instant: how often a hold is told again. */
  readonly policyAt: (at: Instant) => Policy
  /** Whether the issue of the incident that it repeats lists a dismissal of that instant. */
  readonly isListed: (at: Instant) => boolean
  readonly now: Instant
}

/** The words of one incident: its holds, then its dismissals. */
export function managerWords(input: WordInput): readonly ManagerWord[] {
  return [...heldWords(input), ...dismissedWords(input)]
}

function heldWords({ course, policyAt, now }: WordInput): ManagerWord[] {
  return course.holds.flatMap(({ from, to, reason, index }): ManagerWord[] => {
    const policy = policyAt(from)
    const placed = course.events.find((one) => one.index === index)
    if (placed === undefined || isByManager(course, placed)) return []
    const every = elapsedSeconds(policy.escalation.holds)
    const often = to !== null || every === 0 ? 0 : Math.max(0, Math.floor((now - from) / every)) + 1
    const again = Array.from({ length: often }, (_, nth) => ({
      step: `again-${nth + 1}` as const,
      at: from + (nth + 1) * every,
    }))
    const steps = [{ step: 'set' as const, at: from }, ...again]
    return [{ ...toldOf('held', placed, course), reason, until: to, steps }]
  })
}

/** A priority that stood once counts: whoever lowers before dismissing is heard of all the same. */
function dismissedWords({ kind, course, isListed }: WordInput): ManagerWord[] {
  return course.statusChanges.flatMap(({ event: change, at, index }, place): ManagerWord[] => {
    if (change !== 'dismissed' || isListed(at)) return []
    const before = course.priorityChanges.filter((priority) => priority.at <= at)
    const matters =
      before.length === 0
        ? kind === 'security'
        : before.some(({ priority }) => priority === 'P1' || priority === 'P2')
    const placed = course.events.find((one) => one.index === index)
    if (!matters || placed === undefined || isByManager(course, placed)) return []
    const { event } = placed
    const reason = event.event === 'dismissed' ? event.reason : ''
    const until = course.statusChanges[place + 1]?.at ?? null
    const steps = [{ step: 'word' as const, at }]
    return [{ ...toldOf('dismissed', placed, course), reason, until, steps }]
  })
}

function toldOf(
  what: ManagerWord['what'] & EventName,
  { index, event: { at, by } }: PlacedEvent,
  { events }: Course
): Pick<ManagerWord, 'what' | 'number' | 'at' | 'by'> {
  const same = events.filter(({ event }) => event.event === what)
  return { what, number: same.findIndex((one) => one.index === index) + 1, at, by: by ?? null }
}
