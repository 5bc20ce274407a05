/** Takes the record of each incident of a pack: as it stood when the closure was stated, as it stands, or as it last could be read. */
import { idKey } from '../../model/id.ts'
import { fileOf } from '../../audit/facts.ts'
import { lastReadable } from '../../audit/last-readable.ts'
import type { PackedRecord, PackedIncident } from '../../pack/evidence.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { courseOfTheTime, readyAgreements } from '../../clock/policy-of-the-time.ts'
import { isEnded } from '../../clock/status.ts'
import { readBytes } from '../../git/read-objects.ts'
import { parseRecord, RECORD_LIMIT } from '../../parse/parse-record.ts'
import { ledgerOf } from '../ledger/gather.ts'
import type { Packed, PackGathered, PackHistory, Packing } from './pack-source.ts'
import type { MainState, StandingRecord } from '../../audit/trail.ts'
import { isWithin } from '../../period/period.ts'

/** The records by the path of their entry. */
export async function packRecords(packed: Packed): Promise<ReadonlyMap<string, PackedRecord>> {
  const { entries, gathered, places, past } = packed
  const found = new Map<string, PackedRecord>()
  const wanted: (Wanted & { readonly entry: LedgerEntry })[] = []
  for (const entry of entries) {
    const { path } = entry.file
    const uncommitted = places.uncommitted.get(path)
    const place = past === null ? null : placeOf(entry, gathered, past)
    if (place !== null) wanted.push({ ...place, entry })
    else if (uncommitted !== undefined)
      found.set(path, {
        bytes: uncommitted,
        as: 'uncommitted',
        commit: null,
        path,
        atClosure: null,
      })
  }
  const blobs = wanted.map(({ blob }) => blob)
  const bytes = await readBytes(places.root, blobs, RECORD_LIMIT)
  for (const { entry, blob, ...place } of wanted) {
    const own = bytes.get(blob)
    if (own === undefined) continue
    const atClosure =
      place.as === 'closure' ? await judgedAtClosure(place.path, own, gathered) : null
    found.set(entry.file.path, { ...place, bytes: own, atClosure })
  }
  return found
}

interface Wanted {
  readonly as: 'closure' | 'head'
  readonly path: string
  readonly commit: string
  readonly blob: string
}

/** Null where no commit of the main line holds the record. */
function placeOf(
  { file, course }: LedgerEntry,
  { policies, zones }: PackGathered,
  { traced }: PackHistory
): Wanted | null {
  const trail = traced.trailOf(idKey(file.incident.id))
  if (trail === null) return null
  const agreements = readyAgreements(zones)
  const isOver = ({ version, path }: StandingRecord) =>
    isEnded(courseOfTheTime(fileOf(version, path), policies.timeline, agreements, null).status)
  const closing = isEnded(course.status) ? closingRecord(trail.states, isOver) : null
  const record = closing ?? trail.present
  if (record === null) return null
  const { path, commit, blob } = record
  return { as: closing === null ? 'head' : 'closure', path, commit, blob }
}

/**
 * The first record of the last stretch in which the incident was over: what was changed after it, was changed after the
 * closure. Null where it never was, or no longer is. States in which the record was away change nothing.
 */
function closingRecord(
  states: readonly MainState[],
  isOver: (record: StandingRecord) => boolean
): StandingRecord | null {
  let closing: StandingRecord | null = null
  for (const { record } of states) {
    if (record === null) continue
    closing = isOver(record) ? (closing ?? record) : null
  }
  return closing
}

/** As of the closure itself: what was settled then has to say the same ever after. */
async function judgedAtClosure(
  path: string,
  bytes: Uint8Array,
  gathered: PackGathered
): Promise<LedgerEntry | null> {
  const cheap = parseRecord(path, bytes)
  const { file } = cheap.needsExact ? parseRecord(path, bytes, await import('yaml')) : cheap
  if (file === null) return null
  const { statusChanges } = courseOfTheTime(
    file,
    gathered.policies.timeline,
    readyAgreements(gathered.zones),
    null
  )
  const closedAt = statusChanges.findLast(({ status }) => isEnded(status))?.at
  if (closedAt === undefined) return null
  return ledgerOf({ ...gathered, files: [file] }, closedAt)[0] ?? null
}

/** Each as the last version that can be read says, where by that it belongs to the period. */
export async function packAbsent(
  { places, gathered, facts: { period, now } }: Packing,
  { traced, context }: PackHistory
): Promise<readonly PackedIncident[]> {
  const known = new Set(gathered.files.map(({ incident }) => idKey(incident.id)))
  const absent = context.cards.flatMap(({ key, isReadable }) => {
    const trail = isReadable || known.has(key) ? null : traced.trailOf(key)
    const record = trail === null ? null : lastReadable(trail)
    if (trail === null || record === null) return []
    const judged = (at: number): LedgerEntry | undefined =>
      ledgerOf({ ...gathered, files: [fileOf(record.version, record.path)] }, at)[0]
    const entry = judged(now)
    if (entry === undefined) return []
    const isReported = isWithin(period, entry.course.reportedAt)
    const isOpenBefore = entry.course.reportedAt < period.from && judged(period.from)?.open === true
    const why = isReported ? ('reported' as const) : ('open-before' as const)
    return isReported || isOpenBefore ? { entry, why, trail, record } : []
  })
  const blobs = absent.map(({ record }) => record.blob)
  const bytes = await readBytes(places.root, blobs, RECORD_LIMIT)
  return absent.map(({ entry, why, trail, record: { blob, commit, path } }): PackedIncident => ({
    entry,
    why,
    record: {
      bytes: bytes.get(blob) ?? new Uint8Array(),
      as: trail.present === null ? 'gone' : 'unreadable',
      commit,
      path,
      atClosure: null,
    },
    trail,
    review: null,
  }))
}
