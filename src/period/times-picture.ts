/** The picture of times: median and ninth decile of each measure, by priority, over the months or years of the period. */
import { span } from '../text/times.ts'
import { MEASURE_WORDS } from './figure-words.ts'
import type { PeriodFigures } from './figures.ts'
import { isWithin, periodTitle } from './period.ts'
import { MEASURES, prioritiesIn, type TimeRow, timeRows } from './response-times.ts'
import { legend, MARGIN, paragraph, picture, WIDTH, write } from './svg.ts'
import { PANEL_HEIGHT, panel, type PanelSlice } from './times-panel.ts'

/** Panels beside each other; more priorities go on below. */
const COLUMNS = 3
const COLUMN = (WIDTH - 2 * MARGIN) / COLUMNS

/** The picture; a measure that no record speaks of has no panels. */
export function timesPicture(figures: PeriodFigures): string {
  const { months, times } = figures
  const priorities = prioritiesIn(figures.population.counted)
  const rows = rowsBySlice(figures)
  const measures = MEASURES.filter((measure) =>
    times.some((row) => row.measure === measure && row.priority === null && row.n > 0)
  )
  const elements = legend([
    ['median', 'median'],
    ['decile', 'ninth decile (line)'],
  ])
  let y = 88
  for (const measure of measures) {
    elements.push(write(MARGIN, y + 22, `Time to ${MEASURE_WORDS[measure]}`, 'strong'))
    y += 32
    const isNamed = (priority: TimeRow['priority']) =>
      times.some((row) => row.measure === measure && row.priority === priority && row.n > 0)
    for (const [index, priority] of priorities.filter(isNamed).entries()) {
      if (index > 0 && index % COLUMNS === 0) y += PANEL_HEIGHT
      const isOf = (row: TimeRow) => row.measure === measure && row.priority === priority
      const slices = months.map(({ label }, slice): PanelSlice => {
        const { n = 0, median = null, p90 = null } = rows[slice]?.find(isOf) ?? {}
        return { label, n, median, p90 }
      })
      const left = MARGIN + (index % COLUMNS) * COLUMN
      elements.push(...panel(slices, { left, top: y, width: COLUMN, title: priority }))
    }
    y += PANEL_HEIGHT
  }
  const note = paragraph(
    y + 26,
    measures.length === 0
      ? 'No record of this period says when anything was reached.'
      : `One bar for each ${sliceUnit(figures)} of the report. Each priority has a scale of its own, for its limits differ; holds count in. Of fewer than ten incidents the ninth decile is the longest.`
  )
  elements.push(...note.elements)
  return picture({
    height: note.below,
    title: timesTitle(figures),
    description: timesWords(figures),
    elements,
  })
}

/** The measures of each slice by priority, as the table of the report has them for the whole. */
function rowsBySlice({ months, population }: PeriodFigures): TimeRow[][] {
  return months.map((slice) =>
    timeRows(population.counted.filter(({ course }) => isWithin(slice, course.reportedAt)))
  )
}

/** The same in words, for whoever does not see it. */
export function timesWords(figures: PeriodFigures): string {
  const said = figures.times
    .filter(({ priority, n }) => priority !== null && n > 0)
    .map(
      ({ measure, priority, n, median, p90 }) =>
        `Time to ${MEASURE_WORDS[measure]}, ${priority}: median ${span(median ?? 0)}, ninth decile ${span(p90 ?? 0)}, of ${n}.`
    )
  return said.length === 0
    ? 'Nothing to show.'
    : [`One bar for each ${sliceUnit(figures)}.`, ...said].join(' ')
}

/** What one bar of a chart over time stands for: years where the period is longer than two. */
function sliceUnit({ months }: Pick<PeriodFigures, 'months'>): 'month' | 'year' {
  return months[0]?.label.length === 4 ? 'year' : 'month'
}

/** `Time from the report, per month, Q2 2026`. */
function timesTitle(figures: Pick<PeriodFigures, 'months' | 'period'>): string {
  return `Time from the report, per ${sliceUnit(figures)}, ${periodTitle(figures.period)}`
}
