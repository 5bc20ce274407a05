/** Draws a walked row as the obligation that reports, rules and deliveries read. */
import type { Priority } from '../model/events.ts'
import type { Target } from '../model/policy.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import type { Agreement } from './agreement.ts'
import { dueOf } from './counting.ts'
import type { Course, Hold } from './course.ts'
import { isActFor } from './holders.ts'
import { isStoppedByHolds, openHold } from './holds.ts'
import { type Anchor, isBefore } from './timeline-point.ts'
import { fulfilmentsOf } from './fulfilments.ts'
import type {
  Limit,
  MetBy,
  Obligation,
  ObligationState,
  Overrun,
  Reason,
  Step,
} from './obligation.ts'
import { comparedToDue } from './sentences.ts'
import { announce } from './steps.ts'
import type { Term } from './term.ts'
import type { Walk } from './walk-target.ts'

interface Drawing {
  readonly walk: Walk
  readonly anchor: Anchor
  readonly course: Course
  readonly agreement: Agreement
  /** Reopenings and raises so far. */
  readonly episode: number
  readonly now: Instant
}

/** The state of a row by `now`, with its steps while it is owed. */
export function drawObligation(drawing: Drawing): Obligation {
  const { walk, anchor, course, agreement, episode } = drawing
  const { term } = walk
  const { target } = term
  const holds = isStoppedByHolds(target) ? holdsBefore(drawing) : []
  const standing = walk.verdict === null ? owed(drawing) : { ...walk.verdict, steps: [] }
  return {
    target: target.id,
    do: target.do,
    role: target.do === 'reach' ? null : target.role,
    reach: target.do === 'reach' ? target.status : null,
    owner: target.owner,
    isConfirmation: isConfirmation(target, course),
    priority: priorityOf(term, course),
    anchor: anchor.event,
    anchorAt: anchor.point.at,
    ...standing,
    metBy: metBy(drawing),
    approximate:
      walk.approximate || anchor.point.approximate || holds.some(({ approximate }) => approximate),
    breaches: walk.breaches.length,
    overruns: overrunsOf(drawing),
    limit: limitOf(drawing),
    updates: walk.updates,
    episode: episode + updatesMade(target, course),
    reasons: [
      ...walk.reasons,
      ...(walk.verdict === null && walk.lastWord !== null ? [walk.lastWord] : []),
      ...holds.map(holdReason),
      ...(walk.verdict === null ? dueReason(standing.dueAt, drawing.now) : []),
    ],
    policyKeys: term.policyKeys,
    policyCommit: agreement.commit,
    ...(walk.duty === undefined ? {} : { duty: walk.duty }),
  }
}

function isConfirmation(target: Target, course: Course): boolean {
  if (target.do !== 'reach' || target.status !== 'assessed' || target.by === undefined) return false
  const first = course.events.find(({ event }) => event.event === 'assessed')
  return first !== undefined && !isActFor(course, target.by, first.index)
}

/** A duty is owed at any priority: it is listed under the one that the incident has. */
function priorityOf({ target, priority }: Term, course: Course): Priority | null {
  return target.do === 'submit' ? course.priority : priority
}

function overrunsOf({ walk, course, now }: Drawing): Overrun[] {
  return walk.breaches.map(({ due, until, end, metAt }) => {
    const { term } = due.by
    const lateBySeconds = (until ?? now) - due.at
    return {
      priority: priorityOf(term, course),
      asked: term.target,
      dueAt: due.at,
      lateBySeconds,
      end,
      metAt,
    }
  })
}

function limitOf({ walk, course }: Drawing): Limit {
  const due = walk.verdict === null ? dueOf(walk.counting, course.holds) : walk.judgedBy
  const term = due?.by.term ?? walk.term
  return { priority: priorityOf(term, course), asked: term.target, dueAt: due?.at ?? null }
}

function metBy({ walk, anchor, course }: Drawing): MetBy | null {
  const metAt = walk.verdict?.metAt ?? null
  if (metAt === null) return null
  const fulfilment = fulfilmentsOf(walk.term.target, anchor, course).find(({ at }) => at === metAt)
  return fulfilment === undefined ? null : { who: fulfilment.who, by: fulfilment.by }
}

interface Standing {
  readonly dueAt: Instant | null
  readonly state: ObligationState
  readonly metAt: null
  readonly lateBySeconds: number | null
  readonly ending: null
  readonly steps: readonly Step[]
}

/** While a hold is open, a row that it stops has no due instant, and no step fires. */
function owed({ walk, anchor, course, agreement, now }: Drawing): Standing {
  const isHeld = isStoppedByHolds(walk.term.target) && openHold(course) !== null
  const due = isHeld ? null : dueOf(walk.counting, course.holds)
  if (due === null)
    return { ...NEITHER, dueAt: null, state: 'pending', lateBySeconds: null, steps: [] }
  const { steps, remindAt } = announce(walk.counting, due, {
    policy: agreement.policy,
    holds: course.holds,
    quietFrom: quietFrom(walk.term.target, anchor, course),
  })
  const isOverdue = now > due.at
  const isSoon = remindAt !== null && now >= remindAt
  return {
    dueAt: due.at,
    ...NEITHER,
    state: isOverdue ? 'overdue' : isSoon ? 'due-soon' : 'pending',
    lateBySeconds: isOverdue ? now - due.at : null,
    steps: walk.duty === undefined ? steps : stepsSince(walk.duty.since, steps),
  }
}

/** What became known late is said once it is known. */
function stepsSince(since: Instant, steps: readonly Step[]): Step[] {
  return steps.map((step) => ({ ...step, at: Math.max(step.at, since) }))
}

/** Neither met nor ended. */
const NEITHER = { metAt: null, ending: null } as const

/** Who was to be told or engaged when it began still is once it is resolved, but nobody is pressed for it any more. */
function quietFrom({ do: asked }: Target, anchor: Anchor, course: Course): Instant | null {
  if (asked !== 'notify' && asked !== 'engage') return null
  if (anchor.event === 'closed') return null
  const resolved = course.effectiveChanges.find(
    (change) => change.event === 'resolved' && isBefore(anchor.point, change)
  )
  return resolved?.at ?? null
}

/** Updates count over the whole incident, so that no two rows of a target ever share an episode. */
function updatesMade(target: Target, course: Course): number {
  if (target.do !== 'update') return 0
  return course.events.filter(({ event }) => event.audience?.includes(target.role) === true).length
}

/** The holds that a row's due instant or verdict rests on: none that began once it was due, met or ended. */
function holdsBefore({ walk, anchor, course }: Drawing): readonly Hold[] {
  const { verdict } = walk
  const due = verdict === null ? dueOf(walk.counting, course.holds)?.at : verdict.dueAt
  const end = Math.min(due ?? Infinity, verdict?.metAt ?? Infinity, verdict?.ending?.at ?? Infinity)
  return course.holds.filter(({ from, to }) => from < end && (to === null || to > anchor.point.at))
}

function holdReason({ from, to, reason, index }: Hold): Reason {
  const until = to === null ? 'and still is' : `until ${formatInstant(to)}`
  const text = `held from ${formatInstant(from)} ${until} (${reason}): that time does not count`
  return { at: from, text, entry: index }
}

/** The last link of the chain, where it is still owed: when it is due, and how it stands. */
function dueReason(dueAt: Instant | null, now: Instant): readonly Reason[] {
  if (dueAt === null) return []
  const how = now > dueAt ? `: it is ${comparedToDue(now, dueAt)}` : ''
  return [{ at: dueAt, text: `due ${formatInstant(dueAt)}${how}`, entry: null }]
}
