/** Holds an incident against the policy of the time: each clock against the version in force when it started. */
import type { IncidentFile } from '../model/incident.ts'
import { kindIn } from '../model/kind-in.ts'
import type { Policy, Target } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { type Agreement, readyAgreement, type Term } from './agreement.ts'
import { closingTerms } from './closing.ts'
import { compareObligations, obligationsUnder } from './compute-obligations.ts'
import type { Course } from './course.ts'
import { deriveCourse, reportedAtOf } from './derive-course.ts'
import type { FirstDue } from './holders.ts'
import type { Obligation } from './obligation.ts'
import { openCalendar } from './open-calendar.ts'
import { policyInForce, type PolicyTimeline, type PolicyVersion } from './policy-timeline.ts'
import { filledSections, sectionKey, sectionsOf } from './sections.ts'
import { lessonsIn } from './signed-off.ts'
import type { WorkingTime } from './working-time.ts'

/** Versions made ready for the clocks, each once. */
export type Agreements = (version: PolicyVersion) => Agreement

/** Makes agreements ready as they are asked for. */
export function readyAgreements(zones: Zones): Agreements {
  const ready = new Map<PolicyVersion, Agreement>()
  const calendars = new Map<string, WorkingTime>()
  // Versions seldom change a calendar, and what one has walked of it serves the next.
  const open: typeof openCalendar = (name, calendar, zone) => {
    const key = JSON.stringify([name, calendar, zone])
    const known = calendars.get(key) ?? openCalendar(name, calendar, zone, zones)
    calendars.set(key, known)
    return known
  }
  return (version) => {
    const known = ready.get(version) ?? readyAgreement(version.policy, zones, version.commit, open)
    ready.set(version, known)
    return known
  }
}

/**
 * The course of an incident, as of `until` (null: every event). Its priority comes from the matrix in force when it was
 * reported, so that it has one priority whatever came later; who counts for a role, from the policy at each event.
 */
export function courseOfTheTime(
  { incident, body }: Pick<IncidentFile, 'incident' | 'body'>,
  timeline: PolicyTimeline,
  agreements: Agreements,
  until: Instant | null
): Course {
  const policyAt = (at: Instant): Policy => policyInForce(timeline, at).policy
  const policy = policyAt(reportedAtOf(incident))
  const sections = sectionsOf(body.facts)
  const firstDue: FirstDue = (role, { event: { at } }, known) => {
    const before = deriveCourse(incident, sections, policy, at - 1, policyAt, known)
    const rows = obligationsOfTheTime({ incident }, before, timeline, agreements, at)
    const dues = rows
      .filter(({ limit }) => concernedBy(limit.asked) === role)
      .flatMap(({ overruns, dueAt }) => overruns[0]?.dueAt ?? dueAt ?? [])
    return dues.length === 0 ? null : Math.min(...dues)
  }
  return deriveCourse(incident, sections, policy, until, policyAt, firstDue)
}

/** The role whose people alone can meet it; null where anybody can. */
function concernedBy(target: Target): string | null {
  if (target.do === 'reach') return target.by ?? null
  return target.do === 'update' || target.do === 'submit' ? null : target.role
}

/** Every obligation, each under the policy in force at its anchor, or when a duty was first asked for, in the order of `obligationsUnder`. */
export function obligationsOfTheTime(
  file: Pick<IncidentFile, 'incident'>,
  course: Course,
  timeline: PolicyTimeline,
  agreements: Agreements,
  now: Instant,
  isWanted?: (term: Term) => boolean
): Obligation[] {
  const moments = [course.reportedAt, ...course.events.map(({ event }) => event.at)]
  const versions = new Set(moments.map((at) => policyInForce(timeline, at)))
  return [...versions]
    .flatMap((version) =>
      obligationsUnder(agreements(version), file, course, now, isWanted).filter(
        ({ anchorAt, duty }) => policyInForce(timeline, duty?.from ?? anchorAt) === version
      )
    )
    .toSorted(compareObligations)
}

/** The rows of the targets that ask for a status, exact as far as they are owed yet; a fraction of the cost of all. */
export function obligationsToReach(
  status: string,
  ...[file, course, timeline, agreements, now]: Parameters<typeof obligationsOfTheTime>
): Obligation[] {
  const isWanted = ({ target }: Term) => target.do === 'reach' && target.status === status
  return obligationsOfTheTime(file, course, timeline, agreements, now, isWanted)
}

/** Whether a closing or a review depends on sections that a mere scan of the body did not find. */
export function needsExactBody(
  { incident, body: { facts } }: Pick<IncidentFile, 'incident' | 'body'>,
  timeline: PolicyTimeline
): boolean {
  if (facts.from === 'tree') return false
  const scanned = filledSections(facts.headings)
  return incident.timeline.some(({ event, at }) => {
    if (event === 'reviewed') return lessonsIn(scanned) === 'missing'
    if (event !== 'closed') return false
    const { policy } = policyInForce(timeline, at)
    const { owner, requires } = closingTerms(kindIn(policy, incident.kind))
    return owner !== null && requires.sections.some((name) => !scanned.has(sectionKey(name)))
  })
}
