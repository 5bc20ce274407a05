/** Corrections that a record declares, with the verdicts before and after; a warning where one takes a breach away. */
import { oncePer } from '../../model/once-per.ts'
import { formatInstant } from '../../model/time.ts'
import { correctionsIn, type Excuse, excusesIn, ownStates } from '../corrections.ts'
import { auditTrailRule } from '../rule.ts'
import type { StandingRecord, Trail } from '../trail.ts'
import { withdrawalsIn } from '../withdrawals.ts'
import { withdrawalWords } from './follow-up-withdrawn.ts'
import { type Deed, setBack, verdictsMovedBy } from '../verdicts.ts'

/**
 * What else happened since is no work of the correction: what it put right is set back in the record as it stands,
 * together with what others put right in the same commit, and without what was put right later.
 */
export const correctedDeclared = auditTrailRule(
  'corrected-declared',
  'note',
  'A correction is declared, and both verdicts are told.',
  (trail, context) => {
    const { verdicts, now } = context
    const { present } = trail
    if (present === null) return []
    return correctionsIn(present).map((correction) => {
      const { entry, was, reason, at } = correction
      const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === undefined ? '' : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, '')}.`
      const excuse = excusesIn(trail).find((one) => one.correction === correction)
      if (excuse === undefined) {
        const withdrawn = withdrawalsIn(trail, context)
          .filter(({ declaredBy }) => declaredBy === correction)
          .map(withdrawalWords)
        if (withdrawn.length > 0)
          return {
            message: `${said} ${withdrawn.join('. ')}.`,
            hint: 'Ask who agreed that it need not be done, or not by then.',
          }
        return {
          message: `${said} No other version of it was committed before, so it excuses nothing.`,
          hint: 'Compare with the tracking issue and with whoever was there.',
        }
      }
      const { words: changed, isKinder } = verdictsMovedBy(
        stepOf(excuse),
        deedOf(excuse, present, trail),
        now,
        verdicts
      )
      return {
        ...(isKinder ? { severity: 'warning' as const } : {}),
        message: `${said} ${changed.length === 0 ? 'No verdict changed' : `Verdicts: ${changed.join('; ')}`}.`,
        hint: 'Ask for what the correction rests on.',
      }
    })
  }
)

const stepOf = oncePer(({ from, to, values }: Excuse) => ({
  before: values[from] ?? null,
  after: values[to] ?? null,
}))

function deedOf({ to }: Excuse, present: StandingRecord, trail: Trail): Deed {
  const all = excusesIn(trail)
  const together = all.filter((one) => one.to === to).map(stepOf)
  const earlier = all
    .filter((one) => one.to > to)
    .toSorted((one, other) => other.to - one.to)
    .reduce((record, one) => setBack(record, [stepOf(one)]), present)
  const { facts } = earlier.version
  const stands = together.every(({ after }) => after === null || facts.includes(after))
  const after = stands ? earlier : (ownStates(trail)[to]?.record ?? present)
  return { before: setBack(after, together), after, together }
}
