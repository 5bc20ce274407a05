/** People and roles: who owes what now, by person and by role, and how each role is reached. */
import { isLive } from '../clock/declared.ts'
import type { Obligation } from '../clock/obligation.ts'
import { loginKnownAs } from '../model/known-people.ts'
import { compareText } from '../model/order.ts'
import type { Policy } from '../model/policy.ts'
import { dutiesNow, dutyLine } from '../report/duty-now.ts'
import { contactRows } from '../report/sla-contacts.ts'
import {
  capital,
  duty,
  holderOf,
  isOwed,
  roleWords,
  stateWords,
  worstFirst,
} from '../report/words.ts'
import { code } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { escaped, inlineHtml, markup, timed } from './html.ts'
import { incidentLink, priorityMark, type SiteIncident } from './incident-facts.ts'
import type { LastChange } from './last-change.ts'
import type { Page } from './page.ts'
import type { SiteInput } from './site-input.ts'

/** More duties of one role, or of one person, than these are told as a number; so are more people. */
const MOST = 25
const MOST_EACH = 12
const MOST_PEOPLE = 20

interface Owed {
  readonly incident: SiteIncident
  readonly obligation: Obligation
}

/** Every role of the policy, and every other that owes something. */
export function peoplePage(
  incidents: readonly SiteIncident[],
  { policyFile: { policy }, zones, now, place }: SiteInput,
  lastChange: LastChange
): Page {
  const people = place === 'private' ? policy.people : null
  const pen = { name: code, bad: (text: string) => `**${text}**`, instantText: utc, people }
  const onDuty = new Map(
    dutiesNow(policy, zones, now).map((one) => [one.rota, `on duty on ${dutyLine(one, pen)}`])
  )
  const dutyOf = (role: string) => onDuty.get(policy.contacts[role]?.rota ?? '') ?? []
  const owed = new Map<string, Owed[]>(Object.keys(policy.contacts).map((role) => [role, []]))
  for (const incident of incidents) {
    if (!isLive(incident.entry)) continue
    for (const obligation of incident.entry.obligations.filter((row) => isOwed(row)))
      owed.set(obligation.owner, [...(owed.get(obligation.owner) ?? []), { incident, obligation }])
  }
  const contacts = new Map(
    Object.values(policy.kinds)
      .flatMap((kind) => contactRows(policy, kind))
      .map(({ role, lines }) => [role, lines.split('<br>')] as const)
  )
  return {
    path: 'people.html',
    title: 'People and roles',
    layout: 'people',
    foot: lastChange(incidents.map(({ id }) => id)),
    view: {
      ...byPerson([...owed.values()].flat(), policy),
      roles: [...owed].map(([role, all]) => {
        const sorted = sortedByWorst(all)
        return {
          role: escaped(capital(roleWords(role))),
          lines: [contacts.get(capital(roleWords(role))) ?? [], dutyOf(role)]
            .flat()
            .map((line) => inlineHtml(line)),
          owed: sorted.slice(0, MOST).map(({ incident, obligation }) => ({
            ...owedRow({ incident, obligation }),
            who: escaped(personOf({ incident, obligation }, policy) ?? ''),
          })),
          more: Math.max(0, all.length - MOST),
          count: all.length,
        }
      }),
    },
  }
}

/**
 * Who owes most that is overdue comes first; what nobody is named for stands below its role alone. Whom the policy knows
 * by a login and by a name is one person, under both where both were typed.
 */
function byPerson(all: readonly Owed[], policy: Policy) {
  const byLogin = new Map<string, { readonly who: string; readonly one: Owed }[]>()
  for (const one of all) {
    const who = personOf(one, policy)
    if (who === null) continue
    const key = (loginKnownAs(policy, who) ?? who).toLowerCase()
    byLogin.set(key, [...(byLogin.get(key) ?? []), { who, one }])
  }
  const people = [...byLogin].map(([key, own]): [string, Owed[]] => {
    const names = [...new Set(own.map(({ who }) => who))].toSorted(compareText)
    const isLogin = (name: string) => name.toLowerCase() === key
    const words = [
      ...names.filter((name) => isLogin(name)),
      ...names.filter((name) => !isLogin(name)),
    ]
    return [words.join(', '), own.map(({ one }) => one)]
  })
  const lateOf = (own: readonly Owed[]) =>
    own.filter(({ obligation }) => obligation.state === 'overdue').length
  const sorted = people.toSorted(
    ([one, own], [other, others]) => lateOf(others) - lateOf(own) || compareText(one, other)
  )
  return {
    people: sorted.slice(0, MOST_PEOPLE).map(([who, own]) => ({
      who: escaped(who),
      summary: escaped(`${own.length} owed, ${lateOf(own)} overdue`),
      isBad: lateOf(own) > 0,
      owed: sortedByWorst(own)
        .slice(0, MOST_EACH)
        .map((one) => ({ ...owedRow(one), role: escaped(roleWords(one.obligation.owner)) })),
      more: Math.max(0, own.length - MOST_EACH),
    })),
    morePeople: Math.max(0, sorted.length - MOST_PEOPLE),
    unnamed: all.filter((one) => personOf(one, policy) === null).length,
  }
}

/** Who holds the role that owes it, where the place may learn it. */
function personOf({ incident, obligation }: Owed, policy: Policy): string | null {
  return incident.confidential ? null : holderOf(incident.entry.course, policy, obligation.owner)
}

function sortedByWorst(all: readonly Owed[]): Owed[] {
  const order = new Map(
    worstFirst(all.map(({ obligation }) => obligation)).map((one, place) => [one, place])
  )
  const placeOf = ({ obligation }: Owed) => order.get(obligation) ?? 0
  return all.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function owedRow({ incident, obligation }: Owed) {
  return {
    incident: incidentLink(incident.id, ''),
    priority: priorityMark(incident.entry),
    duty: escaped(duty(obligation)),
    due: obligation.dueAt === null ? markup`–` : timed(utc(obligation.dueAt)),
    state: escaped(stateWords(obligation.state)),
    isBad: obligation.state === 'overdue',
  }
}
