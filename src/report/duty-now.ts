/** Who is on duty at a moment on each rota that a contact of the policy names, for every surface that says it. */
import { oncePer } from '../model/once-per.ts'
import type { Policy } from '../model/policy.ts'
import type { Roster } from '../model/roster.ts'
import type { Instant, Zones } from '../model/time.ts'
import { openClocks } from '../rota/on-duty.ts'
import { type RotaNow, rotaNow } from './oncall.ts'

/** A rota now, and the first contact that names it. */
export interface DutyNow extends RotaNow {
  readonly role: string
}

/** Each rota once, in the order of the contacts. */
export function dutiesNow(
  { contacts }: Pick<Policy, 'contacts'>,
  zones: Zones,
  now: Instant
): readonly DutyNow[] {
  const known = dutiesOf(contacts)
  const { last } = known
  if (last?.zones === zones && last.now === now) return last.duties
  const clocks = openClocks(zones)
  const duties = rostersIn(contacts).map(({ role, roster }) => ({
    role,
    ...rotaNow(roster, now, clocks),
  }))
  known.last = { zones, now, duties }
  return duties
}

interface LastDuties {
  readonly zones: Zones
  readonly now: Instant
  readonly duties: readonly DutyNow[]
}

/** Each tracking issue of a sweep asks for the same moment, so the last answer is kept. */
const dutiesOf = oncePer((_contacts: Policy['contacts']): { last?: LastDuties } => ({}))

/** The rotas that contacts name, each once. */
export function rostersIn(
  contacts: Policy['contacts']
): readonly { readonly role: string; readonly roster: Roster }[] {
  const seen = new Set<string>()
  return Object.entries(contacts).flatMap(([role, { roster }]) => {
    if (roster === undefined || seen.has(roster.name)) return []
    seen.add(roster.name)
    return [{ role, roster }]
  })
}

/** How a surface writes what stands in the line. */
export interface DutyPen {
  readonly name: (text: string) => string
  readonly bad: (text: string) => string
  readonly instantText: (at: Instant) => string
  /** Null where the place may not know a number. */
  readonly people: Policy['people'] | null
}

/** `first-line: bo (+31 20 555 0101) until 30 Nov 08:00 UTC`, or that it is nobody. */
export function dutyLine(
  { rota, shift }: DutyNow,
  { name, bad, instantText, people }: DutyPen
): string {
  const { on, why, until } = shift
  const end = until === null ? '' : ` until ${instantText(until)}`
  const who =
    why === 'gap'
      ? bad('nobody, a gap')
      : why === 'off'
        ? 'nobody, off duty'
        : on.map((login) => `${name(login)}${numberOf(login, name, people)}`).join(', ')
  return `${name(rota)}: ${who}${end}`
}

function numberOf(login: string, name: DutyPen['name'], people: DutyPen['people']): string {
  const phone = people !== null && Object.hasOwn(people, login) ? people[login]?.phone : undefined
  return phone === undefined ? '' : ` (${name(phone)})`
}
