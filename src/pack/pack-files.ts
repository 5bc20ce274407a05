/** Draws every file of a pack that can be drawn from its evidence: whoever makes the pack and whoever verifies it alike. */
import { formatInstant } from '../model/time.ts'
import type { Evidence, PackedIncident, PackedRecord } from './evidence.ts'
import type { ManifestFile } from './manifest.ts'
import { noticeTable } from './notice-table.ts'
import { SENT_NOTICES, UNCOMMITTED } from './pack-path.ts'
import { populationTable, recordPath } from './population-table.ts'
import {
  committedReviewPath,
  renderedReviewPath,
  reviewTable,
  followUpTable,
  policyChangeTable,
  policyFilePath,
  policyTable,
  findingTable,
} from './tables.ts'
import { formatSentNotices } from './sent-notice.ts'
import { type Table, tableCsv, tableNdjson } from './table.ts'
import { trailTable } from './trail-table.ts'
import { verdictTable } from './verdict-table.ts'

/** A file of the pack with its bytes; its sum is the shell's to compute. */
export interface PackFile extends Pick<ManifestFile, 'path' | 'made' | 'from'> {
  readonly bytes: Uint8Array
}

/** The files by path: all but the manifest, the sums, the page about the pack and the history. */
export function packFiles(
  evidence: Evidence,
  uncommitted: ReadonlyMap<string, Uint8Array>
): PackFile[] {
  const { facts, incidents, policies, report, sent } = evidence
  const judged = `the records, the history and the policies of the time, as of ${formatInstant(facts.now)}`
  const files = [
    ...tablesOf(evidence).flatMap((table) => [
      computed(`${table.name}.csv`, tableCsv(table), judged),
      computed(`${table.name}.ndjson`, tableNdjson(table), judged),
    ]),
    ...incidents.flatMap((incident) => incidentFiles(incident)),
    ...policies.map((policy) => ({
      path: policyFilePath(policy),
      bytes: policy.bytes,
      made: 'copied' as const,
      from: placeOf(policy.commit, policy.path),
    })),
    ...Object.entries(report).map(([name, text]) => computed(`report/${name}`, text, judged)),
    ...[...uncommitted].map(([path, bytes]) => ({
      path: `${UNCOMMITTED}/${path}`,
      bytes,
      made: 'copied' as const,
      from: placeOf(null, path),
    })),
    ...(facts.github === null
      ? []
      : [
          {
            ...computed(SENT_NOTICES, formatSentNotices(sent), 'GitHub’s answers'),
            made: 'received' as const,
          },
        ]),
  ]
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Trail and findings only where there was a history. */
function tablesOf(evidence: Evidence): Table[] {
  const { facts, incidents, followUps, policies, policySteps, findings, sent } = evidence
  return [
    populationTable(incidents),
    verdictTable(incidents, facts.policy),
    noticeTable(incidents, sent),
    reviewTable(incidents),
    ...(followUps === null ? [] : [followUpTable(followUps)]),
    policyTable(policies),
    ...(findings === null ? [] : [trailTable(incidents), findingTable(findings)]),
    ...(policySteps === null ? [] : [policyChangeTable(policySteps)]),
  ]
}

function incidentFiles({ entry, record, review }: PackedIncident): PackFile[] {
  const { id } = entry.file.incident
  const copied = { path: recordPath(id), bytes: record.bytes, made: 'copied' as const }
  const files: PackFile[] = [{ ...copied, from: recordWords(record) }]
  if (review === null) return files
  if (review.rendered !== null)
    files.push(computed(renderedReviewPath(id), review.rendered, 'the record, by the template'))
  if (review.committed !== null) {
    const { path, bytes } = review.committed
    const from = `${path}, as it stands`
    files.push({ path: committedReviewPath(id), bytes, made: 'copied', from })
  }
  return files
}

function recordWords({ as, commit, path }: PackedRecord): string {
  switch (as) {
    case 'closure':
      return `${placeOf(commit, path)}, which stated the closure`
    case 'head':
      return `${placeOf(commit, path)}; it was not closed`
    case 'uncommitted':
      return placeOf(commit, path)
    case 'gone':
      return `${placeOf(commit, path)}, the last version before it went`
    case 'unreadable':
      return `${placeOf(commit, path)}, the last version that can be read`
  }
}

function placeOf(commit: string | null, path: string): string {
  return commit === null
    ? `${path} in the folder; no commit holds it`
    : `${path} of commit ${commit}`
}

function computed(path: string, text: string, from: string): PackFile {
  return { path, bytes: new TextEncoder().encode(text), made: 'computed', from }
}
