/** The one decision about what may be said of a record, and where: closed wherever something is not known. */
import type { Incident, IncidentFile } from './incident.ts'
import type { Policy } from './policy.ts'

/** Who reads what goes out: those who may read the repository, or anybody. */
export type Place = 'private' | 'public'

/** The place that a repository is; null: nobody knows, and then anybody may read it. */
export function placeOf(isPrivate: boolean | null): Place {
  return isPrivate === true ? 'private' : 'public'
}

/**
 * Whether of this record only its id, priority and times may be said in `place`: it or its kind is marked amber or red,
 * or nobody can tell, because it cannot be read without errors, or no policy that counts knows its kind.
 *
 * @param file null: it cannot be read at all, and no guess is made of what it says.
 * @param policy null: there is none that counts. Of a pull request it is the base branch's.
 */
export function isConfidential(
  file: Pick<IncidentFile, 'incident' | 'doubtful'> | null,
  policy: Policy | null,
  place: Place
): boolean {
  if (place === 'private') return false
  const marking = file === null || file.doubtful ? null : markingOf(file.incident, policy)
  return marking === null || isRestricted(marking)
}

/** Whether nothing may be said in `place` of incidents of a kind; of one that no policy knows neither. */
export function isConfidentialKind(kind: string, policy: Policy | null, place: Place): boolean {
  if (place === 'private') return false
  const marking = markingOf({ kind }, policy)
  return marking === null || isRestricted(marking)
}

/** Whether a marking of the Traffic Light Protocol keeps what it marks from the public: amber and red do. */
export function isRestricted(marking: NonNullable<Incident['tlp']>): boolean {
  return marking === 'amber' || marking === 'red'
}

/** The record's own marking, else its kind's; null where the policy does not know its kind. */
export function markingOf(
  { kind, tlp }: Pick<Incident, 'kind' | 'tlp'>,
  policy: Policy | null
): Policy['kinds'][string]['tlp'] | null {
  const isKnown = policy !== null && Object.hasOwn(policy.kinds, kind)
  return tlp ?? (isKnown ? policy.kinds[kind]?.tlp : null) ?? null
}
