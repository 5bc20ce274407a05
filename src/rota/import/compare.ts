/** Holds an imported rota against what the export itself says of who is on duty. */
import { loginKey } from '../../model/login.ts'
import type { Roster } from '../../model/roster.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { onDuty } from '../on-duty.ts'
import { shiftsBetween } from '../shifts.ts'
import type { ShownShift } from './foreign.ts'
import type { Conversion } from './to-rota.ts'

/** A time at which they do not agree, by logins; nobody: none. */
export interface Difference {
  readonly since: Instant
  readonly until: Instant
  readonly said: readonly string[]
  readonly is: readonly string[]
}

/** Every time from now on, as far as the export shows shifts, in order. */
export function differences(
  shown: readonly ShownShift[],
  rosters: readonly Roster[],
  { now, clocks, loginOf }: Comparison
): readonly Difference[] {
  const end = Math.max(...shown.map(({ until }) => until))
  const start = Math.max(now, Math.min(...shown.map(({ since }) => since)))
  if (shown.length === 0 || end <= start) return []
  const ours = rosters.flatMap((roster) => shiftsBetween(roster, start, end, clocks))
  const cuts = [...shown, ...ours].flatMap(({ since, until }) => [since, until])
  const within = new Set([start, ...cuts.filter((at) => at > start && at < end)])
  const starts = [...within].toSorted((one, other) => one - other)
  const found: Difference[] = []
  for (const [index, since] of starts.entries()) {
    const until = starts[index + 1] ?? end
    const said = names(shown.flatMap((one) => (holds(one, since) ? (loginOf(one.by) ?? '?') : [])))
    const is = names(rosters.flatMap((roster) => onDuty(roster, since, clocks).on))
    if (said.join() === is.join()) continue
    const last = found.at(-1)
    const goesOn =
      last?.until === since && last.said.join() === said.join() && last.is.join() === is.join()
    if (last !== undefined && goesOn) found[found.length - 1] = { ...last, until }
    else found.push({ since, until, said, is })
  }
  return found
}

type Comparison = Pick<Conversion, 'now' | 'clocks' | 'loginOf'>

function holds({ since, until }: ShownShift, at: Instant): boolean {
  return since <= at && at < until
}

function names(logins: readonly string[]): readonly string[] {
  return [...new Set(logins.map(loginKey))].toSorted()
}

/** One as a line. */
export function differenceLine({ since, until, said, is }: Difference): string {
  return `from ${formatInstant(since)} to ${formatInstant(until)} the export has ${who(said)} on duty, the rota ${who(is)}.`
}

function who(logins: readonly string[]): string {
  return logins.length === 0 ? 'nobody' : logins.join(' and ')
}
