/** The services that a record named when it was first over, and names no more: it has left their figures. */
import type { Policy } from '../model/policy.ts'
import { blameFor } from './blame.ts'
import { ownStates } from './corrections.ts'
import { diffVersions } from './diff-versions.ts'
import { valueOf } from './facts.ts'
import type { Revision } from './history.ts'
import type { HeldVersion, Trail } from './trail.ts'
import type { Verdicts } from './verdicts.ts'
import { wasEnded } from './was-ended.ts'

/** The services, and the commit that took them out. */
export interface LostServices {
  readonly services: readonly string[]
  readonly revision: Revision
}

/** Null where none is lost. A name that the policy's catalogue does not have was a slip. */
export function lostServices(
  trail: Trail,
  policy: Policy,
  verdicts: Verdicts
): LostServices | null {
  const { present } = trail
  const states = ownStates(trail)
  const over = states.findIndex(({ held }) => wasEnded(held, verdicts))
  const then = states[over]
  if (present === null || then === undefined) return null
  const kept = new Set(servicesIn(present))
  const isKnown = (name: string) => policy.services === undefined || name in policy.services
  const services = servicesIn(then.held).filter((name) => !kept.has(name) && isKnown(name))
  const change = diffVersions(then.held.version, present.version).find(
    ({ field }) => field === 'services'
  )
  if (services.length === 0 || change === undefined) return null
  return { services, revision: blameFor(trail, states.slice(over), change) ?? then.revision }
}

function servicesIn({ version }: HeldVersion): string[] {
  const services: unknown = JSON.parse(valueOf(version, 'services') ?? '[]')
  return Array.isArray(services) ? services.filter((name) => typeof name === 'string') : []
}
