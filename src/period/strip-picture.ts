/** The strip of incidents: when each service had one on it, over the whole period. */
import { countOf } from '../model/count-of.ts'
import { clip } from '../report/drawing.ts'
import { listWords } from '../report/sla-words.ts'
import type { PeriodFigures } from './figures.ts'
import { periodTitle } from './period.ts'
import { columnsOf, mostInBin, canBeRows, rowsOf } from './strip-bars.ts'
import { lanesOf, paintOf, PRIORITY_PAINTS, shownOf } from './strip-lanes.ts'
import { binsOf, scaleOf, ticksOf } from './strip-scale.ts'
import { box, legend, line, MARGIN, paragraph, picture, WIDTH, write } from './svg.ts'

const TOP = 112
/** The name of a lane stands above it. */
const NAME = 26
const BELOW = 8

/**
 * The picture: a lane a service, the busiest first. Incidents are bars while they can be told apart, and are counted by
 * the week or longer where they are too many.
 */
export function stripPicture(figures: PeriodFigures): string {
  const { period } = figures
  const shown = shownOf(figures)
  const lanes = lanesOf(shown, figures)
  const scale = scaleOf(period)
  const { unit, bins } = binsOf(period)
  const drawsRows = canBeRows(lanes, scale)
  const most = mostInBin(lanes, bins)
  const ticks = ticksOf(bins, scale)
  const grounds: string[] = []
  const stretches: string[] = ticks.map(({ at, label }) =>
    write(scale.at(at), TOP - 12, label, 'soft')
  )
  let y = TOP
  for (const [index, lane] of lanes.entries()) {
    const { height, elements } = drawsRows
      ? rowsOf(lane, y + NAME, scale)
      : columnsOf(lane, y + NAME, { bins, most, scale })
    const whole = NAME + height + BELOW
    if (index % 2 === 0) grounds.push(box({ x: 8, y, width: WIDTH - 16, height: whole }, 'lane'))
    for (const tick of ticks)
      grounds.push(line([scale.at(tick.at), y + NAME], [scale.at(tick.at), y + whole - 4], 'grid'))
    stretches.push(
      write(MARGIN, y + 19, clip(lane.name, 56)),
      write(WIDTH - MARGIN, y + 19, String(lane.incidents), 'soft end'),
      ...elements
    )
    y += whole
  }
  if (lanes.length === 0) {
    stretches.push(write(MARGIN, y + 20, 'No incident was open in this period.', 'soft'))
    y += 30
  }
  const how = drawsRows
    ? 'Each bar is an incident, from its first sign to its resolution, and again from a reopening.'
    : `Each column counts the incidents that began in that ${unit}.`
  const note = paragraph(y + 26, `${how} ${countedWords(figures)}`)
  const paints = PRIORITY_PAINTS.filter(([paint]) => shown.some((one) => paintOf(one) === paint))
  return picture({
    height: note.below,
    title: `Incidents${drawsRows ? '' : ` per ${unit}`}, ${periodTitle(period)}`,
    description: stripWords(figures),
    elements: [...legend(paints), ...grounds, ...stretches, ...note.elements],
  })
}

/** The same in words, for whoever does not see it. */
export function stripWords(figures: PeriodFigures): string {
  const shown = shownOf(figures)
  const counts = lanesOf(shown, figures).map(
    ({ name, incidents }) => `${clip(name, 40)}: ${incidents}.`
  )
  return `${countOf(shown.length, 'incident')}, one lane for each service. ${counts.join(' ')}`.trim()
}

/** Which incidents the strip shows, and which it leaves out. */
function countedWords({ population }: PeriodFigures): string {
  const { counted, carried, backfills, exercises } = population
  const dismissed = [...counted, ...carried].filter(({ course }) => course.status === 'dismissed')
  const isShown = ({ course }: (typeof counted)[number]) => course.status !== 'dismissed'
  const left = [
    ...(dismissed.length === 0 ? [] : [`${dismissed.length} dismissed`]),
    ...(backfills.length === 0 ? [] : [countOf(backfills.length, 'backfill')]),
    ...(exercises.length === 0 ? [] : [countOf(exercises.length, 'exercise')]),
  ]
  const before = carried.filter(isShown).length
  return [
    `Shown: ${counted.filter(isShown).length} reported in the period${before === 0 ? '' : ` and ${before} carried into it`}.`,
    ...(left.length === 0 ? [] : [`Not shown: ${listWords(left)}.`]),
    'One on several services stands in each of their lanes.',
  ].join(' ')
}
