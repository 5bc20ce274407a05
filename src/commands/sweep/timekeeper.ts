/** The clock of the machine and the patience to wait for it: the one place where a command sleeps. */
import { setTimeout } from 'node:timers/promises'
import { type Instant, instantOf } from '../../model/time.ts'

/** A clock that can be waited for; tests hand in one of their own. */
export interface Timekeeper {
  readonly now: () => Instant
  /** Ends at that instant, or as soon as `stop` aborts; at once where the instant has passed. */
  readonly sleepUntil: (instant: Instant, stop: AbortSignal) => Promise<void>
}

/** A laptop that was asleep stops its timers, but not the clock on the wall: that is looked at twice a minute. */
const GLANCE_MILLISECONDS = 30_000

/** The machine's own. */
export const machineTime: Timekeeper = {
  now: () => instantOf(Date.now()),
  sleepUntil: async (instant, stop) => {
    for (;;) {
      const left = instant * 1000 - Date.now()
      if (left <= 0 || stop.aborted) return
      await setTimeout(Math.min(left, GLANCE_MILLISECONDS), undefined, { signal: stop }).catch(
        (error: unknown) => {
          if (!stop.aborted) throw error
        }
      )
    }
  },
}
