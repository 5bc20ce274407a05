/** The rota's zone is one of the IANA database, because an unknown one has no clock. */
import { atValue, rotaRule, quoted } from '../shared/rule.ts'

/** The rule `rota-zone`. */
export const rotaZone = rotaRule(
  'rota-zone',
  'The timezone of the rota is an IANA zone.',
  ({ file: { timezone }, zones }) =>
    timezone === undefined || zones.isZone(timezone)
      ? []
      : {
          place: atValue('timezone'),
          message: `${quoted(timezone)} is no time zone.`,
          hint: 'Write continent and city, as in `Europe/Amsterdam`, or `UTC`.',
        }
)
