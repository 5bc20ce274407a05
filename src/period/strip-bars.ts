/** A lane of the strip with a column for each week, month, quarter or year: how many incidents began in it. */
import type { Slice } from './period.ts'
import { type Lane, PRIORITY_PAINTS } from './strip-lanes.ts'
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
