/** The picture of times: median and ninth decile of each measure, month by month. */
import { DAY, HOUR, MINUTE } from '../../model/time.ts'
import { span } from '../times.ts'
import type { PeriodFigures } from './figures.ts'
import { MEASURE_WORDS } from './figure-words.ts'
import { periodTitle } from './period.ts'
import { MEASURES, type MonthRow } from './response-times.ts'
import { box, legend, line, picture, write } from './svg.ts'

const WIDTH = 900
const LEFT = 80
const PLOT = 800
const HEIGHT = 110

/** The distances between grid lines that a reader can count in. */
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((minutes) => minutes * MINUTE)
  .concat([1, 2, 4, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((days) => days * DAY))

/** The picture; a measure that no record speaks of has no panel. */
export function timesPicture(figures: PeriodFigures): string {
  const panels = MEASURES.map((measure) => ({
    measure,
    months: figures.timesByMonth.filter((row) => row.measure === measure),
  })).filter(({ months }) => months.some(({ n }) => n > 0))
  const title = `Time from the report, ${periodTitle(figures.period)}`
  const elements = legend(20, 54, [
    ['median', 'median'],
    ['late', 'ninth decile (line)'],
  ])
  let y = 74
  for (const { measure, months } of panels) {
    elements.push(write(20, y + 12, `Time to ${MEASURE_WORDS[measure]}`, 'strong'))
    elements.push(...panel(months, y + 24))
    y += HEIGHT + 78
  }
  if (panels.length === 0) {
    elements.push(
      write(20, y + 8, 'No record of this period says when anything was reached.', 'soft')
    )
    y += 26
  }
  const description =
    panels.length === 0
      ? 'Nothing to show.'
      : figures.times
          .filter(({ priority, n }) => priority === null && n > 0)
          .map(
            ({ measure, n, median, p90 }) =>
              `Time to ${MEASURE_WORDS[measure]}: median ${span(median ?? 0)}, ninth decile ${span(p90 ?? 0)}, of ${n}.`
          )
          .join(' ')
  return picture({ width: WIDTH, height: y, title, description, elements })
}

function panel(months: readonly MonthRow[], top: number): string[] {
  const greatest = Math.max(MINUTE, ...months.map(({ p90, median }) => p90 ?? median ?? 0))
  const step = STEPS.find((each) => greatest / each <= 4) ?? greatest
  const most = Math.ceil(greatest / step) * step
  const bottom = top + HEIGHT
  const heightOf = (seconds: number) => (seconds / most) * HEIGHT
  const slot = PLOT / months.length
  const width = Math.min(46, slot * 0.55)
  const grid = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step)
  return [
    ...grid.flatMap((seconds) => {
      const y = bottom - heightOf(seconds)
      return [
        line([LEFT, y], [LEFT + PLOT, y], 'grid'),
        write(LEFT - 8, y + 4, seconds === 0 ? '0' : span(seconds), 'soft end'),
      ]
    }),
    ...months.flatMap(({ month, median, p90, n }, index) => {
      const middle = LEFT + slot * (index + 0.5)
      const x = middle - width / 2
      const words = [write(middle, bottom + 16, month, 'soft middle')]
      if (median === null || p90 === null)
        return [...words, write(middle, bottom + 30, '–', 'soft middle')]
      const height = Math.max(1, heightOf(median))
      const mark = bottom - heightOf(p90)
      return [
        box(
          { x, y: bottom - height, width, height },
          'median',
          `${month}: median ${span(median)}, ninth decile ${span(p90)}, of ${n}`
        ),
        line([middle, mark], [middle, bottom - height], 'p90'),
        line([x - 3, mark], [x + width + 3, mark], 'p90'),
        ...words,
        write(middle, bottom + 30, `n = ${n}`, 'soft middle'),
      ]
    }),
  ]
}
