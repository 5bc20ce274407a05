/** The picture of compliance: one bar for each target and priority, of what was kept, late, never recorded and still owed. */
import { capital, roleWords } from '../report/words.ts'
import { type ComplianceRow, rateOf, totalOf } from './compliance.ts'
import type { PeriodFigures } from './figures.ts'
import { percent } from './figure-words.ts'
import { periodTitle } from './period.ts'
import { box, legend, MARGIN, type Paint, picture, WIDTH, write } from './svg.ts'

/** Where the bars begin, and how wide a whole one is. */
const LEFT = 120
const BAR = 320
const ROW = 26

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
  let y = 76
  elements.push(...legend(PARTS))
  let kind = ''
  let target = ''
  for (const row of rows) {
    if (row.kind !== kind) {
      y += 34
      elements.push(write(MARGIN, y, `${capital(roleWords(row.kind))} incidents`, 'strong'))
      kind = row.kind
      target = ''
    }
    if (row.target !== target) {
      y += 28
      elements.push(write(MARGIN, y, capital(row.duty)))
      y += 8
      target = row.target
    }
    elements.push(...barOf(row, y))
    y += ROW
  }
  if (rows.length === 0) {
    elements.push(write(MARGIN, y + 26, 'No deadline of this period has been judged yet.', 'soft'))
    y += 30
  }
  return picture({ height: y + 18, title, description: complianceWords(figures), elements })
}

/** The same in words, for whoever does not see it. */
export function complianceWords({ compliance }: PeriodFigures): string {
  const rows = compliance.filter(({ rate }) => rate !== null)
  const total = totalOf(rows)
  return rows.length === 0
    ? 'Nothing to show.'
    : `${total.kept} deadlines kept, ${total.late} late, ${total.never} without an entry in the record, ` +
        `${total.overdue} overdue: ${percent(rateOf(total))} kept over all.`
}

function barOf(row: ComplianceRow, y: number): string[] {
  const judged = PARTS.reduce((sum, [part]) => sum + row.counts[part], 0)
  const parts = PARTS.filter(([part]) => row.counts[part] > 0)
  let x = LEFT
  const priority = row.priority ?? 'unassessed'
  return [
    write(LEFT - 10, y + 17, priority, 'soft end'),
    ...parts.map(([part, words]) => {
      const width = (row.counts[part] / judged) * BAR
      const place = { x, y: y + 3, width, height: ROW - 8 }
      x += width
      return box(place, part, `${row.duty}, ${priority}: ${row.counts[part]} ${words}`)
    }),
    write(LEFT + BAR + 60, y + 17, percent(row.rate), 'strong end'),
    write(WIDTH - MARGIN, y + 17, `${row.counts.kept} of ${judged}`, 'soft end'),
  ]
}
