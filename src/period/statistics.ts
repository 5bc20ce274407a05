/** Sums up lengths of time, and names the one incident that moves their mean. */

/** One length of time, and whose. */
export interface Measured {
  readonly id: string
  readonly seconds: number
}

/** All in whole seconds; null where there is nothing to sum up. */
export interface Statistics {
  readonly n: number
  readonly median: number | null
  /** By nearest rank: the smallest value that at least nine in ten do not exceed. */
  readonly p90: number | null
  readonly max: number | null
  readonly mean: number | null
  readonly outlier: Outlier | null
}

/** The incident without which the mean would be most different. */
interface Outlier extends Measured {
  readonly meanWithout: number
}

/** Of fewer than these, every one moves the mean. */
const FEWEST = 3
/** An outlier is worth naming from this change of the mean on. */
const WORTH_NAMING = 0.1

/** The summary; the order of `values` does not matter. */
export function summarize(values: readonly Measured[]): Statistics {
  const sorted = values.toSorted((a, b) => a.seconds - b.seconds || (a.id < b.id ? -1 : 1))
  const n = sorted.length
  const at = (rank: number) => sorted[rank]?.seconds ?? null
  const low = at(Math.ceil(n / 2) - 1)
  const high = at(Math.floor(n / 2))
  const total = sorted.reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    n,
    median: low === null || high === null ? null : Math.floor((low + high) / 2),
    p90: at(Math.ceil((n * 9) / 10) - 1),
    max: at(n - 1),
    mean: n === 0 ? null : Math.floor(total / n),
    outlier: outlierOf(sorted, total),
  }
}

function outlierOf(sorted: readonly Measured[], total: number): Outlier | null {
  const n = sorted.length
  if (n < FEWEST) return null
  const mean = total / n
  const away = ({ seconds }: Measured) => Math.abs(seconds - mean)
  const farthest = sorted.reduce((one, other) => (away(other) >= away(one) ? other : one))
  const meanWithout = (total - farthest.seconds) / (n - 1)
  if (Math.abs(meanWithout - mean) < mean * WORTH_NAMING) return null
  return { ...farthest, meanWithout: Math.floor(meanWithout) }
}
