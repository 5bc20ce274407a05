/** The page about a pack, which lies in it: what the files are, how anybody verifies them, and what they cannot prove. */
import { code } from '../text/markdown.ts'
import { periodWords } from '../period/period.ts'
import { utc } from '../text/times.ts'
import type { Evidence, PackedIncident } from './evidence.ts'
import { HISTORY, MANIFEST, SENT_NOTICES, SUMS, UNCOMMITTED } from './pack-path.ts'

/** The page as Markdown; the same pack gives the same bytes. */
export function renderPackPage({
  facts,
  incidents,
  followUps,
  uncounted,
}: Pick<Evidence, 'facts' | 'incidents' | 'followUps' | 'uncounted'>): string {
  const { head, github, uncommitted, leftOut, period, now, version } = facts
  const lines = [
    '# Evidence pack',
    '',
    `The incidents that were reported ${periodWords(period)}, and those that were open as it began: ${incidents.length} in all. ` +
      `Judged as of ${utc(now)}, by Incident Ledger ${version}.`,
    '',
    head === null
      ? 'There was no Git history: the pack holds the records as they stood in the folder, and nothing shows how they came to be.'
      : `Drawn from commit \`${head}\`, whose whole history is in \`${HISTORY}\`.`,
    '',
    ...absentWords(incidents),
    ...uncountedWords(uncounted),
    '| file | what it holds |',
    '| --- | --- |',
    '| `population.csv`, `.ndjson` | one row an incident |',
    '| `verdicts.csv`, `.ndjson` | what was owed, by when, under which policy, and whether it was kept; beside it what the record said when it was closed |',
    ...(head === null
      ? []
      : [
          '| `trail.csv`, `.ndjson` | every change of every record, with commit, people and both dates |',
          '| `findings.csv`, `.ndjson` | what the audit found |',
          '| `policy-changes.csv`, `.ndjson` | every change of the policy, key by key |',
        ]),
    '| `notices.csv`, `.ndjson` | the notices that were sent |',
    '| `reviews.csv`, `.ndjson` | the post-incident reviews |',
    ...(followUps === null
      ? []
      : [
          '| `follow-ups.csv`, `.ndjson` | what was promised after the incidents, and how it stands |',
        ]),
    '| `policies.csv`, `.ndjson`, `policies/` | the policies in force, byte for byte |',
    '| `incidents/<ID>/` | the record as the closure was stated, and its review |',
    '| `report/` | the periodic report, with its pictures |',
    ...(github === null
      ? []
      : [`| \`${SENT_NOTICES}\` | what GitHub answered about our issues and comments |`]),
    ...(uncommitted.length === 0
      ? []
      : [`| \`${UNCOMMITTED}/\` | files that no commit holds, as they stood in the folder |`]),
    ...(head === null ? [] : [`| \`${HISTORY}\` | the whole history, for git |`]),
    `| \`${MANIFEST}\`, \`${SUMS}\` | every file with its SHA-256 |`,
    '',
    '## To verify it',
    '',
    '```sh',
    `sha256sum --check ${SUMS}`,
    ...(head === null ? [] : [`git clone ${HISTORY} ../history   # the history, to look at`]),
    'incident-ledger bundle --verify .   # computes every list again from the pack alone',
    '```',
    '',
    '## What it cannot prove',
    '',
    ...(head === null
      ? ['- Without a history, whoever wrote the records can have written anything, at any time.']
      : [
          '- Dates in Git are claims of whoever committed; `trail.csv` shows both, and the form of a signature where there is one. None was verified: `incident-ledger audit --verify` on the history does.',
          `- Whoever rewrites the history and makes a new pack from it has a pack that is right in itself. Compare the commit above with the one that the repository's host shows, or that was noted down at the time.`,
        ]),
    ...(github === null
      ? ['- GitHub was not asked: notices are listed by the receipts in the records alone.']
      : [
          `- \`${SENT_NOTICES}\` is what GitHub answered to whoever made the pack; its addresses lead to the originals.`,
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          `- Changes that were not committed are not in it: ${leftOut.map((path) => code(path)).join(', ')}.`,
        ]),
    '',
    'The pack holds the records and their history whole, confidential incidents too; only the report withholds their words.',
  ]
  return `${lines.join('\n')}\n`
}

/** Who counts incidents has to know which of them somebody took away. */
function absentWords(incidents: readonly PackedIncident[]): string[] {
  const idsOf = (wanted: string) =>
    incidents
      .filter(({ record }) => record.as === wanted)
      .map(({ entry }) => code(entry.file.incident.id))
  const [gone, unreadable] = [idsOf('gone'), idsOf('unreadable')]
  return [
    ...(gone.length === 0
      ? []
      : [
          `**Deleted from the folder of records:** ${gone.join(', ')}. The pack holds the last version of each.`,
          '',
        ]),
    ...(unreadable.length === 0
      ? []
      : [
          `**Cannot be read any more:** ${unreadable.join(', ')}. The pack holds the last version of each that can.`,
          '',
        ]),
  ]
}

function uncountedWords(paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  return [
    `**In no list and no figure**, since their ids are none, or those of other records: ${paths.map((path) => code(path)).join(', ')}.`,
    '',
  ]
}
