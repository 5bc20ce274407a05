/** Every zone is one of the IANA database, because an unknown one has no clock. */
import { atValue, policyRule, quoted } from '../shared/rule.ts'

/** The rule `policy-zones`. */
export const policyZones = policyRule(
  'policy-zones',
  'Every timezone is an IANA zone.',
  ({ policy, zones }) =>
    [
      { zone: policy.timezone, keys: ['timezone'] },
      ...Object.entries(policy.calendars).flatMap(([name, { timezone }]) =>
        timezone === undefined ? [] : { zone: timezone, keys: ['calendars', name, 'timezone'] }
      ),
    ]
      .filter(({ zone }) => !zones.isZone(zone))
      .map(({ zone, keys }) => ({
        place: atValue(...keys),
        message: `${quoted(zone)} is no time zone.`,
        hint: 'Write continent and city, as in `Europe/Amsterdam`, or `UTC`.',
      }))
)
