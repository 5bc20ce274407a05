/** The questions that a person at a terminal answers; an empty answer leaves what stands there. */
import {
  hoursFault,
  loginsFault,
  loginsIn,
  type Person,
  ROLES,
  type Team,
  zoneFault,
} from './team.ts'

/** One line to type. */
interface Question {
  readonly message: string
  /** Stands there already, to be taken or changed. */
  readonly initial: string
  /** What is wrong with a line; null where it will do. */
  readonly faultOf: (typed: string) => string | null
}

/** Whoever sits there. */
export interface Asker {
  readonly text: (question: Question) => Promise<string>
  readonly confirm: (message: string, initial: boolean) => Promise<boolean>
}

const WHO: Readonly<Record<(typeof ROLES)[number], string>> = {
  'incident-manager': 'GitHub login of the incident manager',
  'security-officer': 'GitHub login of the security officer',
  management: 'GitHub login of higher management, who hears of what is late',
  'first-line': 'GitHub logins of first line support (several: with commas)',
  'second-line': 'GitHub logins of second line support',
  'third-line': 'GitHub logins of third line support',
}

/** Asks for each answer; what nobody knows yet stays a placeholder, of which `check` warns. */
export async function askTeam(
  asker: Asker,
  known: Team,
  isZone: (zone: string) => boolean
): Promise<Team> {
  const line = async (message: string, initial: string, faultOf: Question['faultOf']) =>
    (await asker.text({ message, initial, faultOf })).trim()
  const organization = await line('Organization', known.organization, (typed) =>
    typed.trim() === '' ? 'It needs a name.' : null
  )
  const timezone = await line('Time zone', known.timezone, (typed) => zoneFault(typed, isZone))
  const hours = await line('Working hours, Monday to Friday', known.hours, hoursFault)
  const people: Record<string, Person> = { ...known.people }
  for (const role of ROLES) {
    const before = people[role] ?? { name: null, email: null, logins: [] }
    const logins = loginsIn(
      await line(`${WHO[role]} (empty: later)`, before.logins.join(', '), loginsFault)
    )
    const isSame = before.logins.length === 0 || logins.join() === before.logins.join()
    people[role] = isSame ? { ...before, logins } : { name: null, email: null, logins }
  }
  const isPublic = await asker.confirm('Can strangers read this repository?', known.isPublic)
  return { organization, timezone, hours, people, isPublic }
}
