/** Ends a process whose time is up; a thread of its own does it too, since a main thread that is stuck fires no timer. */
import { Worker } from 'node:worker_threads'
import type { Watch } from './watchdog-worker.ts'

/** What a run may take beyond its limit to say what it could not do. */
const GRACE_MILLISECONDS = 10_000

/**
 * Sets the worker at `worker` (`watchdog-worker.js`, beside the entry) on this process: unless it has ended or called
 * it off by `seconds` and a little more, it ends with 3 and a sentence on stderr, which `prefix` begins. Null: the process is
 * not ours to end.
 */
export function setWatchdog(worker: URL | null, seconds: number, prefix = 'incident-ledger: ') {
  if (worker === null) return { callOff: async () => {} }
  const sentence =
    `${prefix}The time limit of ${seconds} s was reached, and the run did not come to an end: it was stopped. ` +
    'Whatever is still owed, the next run says.'
  const milliseconds = seconds * 1000 + GRACE_MILLISECONDS
  const workerData: Watch = { milliseconds, sentence }
  const thread = new Worker(worker, { workerData })
  // It keeps no process alive that has nothing left to do.
  thread.unref()
  return { callOff: async () => void (await thread.terminate()) }
}

/** Leaves time to write out what was said. */
const LAST_WORDS_MILLISECONDS = 1000

/**
 * To be called when all is said, for what was given up may not keep the process alive; one that has nothing left to do ends
 * by itself, and sooner.
 */
export function leaveInTime(deadline: AbortSignal): void {
  if (deadline.aborted) setTimeout(() => process.exit(), LAST_WORDS_MILLISECONDS).unref()
}
