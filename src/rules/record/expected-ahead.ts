/** An expected resolution lies ahead of the word that gives it: one that had passed already tells its audience nothing. */
import { formatElapsed, formatInstant } from '../../model/time.ts'
import { atValue, type Fault, recordRule } from '../shared/rule.ts'
import { isSpared } from '../shared/spared.ts'

/** The rule `expected-ahead`: a warning, for the update was given all the same. */
export const expectedAhead = recordRule(
  'expected-ahead',
  'An expected resolution lies ahead of the entry that says it.',
  (context) =>
    isSpared(context)
      ? []
      : context.file.incident.timeline.flatMap(({ event, at, expected }, index): Fault | [] =>
          expected === undefined || expected > at
            ? []
            : {
                severity: 'warning',
                place: atValue('timeline', index, 'expected'),
                message: `\`${event}\` expects the resolution at ${formatInstant(expected)}, ${expected === at ? 'the instant of the entry itself' : `${formatElapsed(at - expected)} before the entry itself`}.`,
                hint: 'Write when the resolution was expected then, or leave `expected` out.',
              }
        )
)
