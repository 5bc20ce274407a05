/** One panel of the picture of times: a bar for each slice of the period, on a scale of its own. */
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import { MONTHS, span } from '../text/times.ts'
import { box, line, widthOf, write } from './svg.ts'

/** One measure of one priority in one slice; null where no record says. */
export interface PanelSlice {
  readonly label: string
  readonly n: number
  readonly median: number | null
  readonly p90: number | null
}

/** Where a panel stands, and what it is called. */
interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly title: string
}

const PLOT = 84
/** Room for the name of a panel above its plot. */
const NAME = 30
/** The name, the plot, the labels below it and the room to the next. */
export const PANEL_HEIGHT = NAME + PLOT + 44
/** Room for `30m` before the plot. */
const AXIS = 46

/** The distances between grid lines that a reader can count in. */
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((minutes) => minutes * MINUTE)
  .concat([1, 2, 3, 4, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((days) => days * DAY))

/** The panel's elements. */
export function panel(slices: readonly PanelSlice[], { left, top, width, title }: Place): string[] {
  const all = slices.reduce((sum, { n }) => sum + n, 0)
  const from = left + AXIS
  const plot = width - AXIS - 12
  const head = write(from, top + 16, `${title}, n = ${all}`, 'soft')
  const bottom = top + NAME + PLOT
  const greatest = Math.max(MINUTE, ...slices.map(({ p90, median }) => p90 ?? median ?? 0))
  const step = STEPS.find((each) => greatest / each <= 3) ?? greatest
  const most = Math.ceil(greatest / step) * step
  const heightOf = (seconds: number) => (seconds / most) * PLOT
  const slot = plot / slices.length
  const bar = Math.min(40, slot * 0.6)
  const grid = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step)
  return [
    head,
    ...grid.flatMap((seconds) => {
      const y = bottom - heightOf(seconds)
      return [
        line([from, y], [from + plot, y], 'grid'),
        write(from - 6, y + 6, seconds === 0 ? '0' : span(seconds), 'soft end'),
      ]
    }),
    ...slices.flatMap(({ label, n, median, p90 }, index) => {
      if (median === null || p90 === null) return []
      const middle = from + slot * (index + 0.5)
      const x = middle - bar / 2
      const height = Math.max(1, heightOf(median))
      const mark = bottom - heightOf(p90)
      const hint = `${label}: median ${span(median)}, ninth decile ${span(p90)}, of ${n}`
      return [
        box({ x, y: bottom - height, width: bar, height }, 'median', hint),
        line([middle, mark], [middle, bottom - height], 'p90'),
        line([x - 1, mark], [x + bar + 1, mark], 'p90'),
      ]
    }),
    ...labels(slices, { from, plot, y: bottom + 20 }),
  ]
}

/** Every label where all have room, else the first and the last. */
function labels(
  slices: readonly PanelSlice[],
  { from, plot, y }: { readonly from: number; readonly plot: number; readonly y: number }
): string[] {
  const slot = plot / slices.length
  const years = new Set(slices.map(({ label }) => label.slice(0, 4)))
  // The title says of which year the months are.
  if (years.size === 1 && slices.some(({ label }) => label.length > 4))
    return labels(
      slices.map((slice) => ({ ...slice, label: monthName(slice.label) })),
      { from, plot, y }
    )
  if (slices.every(({ label }) => widthOf(label) + 6 <= slot))
    return slices.map(({ label }, index) =>
      write(from + slot * (index + 0.5), y, label, 'soft middle')
    )
  const [first] = slices
  const last = slices.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    write(from, y, first.label, 'soft'),
    ...(first === last ? [] : [write(from + plot, y, last.label, 'soft end')]),
  ]
}

/** `2026-10` → `Oct`. */
function monthName(label: string): string {
  return MONTHS[Number(label.slice(5, 7)) - 1]?.slice(0, 3) ?? label
}
