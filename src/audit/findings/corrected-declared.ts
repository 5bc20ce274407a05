/** Corrections that a record declares, with the verdicts before and after. */
import { formatInstant } from '../../model/time.ts'
import { aboutOf, correctionsIn, nthEntry } from '../corrections.ts'
import { auditTrailRule } from '../rule.ts'
import { verdictsMovedBy } from '../verdicts.ts'

/** What else happened since is no work of the correction: its entry alone is set back. */
export const correctedDeclared = auditTrailRule(
  'corrected-declared',
  'note',
  'A correction is declared, and both verdicts are told.',
  ({ present, states }, { verdicts, now }) => {
    if (present === null) return []
    return correctionsIn(present).map((correction) => {
      const { entry, was, reason, at } = correction
      const about = aboutOf(correction)
      const after = nthEntry(present, about)
      const before = states
        .flatMap(({ held }) => (held === null ? [] : (nthEntry(held, about) ?? [])))
        .findLast((fact) => fact !== after)
      const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === undefined ? '' : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, '')}.`
      if (before === undefined) {
        return {
          message: `${said} No other version of it was ever committed.`,
          hint: 'Compare with the tracking issue and with whoever was there.',
        }
      }
      const changed = verdictsMovedBy({ before, after }, present, now, verdicts)
      return {
        message: `${said} ${changed.length === 0 ? 'No verdict changed' : `Verdicts: ${changed.join('; ')}`}.`,
        hint: 'Ask for what the correction rests on.',
      }
    })
  }
)
