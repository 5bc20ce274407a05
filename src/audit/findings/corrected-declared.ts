/** Corrections that a record declares, with the verdicts before and after; a warning where one takes a breach away. */
import { formatInstant } from '../../model/time.ts'
import { correctionsIn, excusesIn, ownStates } from '../corrections.ts'
import { auditTrailRule } from '../rule.ts'
import { verdictsMovedBy } from '../verdicts.ts'

/** What else happened since is no work of the correction: its entry alone is set back. */
export const correctedDeclared = auditTrailRule(
  'corrected-declared',
  'note',
  'A correction is declared, and both verdicts are told.',
  (trail, { verdicts, now }) => {
    const { present } = trail
    if (present === null) return []
    const states = ownStates(trail)
    return correctionsIn(present).map((correction) => {
      const { entry, was, reason, at } = correction
      const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === undefined ? '' : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, '')}.`
      const excuse = excusesIn(trail).find((one) => one.correction === correction)
      if (excuse === undefined) {
        return {
          message: `${said} No other version of it was committed before, so it excuses nothing.`,
          hint: 'Compare with the tracking issue and with whoever was there.',
        }
      }
      const { from, to, values } = excuse
      const [before = null, after = null] = [values[from], values[to]]
      const stands = after === null || present.version.facts.includes(after)
      const record = stands ? present : (states[to]?.record ?? present)
      const { words: changed, isKinder } = verdictsMovedBy({ before, after }, record, now, verdicts)
      return {
        ...(isKinder ? { severity: 'warning' as const } : {}),
        message: `${said} ${changed.length === 0 ? 'No verdict changed' : `Verdicts: ${changed.join('; ')}`}.`,
        hint: 'Ask for what the correction rests on.',
      }
    })
  }
)
