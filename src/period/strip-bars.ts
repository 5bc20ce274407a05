/** A lane of the strip, drawn: a bar for each incident, or a column for each week or longer with how many began in it. */
import type { Slice } from './period.ts'
import { type Lane, PRIORITY_PAINTS, type Stretch } from './strip-lanes.ts'
import type { Scale } from './strip-scale.ts'
import { box, write } from './svg.ts'

/** The highest column; the number stands above it. */
const HIGHEST = 36
/** Nobody would see one incident of thirty otherwise. */
const LOWEST = 3
const NUMBER = 22

/** How many incidents of each colour began in a bin. */
type Count = ReadonlyMap<string, number>

/** The most incidents that began in one bin of any lane. */
export function mostInBin(lanes: readonly Lane[], bins: readonly Slice[]): number {
  return Math.max(1, ...lanes.flatMap((lane) => bins.map((bin) => total(countOf(lane, bin)))))
}

/** The columns of a lane, each with its number, and how high they stand. */
export function columnsOf(
  lane: Lane,
  top: number,
  {
    bins,
    most,
    scale,
  }: { readonly bins: readonly Slice[]; readonly most: number; readonly scale: Scale }
) {
  const bottom = top + NUMBER + HIGHEST
  const elements = bins.flatMap((bin) => {
    const count = countOf(lane, bin)
    const sum = total(count)
    if (sum === 0) return []
    const x = scale.at(bin.from) + 2
    const width = Math.max(2, scale.at(bin.to) - scale.at(bin.from) - 4)
    let y = bottom
    const parts = PRIORITY_PAINTS.toReversed().flatMap(([paint, words]) => {
      const own = count.get(paint) ?? 0
      if (own === 0) return []
      const height = Math.max(LOWEST, (own / most) * HIGHEST)
      y -= height
      return [box({ x, y, width, height }, paint, `${bin.label}: ${own} × ${words}`)]
    })
    return [...parts, write(x + width / 2, y - 4, String(sum), 'middle')]
  })
  return { height: NUMBER + HIGHEST, elements }
}

function countOf({ stretches }: Lane, { from, to }: Slice): Count {
  const count = new Map<string, number>()
  for (const stretch of stretches)
    if (stretch.isFirst && stretch.from >= from && stretch.from < to)
      count.set(stretch.paint, (count.get(stretch.paint) ?? 0) + 1)
  return count
}

function total(count: Count): number {
  return [...count.values()].reduce((sum, each) => sum + each, 0)
}

/** Nobody would see an incident of ten minutes in a quarter otherwise. */
const NARROWEST = 4
const BAR = 12
const STEP = 15
/** Room between two bars of a row, so that they are seen as two. */
const GAP = 2
/** More rows, or more bars, are a barcode. */
const MOST_ROWS = 8
const MOST_BARS = 40

/** One bar, and the row it stands in. */
interface Placed {
  readonly stretch: Stretch
  readonly row: number
  readonly x: number
  readonly width: number
}

/** Whether every lane can be read as bars. */
export function canBeRows(lanes: readonly Lane[], scale: Scale): boolean {
  return lanes.every(
    ({ stretches }) =>
      stretches.length <= MOST_BARS && place(stretches, scale).every(({ row }) => row < MOST_ROWS)
  )
}

/** The bars of a lane, and how high they stand: those that would hide each other stand one below the other. */
export function rowsOf(lane: Lane, top: number, scale: Scale) {
  const placed = place(lane.stretches, scale)
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
  return {
    height: rows * STEP,
    elements: placed.map(({ stretch, row, x, width }) =>
      box({ x, y: top + row * STEP, width, height: BAR }, stretch.paint, stretch.hint)
    ),
  }
}

/** Each bar goes into the first row that has room for it, the most urgent ones first. */
function place(stretches: readonly Stretch[], { left, width: whole, at }: Scale): Placed[] {
  const placed: Placed[] = []
  for (const stretch of stretches) {
    const width = Math.max(NARROWEST, at(stretch.to) - at(stretch.from))
    const x = Math.min(at(stretch.from), left + whole - width)
    const hits = placed.filter((bar) => bar.x < x + width + GAP && x < bar.x + bar.width + GAP)
    let row = 0
    while (hits.some((bar) => bar.row === row)) row += 1
    placed.push({ stretch, row, x, width })
  }
  return placed
}
