/** Timeline entries that were changed or removed after they stood on the main line. */
import type { TimelineEvent } from '../../model/events.ts'
import { formatElapsed } from '../../model/time.ts'
import { ownStates, excusesIn } from '../corrections.ts'
import { diffVersions } from '../diff-versions.ts'
import {
  commitWords,
  entryWords,
  verdictsWords,
  bearsClock,
  differsByClock,
} from '../entry-words.ts'
import { entryOf, timelineOf } from '../facts.ts'
import { claimedAt } from '../first-statements.ts'
import type { Revision } from '../history.ts'
import { rewritesIn } from '../rewrites.ts'
import { type AuditDraft, auditTrailRule } from '../rule.ts'
import type { Trail } from '../trail.ts'

export const entryRewritten = auditTrailRule(
  'entry-rewritten',
  'warning',
  'No entry is changed or removed after it was committed, unless a `corrected` entry says so.',
  (trail, context) => [
    ...rewritesIn(trail, context).flatMap(
      ({ words, entry, revision, ended, verdicts }): AuditDraft | [] => {
        if (ended !== null) return []
        return {
          revision,
          message: `${words} in ${commitWords(revision)}${verdictsWords(verdicts)}.`,
          hint:
            entry === null
              ? 'Restore it, and say in the timeline who took over, and when.'
              : `Add a \`corrected\` entry with \`entry: ${entry}\`, \`was\` and \`reason\`, or restore the entry.`,
        }
      }
    ),
    ...detoursIn(trail).flatMap((detour): AuditDraft | [] => {
      const { entry, meanwhile, left, back } = detour
      const since = claimedAt(left)
      if (claimedAt(back) - since <= context.limitsAt(since).lateOf(entry.event)) return []
      const what = meanwhile === null ? 'was gone' : `read ${entryWords(meanwhile)}`
      return {
        severity: 'note',
        revision: back,
        message: `${entryWords(entry)} ${what} from ${commitWords(left)} to ${commitWords(back)}, for ${formatElapsed(claimedAt(back) - since)}.`,
        hint: 'What was reported in between rests on what stood then: draw it again.',
      }
    }),
  ]
)

/** One such while. */
interface Detour {
  readonly entry: TimelineEvent
  /** What it read meanwhile; null: it was gone. */
  readonly meanwhile: TimelineEvent | null
  readonly left: Revision
  readonly back: Revision
}

/** Those in which more than words differed, and that no correction is about. */
function detoursIn(trail: Trail): Detour[] {
  const { present } = trail
  const states = ownStates(trail)
  if (present === null) return []
  const corrected = new Set(excusesIn(trail).flatMap(({ values }) => values))
  return timelineOf(present.version).flatMap((fact): Detour | [] => {
    const holds = states.map(({ record }) => record.version.facts.includes(fact))
    const left = holds.indexOf(false, holds.indexOf(true))
    const back = holds.indexOf(true, left)
    const [before, gone, again] = [states[left - 1], states[left], states[back]]
    if (left < 1 || back < 1 || corrected.has(fact)) return []
    if (before === undefined || gone === undefined || again === undefined) return []
    const other = diffVersions(before.record.version, gone.record.version).find(
      (change) => change.before === fact
    )?.after
    const [entry, meanwhile] = [
      entryOf(fact),
      other === undefined || other === null ? null : entryOf(other),
    ]
    const hasReached = meanwhile === null ? bearsClock(entry) : differsByClock(entry, meanwhile)
    if (!hasReached) return []
    return { entry, meanwhile, left: gone.revision, back: again.revision }
  })
}
