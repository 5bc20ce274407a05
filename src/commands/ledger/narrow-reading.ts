/** A reading of the records that matter to one pull request; of all others it knows the ids that their names say. */
import { idInPath, idKey, minuteInId } from '../../model/id.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { filesOf, knownByName, type LedgerFiles } from '../../store/read-ledger.ts'
import { namesNote } from './judge-in-parts.ts'
import type { Reading } from './reading.ts'

/** So many records are looked for in the text of all others; where more matter all are read. */
const MOST = 50

/** Which records matter. */
interface Narrowing {
  readonly dir: string
  readonly isWanted: (record: Pick<ParsedRecord, 'path' | 'id'>) => boolean
  /** Ids beside those of the wanted ones, such as that of a record that is gone. */
  readonly ids: readonly string[]
  readonly tell: (text: string) => void
}

/**
 * Reads the wanted records, those whose names hold no id, and those whose text mentions the id of one of the wanted,
 * as a duplicate does. What hides behind a wrong name a check of all finds.
 */
export async function narrowReading(
  reading: Reading,
  { dir, isWanted, ids, tell }: Narrowing
): Promise<Reading> {
  const files = await reading.files(dir)
  if (files.atHand) return reading
  const read = new Map<string, ParsedRecord>()
  const take = async (paths: readonly string[]) => {
    for await (const part of files.read(paths)) for (const one of part) read.set(one.path, one)
  }
  const named = files.paths.map((path) => ({ path, id: idInPath(path) }))
  await take(named.flatMap((one) => (one.id === null || isWanted(one) ? [one.path] : [])))
  const words = wordsFor([...read.values()].filter(isWanted), ids)
  if (words.length > MOST) return reading
  const others = files.paths.filter((path) => !read.has(path))
  if (words.length > 0) await take(files.holding(others, words))
  // Of several with one id the first counts, so that whoever is read brings those that are named alike.
  for (let twins = twinsOf(read, named); twins.length > 0; twins = twinsOf(read, named))
    await take(twins)
  const unread = files.paths.length - read.size
  if (unread > 0) tell(namesNote(unread))
  const records = named.map(({ path, id }) => read.get(path) ?? knownByName(path, id))
  const narrowed: LedgerFiles = filesOf(records)
  return { ...reading, records: async () => records, files: async () => narrowed }
}

/** Those not read yet whose names lay claim to the id of one that is. */
function twinsOf(
  read: ReadonlyMap<string, ParsedRecord>,
  named: readonly { readonly path: string; readonly id: string | null }[]
): readonly string[] {
  const ids = new Set([...read.values()].flatMap(({ id }) => (id === null ? [] : [idKey(id)])))
  return named.flatMap(({ path, id }) =>
    id !== null && !read.has(path) && ids.has(idKey(id)) ? [path] : []
  )
}

/** What a text holds that mentions one of these records, or the one that it repeats, in whatever case. */
function wordsFor(records: readonly ParsedRecord[], ids: readonly string[]): readonly string[] {
  const named = records.flatMap(({ id, path, file }) => [
    id,
    idInPath(path),
    file?.incident['duplicate-of'] ?? null,
  ])
  const words = [...named, ...ids].flatMap((id) => (id === null ? [] : (minuteInId(id) ?? [])))
  return [...new Set(words)]
}
