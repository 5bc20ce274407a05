/** Statuses that the record once showed on the main line and that its timeline does not know any more. */
import { auditTrailRule } from '../rule.ts'
import { commitWords } from '../entry-words.ts'
import { entriesOf, entryOf, timelineOf, valueOf } from '../facts.ts'
import type { Fact, Revision } from '../history.ts'
import { excusesIn } from '../corrections.ts'
import { incidentsIn } from '../state-changes.ts'
import type { StandingRecord } from '../trail.ts'
import type { Verdicts } from '../verdicts.ts'

const STEPS: ReadonlySet<string> = new Set([
  'contained',
  'mitigated',
  'resolved',
  'closed',
  'dismissed',
])

/** Only what others act on: that work has begun is no promise. */
export const statusDenied = auditTrailRule(
  'status-denied',
  'error',
  'A status that was once shown stays in the timeline; what did not hold is `reopened` or `corrected`.',
  (trail, { verdicts }) => {
    const { states, present } = trail
    if (present === null) return []
    const incidentOf = incidentsIn(trail)
    const known = statusesOf(present, verdicts)
    const excused = new Set(excusesIn(trail).flatMap(({ values }) => values))
    const denied = new Map<string, Revision>()
    for (const { record, revision } of states) {
      if (record === null || incidentOf(record) !== incidentOf(present)) continue
      if (stepsIn(record).every((step) => known.has(step))) continue
      for (const status of statusesOf(record, verdicts)) {
        if (!STEPS.has(status) || known.has(status)) continue
        if (isExcused(record, status, excused)) continue
        if (!denied.has(status)) denied.set(status, revision)
      }
    }
    return [...new Set(denied.values())].map((revision) => {
      const statuses = [...denied].flatMap(([status, since]) =>
        since === revision ? [status] : []
      )
      const entries = statuses.length === 1 ? 'entry' : 'entries'
      const names = statuses.map((status) => `\`${status}\``).join(' and ')
      return {
        revision,
        message: `It was shown as ${statuses.join(' and ')} since ${commitWords(revision)}; its timeline has no such status.`,
        hint: `Restore the ${names} ${entries}, and follow with \`reopened\` and the reason, or declare it with \`corrected\`.`,
      }
    })
  }
)

/** Whether each of its entries was declared to be put right: a correction of another of the same name is about that one. */
function isExcused(
  { version }: StandingRecord,
  status: string,
  excused: ReadonlySet<Fact | null>
): boolean {
  const entries = timelineOf(version).filter((fact) => entryOf(fact).event === status)
  return entries.length > 0 && entries.every((fact) => excused.has(fact))
}

/** What may be a status of a version, at a glance: a course costs far more than a look. */
function stepsIn({ version }: StandingRecord): string[] {
  const typed = valueOf(version, 'status')?.replaceAll('"', '') ?? 'reported'
  return [...entriesOf(version).map(({ event }) => event), typed].filter((word) => STEPS.has(word))
}

/** Every status that a version passed through, a closing that does not count yet too, and the one that its summary states. */
function statusesOf(record: StandingRecord, { courseOf }: Verdicts): ReadonlySet<string> {
  const { statusChanges, closings } = courseOf(record)
  const passed = statusChanges.map(({ status }) => status)
  const typed = valueOf(record.version, 'status')?.replaceAll('"', '')
  return new Set([
    ...passed,
    ...(closings.length > 0 ? ['closed'] : []),
    ...(typed === undefined ? [] : [typed]),
  ])
}
