/** Notes what the judging of a record asks for beside its bytes, the policy and the rota. */
import { idKey } from '../../model/id.ts'
import type { Instant } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { LedgerIndex, RepositoryView } from '../../rules/shared/rule.ts'
import type { JudgedAgainst } from './find-faults.ts'

/** What it asked and what it was told; whoever is told the same again finds the same. */
export interface Asked {
  /** Id in lower case → the paths that carry it. */
  readonly ids: ReadonlyMap<string, readonly string[]>
  /** Path → what stood there. */
  readonly kinds: ReadonlyMap<string, ReturnType<RepositoryView['kindOf']>>
  /** Whether it asked for all of them. */
  readonly isForAll: boolean
  /** Whether it asked for the bytes of an attachment, or for what another record may answer otherwise. */
  readonly isMore: boolean
  /** From when on a later moment may. */
  readonly until: Instant
}

/** A record with what it is held against, which notes each question. */
export interface Listening {
  readonly against: JudgedAgainst
  readonly asked: () => Asked
}

/** Listens to the judging of one record. */
export function listening(against: JudgedAgainst): Listening {
  const ids = new Map<string, readonly string[]>()
  const kinds: Map<string, ReturnType<RepositoryView['kindOf']>> = new Map()
  let isForAll = false
  let isMore = false
  let until = Infinity
  const more = () => void (isMore = true)
  const { index, repository } = against
  const get = (key: string) => {
    const paths = index.ids.get(key)
    ids.set(key, paths ?? [])
    return paths
  }
  return {
    against: {
      ...against,
      index: {
        ids: {
          get,
          has: (key) => get(key) !== undefined,
          keys() {
            isForAll = true
            return index.ids.keys()
          },
        },
      },
      repository: {
        kindOf(path) {
          const kind = repository.kindOf(path)
          kinds.set(path, kind)
          return kind
        },
        sha256(path) {
          more()
          return repository.sha256(path)
        },
      },
      noteMore: more,
      noteUntil(at) {
        until = Math.min(until, at)
        against.noteUntil?.(at)
      },
    },
    asked: () => ({ ids, kinds, isForAll, isMore, until }),
  }
}

/** Whether it asked for an id beside the record's own. */
export function asksForOthers({ ids, isForAll }: Asked, { id }: Pick<ParsedRecord, 'id'>): boolean {
  const own = id === null ? null : idKey(id)
  return isForAll || [...ids.keys()].some((key) => key !== own)
}

/** Whether the ids that a record asked for are carried by the same records now; without a word, its own by itself alone. */
export function isToldTheSame(
  path: string,
  { id, asked }: { readonly id: string; readonly asked: Pick<Asked, 'ids'> | null },
  { ids }: LedgerIndex
): boolean {
  const isCarriedBy = (key: string, before: readonly string[]) => {
    const paths = ids.get(key) ?? []
    return paths.length === before.length && paths.every((one, at) => one === before[at])
  }
  return asked === null
    ? isCarriedBy(idKey(id), [path])
    : [...asked.ids].every(([key, before]) => isCarriedBy(key, before))
}
