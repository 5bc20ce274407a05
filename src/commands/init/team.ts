/** What only the team knows: who, where and when. Each answer has a default, a flag and a question. */
import { CommandError } from '../../model/errors.ts'
import { isLogin } from '../../model/login.ts'
import { isMadeUpLogin } from '../../model/placeholder.ts'
import type { Policy } from '../../model/policy.ts'
import type { Survey } from './survey.ts'

/** One contact as far as it is known. */
export interface Person {
  readonly name: string | null
  readonly email: string | null
  readonly logins: readonly string[]
}

/** The roles that a person is asked for, in this order. */
export const ROLES = [
  'incident-manager',
  'security-officer',
  'management',
  'first-line',
  'second-line',
  'third-line',
] as const

/** The answers. */
export interface Team {
  readonly organization: string
  readonly timezone: string
  /** The working hours of a weekday, `09:00-17:00`. */
  readonly hours: string
  readonly people: Readonly<Record<string, Person>>
  /** Whether strangers can read the repository; where nobody says it, they can. */
  readonly isPublic: boolean
}

/** The same as flags give them; undefined where one was not given. */
export interface TeamFlags {
  readonly organization?: string | undefined
  readonly timezone?: string | undefined
  readonly hours?: string | undefined
  /** `role=login,login`. */
  readonly person?: readonly string[] | undefined
  readonly private?: boolean | undefined
}

const NOBODY: Person = { name: null, email: null, logins: [] }
const UNNAMED = '[The name of your organization]'
const HOURS = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

/** The answers where nobody is asked. `zone` is the machine's. */
export function teamOf(survey: Survey, flags: TeamFlags, zone: string): Team {
  return {
    organization: flags.organization ?? survey.repository?.split('/')[0] ?? UNNAMED,
    timezone: flags.timezone ?? zone,
    hours: flags.hours ?? '09:00-17:00',
    people: { 'incident-manager': managerOf(survey), ...peopleOf(flags.person ?? []) },
    isPublic: flags.private !== true,
  }
}

/** The answers that a policy gives which is there already. */
export function teamIn(policy: Policy, isPublic: boolean): Team {
  const { organization, timezone, contacts, calendars } = policy
  const people = Object.entries(contacts).map(([role, { name, email, logins }]) => {
    const real = logins.filter((login) => !isMadeUpLogin(login))
    return [role, { name: name ?? null, email: email ?? null, logins: real }] as const
  })
  const hours = calendars['office']?.hours.monday[0] ?? '09:00-17:00'
  return { organization, timezone, hours, people: Object.fromEntries(people), isPublic }
}

/** Whoever owns everything, or else whoever works here. */
function managerOf({ person, owners }: Survey): Person {
  const [owner] = owners
  if (owner !== undefined && owner !== person.login) return { ...NOBODY, logins: [owner] }
  return { ...person, logins: person.login === null ? [] : [person.login] }
}

function peopleOf(typed: readonly string[]): Record<string, Person> {
  return Object.fromEntries(
    typed.map((one) => {
      const [role = '', logins = ''] = one.split('=')
      const fault = ROLES.some((known) => known === role)
        ? loginsFault(logins)
        : `${role} is no role.`
      if (fault === null) return [role, { ...NOBODY, logins: loginsIn(logins) }]
      throw new CommandError(fault, `Write --person role=login; roles: ${ROLES.join(', ')}.`)
    })
  )
}

/** The logins of an answer, which may be empty. */
export function loginsIn(typed: string): string[] {
  const words = typed.split(/[\s,]+/).filter((word) => word !== '')
  return words.map((word) => word.replace(/^@/, ''))
}

/** What is wrong with an answer that should be logins; null where nothing is. */
export function loginsFault(typed: string): string | null {
  const wrong = loginsIn(typed).find((login) => !isLogin(login))
  return wrong === undefined ? null : `${JSON.stringify(wrong)} is no login of GitHub.`
}

/** The same for working hours. */
export function hoursFault(typed: string): string | null {
  return HOURS.test(typed)
    ? null
    : `${JSON.stringify(typed)} is no time from-to, as in 09:00-17:00.`
}

/** The same for a time zone. */
export function zoneFault(typed: string, isZone: (zone: string) => boolean): string | null {
  return isZone(typed)
    ? null
    : `${JSON.stringify(typed)} is no IANA time zone, as in Europe/Amsterdam.`
}
