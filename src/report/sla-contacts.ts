/** The people and the working time of an agreement, as tables. */
import {
  type Calendar,
  type Policy,
  type PolicyKind,
  type Target,
  WEEKDAYS,
} from '../model/policy.ts'
import { cell, code, inCell, text } from './markdown.ts'
import { capital, roleWords } from './words.ts'

/** Every target of a kind: those of the time before the first assessment, then by priority. */
function allTargets(kind: PolicyKind): Target[] {
  return [...kind.unassessed, ...Object.values(kind.targets).flatMap((targets) => targets ?? [])]
}

/** A row for every role that a kind's targets name or fall back to, in the policy's order. */
export function contactRows(policy: Policy, kind: PolicyKind) {
  const named = new Set(
    allTargets(kind).flatMap((target) => [
      target.owner,
      ...(target.do === 'reach' ? [] : [target.role]),
      ...[...policy.escalation.ladder, ...(target.ladder ?? [])].flatMap(({ mention }) => mention),
    ])
  )
  if (kind.requires.validated !== undefined) named.add(kind.requires.validated)
  // A set grows while it is walked, so that a fallback's fallback is found too.
  for (const role of named) {
    const fallback = contactOf(policy, role)?.fallback
    if (fallback !== undefined) named.add(fallback)
  }
  return Object.entries(policy.contacts)
    .filter(([role]) => named.has(role))
    .map(([role, { name, duty, email, phone, logins, fallback }]) => ({
      role: capital(roleWords(role)),
      name: cell(name),
      duty: cell(duty),
      email: email === undefined ? '–' : inCell(code(email)),
      phone: phone === undefined ? '–' : inCell(code(phone)),
      logins: logins.length === 0 ? '–' : logins.map((login) => inCell(code(login))).join(', '),
      fallback: fallback === undefined ? '–' : roleWords(fallback),
    }))
}

/** What a role is there for; null where the policy does not say. */
export function dutyOf(policy: Policy, role: string): string | null {
  return contactOf(policy, role)?.duty ?? null
}

/** The calendars that a kind's targets walk through. */
export function calendarRows(policy: Policy, kind: PolicyKind) {
  const used = new Set(allTargets(kind).map(({ calendar }) => calendar))
  return Object.entries(policy.calendars)
    .filter(([name]) => used.has(name))
    .map(([name, calendar]) => ({
      name: capital(roleWords(name)),
      zone: text(calendar.timezone ?? policy.timezone),
      hours: hoursWords(calendar),
      holidays: calendar.holidays.length === 0 ? 'none listed' : calendar.holidays.join(', '),
    }))
}

/** Days that follow one another with the same hours are put together: `Monday to Friday 09:00–17:00`. */
function hoursWords({ hours }: Calendar): string {
  const runs: { first: string; last: string; segments: string }[] = []
  let previous = ''
  for (const day of WEEKDAYS) {
    const segments = hours[day].map((segment) => segment.replace('-', '–')).join(', ')
    const run = runs.at(-1)
    if (segments !== '' && run !== undefined && segments === previous) run.last = day
    else if (segments !== '') runs.push({ first: day, last: day, segments })
    previous = segments
  }
  const words = runs.map(({ first, last, segments }) =>
    first === last
      ? `${capital(first)} ${segments}`
      : `${capital(first)} to ${capital(last)} ${segments}`
  )
  return words.length === 0 ? 'never open' : words.join('; ')
}

function contactOf(policy: Policy, role: string): Policy['contacts'][string] | undefined {
  return Object.hasOwn(policy.contacts, role) ? policy.contacts[role] : undefined
}
