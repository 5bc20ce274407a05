/** Sections that the policy requires for a closure and that came in a later commit than that. */
import { formatElapsed } from '../../model/time.ts'
import { ownStates } from '../corrections.ts'
import { commitWords } from '../entry-words.ts'
import { entriesOf, kindOf, type ReadableVersion, sectionIn } from '../facts.ts'
import { claimedAt } from '../first-statements.ts'
import { auditTrailRule } from '../rule.ts'

/** A closing counts by the file as it stands; whoever reads the verdict is told that it stood without. */
export const lateSection = auditTrailRule(
  'late-section',
  'warning',
  'The sections that a closure requires stand when it is committed.',
  (trail, { policyAt }) => {
    const { present } = trail
    const closed = present === null ? null : closedIn(present.version)
    if (present === null || closed === null) return []
    const states = ownStates(trail)
    const closing = states.findLastIndex(({ record }) => closedIn(record.version) === null) + 1
    const then = states[closing]
    const required = policyAt(closed).kinds[kindOf(present.version)]?.requires.sections
    return (required ?? []).flatMap((name) => {
      const section = sectionIn(present.version, name)
      if (then === undefined || section === null || sectionIn(then.record.version, name) !== null)
        return []
      const since = states
        .slice(closing)
        .find(({ record }) => sectionIn(record.version, name) !== null)
      const revision = since?.revision ?? then.revision
      const later = formatElapsed(Math.max(0, claimedAt(revision) - claimedAt(then.revision)))
      return {
        revision,
        message: `\`## ${name}\`, which a closure requires, first has words in ${commitWords(revision)}, ${later} after the commit that closed it.`,
        hint: 'Ask what the closure rested on: it was shown as closed before.',
      }
    })
  }
)

/** The instant of the `closed` that a version ends with; null where it was reopened or dismissed, or never closed. */
function closedIn(version: ReadableVersion): number | null {
  const last = entriesOf(version).findLast(({ event }) => ENDS.has(event))
  return last?.event === 'closed' ? last.at : null
}

const ENDS: ReadonlySet<string> = new Set(['closed', 'reopened', 'dismissed'])
