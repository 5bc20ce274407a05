/** `watch`: the same sweep on a machine of one's own, which sleeps until something is due instead of polling. */
import { nextInstant } from '../clock/next-instant.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { formatInstant, type Instant, MINUTE } from '../model/time.ts'
import { terminalLine } from '../text/terminal.ts'
import type { Shell } from './shell.ts'
import { sweepOnce, type SweepOptions } from './sweep.ts'
import { limitsOf, type RunLimits } from './sweep/time-limit.ts'
import type { Timekeeper } from './sweep/timekeeper.ts'
import { setWatchdog } from './sweep/watchdog.ts'

/** What to watch, and for how long to sleep at most. */
export interface WatchOptions extends Omit<SweepOptions, 'apply' | keyof RunLimits | 'clock'> {
  /** Whether to sweep once, and end with the exit code of that sweep. */
  readonly once: boolean
  /** Seconds; after that the folder is read again whatever is due, for somebody may have changed it. */
  readonly maxSleep: number
  /** Seconds that one sweep may take. */
  readonly timeLimit: number
  /** Aborts when the watch is to end: requests and waits are given up, and the next sweep finishes what is owed. */
  readonly stop: AbortSignal
  readonly time: Timekeeper
}

/** After something was written, refused or unreadable it is looked at again so soon, in seconds. */
const SOON = MINUTE

/**
 * Sweeps, sleeps until the next due instant, and sweeps again until it is told to stop: exit 0. It keeps no state, so
 * a restart costs one quiet sweep.
 *
 * @throws CommandError what the first sweep throws; later ones are told, and tried again.
 */
export async function watch(shell: Shell, options: WatchOptions): Promise<ExitCode> {
  const { stop, time, once } = options
  let before: Instant | null = null
  if (once) {
    const { exitCode } = await sweepAndTell(shell, options, true)
    return exitCode
  }
  while (!stop.aborted) {
    const { wakeAt }: Swept = await sweepAndTell(shell, options, before === null)
    if (stop.aborted) break
    if (wakeAt !== before) shell.err(`next sweep at ${formatInstant(wakeAt)}\n`)
    before = wakeAt
    await time.sleepUntil(wakeAt, stop)
  }
  shell.err('stopped; whatever is still owed, the next sweep says\n')
  return 0
}

/** What one sweep came to. */
interface Swept {
  readonly wakeAt: Instant
  readonly exitCode: ExitCode
}

/** One sweep. */
async function sweepAndTell(shell: Shell, options: WatchOptions, first: boolean): Promise<Swept> {
  const { stop, time, maxSleep, timeLimit } = options
  const now = time.now()
  const limits = limitsOf(timeLimit, stop)
  // A sweep that had nothing to say says nothing: a watch of a quiet week is a quiet log.
  const told: string[] = []
  const watchdog = setWatchdog(shell.watchdog, timeLimit)
  const quiet: Shell = { ...shell, now, out: (text) => void told.push(text) }
  try {
    const { entries, outcome, isFaulty } = await sweepOnce(
      quiet,
      { ...options, ...limits, apply: true, clock: time.now },
      first
    )
    const { steps, failures, sent = [] } = outcome
    const busy = steps.length + failures.length + sent.length > 0
    if (busy) for (const text of told) shell.out(text)
    const due = nextInstant(entries, now) ?? Number.POSITIVE_INFINITY
    const exitCode = failures.length > 0 ? 3 : isFaulty ? 2 : 0
    return {
      wakeAt: Math.min(due, now + (busy ? Math.min(SOON, maxSleep) : maxSleep)),
      exitCode,
    }
  } catch (error) {
    if (first || !(error instanceof CommandError)) throw error
    const { message, remedy } = error
    shell.err(`incident-ledger: ${terminalLine(message)}\n  ${terminalLine(remedy)}\n`)
    return { wakeAt: now + SOON, exitCode: error.exitCode }
  } finally {
    await watchdog.callOff()
  }
}
