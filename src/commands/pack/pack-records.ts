/** Takes the record of each incident of a pack: as it stood when the closure was stated, or else as it stands. */
import { idKey } from '../../model/id.ts'
import { fileOf } from '../../audit/facts.ts'
import type { AuditContext } from '../../audit/context.ts'
import { closingState } from '../../pack/closure.ts'
import type { PackedRecord } from '../../pack/evidence.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { courseOfTheTime, readyAgreements } from '../../clock/policy-of-the-time.ts'
import { isEnded } from '../../clock/status.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import { readBytes } from '../../git/read-objects.ts'
import { parseRecord, RECORD_LIMIT } from '../../parse/parse-record.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import type { PackGathered, PackPlaces } from './pack-source.ts'

/** The history of a pack, with what an audit makes of it. */
export interface PackHistory {
  readonly traced: TracedHistory
  readonly context: AuditContext
}

/** The records by the path of their entry. */
export async function packRecords(
  entries: readonly LedgerEntry[],
  gathered: PackGathered,
  places: PackPlaces,
  past: PackHistory | null
): Promise<ReadonlyMap<string, PackedRecord>> {
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
  const closing = isEnded(course.status)
    ? closingState(trail.states, ({ version, path }) =>
        isEnded(courseOfTheTime(fileOf(version, path), policies.timeline, agreements, null).status)
      )
    : null
  const held = closing?.held ?? trail.present
  if (held === null) return null
  const { path, commit, blob } = held
  return { as: closing === null ? 'head' : 'closure', path, commit, blob }
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
