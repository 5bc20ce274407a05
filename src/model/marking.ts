/** The one decision about what may be said of a record, and where: closed wherever something is not known. */
import type { Incident } from './incident.ts'
import type { Policy } from './policy.ts'

/** Who reads what goes out: those who may read the repository, or anybody. */
export type Place = 'private' | 'public'

/** The place that a repository is; null: nobody knows, and then anybody may read it. */
export function placeOf(isPrivate: boolean | null): Place {
  return isPrivate === true ? 'private' : 'public'
}

/** What a marking hangs on; null: the record cannot be read, and no guess is made of what it says. */
type Marked = Pick<Incident, 'kind' | 'tlp'> | null

/**
 * Whether of this record only its id, priority and times may be said in `place`: it or its kind is marked amber or red,
 * or nobody can tell, because it cannot be read, or no policy that counts knows its kind.
 *
 * @param policy null: there is none that counts. Of a pull request it is the base branch's.
 */
export function isConfidential(record: Marked, policy: Policy | null, place: Place): boolean {
  return place !== 'private' && ['amber', 'red', null].includes(markingOf(record, policy))
}

/** The record's own marking, else its kind's; null where nobody can tell. */
export function markingOf(
  record: Marked,
  policy: Policy | null
): Policy['kinds'][string]['tlp'] | null {
  if (record === null) return null
  const { kind, tlp } = record
  const byKind = policy !== null && Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind] : null
  return tlp ?? byKind?.tlp ?? null
}
