/** Which of several records with one id counts. */
import { compareBytes } from './byte-order.ts'
import { ID_PATTERN, idKey } from './id.ts'

/**
 * The records that count, by their id in lower case: of those with one id (in any case) the first path in byte order,
 * whenever it was reported; one without an id, or with a malformed one, counts for nothing and displaces nobody.
 */
export function firstById<Found extends { readonly path: string }>(
  records: readonly Found[],
  idOf: (record: Found) => string | null
): ReadonlyMap<string, Found> {
  const first = new Map<string, Found>()
  for (const record of records.toSorted((one, other) => compareBytes(one.path, other.path))) {
    const id = idOf(record)
    if (id === null || !ID_PATTERN.test(id) || first.has(idKey(id))) continue
    first.set(idKey(id), record)
  }
  return first
}
