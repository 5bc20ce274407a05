/** The time scale of the strip: where an instant stands, what its bins are, and where words stand above it. */
import { civilDay, dateOf } from '../model/civil-day.ts'
import { DAY, formatInstant, type Instant } from '../model/time.ts'
import { type Period, type Slice } from './period.ts'
import { MARGIN, WIDTH, widthOf } from './svg.ts'

/** From instants to places. */
export interface Scale {
  readonly left: number
  readonly width: number
  readonly at: (instant: Instant) => number
}

/** The whole width between the margins, for a period. */
export function scaleOf({ from, to }: Period): Scale {
  const left = MARGIN
  const width = WIDTH - 2 * MARGIN
  return { left, width, at: (instant) => left + ((instant - from) / (to - from)) * width }
}

/** As narrow as a bin may be: its number has to stand in it. */
const MOST_BINS = 23

/** What the bins are, and the bins: weeks, months, quarters or years, the first that are few enough. */
export function binsOf(period: Period): { readonly unit: string; readonly bins: Slice[] } {
  const weeks = Math.ceil((period.to - period.from) / (7 * DAY))
  if (weeks <= MOST_BINS)
    return {
      unit: 'week',
      bins: Array.from({ length: weeks }, (_, index) => {
        const from = period.from + index * 7 * DAY
        const to = Math.min(from + 7 * DAY, period.to)
        return { from, to, label: formatInstant(from).slice(5, 10) }
      }),
    }
  const units = [
    ['month', 1],
    ['quarter', 3],
    ['year', 12],
  ] as const
  for (const [unit, step] of units) {
    const bins = monthsOf(period, step)
    if (bins.length <= MOST_BINS || unit === 'year') return { unit, bins }
  }
  return { unit: 'year', bins: [] }
}

/** Stretches of whole months, the first and the last cut at the ends of the period. */
function monthsOf(period: Period, step: 1 | 3 | 12): Slice[] {
  const { year, month } = dateOf(Math.floor(period.from / DAY))
  const bins: Slice[] = []
  let begins = year * 12 + month - 1
  begins -= begins % step
  while (startOf(begins) < period.to) {
    const from = Math.max(startOf(begins), period.from)
    const to = Math.min(startOf(begins + step), period.to)
    bins.push({ from, to, label: labelOf(begins, step) })
    begins += step
  }
  return bins
}

/** `2026-04`, `2026 Q2`, `2026`. */
function labelOf(month: number, step: 1 | 3 | 12): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  if (step === 12) return year
  if (step === 3) return `${year} Q${Math.floor((month % 12) / 3) + 1}`
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

function startOf(month: number): Instant {
  return civilDay(Math.floor(month / 12), (month % 12) + 1, 1) * DAY
}

/** As many words over the beginnings of bins as have room, evenly; each stands to the right of its line. */
export function ticksOf(bins: readonly Slice[], { left, width, at }: Scale) {
  const widest = Math.max(0, ...bins.map(({ label }) => widthOf(label))) + 14
  const every = Math.max(1, Math.ceil((widest * bins.length) / width))
  return bins
    .filter((_, index) => index % every === 0)
    .filter(({ from }) => at(from) + widest - 10 <= left + width + MARGIN)
    .map(({ from, label }) => ({ at: from, label }))
}
