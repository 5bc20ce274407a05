/** Watches by the machine's clock until somebody ends the process: SIGINT and SIGTERM stop it cleanly. */
import { resolve } from 'node:path'
import { leaveInTime } from './watchdog.ts'
import { CommandError, type ExitCode } from '../../model/errors.ts'
import type { Shell } from '../shell.ts'
import { terminalLine } from '../../text/terminal.ts'
import { memoryOf } from './memory.ts'
import { timeLimitOption } from './time-limit.ts'
import { machineTime } from './timekeeper.ts'
import { watch, type WatchOptions } from '../watch.ts'

/** What the command line says; limits as typed. */
export interface WatchFlags extends Omit<
  WatchOptions,
  'maxSleep' | 'timeLimit' | 'stop' | 'time' | 'format' | 'memory'
> {
  /** Where the memory is kept, from the root; null: nowhere. */
  readonly state: string | null
  readonly timeout: string
  readonly maxSleep: string
}

/**
 * Watches; exit 0 once stopped.
 *
 * @throws CommandError (2) where `--now` is given: it waits for the real clock, and no other one passes.
 */
export async function watchUntilStopped(
  shell: Shell,
  { timeout, maxSleep, state, ...options }: WatchFlags,
  now: string | undefined
): Promise<ExitCode> {
  if (now !== undefined) {
    throw new CommandError(
      'watch goes by the clock of this machine, and --now would stop it.',
      'Leave --now away; `sweep --now …` tells what would be said at a moment.'
    )
  }
  const say = (sentence: string) => shell.err(`warning: ${terminalLine(sentence)}\n`)
  const memory = memoryOf(state === null ? null : resolve(shell.root, state), say)
  const stop = new AbortController()
  const end = () => stop.abort()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  try {
    return await watch(shell, {
      ...options,
      format: 'text',
      memory,
      timeLimit: timeLimitOption(timeout),
      maxSleep: timeLimitOption(maxSleep, '--max-sleep'),
      stop: stop.signal,
      time: machineTime,
    })
  } finally {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    leaveInTime(stop.signal)
  }
}
