/** The time limit of a run, as people write it: `90s`, `8m`, `1h`. */
import { CommandError } from '../../model/errors.ts'

/** What a sweep may take, where nobody says otherwise: less than the workflow's own `timeout-minutes`. */
export const DEFAULT_TIME_LIMIT = '8m'

const LIMIT = /^([1-9]\d{0,4})([smh])$/
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** The seconds; null for anything that is no time limit, or a longer one than a job of GitHub's may take. */
export function parseTimeLimit(text: string): number | null {
  const [, count = '', unit = ''] = LIMIT.exec(text) ?? []
  const seconds = Number(count) * (SECONDS[unit] ?? 0)
  return seconds > 0 && seconds <= 6 * 3600 ? seconds : null
}

/** What a run keeps to, one after the other. */
export interface RunLimits {
  /** Aborts when no further incident is to be begun; what is left of the time is for the last words. */
  readonly ending: AbortSignal
  /** Aborts when GitHub is asked nothing more. */
  readonly gitHubEnd: AbortSignal
  /** Aborts when the time is up; what was not delivered until then is exit 3. */
  readonly deadline: AbortSignal
}

/**
 * The limits of a run of so many seconds: a quarter of it, but at most half a minute, is kept for the last words, and
 * half of that for receivers alone. A GitHub that answers slowly would else use up what a pager rings in.
 *
 * @param stop ends everything before its time.
 */
export function limitsOf(seconds: number, stop?: AbortSignal): RunLimits {
  const kept = Math.min(30, seconds / 4)
  const after = (span: number) => {
    const end = AbortSignal.timeout(span * 1000)
    return stop === undefined ? end : AbortSignal.any([stop, end])
  }
  return {
    ending: after(seconds - kept),
    gitHubEnd: after(seconds - kept / 2),
    deadline: after(seconds),
  }
}

/**
 * The seconds of an option, `--timeout` unless said otherwise.
 *
 * @throws CommandError (2) where it is none.
 */
export function timeLimitOption(text: string, option: string = '--timeout'): number {
  const seconds = parseTimeLimit(text)
  if (seconds !== null) return seconds
  throw new CommandError(
    `${option} ${JSON.stringify(text)} is no time limit.`,
    `Write seconds, minutes or hours, at most 6h, as in ${option} 8m.`
  )
}
