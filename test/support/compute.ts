/** Computes obligations for tests: one target of one record, at one moment. */
import { readyAgreement } from '../../src/clock/agreement.ts'
import { obligationsUnder } from '../../src/clock/compute-obligations.ts'
import type { Course } from '../../src/clock/course.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import type { Obligation } from '../../src/clock/obligation.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import { formatInstant, type Instant, type Zones } from '../../src/model/time.ts'
import { at, incidentFile, type RecordParts } from './incidents.ts'
import { policy as defaultPolicy } from './policy.ts'
import { zones } from './zones.ts'

/** Every obligation of one incident under one policy. */
export function computeObligations(
  file: IncidentFile,
  course: Course,
  policy: Policy,
  zonesOfIt: Zones,
  now: Instant
): Obligation[] {
  return obligationsUnder(readyAgreement(policy, zonesOfIt), file, course, now)
}

/** All obligations of a record at `now` (`10:00` stands on the record's day). */
export function obligations(
  parts: RecordParts,
  now: string,
  policy: Policy = defaultPolicy
): Obligation[] {
  const file = incidentFile(parts)
  const moment = momentOf(parts, now)
  return computeObligations(
    file,
    deriveCourse(file.incident, sectionsOf(file.body.facts), policy, moment),
    policy,
    zones,
    moment
  )
}

/** The last row of one target; fails where there is none. */
export function obligation(
  parts: RecordParts,
  target: string,
  now: string,
  policy: Policy = defaultPolicy
): Obligation {
  const found = rows(parts, target, now, policy).at(-1)
  if (found === undefined) throw new Error(`no obligation ${target} at ${now}`)
  return found
}

/** Every row of one target, by anchor. */
export function rows(
  parts: RecordParts,
  target: string,
  now: string,
  policy: Policy = defaultPolicy
): Obligation[] {
  return obligations(parts, now, policy)
    .filter((row) => row.target === target)
    .toSorted((a, b) => a.anchorAt - b.anchorAt)
}

/** Due instant, state and breaches in one line: `2026-11-23T13:00:00Z pending 0`. */
export function summary({ dueAt, state, breaches }: Obligation): string {
  return `${dueAt === null ? '-' : formatInstant(dueAt)} ${state} ${breaches}`
}

function momentOf(parts: RecordParts, now: string): Instant {
  return at(now.includes('T') ? now : `${parts.day ?? '2026-11-23'}T${now}Z`)
}
