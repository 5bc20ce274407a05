/** Ends a process whose time is up: what it gave up waiting for must not keep it alive. */

/** Leaves time to write out what was said. */
const GRACE_MILLISECONDS = 1000

/** To be called when all is said; a process that has nothing left to do ends by itself, and sooner. */
export function leaveInTime(deadline: AbortSignal): void {
  if (deadline.aborted) setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref()
}
