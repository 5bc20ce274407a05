/** Takes the incidents that the history knows and the ledger does not: their record is gone, or cannot be read. */
import { idKey } from '../../model/id.ts'
import { fileOf } from '../../audit/facts.ts'
import type { HeldVersion, Trail } from '../../audit/trail.ts'
import type { PackedIncident } from '../../pack/evidence.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { readBytes } from '../../git/read-objects.ts'
import { RECORD_LIMIT } from '../../parse/parse-record.ts'
import { isWithin, type Period } from '../../period/period.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import type { PackHistory } from './pack-records.ts'
import type { PackGathered } from './pack-source.ts'

/** Each as the last version that can be read says, where by that it belongs to the period. */
export async function packAbsent(
  root: string,
  gathered: PackGathered,
  { period, now }: { readonly period: Period; readonly now: number },
  { traced, context }: PackHistory
): Promise<readonly PackedIncident[]> {
  const known = new Set(gathered.files.map(({ incident }) => idKey(incident.id)))
  const absent = context.cards.flatMap(({ key, isReadable }) => {
    const trail = isReadable || known.has(key) ? null : traced.trailOf(key)
    const held = trail === null ? null : lastReadable(trail)
    if (trail === null || held === null) return []
    const judged = (at: number): LedgerEntry | undefined =>
      ledgerOf({ ...gathered, files: [fileOf(held.version, held.path)] }, at)[0]
    const entry = judged(now)
    if (entry === undefined) return []
    const isReported = isWithin(period, entry.course.reportedAt)
    const isOpenBefore = entry.course.reportedAt < period.from && judged(period.from)?.open === true
    const why = isReported ? ('reported' as const) : ('open-before' as const)
    return isReported || isOpenBefore ? [{ entry, why, trail, held }] : []
  })
  const blobs = absent.map(({ held }) => held.blob)
  const bytes = await readBytes(root, blobs, RECORD_LIMIT)
  return absent.map(({ entry, why, trail, held: { blob, commit, path } }): PackedIncident => ({
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

/** Of a record that stood in the folder, and did not go on under another id. */
function lastReadable({ states, became }: Trail): HeldVersion | null {
  if (became.length > 0) return null
  const held = states.flatMap((state) => state.held ?? [])
  return held.findLast(({ inFolder, problem }) => inFolder && problem === null) ?? null
}
