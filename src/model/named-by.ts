/** Which record somebody means who types a part of its name. */
import { ID_IN_ANY_CASE, idKey } from './id.ts'

/** A record as people know it: by its id and the path of its file. */
export interface Named {
  readonly id: string | null
  readonly path: string
}

/**
 * Those that `typed` may mean: the id itself, else the path, else a part of id and slug that stands between hyphens
 * (`0312`, `SEC-0312`, `stolen-passwords`), else any part. More than one, where it does not tell them apart.
 */
export function namedBy<Record extends Named>(records: readonly Record[], typed: string): Record[] {
  const asked = idKey(
    typed
      .trim()
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '')
  )
  if (asked === '') return []
  const ways: readonly ((record: Record) => boolean)[] = [
    ({ id }) => id !== null && idKey(id) === asked,
    ({ path }) => idKey(path) === asked || idKey(path).endsWith(`/${asked}`),
    (record) => isWithin(asked.split('-'), nameOf(record).split('-')),
    (record) => nameOf(record).includes(asked),
  ]
  // A whole id names that incident and no other, also where there is none.
  for (const way of ID_IN_ANY_CASE.test(asked) ? ways.slice(0, 1) : ways) {
    const found = records.filter(way)
    if (found.length > 0) return found
  }
  return []
}

/** The id and, after it, the slug; a record whose file is named otherwise has both. */
function nameOf({ id, path }: Named): string {
  const file = idKey(path.slice(path.lastIndexOf('/') + 1)).replace(/\.md$/, '')
  const key = id === null ? '' : idKey(id)
  return file.startsWith(key) ? file : `${key}-${file}`
}

/** Whether these words stand among those, in their order. */
function isWithin(words: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const word of all) if (word === words[at]) at += 1
  return at === words.length
}
