/** How long GitHub is waited for: until it counts as down, or until the end of the run's time. */
import { within } from '../model/within.ts'
import type { Ticks } from './pace.ts'

/**
 * Milliseconds without a usable answer, waits and retries included, after which a client asks nothing more. It holds what
 * GitHub may ask a client to wait when it does not say how long (one minute), and leaves a P1 of half an hour its time.
 */
export const PATIENCE = 90_000

/** Thrown in place of an answer once patience has ended. Without a request in it, Octokit does not ask again. */
export class NoAnswer extends Error {
  readonly request = {}
  constructor() {
    super('GitHub gave no usable answer for so long that it is not asked again in this run.')
    this.name = 'NoAnswer'
  }
}

/** The patience of one client. */
export interface Patience {
  /** Milliseconds that are left; what the program does between two requests takes none of them. */
  readonly left: () => number
  /** Aborts when none are left. */
  readonly ended: AbortSignal
  /** Leaves out of count milliseconds that are waited before anything is asked. */
  readonly excuse: (milliseconds: number) => void
  /** Waits for the answer of `job`, and no longer than patience lasts. */
  readonly awaiting: <Answer>(job: () => Promise<Answer>) => Promise<Answer>
}

/** So many milliseconds in a row; any answer but a fault, or a refusal for now, begins them anew. */
export function patienceOf(most: number, { now }: Pick<Ticks, 'now'>): Patience {
  const end = new AbortController()
  let spent = 0
  let since = 0
  let running = 0
  const left = () => (end.signal.aborted ? 0 : most - spent - (running > 0 ? now() - since : 0))
  const awaiting = async <Answer>(job: () => Promise<Answer>): Promise<Answer> => {
    if (end.signal.aborted) throw new NoAnswer()
    if (running === 0) since = now()
    running += 1
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<never>((_, reject) => {
      const look = () => {
        // What somebody else heard meanwhile has begun it anew.
        if (left() > 0) timer = setTimeout(look, left())
        else {
          end.abort()
          reject(new NoAnswer())
        }
      }
      timer = setTimeout(look, left())
    })
    let answered = true
    try {
      return await Promise.race([job(), over])
    } catch (error) {
      answered = isAnswer(error)
      throw error
    } finally {
      clearTimeout(timer)
      spent = answered ? 0 : most - left()
      since = now()
      running -= 1
    }
  }
  const excuse = (milliseconds: number) => void (spent -= milliseconds)
  return { left, ended: end.signal, excuse, awaiting }
}

/** Whether a failure shows that GitHub is there: 403 and 429 are its words for "not now" too. */
function isAnswer(error: unknown): boolean {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' && status < 500 && status !== 403 && status !== 429
}

/** Thrown in place of an answer once the time is up; what was asked may have happened all the same. */
export class OutOfTime extends Error {
  constructor() {
    super('The time limit was reached.')
    this.name = 'OutOfTime'
  }
}

/**
 * Waits for `job` until the deadline, and no longer; it is not even begun after it. A job that is given up may still
 * come to an end, which is as if the answer to a request were lost: the next run looks before it writes.
 */
export function beforeDeadline<Result>(
  deadline: AbortSignal,
  job: () => Promise<Result>
): Promise<Result> {
  return within(deadline, job, () => new OutOfTime())
}
