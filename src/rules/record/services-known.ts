/** Where the policy has a catalogue of services, a record names services of that catalogue. */
import { atValue, recordRule, quoted, suggestion } from '../shared/rule.ts'

/** The rule `services-known`: a warning, for a catalogue lags behind what breaks. */
export const servicesKnown = recordRule(
  'services-known',
  "Services are in the policy's catalogue, where it has one.",
  ({ file, policy }) => {
    const catalogue = policy.services
    if (catalogue === undefined) return []
    return file.incident.services.flatMap((service, index) =>
      Object.hasOwn(catalogue, service)
        ? []
        : {
            severity: 'warning' as const,
            place: atValue('services', index),
            message: `The policy's catalogue has no service ${quoted(service)}.`,
            hint: `${suggestion(service, Object.keys(catalogue))} A new one is added under \`services\` in the policy.`,
          }
    )
  }
)
