/** Trouble: what goes wrong with a request, how often, and a count of it. */
import type { Chance } from './random.ts'

/** How often each thing goes wrong, as a share of the requests that it can happen to. */
export interface Odds {
  /** 403 with a wait short enough to sit out. */
  readonly slowDown?: number
  /** 403 with a wait that is left to the next run. */
  readonly goAway?: number
  readonly badGateway?: number
  /** The write happens, and its answer is lost. */
  readonly lostAnswer?: number
  /** The connection ends before anything happens. */
  readonly dropped?: number
  /** A list does not show some of what was written within the last minute. */
  readonly lag?: number
  readonly droppedLabels?: number
  /** Of sweeps: killed after so many requests at most. */
  readonly killed?: { readonly sweeps: number; readonly within: number }
  /** Of moments between sweeps: a person meddles. */
  readonly meddling?: number
}

/** What befalls one request. */
type Mishap =
  | { readonly kind: 'none' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'lose-answer' }
  | {
      readonly kind: 'refuse'
      readonly status: number
      readonly message: string
      readonly headers: Readonly<Record<string, string>>
    }

/** Deals out trouble, always the same for the same luck. */
export interface Trouble {
  readonly mishapFor: (method: string) => Mishap
  /** How many of the youngest writes a list leaves out. */
  readonly lag: () => number
  readonly dropsLabels: () => boolean
  /** Decides whether and where this sweep is killed. */
  readonly beginSweep: () => void
  readonly meddles: () => boolean
  /** No more trouble from here on. */
  readonly end: () => void
  /** How often what happened. */
  readonly counts: Map<string, number>
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes.'

/** Makes trouble with these odds. */
export function makeTrouble(luck: Chance, odds: Odds): Trouble {
  const counts = new Map<string, number>()
  let over = false
  let killedAfter = Number.POSITIVE_INFINITY
  const strikes = (kind: string, probability: number | undefined): boolean => {
    if (over || probability === undefined || !luck.happens(probability)) return false
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return true
  }
  return {
    counts,
    mishapFor: (method) => {
      killedAfter -= 1
      if (killedAfter < 0) return { kind: 'drop' }
      if (strikes('403 with a short wait', odds.slowDown)) {
        return refuse(403, SECONDARY, { 'retry-after': '2' })
      }
      if (strikes('403 with a long wait', odds.goAway)) {
        return refuse(403, SECONDARY, { 'retry-after': '900' })
      }
      if (strikes('502', odds.badGateway)) return refuse(502, 'Bad Gateway')
      if (strikes('dropped connection', odds.dropped)) return { kind: 'drop' }
      if (method !== 'GET' && strikes('answer lost after the write', odds.lostAnswer)) {
        return { kind: 'lose-answer' }
      }
      return { kind: 'none' }
    },
    lag: () => (strikes('list that lagged', odds.lag) ? luck.between(1, 8) : 0),
    dropsLabels: () => strikes('labels dropped in silence', odds.droppedLabels),
    beginSweep: () => {
      const { sweeps, within } = odds.killed ?? { sweeps: 0, within: 0 }
      killedAfter = strikes('sweep killed', sweeps)
        ? luck.between(0, within)
        : Number.POSITIVE_INFINITY
    },
    meddles: () => strikes('person meddled', odds.meddling),
    end: () => {
      over = true
      killedAfter = Number.POSITIVE_INFINITY
    },
  }
}

function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): Mishap {
  return { kind: 'refuse', status, message, headers }
}
