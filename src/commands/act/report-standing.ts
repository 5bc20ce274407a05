/** How a report stands once it is recorded: its priority, and who must act by when. */
import { renderIncident } from '../../report/pull-request-comment.ts'
import { shownIn } from '../../report/shown.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { loadZones } from '../../store/zones.ts'
import { spelledInMarkdown } from '../../text/spelled.ts'
import type { Gathered } from '../ledger/gather.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import type { Shell } from '../shell.ts'
import type { ReportRecord } from './report-record.ts'

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
