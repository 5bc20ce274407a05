/** The record that an issue asks for, and how it stands: unassessed where its author may not write, always with the issue's address. */
import { SOURCES } from '../../model/events.ts'
import { kindIn } from '../../model/kind-in.ts'
import { IMPACT_TO_COME } from '../../model/unsaid.ts'
import { formatInstant } from '../../model/time.ts'
import type { IssueReport } from '../../parse/issue-report.ts'
import { nextFreeId, recordPath } from '../../parse/record-id.ts'
import type { NewRecord } from '../../parse/render-new-record.ts'
import { typedInstant } from '../../parse/typed-instant.ts'
import { drawRecord, type Making, takenIds } from '../ledger/draw-record.ts'
import { type Gathered, ledgerOf } from '../ledger/gather.ts'
import type { Shell } from '../shell.ts'
import { refused, type Refused } from './refused.ts'
import type { ReportFacts } from './tasks.ts'
import { renderIncident } from '../../report/pull-request-comment.ts'
import { shownIn } from '../../report/shown.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { loadZones } from '../../store/zones.ts'
import { spelledInMarkdown } from '../../text/spelled.ts'

/** What it is made of. */
export interface Reported {
  readonly facts: ReportFacts
  readonly report: IssueReport
  readonly kind: string
  /** Whether its author may write to the repository: then their assessment counts. */
  readonly isWriter: boolean
  /** Ids that records elsewhere lay claim to. */
  readonly taken: readonly string[]
}

/** A record to be written. */
export interface ReportRecord {
  readonly id: string
  readonly path: string
  readonly text: string
}

/** Makes it; or says why there can be none. */
export function reportRecord(
  reported: Reported,
  making: Making,
  dir: string
): ReportRecord | Refused {
  const { facts, kind, taken } = reported
  const { gathered } = making
  const { prefix } = kindIn(gathered.policyFile.policy, kind) ?? { prefix: 'INC' }
  const title = facts.title.replaceAll(/\s+/g, ' ').trim().slice(0, 200) || 'Reported in an issue'
  const id = nextFreeId(prefix, facts.at, new Set([...takenIds(gathered.records), ...taken]))
  const path = recordPath(dir, id, title)
  const draft = draftOf(reported, { id, title }, gathered)
  const { drawn, errors } = drawRecord(path, draft, making)
  const [error] = errors
  if (drawn === null || error !== undefined) return fault(error?.message ?? 'it cannot be read.')
  return { id, path, text: drawn.text }
}

function fault(message: string): Refused {
  return refused(`It makes no record: ${message}`, 'Edit the issue, close it and open it again.')
}

function draftOf(
  { facts, report, kind, isWriter }: Reported,
  { id, title }: { readonly id: string; readonly title: string },
  { policyFile, zones }: Gathered
): NewRecord {
  const { author: by, url } = facts
  const at = formatInstant(facts.at)
  const { impact, urgency, fingerprint } = report
  const source = SOURCES.find((one) => one === report.source)
  const zone = zones.isZone(policyFile.policy.timezone) ? policyFile.policy.timezone : null
  const noticed =
    report.when === null
      ? null
      : typedInstant(report.when, { now: facts.at, zone, zones, meant: 'past' })
  const detected =
    noticed !== null && 'instant' in noticed && noticed.instant <= facts.at
      ? [{ at: formatInstant(noticed.instant), event: 'detected', by }]
      : []
  const isAssessed = isWriter && impact !== null && urgency !== null
  return {
    id,
    title,
    kind,
    services: report.services.length === 0 ? ['unknown'] : report.services,
    summary: { status: 'reported', priority: null, impact: null, urgency: null },
    more: fingerprint === null ? {} : { 'x-fingerprint': fingerprint },
    timeline: [
      ...detected,
      { at, event: 'reported', by, source, via: 'github', url },
      ...(isAssessed ? [{ at, event: 'assessed', by, impact, urgency, via: 'github', url }] : []),
    ],
    sections: [
      { heading: 'Summary', text: summaryText(report.summary ?? title) },
      ...(isAssessed ? [{ heading: 'Impact', text: IMPACT_TO_COME }] : []),
    ],
  }
}

/** What somebody wrote, without headings and links of its own: what they link need not be here. */
function summaryText(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** Draws it as Markdown that mentions nobody; empty where it cannot be computed. */
export async function reportStanding(
  shell: Shell,
  gathered: Gathered,
  { path, text }: ReportRecord
): Promise<string> {
  const { file } = parseRecordText(path, text)
  const [entry] = file === null ? [] : ledgerOf({ ...gathered, files: [file] }, shell.now)
  if (entry === undefined) return ''
  const { policyFile } = gathered
  const shown = shownIn(shell.place, entry, policyFile.policy)
  const drawing = { ...shown, policyFile, now: shell.now, recordUrl: null, editUrl: null }
  return spelledInMarkdown(renderIncident(drawing, await loadZones()), policyFile.policy.command)
}
