/** Makes the periodic report of a pack, whose links lead to the records in it. */
import { recordPath } from '../../pack/population-table.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { jsonText } from '../../text/json-text.ts'
import { periodCsv } from '../../period/csv.ts'
import { periodJson } from '../../period/json.ts'
import type { Period } from '../../period/period.ts'
import { renderPeriodReport, renderPictures } from '../../period/render.ts'
import { loadTemplate } from '../../store/load-template.ts'
import type { PackHistory } from './pack-records.ts'
import type { PackGathered } from './pack-source.ts'
import { gatherFigures } from '../report.ts'
import { recordHistory } from '../audit/record-history.ts'
import type { Shell } from '../shell.ts'

/**
 * The files by name. The words of incidents marked amber or red are withheld, as in the report that the pack's reader
 * may have seen before: this is the part of a pack that travels on.
 */
export async function packReport(
  shell: Shell,
  entries: readonly LedgerEntry[],
  period: Period,
  gathered: PackGathered,
  past: PackHistory | null
): Promise<Readonly<Record<string, string>>> {
  const history = past === null ? null : recordHistory(past.context.cards)
  const marking = gathered.policyFile.policy
  const asked = { period, confidential: false, history, marking }
  const figures = await gatherFigures(shell, gathered, asked)
  const places = new Map(
    entries.map(({ file }) => [file.path, `../${recordPath(file.incident.id)}`])
  )
  const { default: handlebars } = await import('handlebars')
  const template = loadTemplate(shell.templates, 'report.md.hbs')
  const place = { hasPictures: true, relocate: (path: string) => places.get(path) ?? null }
  return {
    'report.md': renderPeriodReport(figures, place, { handlebars, template }),
    'report.csv': periodCsv(figures),
    'report.json': jsonText(periodJson(figures)),
    ...renderPictures(figures),
  }
}
