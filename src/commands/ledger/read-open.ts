/** Reads the records part by part, and keeps those of which there is something to say: of the others no more than their number stays. */
import { isOpenNow } from '../../clock/compute-ledger.ts'
import { type Agreements, needsExactBody, readyAgreements } from '../../clock/policy-of-the-time.ts'
import type { PolicyTimeline } from '../../clock/policy-timeline.ts'
import { compareBytes } from '../../model/order.ts'
import { ID_PATTERN, idKey } from '../../model/id.ts'
import type { IncidentFile } from '../../model/incident.ts'
import type { Instant, Zones } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import type { LedgerFiles } from '../../store/read-ledger.ts'

/** What they are held against. */
interface Reading {
  readonly timelineOf: (records: readonly ParsedRecord[]) => Promise<PolicyTimeline>
  readonly zones: Zones
  readonly now: Instant
  /** What is over is kept all the same where an entry stands at this moment or later; infinite: none is. */
  readonly quietSince: Instant
}

/**
 * Keeps what may be open, and what may say something of that: what cannot be read, a duplicate and its original, and
 * whatever it takes the history or the exact body to judge. Says how many incidents it did not keep.
 */
export async function readOpen(
  files: LedgerFiles,
  { timelineOf, zones, now, quietSince }: Reading
) {
  const agreements = readyAgreements(zones)
  const kept: ParsedRecord[] = []
  const open = new Set<string>()
  const settled = new Map<string, string>()
  const doubled = new Set<string>()
  for await (const records of files.read(files.paths)) {
    const timeline = await timelineOf(records)
    for (const record of records) {
      const { file } = record
      const key = file === null ? '' : idKey(file.incident.id)
      // Of several with one id the first counts, also where that is over: it is kept beside them.
      if (settled.has(key)) doubled.add(key)
      const isQuiet = file?.incident.timeline.every(({ at }) => at < quietSince) === true
      if (
        file !== null &&
        isQuiet &&
        !doubled.has(key) &&
        !open.has(key) &&
        isOver(file, timeline, agreements, now)
      ) {
        settled.set(key, record.path)
      } else {
        kept.push(record)
        if (file !== null) open.add(key)
      }
    }
  }
  const originals = new Set(kept.map(({ file }) => file?.incident['duplicate-of']?.toLowerCase()))
  const named = [...settled].flatMap(([key, path]) =>
    originals.has(key) || doubled.has(key) ? [path] : []
  )
  for await (const records of files.read(named)) kept.push(...records)
  return {
    records: kept.toSorted((a, b) => compareBytes(a.path, b.path)),
    settled: settled.size - named.length,
  }
}

/** Whether its timeline alone says that it is over, and it says nothing of another. */
function isOver(
  file: IncidentFile,
  timeline: PolicyTimeline,
  agreements: Agreements,
  now: Instant
): boolean {
  const { id, declared, 'duplicate-of': original } = file.incident
  if (!ID_PATTERN.test(id) || declared !== 'live' || original !== undefined) return false
  if (needsExactBody(file, timeline)) return false
  return !isOpenNow(file, timeline, agreements, now)
}
