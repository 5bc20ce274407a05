/** The pace of requests: so far apart, and no more in a window than GitHub allows. */

/** A clock in milliseconds that can be waited for; tests hand in one of their own. */
export interface Ticks {
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** So many in so many milliseconds. */
export interface Window {
  readonly most: number
  readonly within: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

// docs.github.com, "Rate limits for the REST API": secondary limits for content, and GITHUB_TOKEN's primary limit.
/** What creates or changes something that people see. */
export const WRITES: readonly Window[] = [
  { most: 80, within: MINUTE },
  { most: 500, within: HOUR },
]
/** All that a run's own token may ask. */
export const REQUESTS: readonly Window[] = [{ most: 1000, within: HOUR }]

/** The machine's own, which no change of the wall clock moves. */
export const machineTicks: Ticks = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Gives a function to be awaited before each request: it ends when that one may go out. */
export function paceOf(
  spacing: number,
  windows: readonly Window[],
  { now, sleep }: Ticks
): () => Promise<void> {
  const most = Math.max(1, ...windows.map((window) => window.most))
  let sent: readonly number[] = []
  return async () => {
    const at = Math.max(now(), earliest(sent, spacing, windows))
    sent = [...sent, at].slice(-most)
    const wait = at - now()
    // Whoever waits keeps the program alive; after the last request nobody does.
    if (wait > 0) await sleep(wait)
  }
}

function earliest(sent: readonly number[], spacing: number, windows: readonly Window[]): number {
  const last = sent.at(-1)
  const free = windows.flatMap(({ most, within }) => {
    const blocking = sent.at(-most)
    return blocking === undefined || sent.length < most ? [] : [blocking + within]
  })
  return Math.max(0, ...(last === undefined ? [] : [last + spacing]), ...free)
}
