/** The one decision about what anybody in the world may read of an incident: what is not marked so is not. */
import type { IncidentFile } from './incident.ts'
import { kindIn } from './kind-in.ts'
import { markingOf } from './marking.ts'
import type { Policy } from './policy.ts'

/** A service of the catalogue. */
export interface Service {
  readonly name: string
  readonly what: string
  readonly isPublic: boolean
}

/** The catalogue in its order. */
export function servicesIn({ services = {} }: Pick<Policy, 'services'>): Service[] {
  return Object.entries(services).map(([name, service]) =>
    typeof service === 'string'
      ? { name, what: service, isPublic: false }
      : { name, what: service.what, isPublic: service.public }
  )
}

/** The services of an incident that may be named; none where it may not be told of at all. */
export function publicServices(
  { incident, doubtful }: Pick<IncidentFile, 'incident' | 'doubtful'>,
  policy: Policy
): string[] {
  const isPublic = kindIn(policy, incident.kind)?.public === true
  // Green is for a community, and the world is none.
  if (doubtful === true || !isPublic || markingOf(incident, policy) !== 'clear') return []
  const published = new Set(
    servicesIn(policy).flatMap(({ name, isPublic: isOne }) => (isOne ? [name] : []))
  )
  return [...new Set(incident.services)].filter((name) => published.has(name))
}
