/** Derives the course of an incident from its timeline, as of one moment. */
import type { Priority, Status } from '../model/events.ts'
import type { Incident } from '../model/incident.ts'
import { kindIn } from '../model/kind-in.ts'
import type { Policy, PolicyKind } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import type { Course, Hold, PlacedEvent, PriorityChange, StatusChange } from './course.ts'
import { closingTerms } from './closing.ts'
import { deriveStatus } from './derive-status.ts'
import { deriveHolders, type FirstDue } from './holders.ts'
import { pointOf } from './timeline-point.ts'
import { type AssessedFacts, mergeAssessment, priorityOf } from './priority.ts'
import type { Sections } from './sections.ts'
import { validationObjection, validatorOf } from './signed-off.ts'
import { isSettled } from './status.ts'

/**
 * What the timeline says up to and including `until`; later events are as if not written. Null hears every event.
 * A record without a `reported` (which is a finding) counts from its earliest entry. Where policies followed one
 * another, `policyAt` says whose contacts and whose demands count for an event; `firstDue`, from when on a fallback may
 * take a role up.
 */
export function deriveCourse(
  incident: Incident,
  sections: Sections,
  policy: Policy,
  until: Instant | null,
  policyAt: (at: Instant) => Policy = () => policy,
  firstDue: FirstDue = () => null
): Course {
  const ordered = incident.timeline
    .map((event, index): PlacedEvent => ({ index, event }))
    .toSorted((a, b) => a.event.at - b.event.at)
  const events = until === null ? ordered : ordered.filter(({ event }) => event.at <= until)
  const reported = ordered.find(({ event }) => event.event === 'reported') ?? ordered[0]
  const reportedMark =
    reported === undefined ? { at: 0, index: 0, approximate: false } : pointOf(reported)
  const holders = deriveHolders(incident, events, policyAt, firstDue)
  const derived = deriveStatus(events, reportedMark, {
    acts: holders.acts,
    sections,
    termsAt: (at) => closingTerms(kindIn(policyAt(at), incident.kind)),
  })
  return {
    reportedAt: reportedMark.at,
    reportedApproximate: reportedMark.approximate,
    events,
    ...derived,
    ...derivePriority(events, kindIn(policy, incident.kind)),
    holds: deriveHolds(events, derived.statusChanges),
    ...holders,
    sections,
    validations: events.flatMap((placed) => {
      if (placed.event.event !== 'validated') return []
      const role = validatorOf(policyAt(placed.event.at), incident.kind)
      const course = { events, acts: holders.acts }
      return validationObjection(placed, course, role) === null ? [placed.index] : []
    }),
  }
}

/** When an incident was reported, as its course counts it. */
export function reportedAtOf({ timeline }: Incident): Instant {
  const reported = timeline.find(({ event }) => event === 'reported')
  return reported?.at ?? Math.min(...timeline.map(({ at }) => at))
}

function derivePriority(events: readonly PlacedEvent[], kind: PolicyKind | undefined) {
  const changes: PriorityChange[] = []
  let facts: AssessedFacts = {}
  let priority: Priority | null = null
  for (const placed of events) {
    const { event } = placed
    if (event.event !== 'assessed') continue
    facts = mergeAssessment(facts, event)
    const found = priorityOf(facts, event.priority, kind)
    if (found === null || found.priority === priority) continue
    priority = found.priority
    const { impact = null, urgency = null } = facts
    changes.push({ ...pointOf(placed), ...found, impact, urgency })
  }
  return {
    priority,
    impact: facts.impact ?? null,
    urgency: facts.urgency ?? null,
    scope: facts.scope ?? null,
    priorityChanges: changes,
  }
}

/** A hold ends by `resumed`, and by resolved, closed and dismissed; a settled incident has nothing to hold. */
function deriveHolds(
  events: readonly PlacedEvent[],
  statusChanges: readonly StatusChange[]
): Hold[] {
  const statusBy = new Map(statusChanges.map(({ index, status }) => [index, status]))
  const holds: Hold[] = []
  let open: Hold | null = null
  let status: Status = 'reported'
  for (const placed of events) {
    const { event, index } = placed
    status = statusBy.get(index) ?? status
    if (open === null) {
      if (event.event !== 'held' || isSettled(status)) continue
      open = { from: event.at, to: null, reason: event.reason, index, ...approximately(placed) }
    } else if (event.event === 'resumed' || isSettled(status)) {
      const approximate = open.approximate || event.approximate === true
      holds.push({ ...open, to: event.at, approximate })
      open = null
    }
  }
  return open === null ? holds : [...holds, open]
}

function approximately({ event }: PlacedEvent): { approximate: boolean } {
  return { approximate: event.approximate === true }
}
