/** What every page says alike of an incident: how it is called, how it stands, and what it missed. */
import { countOf } from '../model/count-of.ts'
import { openHold } from '../clock/holds.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { compareText } from '../model/order.ts'
import type { Policy } from '../model/policy.ts'
import { type Instant, formatInstant } from '../model/time.ts'
import { headlineOf } from '../period/headline.ts'
import { clip } from '../report/drawing.ts'
import { shownIn, type Shown } from '../report/shown.ts'
import { isOwed, priorityWords } from '../report/words.ts'
import { escaped, type Html, markup, inlineHtml } from './html.ts'
import type { SearchRow } from './search-row.ts'
import type { SiteInput } from './site-input.ts'
import type { AuditFinding } from '../audit/finding.ts'
import { words } from '../text/markdown.ts'

/** An incident as the site tells it, and the figures that its lists show. */
export interface SiteIncident extends Shown {
  readonly id: string
  readonly title: string
  readonly judged: number
  readonly kept: number
  readonly missed: number
  readonly overdue: number
}

/** Of every incident, the latest report first. */
export function siteIncidents({ entries, place, policyFile, now }: SiteInput): SiteIncident[] {
  return entries
    .map((entry) => incidentOf(shownIn(place, entry, policyFile.policy), policyFile.policy, now))
    .toSorted(
      (a, b) => b.entry.course.reportedAt - a.entry.course.reportedAt || compareText(b.id, a.id)
    )
}

function incidentOf(shown: Shown, policy: Policy, now: Instant): SiteIncident {
  const { entry } = shown
  const { judged, kept, breaches } = headlineOf([entry], policy, now)
  const { id, title } = entry.file.incident
  const overdue = entry.obligations.filter(({ state }) => state === 'overdue').length
  return { ...shown, id, title, judged, kept, missed: breaches, overdue }
}

/** The verdict in a sentence. */
export function verdictSentence({ entry, judged, kept, missed, overdue }: SiteIncident): string {
  const owed = entry.obligations.filter((obligation) => isOwed(obligation)).length
  const past =
    judged === 0
      ? 'No deadline was judged yet'
      : missed === 0
        ? `${judged === 1 ? 'The one deadline' : `All ${judged} deadlines`} that came due ${judged === 1 ? 'was' : 'were'} kept`
        : `${missed} of ${countOf(judged, 'deadline')} missed, ${kept} kept`
  const open =
    owed === 0 ? '' : `; ${owed} still owed${overdue === 0 ? '' : `, ${overdue} overdue`}`
  return `${past}${open}.`
}

/** How it stands in a word or two: its status, and whether it is on hold. */
export function statusWords({ entry: { course } }: Pick<SiteIncident, 'entry'>): string {
  return openHold(course) === null ? course.status : `${course.status}, on hold`
}

/** The day of its report, in UTC. */
export function dayOf({ course }: LedgerEntry): string {
  return formatInstant(course.reportedAt).slice(0, 10)
}

/** A link to its page from a page whose way to the top is `top`. */
export function incidentLink(id: string, top: string): Html {
  return markup`<a href="${escaped(`${top}incidents/${id}.html`)}">${escaped(id)}</a>`
}

/** A priority as a mark that needs no colour to be read. */
export function priorityMark(entry: LedgerEntry): Html {
  const priority = priorityWords(entry)
  return markup`<span class="mark ${escaped(priority.toLowerCase())}">${escaped(priority)}</span>`
}

/** A row of a list, for the layout incident-table. */
export function incidentRow(incident: SiteIncident, top: string) {
  const { id, title, entry, missed } = incident
  return {
    link: incidentLink(id, top),
    title: escaped(clip(title, 120)),
    priority: priorityMark(entry),
    services: escaped(clip(entry.file.incident.services.join(', '), 120)),
    day: escaped(dayOf(entry)),
    status: escaped(statusWords(incident)),
    missed: missed === 0 ? markup`none` : markup`<strong class="bad">${missed}</strong>`,
  }
}

/** The same for the search. */
export function searchRow(incident: SiteIncident): SearchRow {
  const { id, title, entry, missed } = incident
  const { kind, services, cause = '' } = entry.file.incident
  const notes = entry.course.events.flatMap(({ event }) => event.note ?? [])
  return {
    id,
    title,
    kind,
    priority: priorityWords(entry),
    services: [...new Set(services)],
    day: dayOf(entry),
    status: statusWords(incident),
    missed,
    cause,
    words: clip([entry.course.scope ?? '', ...notes].join(' ').trim()),
  }
}

/** Findings of the audit, for the layout finding-table. */
export function findingRows(findings: readonly AuditFinding[]) {
  return findings.map(({ rule, severity, incident, commit, message, hint }) => ({
    severity: escaped(severity),
    incident: incident === null ? markup`the history` : incidentLink(incident, ''),
    message: inlineHtml(words(message)),
    hint: inlineHtml(words(hint)),
    rule: escaped(rule),
    commit: escaped(commit === null ? '–' : commit.slice(0, 12)),
  }))
}
