/** People and roles: how each role is reached, who holds it where, and what it owes now. */
import { isLive } from '../clock/declared.ts'
import type { Obligation } from '../clock/obligation.ts'
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
import { escaped, inlineHtml, markup } from './html.ts'
import { incidentLink, priorityMark, type SiteIncident } from './incident-facts.ts'
import type { LastChange } from './last-change.ts'
import type { Page } from './page.ts'
import type { SiteInput } from './site-input.ts'

/** More duties of one role than these are told as a number. */
const MOST = 150

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
  const pen = { name: code, bad: (text: string) => `**${text}**`, told: utc, people }
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
      roles: [...owed].map(([role, all]) => {
        const order = worstFirst(all.map(({ obligation }) => obligation))
        const sorted = all.toSorted(
          (a, b) => order.indexOf(a.obligation) - order.indexOf(b.obligation)
        )
        return {
          role: escaped(capital(roleWords(role))),
          lines: [contacts.get(capital(roleWords(role))) ?? [], dutyOf(role)]
            .flat()
            .map((line) => inlineHtml(line)),
          owed: sorted.slice(0, MOST).map(({ incident, obligation }) => ({
            incident: incidentLink(incident.id, ''),
            priority: priorityMark(incident.entry),
            duty: escaped(duty(obligation)),
            who: escaped(
              incident.confidential ? '' : (holderOf(incident.entry.course, policy, role) ?? '')
            ),
            due: obligation.dueAt === null ? markup`–` : escaped(utc(obligation.dueAt)),
            state: escaped(stateWords(obligation.state)),
            isBad: obligation.state === 'overdue',
          })),
          more: Math.max(0, all.length - MOST),
          count: all.length,
        }
      }),
    },
  }
}
