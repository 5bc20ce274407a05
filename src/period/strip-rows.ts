/** A lane of the strip with a bar for each incident: those that would hide each other stand one below the other. */
import type { Lane, Stretch } from './strip-lanes.ts'
import type { Scale } from './strip-scale.ts'
import { box } from './svg.ts'

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

/** The bars of a lane, and how high they stand. */
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
