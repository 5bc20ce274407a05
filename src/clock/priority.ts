/** Priorities: their order, and how assessments add up to one. */
import type { Impact, Priority, TimelineEvent, Urgency } from '../model/events.ts'
import type { PolicyKind } from '../model/policy.ts'

type Assessed = Extract<TimelineEvent, { event: 'assessed' }>

/** Negative where `a` is the more urgent; P1 comes first. */
function comparePriorities(a: Priority, b: Priority): number {
  return Number(a.slice(1)) - Number(b.slice(1))
}

/** Whether `a` is more urgent than `b`. */
export function isMoreUrgent(a: Priority, b: Priority): boolean {
  return comparePriorities(a, b) < 0
}

/** What the assessments so far add up to; a key that a later one repeats takes its later value. */
export type AssessedFacts = Pick<
  Assessed,
  'impact' | 'urgency' | 'scope' | 'affects' | 'outage' | 'users' | 'security-risk'
>

/** Adds one assessment to the facts. The override stays out: it lasts for its own entry only. */
export function mergeAssessment(facts: AssessedFacts, entry: Assessed): AssessedFacts {
  const merged: { -readonly [Key in keyof AssessedFacts]: AssessedFacts[Key] } = { ...facts }
  if (entry.impact !== undefined) merged.impact = entry.impact
  if (entry.urgency !== undefined) merged.urgency = entry.urgency
  if (entry.scope !== undefined) merged.scope = entry.scope
  if (entry.affects !== undefined) merged.affects = entry.affects
  if (entry.outage !== undefined) merged.outage = entry.outage
  if (entry.users !== undefined) merged.users = entry.users
  if (entry['security-risk'] !== undefined) merged['security-risk'] = entry['security-risk']
  return merged
}

/** A priority and what it follows from. */
export interface ReasonedPriority {
  readonly priority: Priority
  readonly because: 'matrix' | 'raise' | 'override'
}

/**
 * The priority of an assessment: an explicit one beats `raise`, which beats the matrix.
 * Null where nothing says one: neither override nor matching raise, and impact or urgency still unknown.
 */
export function priorityOf(
  facts: AssessedFacts,
  override: Priority | undefined,
  kind: PolicyKind | undefined
): ReasonedPriority | null {
  if (override !== undefined) return { priority: override, because: 'override' }
  if (kind === undefined) return null
  const fromMatrix = matrixPriority(kind, facts.impact, facts.urgency)
  const raised = kind.raise
    .filter(({ when }) => holds(when, facts))
    .map((raise) => raise['at-least'])
    .toSorted(comparePriorities)[0]
  if (raised !== undefined && (fromMatrix === null || isMoreUrgent(raised, fromMatrix)))
    return { priority: raised, because: 'raise' }
  return fromMatrix === null ? null : { priority: fromMatrix, because: 'matrix' }
}

function matrixPriority(
  kind: PolicyKind,
  impact: Impact | undefined,
  urgency: Urgency | undefined
): Priority | null {
  return impact === undefined || urgency === undefined ? null : kind.matrix[impact][urgency]
}

function holds(when: PolicyKind['raise'][number]['when'], facts: AssessedFacts): boolean {
  return (
    (when.outage === undefined || when.outage === facts.outage) &&
    (when.users === undefined || when.users === facts.users) &&
    (when['security-risk'] === undefined || when['security-risk'] === facts['security-risk']) &&
    (when.affects === undefined || (facts.affects ?? []).includes(when.affects))
  )
}
