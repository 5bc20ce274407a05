/** Nobody is on duty on two rotas at once, because one person cannot take up two incidents. */
import { loginKey } from '../../model/login.ts'
import { elapsedSeconds, formatInstant } from '../../model/time.ts'
import { openClocks } from '../../rota/on-duty.ts'
import { type Shift, shiftsBetween } from '../../rota/shifts.ts'
import { atKey, type Fault, dutyRule } from '../shared/rule.ts'
import { rosterOf } from './rota-gaps.ts'

/** The rule `rota-twice`, a warning: once for each two rotas, at the first time. */
export const rotaTwice = dutyRule(
  'rota-twice',
  'Nobody is on duty on two rotas at once in the time `ahead`.',
  (context) => {
    const { file, zones, present } = context
    const clocks = openClocks(zones)
    return present.ahead(elapsedSeconds(file.ahead), (from, to) => {
      const rotas = Object.keys(file.rotas).map((name) => ({
        name,
        shifts: shiftsBetween(rosterOf(name, context), from, to, clocks),
      }))
      return rotas.flatMap((one, index) =>
        rotas.slice(0, index).flatMap((other) => firstOnBoth(one, other))
      )
    })
  }
)

interface Roll {
  readonly name: string
  readonly shifts: readonly Shift[]
}

function firstOnBoth({ name, shifts }: Roll, other: Roll): Fault[] {
  for (const { on, since, until } of shifts) {
    const both = other.shifts.find(
      (shift) =>
        shift.since < until &&
        since < shift.until &&
        shift.on.some((login) => on.some((one) => loginKey(one) === loginKey(login)))
    )
    if (both === undefined) continue
    const from = formatInstant(Math.max(since, both.since))
    return [
      {
        severity: 'warning',
        place: atKey('rotas', name),
        message: `\`${on.join(', ')}\` is on duty on \`${other.name}\` and on \`${name}\` at once, from ${from} on.`,
        hint: 'Give one of the two to somebody else, or enter a cover.',
      },
    ]
  }
  return []
}
