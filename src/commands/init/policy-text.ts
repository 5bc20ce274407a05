/** Writes a team's first policy, what it must decide on one screen above the default; and says what later defaults have. */
import { formatInstant, type Instant } from '../../model/time.ts'
import { bracketIn, MADE_UP_ORGANIZATION } from '../../model/placeholder.ts'
import { type Person, ROLES, type Team } from './team.ts'
import type { Policy } from '../../model/policy.ts'

/** What it is written of. */
export interface PolicyParts {
  readonly team: Team
  readonly now: Instant
  /** The default policy as it comes with the tool. */
  readonly shipped: string
  /** The first screen, with its blanks. */
  readonly head: string
  /** How the team calls the tool; null where nobody knows. */
  readonly command: string | null
  /** From the policy to its JSON Schema. */
  readonly schema: string
  /** The page that says how to report. */
  readonly readme: string
  /** Where people report, by kind; null where nobody knows. */
  readonly reports: { readonly service: string | null; readonly security: string | null }
}

/** The first screen, and what holds unless it is changed. */
export function shortPolicy(parts: PolicyParts): string {
  const { team, head, schema, shipped } = parts
  const people = ROLES.map((role) => [role, detailsOf(role, team.people[role])] as const)
  const first = fill(head, {
    schema,
    name: team.organization,
    organization: scalar(team.organization),
    timezone: scalar(team.timezone),
    command: commandLine(parts),
    hours: team.hours,
    ...Object.fromEntries(people),
  })
  const rest =
    between(shipped, '\nimmediately:', '\n# ── People') + between(shipped, '\npriorities:', null)
  return first + own(rest, parts).trimStart()
}

/** The default policy with the answers in it, and every comment. */
export function fullPolicy(parts: PolicyParts): string {
  const { team, shipped, schema } = parts
  const answered = shipped
    .replace(/^organization: .*$/m, () => `organization: ${scalar(team.organization)}`)
    .replace(/^timezone: \S+/m, () => `timezone: ${scalar(team.timezone)}`)
    .replace(/^(timezone: .*\n)/m, (line) => `${line}${commandLine(parts)}\n`)
    .replace(/^ {4}timezone: \S+/m, () => `    timezone: ${scalar(team.timezone)}`)
    .replaceAll('[09:00-17:00]', () => `[${team.hours}]`)
  const staffed = ROLES.reduce((text, role) => withPerson(text, role, team.people[role]), answered)
  return `# yaml-language-server: $schema=${schema}\n${own(staffed, parts)}`
}

const USERS_WRITE = '"Users write to [Insert the address where users report incidents]"'
const WRITE = '"Write to [Insert the address where security incidents are reported]"'

/** The default's own words about the organisation, its review and its channels. */
function own(text: string, { team, now, reports, readme }: PolicyParts): string {
  // Where the name is still to be filled in, it is filled in once.
  const name = bracketIn(team.organization) === null ? team.organization : 'our organization'
  return text
    .replaceAll(MADE_UP_ORGANIZATION, () => name)
    .replaceAll('incidents/README.md', () => readme)
    .replace(/^( {2}last: )\S+/m, (_, key: string) => key + formatInstant(now).slice(0, 10))
    .replace(USERS_WRITE, (typed) => said(typed, reports.service))
    .replace(WRITE, (typed) => said(typed, reports.security))
}

function said(typed: string, instead: string | null): string {
  return instead === null ? typed : scalar(instead)
}

function between(text: string, start: string, end: string | null): string {
  const from = text.indexOf(start)
  const to = end === null ? text.length : text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The default policy has no ${JSON.stringify(start)}.`)
  return text.slice(from, to)
}

function commandLine({ command }: PolicyParts): string {
  return command === null
    ? '# command: how your people call this tool; comments on GitHub name it so'
    : `command: ${JSON.stringify(command)} # how your people call this tool; comments on GitHub name it so`
}

const NAMED: Readonly<Record<string, string>> = {
  management: 'Higher Management',
  'first-line': 'First Line Support',
  'second-line': 'Second Line Support',
  'third-line': 'Third Line Support',
}

/** A contact's keys, with a placeholder for what is not known of a person who has to be reached. */
function detailsOf(role: string, person: Person | undefined): string {
  const words = role.replace('-', ' ')
  const team = NAMED[role]
  const typed = person?.logins ?? []
  const logins = `logins: [${typed.length === 0 ? `kwetter-${role}` : typed.join(', ')}]`
  if (team !== undefined) return `name: ${team}, ${logins}`
  const email = scalar(person?.email ?? `[E-mail of the ${words}]`)
  return (
    `name: ${scalar(person?.name ?? `[Name of the ${words}]`)}, email: ${email},\n` +
    `      phone: ${scalar(`[Phone of the ${words}]`)}, ${logins}`
  )
}

/** In the block of that role, the lines of what is known. */
function withPerson(text: string, role: string, person: Person | undefined): string {
  if (person === undefined) return text
  const lines = text.split('\n')
  const start = lines.indexOf(`  ${role}:`) + 1
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('    '))
  const known = new Map([
    ['logins', person.logins.length === 0 ? null : `[${person.logins.join(', ')}]`],
    ['name', NAMED[role] === undefined && person.name !== null ? scalar(person.name) : null],
    ['email', person.email === null ? null : scalar(person.email)],
  ])
  const block = lines.slice(start, end).map((line) => {
    const [key = ''] = line.trim().split(':')
    const value = known.get(key) ?? null
    return value === null ? line : `    ${key}: ${value}`
  })
  return [...lines.slice(0, start), ...block, ...lines.slice(end)].join('\n')
}

/** A text as YAML of any style: quoted where it could be taken for something else. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w ./@+-]*$/.test(text) && text === text.trim()
  const isWord = /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return isPlain && !isWord ? text : JSON.stringify(text)
}

/** @throws where a blank has no value: a template and its code belong together. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/%([a-zA-Z-]+)%/g, (blank, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing fills ${blank}.`)
    return value
  })
}

/** One line for each place, as in ``kinds.service.targets.P1: `reach-closed` ``; kinds that the team has not are left out. */
export function policyNews(team: Policy, shipped: Policy): string[] {
  return Object.entries(shipped.kinds).flatMap(([kind, { targets, unassessed, asks = {} }]) => {
    const ours = team.kinds[kind]
    if (ours === undefined) return []
    const places = [
      ['unassessed', namesOf(ours.unassessed), namesOf(unassessed)],
      ...Object.entries(targets).map(([priority, list]) => {
        const present = Object.entries(ours.targets).find(([name]) => name === priority)?.[1] ?? []
        return [`targets.${priority}`, namesOf(present), namesOf(list)] as const
      }),
      ['asks', Object.keys(ours.asks ?? {}), Object.keys(asks)],
    ] as const
    return places.flatMap(([place, has, could]) => {
      const lacking = could.filter((name) => !has.includes(name))
      return lacking.length === 0 ? [] : [`kinds.${kind}.${place}: ${lacking.join(', ')}`]
    })
  })
}

function namesOf(targets: readonly { readonly id: string }[]): string[] {
  return targets.map(({ id }) => id)
}
