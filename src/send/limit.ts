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
