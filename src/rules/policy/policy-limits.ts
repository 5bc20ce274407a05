/** Limits, calls, reminders and repeats stand in an order in which they can come. */
import type { Policy, Target } from '../../model/policy.ts'
import { type Duration, elapsedSeconds, formatDuration } from '../../model/time.ts'
import { atValue, type Fault, policyRule } from '../shared/rule.ts'
import { laddersOf, priorityEntries, targetsOf } from '../shared/targets.ts'

/** The rule `policy-limits`. */
export const policyLimits = policyRule(
  'policy-limits',
  'Calls and reminders come before the limit, rungs one after the other, and nothing recurs every 0m.',
  ({ policy }) => [
    ...laddersOf(policy).flatMap(({ ladder, keys }) =>
      ladder.flatMap(({ after }, index) => {
        const below = ladder[index - 1]
        if (below === undefined || elapsedSeconds(after) > elapsedSeconds(below.after)) return []
        return {
          place: atValue(...keys, index, 'after'),
          message: `This rung comes after ${formatDuration(after)}, the one above it after ${formatDuration(below.after)}.`,
          hint: 'Put the rungs in the order of their times; make one rung of two at the same time.',
        }
      })
    ),
    ...repeatFaults(policy.escalation.repeat, ['escalation', 'repeat']),
    ...holdFaults(policy.escalation.holds),
    ...followUpLimits(policy),
    ...targetsOf(policy).flatMap(({ target, keys }) => [
      ...limitFaults(target, keys),
      ...(target.repeat === undefined ? [] : repeatFaults(target.repeat, [...keys, 'repeat'])),
    ]),
  ]
)

type Keys = readonly (string | number)[]

function repeatFaults(
  { every, times }: { readonly every: Duration; readonly times: number },
  keys: Keys
): Fault[] {
  if (times === 0 || elapsedSeconds(every) > 0) return []
  return [
    {
      place: atValue(...keys, 'every'),
      message: 'Repeats every 0m would all come at once.',
      hint: 'Write how far apart they come, as in `1h`, or `times: 0` for none.',
    },
  ]
}

function holdFaults(holds: Duration): Fault[] {
  if (elapsedSeconds(holds) > 0) return []
  return [
    {
      place: atValue('escalation', 'holds'),
      message: 'A hold would be told again every 0m.',
      hint: 'Write how far apart the reminders come, as in `1d`.',
    },
  ]
}

function followUpLimits(policy: Policy): Fault[] {
  const { within = {}, remind } = policy['follow-ups'] ?? {}
  return priorityEntries(within).flatMap(([priority, limit]): Fault | [] => {
    const place = atValue('follow-ups', 'within', priority)
    const words = formatDuration(limit)
    if (elapsedSeconds(limit) === 0) {
      const message = `Follow-ups of ${priority} have the limit 0m, which nobody can keep.`
      return { place, message, hint: 'Write a length of time, as in `4w`.' }
    }
    if (remind === undefined || elapsedSeconds(remind) < elapsedSeconds(limit)) return []
    return {
      place: atValue('follow-ups', 'remind'),
      message: `Follow-ups are reminded of ${formatDuration(remind)} before a limit of ${words} for ${priority}, when it has not begun.`,
      hint: 'Make `remind` shorter than each limit.',
    }
  })
}

function limitFaults(target: Target, keys: Keys): Fault[] {
  const name = target.do === 'update' ? 'every' : 'within'
  const limit = target.do === 'update' ? target.every : target.within
  if (limit === 'immediately') return []
  const faults: Fault[] = []
  const seconds = elapsedSeconds(limit)
  if (seconds === 0) {
    faults.push({
      place: atValue(...keys, name),
      message: `The target ${target.id} has the limit 0m, which nobody can keep.`,
      hint:
        name === 'within'
          ? 'Write `immediately`, or a length of time.'
          : 'Write how often an update is owed, as in `30m`.',
    })
  }
  for (const key of ['call', 'remind'] as const) {
    const length = target[key]
    if (length === undefined || seconds === 0 || elapsedSeconds(length) < seconds) continue
    faults.push({
      place: atValue(...keys, key),
      message:
        key === 'call'
          ? `The target ${target.id} is called after ${formatDuration(length)}, but due within ${formatDuration(limit)}.`
          : `The target ${target.id} reminds ${formatDuration(length)} before a limit of ${formatDuration(limit)}, when it has not begun.`,
      hint: `Make \`${key}\` shorter than \`${name}\`.`,
    })
  }
  return faults
}
