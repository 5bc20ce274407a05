/** Judges the records of `check` part by part, and lets each part go: what stays of a record is its id. */
import { type PastOf, unknownPast } from '../../clock/declared.ts'
import type { PolicyTimeline } from '../../clock/policy-timeline.ts'
import type { Finding } from '../../model/finding.ts'
import { idInName, idKey } from '../../model/id.ts'
import type { Place } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { LedgerIndex, RepositoryView } from '../../rules/shared/rule.ts'
import type { LedgerFiles } from '../../store/read-ledger.ts'
import {
  type ConfirmBodies,
  confirmFaults,
  indexOf,
  type JudgedAgainst,
  type Spoken,
  spokenOf,
} from './find-faults.ts'
import { clockStartsOf } from './gather.ts'
import { type Hidden, hiddenAmong } from './hidden-records.ts'

/** What is judged, and who is asked for what it is held against. */
export interface PartsQuestion extends Pick<JudgedAgainst, 'agreements' | 'now' | 'isPublic'> {
  readonly files: LedgerFiles
  /** The paths to judge. */
  readonly chosen: readonly string[]
  readonly place: Place
  /** Null where it cannot be used: then the faults of the reading are all there is. */
  readonly policy: Policy | null
  /** The policies of these moments; null with the policy. */
  readonly timelineAt: ((moments: readonly Instant[]) => Promise<PolicyTimeline>) | null
  readonly repository: (records: readonly ParsedRecord[]) => Promise<RepositoryView>
  readonly pasts: (records: readonly ParsedRecord[], policy: Policy) => Promise<PastOf>
  readonly confirm: ConfirmBodies
  readonly remark: (text: string) => void
}

/** Each path with the id that its record carries, null: none; in the order of the paths. */
type Ids = Map<string, string | null>

/**
 * The faults of the chosen records, and which records are to be hidden.
 *
 * Rules ask for the ids of other records before those are read, so the names of the files answer first. Once all are
 * read, the records are judged again for which a name said otherwise than the record behind it. What is not chosen is
 * read only where its name holds no id.
 */
export async function judgeInParts(
  question: PartsQuestion
): Promise<{ readonly findings: readonly Finding[]; readonly hidden: Hidden }> {
  const { files, chosen, place, policy, confirm, remark } = question
  const byName: Ids = new Map(files.paths.map((path) => [path, idInName(nameIn(path))]))
  const ids = new Map(byName)
  const hidden = new Map<string, string>()
  const note = (records: readonly ParsedRecord[]) => {
    for (const { path, id } of records) ids.set(path, id === null ? null : flat(id))
    for (const [path, name] of hiddenAmong(records, policy, place)) hidden.set(path, name)
  }
  const isChosen = new Set(chosen)
  const others = files.paths.filter((path) => !isChosen.has(path))
  // Whether a record is to be hidden stands in no name, and what was read already costs nothing.
  const isRead = files.atHand || place !== 'private'
  const unknown = isRead ? others : others.filter((path) => byName.get(path) === null)
  const named = others.length - unknown.length
  if (named > 0) {
    const records = named === 1 ? 'one other record was' : `${named} other records were`
    remark(`note: the ids of ${records} taken from the file names; a check of all reads them.\n`)
  }
  for await (const records of files.read(unknown)) note(records)
  for (const path of unknown) byName.set(path, ids.get(path) ?? null)

  const parsed: Finding[] = []
  const first = await judgeAt(question, chosen, byName, (records) => {
    note(records)
    parsed.push(...records.flatMap(({ findings }) => findings))
  })
  const changed = differingIds(byName, ids)
  const again =
    changed.size === 0
      ? []
      : chosen.filter((path) => first.dependent.has(path) || changed.has(keyOf(ids.get(path))))
  const isAgain = new Set(again)
  const second = await judgeAt(question, again, ids, () => undefined)
  const spoken = [
    ...first.spoken.filter(({ record }) => !isAgain.has(record.path)),
    ...second.spoken,
  ]
  return { findings: [...parsed, ...(await confirmFaults(spoken, confirm))], hidden }
}

interface Said {
  readonly spoken: readonly Spoken[]
  /** The paths of records whose rules asked for ids beside their own. */
  readonly dependent: ReadonlySet<string>
}

/** What the rules say of the records at these paths; `onRead` is handed each part as it is read. */
async function judgeAt(
  question: PartsQuestion,
  paths: readonly string[],
  ids: Ids,
  onRead: (records: readonly ParsedRecord[]) => void
): Promise<Said> {
  const { files, policy, timelineAt, repository, pasts, agreements, now, isPublic } = question
  const index = indexOf([...ids].map(([path, id]) => ({ path, id })))
  const spoken: Spoken[] = []
  const dependent = new Set<string>()
  const waiting: { readonly against: JudgedAgainst; readonly record: ParsedRecord }[] = []
  for await (const records of files.read(paths)) {
    onRead(records)
    if (policy === null || timelineAt === null) continue
    const timeline = await timelineAt(clockStartsOf(records, now))
    const against: JudgedAgainst = {
      index,
      policy,
      timeline,
      agreements,
      now,
      isPublic,
      repository: await repository(records),
      pastOf: unknownPast,
    }
    for (const record of records) {
      const own = { ...against, index: watched(index, record, dependent) }
      // Of these the history has to be asked, once for all.
      const isLive = record.file === null || record.file.incident.declared === 'live'
      if (isLive) spoken.push(...spokenOf(own, record))
      else waiting.push({ against: own, record })
    }
  }
  if (policy === null || waiting.length === 0) return { spoken, dependent }
  const pastOf = await pasts(
    waiting.map(({ record }) => record),
    policy
  )
  const late = waiting.flatMap(({ against, record }) => spokenOf({ ...against, pastOf }, record))
  return { spoken: [...spoken, ...late], dependent }
}

/** The index, which notes whether a record's rules ask for more than the record's own id. */
function watched(
  { ids }: LedgerIndex,
  { id, path }: ParsedRecord,
  dependent: Set<string>
): LedgerIndex {
  const own = keyOf(id)
  const noted = <Answer>(key: string | null, answer: Answer): Answer => {
    if (key !== own) dependent.add(path)
    return answer
  }
  return {
    ids: {
      get: (key) => noted(key, ids.get(key)),
      has: (key) => noted(key, ids.has(key)),
      keys: () => noted(null, ids.keys()),
    },
  }
}

/** The ids, in lower case, whose paths are not the same in both. */
function differingIds(one: Ids, other: Ids): ReadonlySet<string> {
  const keys = [...one].flatMap(([path, id]) => {
    const [before, after] = [keyOf(id), keyOf(other.get(path))]
    return before === after ? [] : [before, after]
  })
  return new Set(keys)
}

/** Never an id's key for what carries none. */
function keyOf(id: string | null | undefined): string {
  return id === null || id === undefined ? '' : idKey(id)
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The same text on its own: a piece cut out of a record would keep the whole of it. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}
