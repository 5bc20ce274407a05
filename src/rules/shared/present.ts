/** The present as rules ask for it: whoever listens learns until when their answers hold. */
import { DAY, type Instant } from '../../model/time.ts'

/** The moment at which something is judged. */
export interface Present {
  /** The instant itself: what is said of it is another thing at the next. */
  readonly now: Instant
  /** Whether a moment has come. */
  readonly reached: (at: Instant) => boolean
  /** What is found in the coming time, of so many seconds: something else at each moment, but where there is nothing. */
  readonly ahead: <T>(
    seconds: number,
    find: (from: Instant, to: Instant) => readonly T[]
  ) => readonly T[]
}

/** @param note is told the instants at which an answer may become another: `now` itself for those at the next. */
export function presentAt(now: Instant, note: (at: Instant) => void = () => undefined): Present {
  return {
    get now() {
      note(now)
      return now
    },
    reached(at) {
      if (at > now) note(at)
      return at <= now
    },
    ahead(seconds, find) {
      const end = now + seconds
      // Where there is nothing for a day more, nothing comes into sight on that day.
      const isClear = find(now, end + DAY).length === 0
      note(isClear ? now + DAY : now)
      return isClear ? [] : find(now, end)
    },
  }
}
