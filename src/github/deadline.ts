/** The end of a run's time: every request in flight, every wait and every retry ends with it. */

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
export async function beforeDeadline<Result>(
  deadline: AbortSignal,
  job: () => Promise<Result>
): Promise<Result> {
  if (deadline.aborted) throw new OutOfTime()
  let giveUp: () => void = ignore
  const timeUp = new Promise<never>((_, reject) => {
    giveUp = () => reject(new OutOfTime())
    deadline.addEventListener('abort', giveUp, { once: true })
  })
  try {
    return await Promise.race([job(), timeUp])
  } finally {
    deadline.removeEventListener('abort', giveUp)
  }
}

function ignore(): void {
  // Replaced before anybody can call it.
}
