/** Closings by a policy that stood for a short time alone: the versions before and after it ask for more. */
import { closingTerms, standingClosing } from '../../clock/closing.ts'
import { alwaysInForce, policyInForce, type PolicyVersion } from '../../clock/policy-timeline.ts'
import { DAY, formatInstant } from '../../model/time.ts'
import type { TrailContext } from '../context.ts'
import { kindOf, sectionIn } from '../facts.ts'
import { auditTrailRule } from '../rule.ts'
import type { StandingRecord } from '../trail.ts'

/** What was loosened and put back within a week on either side of the closing was hardly agreed to. */
const SHORT = 7 * DAY

/** A closing is judged by the policy of its instant, so whoever loosens that for a moment closes by their own word. */
export const closedBetweenPolicies = auditTrailRule(
  'closed-between-policies',
  'warning',
  'No closing rests on a policy that was loosened for a short time.',
  ({ present }, context) => {
    if (present === null || present.problem !== null) return []
    const { timeline, verdicts } = context
    const closing = standingClosing(verdicts.courseOf(present))
    if (closing === null || closing.completedBy === null) return []
    const { at } = closing.point
    const standing = policyInForce(timeline, at)
    const place = timeline.indexOf(standing)
    // A version ends where the next one begins.
    const earlier = timeline
      .slice(0, place)
      .filter((_, index) => at - begun(timeline[index + 1]) <= SHORT)
    const later = timeline.slice(place + 1).filter((version) => begun(version) - at <= SHORT)
    if (earlier.length === 0 || later.length === 0) return []
    const lackedBy = (versions: readonly PolicyVersion[]) =>
      new Set(versions.flatMap((version) => lacksUnder(version, present, context)))
    const asksForClosing = ({ policy }: PolicyVersion) =>
      closingTerms(policy.kinds[kindOf(present.version)]).owner !== null
    // By a version that asks for no closing it counts whatever it lacks.
    const isFreed =
      !asksForClosing(standing) && earlier.some(asksForClosing) && later.some(asksForClosing)
    const own = isFreed ? new Set() : lackedBy([standing])
    const after = lackedBy(later)
    const both = [...lackedBy(earlier)].filter((name) => after.has(name) && !own.has(name))
    if (both.length === 0) return []
    return {
      ...(standing.commit === null ? {} : { commit: standing.commit }),
      message: `It was closed at ${formatInstant(at)} by a policy in force since ${formatInstant(begun(standing))}; versions that stood less than a week before and after both require what it lacks: ${both.map((name) => `\`${name}\``).join(', ')}.`,
      hint: 'Ask who agreed to that policy for so short a time, and let what is missing be done.',
    }
  }
)

/** Since when a version counts; the first counts for everything before the second. */
function begun(version: PolicyVersion | undefined): number {
  return version?.since ?? Number.NEGATIVE_INFINITY
}

/** What a version of the policy requires for the closing that the record has not: entries, the validation and sections. */
function lacksUnder(
  { policy }: PolicyVersion,
  record: StandingRecord,
  { verdicts, now }: TrailContext
): readonly string[] {
  const { course } = verdicts.under(alwaysInForce(policy), record, now)
  const lacks = standingClosing(course)?.lacks ?? []
  const sections = policy.kinds[kindOf(record.version)]?.requires.sections ?? []
  return [
    ...lacks.map(({ name }) => name),
    ...sections
      .filter((name) => sectionIn(record.version, name) === null)
      .map((name) => `## ${name}`),
  ]
}
