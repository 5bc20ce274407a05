/** The record that an issue asks for, and how it stands: unassessed where its author may not write, always with the issue's address. */
import { kindIn } from '../../model/kind-in.ts'
import { IMPACT_TO_COME } from '../../model/unsaid.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import type { IssueReport, UnreadAnswer } from '../../parse/issue-report.ts'
import { nextFreeId, recordPath } from '../../parse/record-id.ts'
import type { NewRecord } from '../../parse/render-new-record.ts'
import { typedInstant } from '../../parse/typed-instant.ts'
import { drawRecord, type Making, takenIds } from '../ledger/draw-record.ts'
import { type Gathered, ledgerOf } from '../ledger/gather.ts'
import type { Shell } from '../shell.ts'
import { refused, type Refused } from './refused.ts'
import type { ReportFacts } from './tasks.ts'
import { keptWords } from './unread-answers.ts'
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
  /** What of the report no key of it takes. */
  readonly unread: readonly UnreadAnswer[]
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
  const noticed = noticedIn(reported, gathered)
  const unread = [
    ...unreadWhen(reported, noticed),
    ...reported.report.unread,
    ...unassessed(reported),
  ]
  const draft = draftOf(reported, { id, title, noticed: noticed.at, unread })
  const { drawn, errors } = drawRecord(path, draft, making)
  const [error] = errors
  if (drawn === null || error !== undefined) return fault(error?.message ?? 'it cannot be read.')
  return { id, path, text: drawn.text, unread }
}

function fault(message: string): Refused {
  return refused(`It makes no record: ${message}`, 'Edit the issue, close it and open it again.')
}

/** What is drawn beside the report's own words. */
interface Drawing {
  readonly id: string
  readonly title: string
  readonly noticed: Instant | null
  readonly unread: readonly UnreadAnswer[]
}

interface Noticed {
  /** When it was first noticed; null where nobody says, or no moment is meant that was over by then. */
  readonly at: Instant | null
  /** Why the words say none; null where they do, or nobody says any. */
  readonly why: string | null
}

function noticedIn(
  { facts, report: { when } }: Reported,
  { policyFile, zones }: Gathered
): Noticed {
  if (when === null) return { at: null, why: null }
  const { timezone } = policyFile.policy
  const zone = zones.isZone(timezone) ? timezone : null
  const found = typedInstant(when, { now: facts.at, zone, zones, meant: 'past' })
  if (found === null) return { at: null, why: MOMENT }
  if ('refused' in found) return { at: null, why: found.refused }
  return found.instant <= facts.at
    ? { at: found.instant, why: null }
    : { at: null, why: 'that was still to come when the issue was filed' }
}

const MOMENT =
  'expected a moment, as in `03:12`, `yesterday 22:40`, `20m ago` or `2026-11-21T03:12:00Z`'

function unreadWhen({ report: { when } }: Reported, { why }: Noticed): readonly UnreadAnswer[] {
  return when === null || why === null ? [] : [{ heading: 'When', words: when, why }]
}

/** What says impact and urgency, and assesses nothing: one half alone, or the word of somebody who may not. */
function unassessed({ report: { impact, urgency }, isWriter }: Reported): readonly UnreadAnswer[] {
  const [given, missing] = impact === null ? ['Urgency', 'an impact'] : ['Impact', 'an urgency']
  const words = impact ?? urgency
  if (words === null || (isWriter && impact !== null && urgency !== null)) return []
  if (isWriter) return [{ heading: given, words, why: `an assessment takes ${missing} as well` }]
  const both = [
    { heading: 'Impact', words: impact },
    { heading: 'Urgency', words: urgency },
  ]
  return both.flatMap((one) => (one.words === null ? [] : { ...one, words: one.words, why: null }))
}

function draftOf(
  { facts, report, kind, isWriter }: Reported,
  { id, title, noticed, unread }: Drawing
): NewRecord {
  const { author: by, url } = facts
  const at = formatInstant(facts.at)
  const { impact, urgency, fingerprint } = report
  const source = report.source ?? undefined
  const detected = noticed === null ? [] : [{ at: formatInstant(noticed), event: 'detected', by }]
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
      {
        heading: 'Summary',
        text: summaryText([report.summary ?? title, ...keptWords(unread)].join('\n\n')),
      },
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
