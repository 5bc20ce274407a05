/** The picture of compliance: one bar for each target and priority, of what was kept, late, never recorded and still owed. */
import { capital, roleWords } from '../words.ts'
import { type ComplianceRow, rateOf, totalOf } from './compliance.ts'
import type { PeriodFigures } from './figures.ts'
import { percent } from './figure-words.ts'
import { periodTitle } from './period.ts'
import { box, legend, type Paint, picture, write } from './svg.ts'

const WIDTH = 900
const LABELS = 300
const BAR = 430
const ROW = 22

const PARTS = [
  ['kept', 'kept'],
  ['late', 'late'],
  ['never', 'no entry in the record'],
  ['overdue', 'overdue now'],
] as const satisfies readonly (readonly [Paint, string])[]

/** The picture; targets that nothing was judged by have no bar. */
export function compliancePicture(figures: PeriodFigures): string {
  const rows = figures.compliance.filter(({ rate }) => rate !== null)
  const title = `Deadlines kept, ${periodTitle(figures.period)}`
  const elements: string[] = []
  let y = 66
  elements.push(...legend(20, 54, PARTS))
  let kind = ''
  let target = ''
  for (const row of rows) {
    if (row.kind !== kind) {
      y += kind === '' ? 18 : 24
      elements.push(write(20, y, `${capital(roleWords(row.kind))} incidents`, 'strong'))
      y += 8
      kind = row.kind
      target = ''
    }
    if (row.target !== target) y += 6
    elements.push(...barOf(row, y, row.target !== target))
    target = row.target
    y += ROW
  }
  if (rows.length === 0) {
    elements.push(write(20, y + 20, 'No deadline of this period has been judged yet.', 'soft'))
    y += 30
  }
  const total = totalOf(rows)
  const description =
    rows.length === 0
      ? 'Nothing to show.'
      : `${total.kept} deadlines kept, ${total.late} late, ${total.never} without an entry in the record, ` +
        `${total.overdue} overdue: ${percent(rateOf(total))} kept over all.`
  return picture({ width: WIDTH, height: y + 18, title, description, elements })
}

function barOf(row: ComplianceRow, y: number, isFirst: boolean): string[] {
  const judged = PARTS.reduce((sum, [part]) => sum + row.counts[part], 0)
  const parts = PARTS.filter(([part]) => row.counts[part] > 0)
  let x = LABELS
  const priority = row.priority ?? 'unassessed'
  return [
    ...(isFirst ? [write(20, y + 13, capital(row.duty))] : []),
    write(LABELS - 10, y + 13, priority, 'soft end'),
    ...parts.map(([part, words]) => {
      const width = (row.counts[part] / judged) * BAR
      const place = { x, y: y + 2, width, height: ROW - 7 }
      x += width
      return box(place, part, `${row.duty}, ${priority}: ${row.counts[part]} ${words}`)
    }),
    write(LABELS + BAR + 12, y + 13, percent(row.rate), 'strong'),
    write(LABELS + BAR + 60, y + 13, `${row.counts.kept} of ${judged}`, 'soft'),
  ]
}
