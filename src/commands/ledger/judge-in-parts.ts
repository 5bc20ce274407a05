/** Judges the records of `check` part by part, and lets each part go: what stays of a record is its id. */
import { type PastOf, unknownPast } from '../../clock/declared.ts'
import type { PolicyTimeline } from '../../clock/policy-timeline.ts'
import type { Finding } from '../../model/finding.ts'
import { idInPath, idKey } from '../../model/id.ts'
import type { Place } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { LedgerIndex, RepositoryView } from '../../rules/shared/rule.ts'
import type { LedgerFiles, Standing } from '../../store/read-ledger.ts'
import { asksForOthers, isToldTheSame, listening, type Listening } from './asked.ts'
import type { CleanRecord, CleanRecords } from './clean-records.ts'
import {
  type ConfirmBodies,
  confirmFaults,
  indexOf,
  type JudgedAgainst,
  recordIn,
  type Spoken,
  spokenOf,
} from './find-faults.ts'
import { clockStartsOf } from './gather.ts'
import { type Hidden, hiddenAmong } from './hidden-records.ts'

/** What is judged, and who is asked for what it is held against. */
export interface PartsQuestion extends Pick<
  JudgedAgainst,
  'agreements' | 'now' | 'isPublic' | 'noteUntil'
> {
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
  /** What earlier runs found nothing in; null: nothing is known of any, and nothing is kept. */
  readonly clean: CleanRecords | null
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
  const { files, chosen, place, policy, confirm, clean, remark } = question
  const byName: Ids = new Map(files.paths.map((path) => [path, idInPath(path)]))
  const ids = new Map(byName)
  const hidden = new Map<string, string>()
  const note = (records: readonly ParsedRecord[]) => {
    // Most names say just what the record does.
    for (const { path, id } of records)
      if (id !== ids.get(path)) ids.set(path, id === null ? null : flat(id))
    for (const [path, name] of hiddenAmong(records, policy, place)) hidden.set(path, name)
  }
  const isChosen = new Set(chosen)
  const others = files.paths.filter((path) => !isChosen.has(path))
  // Whether a record is to be hidden stands in no name, and what was read already costs nothing.
  const isRead = files.atHand || place !== 'private'
  const unknown = isRead ? others : others.filter((path) => byName.get(path) === null)
  const named = others.length - unknown.length
  if (named > 0) remark(namesNote(named))
  for await (const records of files.read(unknown)) note(records)
  for (const path of unknown) byName.set(path, ids.get(path) ?? null)

  const known = new Map<string, CleanRecord>()
  const stands = clean === null ? null : await question.repository([])
  const isKnown = (file: Standing): boolean => {
    const found = clean?.recall(file) ?? null
    if (found === null) return false
    const kinds = [...(found.asked?.kinds ?? [])]
    if (kinds.some(([at, kind]) => stands?.kindOf(at) !== kind)) return false
    known.set(file.path, found)
    ids.set(file.path, found.id)
    return true
  }
  const faults = new Map<string, readonly Finding[]>()
  const onRead = (records: readonly ParsedRecord[]) => {
    note(records)
    for (const { path, findings } of records) if (findings.length > 0) faults.set(path, findings)
  }
  const nameIndex = indexOfIds(byName)
  const first = await judgeAt(question, chosen, {
    index: nameIndex,
    onRead,
    isKnown: clean === null ? null : isKnown,
  })
  const changed = differingIds(byName, ids)
  const index = changed.size === 0 ? nameIndex : indexOfIds(ids)
  const again = chosen.filter((path) => {
    const found = known.get(path)
    if (found !== undefined) return !isToldTheSame(path, found, index)
    return changed.size > 0 && (first.dependent.has(path) || changed.has(keyOf(ids.get(path))))
  })
  const isAgain = new Set(again)
  const second = await judgeAt(question, again, { index, onRead })
  const spoken = [
    ...first.spoken.filter(({ record }) => !isAgain.has(record.path)),
    ...second.spoken,
  ]
  clean?.save()
  const parsed = chosen.flatMap((path) => faults.get(path) ?? [])
  return { findings: [...parsed, ...(await confirmFaults(spoken, confirm))], hidden }
}

