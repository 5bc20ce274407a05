/** Corrections that a record declares, with the verdicts before and after. */
import { auditTrailRule } from '../rule.ts'
import { formatInstant } from '../../model/time.ts'
import { aboutOf, correctionsIn, nthEntry } from '../corrections.ts'
import type { HeldVersion } from '../trail.ts'
import { differences } from '../verdicts.ts'

export const correctedDeclared = auditTrailRule(
  'corrected-declared',
  'note',
  'A correction is declared, and both verdicts are told.',
  ({ present, states }, { verdicts, now }) => {
    if (present === null) return []
    return correctionsIn(present).map(({ entry, was, reason, at }) => {
      const fresh = named(present, entry)
      const before = states.findLast(
        ({ held }) => held !== null && differs(named(held, entry), fresh)
      )?.held
      const said = `\`${entry}\` was put right at ${formatInstant(at)}${was === undefined ? '' : ` (was ${was})`}: ${reason.trim().replace(/[.]$/, '')}.`
      if (before === undefined || before === null) {
        return {
          message: `${said} No other version of it was ever committed.`,
          hint: 'Compare with the tracking issue and with whoever was there.',
        }
      }
      const changed = differences(verdicts.ofTheTime(before, now), verdicts.ofTheTime(present, now))
      return {
        message: `${said} ${changed.length === 0 ? 'No verdict changed' : `Verdicts: ${changed.join('; ')}`}.`,
        hint: 'Ask for what the correction rests on.',
      }
    })
  }
)

function named(held: HeldVersion, entry: string): string | null {
  const found = nthEntry(held, aboutOf({ entry }))
  return found === null ? null : JSON.stringify(found)
}

function differs(old: string | null, fresh: string | null): boolean {
  return old !== null && old !== fresh
}
