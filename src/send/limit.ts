/** The end of one conversation with a receiver: whatever it does or leaves undone, nothing is waited for after it. */

/** How long a receiver is waited for. */
export interface Limits {
  /** Milliseconds until an answer has to be there. */
  readonly timeLimit: number
  /** Ends everything. */
  readonly deadline: AbortSignal
}

/** Aborts once the run is over, or so many times what one answer may take. */
export function limitOf({ deadline, timeLimit }: Limits, times = 1): AbortSignal {
  return AbortSignal.any([deadline, AbortSignal.timeout(timeLimit * times)])
}

/**
 * What a job gives, if it gives it in time.
 *
 * @throws the limit's reason once it is over; what the job comes to then is nobody's concern.
 */
export async function within<Result>(limit: AbortSignal, job: Promise<Result>): Promise<Result> {
  let giveUp: () => void = ignore
  const over = new Promise<never>((_, reject) => {
    giveUp = () => reject(limit.reason)
    if (limit.aborted) giveUp()
    else limit.addEventListener('abort', giveUp)
  })
  try {
    return await Promise.race([job, over])
  } finally {
    limit.removeEventListener('abort', giveUp)
  }
}

function ignore(): void {
  // Replaced before anybody can call it.
}