/** What is said where so many other records are known by their names alone. */
export function namesNote(count: number): string {
  const records = count === 1 ? 'one other record was' : `${count} other records were`
  return `note: the ids of ${records} taken from the file names; a check of all reads them.\n`
}

/** Which ids are carried where, what is done with each part as it is read, and what need not be read. */
interface Judging {
  readonly index: LedgerIndex
  readonly onRead: (records: readonly ParsedRecord[]) => void
  readonly isKnown?: ((file: Standing) => boolean) | null
}

/** What the rules say of the records at these paths, and which of those asked for ids beside their own. */
async function judgeAt(
  question: PartsQuestion,
  paths: readonly string[],
  { index, onRead, isKnown }: Judging
) {
  const { files, policy, timelineAt, repository, pasts, agreements, now, isPublic, clean } =
    question
  const { noteUntil } = question
  const spoken: Spoken[] = []
  const dependent = new Set<string>()
  const waiting: { readonly own: Listening; readonly record: ParsedRecord }[] = []
  for await (const records of files.read(paths, isKnown)) {
    onRead(records)
    if (policy === null || timelineAt === null) continue
    const originals = await originalsOf(records, index, files)
    const timeline = await timelineAt(clockStartsOf([...records, ...originals], now))
    const against: JudgedAgainst = {
      index,
      recordOf: recordIn(originals),
      policy,
      timeline,
      agreements,
      now,
      isPublic,
      repository: await repository(records),
      pastOf: unknownPast,
      ...(noteUntil === undefined ? {} : { noteUntil }),
    }
    for (const record of records) {
      const own = listening(against)
      // Of these the history has to be asked, once for all.
      if (record.file !== null && record.file.incident.declared !== 'live') {
        waiting.push({ own, record })
        continue
      }
      const said = spokenOf(own.against, record)
      const asked = own.asked()
      spoken.push(...said)
      if (asksForOthers(asked, record)) dependent.add(record.path)
      const isClean = record.file !== null && record.findings.length === 0 && said.length === 0
      if (isClean && !asked.isMore && !asked.isForAll && asked.until === Infinity)
        clean?.keep(record.path, { id: record.file.incident.id, asked })
    }
  }
  if (policy === null || waiting.length === 0) return { spoken, dependent }
  const pastOf = await pasts(
    waiting.map(({ record }) => record),
    policy
  )
  for (const { own, record } of waiting) {
    spoken.push(...spokenOf({ ...own.against, pastOf }, record))
    if (asksForOthers(own.asked(), record)) dependent.add(record.path)
  }
  return { spoken, dependent }
}

/** The records that these name as what they repeat. */
async function originalsOf(
  records: readonly ParsedRecord[],
  { ids }: LedgerIndex,
  files: LedgerFiles
): Promise<readonly ParsedRecord[]> {
  const named = records.flatMap(({ file }) => {
    const id = file?.incident['duplicate-of']
    return id === undefined ? [] : (ids.get(idKey(id)) ?? [])
  })
  const found: ParsedRecord[] = []
  if (named.length === 0) return found
  for await (const part of files.read([...new Set(named)])) found.push(...part)
  return found
}

/** The ids, in lower case, whose paths are not the same in both. */
function differingIds(one: Ids, other: Ids): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [path, id] of one) {
    const now = other.get(path)
    if (now === id) continue
    const [before, after] = [keyOf(id), keyOf(now)]
    if (before !== after) keys.add(before).add(after)
  }
  return keys
}

function indexOfIds(ids: Ids): LedgerIndex {
  return indexOf(Array.from(ids, ([path, id]) => ({ path, id })))
}

/** Never an id's key for what carries none. */
function keyOf(id: string | null | undefined): string {
  return id === null || id === undefined ? '' : idKey(id)
}

/** The same text on its own: a piece cut out of a record would keep the whole of it. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}
