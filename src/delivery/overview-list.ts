/** The incidents of the overview, for a phone: two lines each, and all that is due in its order. */
import { openHold } from '../clock/holds.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { clip, lasting } from '../report/drawing.ts'
import type { Shown } from '../report/shown.ts'
import { capital, plainDuty, priorityWords } from '../report/words.ts'
import { code, folded, text } from '../text/markdown.ts'

/** An open incident, and what may be said of it here. */
export interface OverviewIncident extends Shown {
  /** The number of its tracking issue; null where it has none yet. */
  readonly issue: number | null
}

interface Agreement {
  readonly policyFile: PolicyFile
}

/** What is due next, at most; the tracking issues list all. */
const DUE_SHOWN = 20

/** Two lines an incident, on a phone: where it is and what it is, then what is owed next. */
export function listLines(
  heading: string,
  incidents: readonly OverviewIncident[],
  drawing: Agreement,
  zones: Zones
): string[] {
  if (incidents.length === 0) return []
  const rows = incidents.map((incident) => incidentRow(incident, drawing, zones))
  return [`### ${heading}`, '', ...rows, '']
}

/** The two lines of one. */
export function incidentRow(incident: OverviewIncident, drawing: Agreement, zones: Zones): string {
  const { entry, confidential } = incident
  const { id, title } = entry.file.incident
  const what = confidential ? code(clip(id)) : text(clip(title))
  const first = `- ${placeOf(incident)}${iconOf(entry)} **${capital(priorityWords(entry))}** ${what}`
  return `${first}\n  ${standing(incident, drawing, zones)}`
}

/** The tracking issue first, for that is where one goes from here. */
function placeOf({ issue }: OverviewIncident): string {
  return issue === null ? '' : `#${issue} `
}

function iconOf(entry: LedgerEntry): string {
  if (owes(entry, 'overdue')) return '🔴'
  if (openHold(entry.course) !== null) return '⏸️'
  return owes(entry, 'due-soon') ? '🟠' : '🔵'
}

function standing(
  { entry, confidential }: OverviewIncident,
  drawing: Agreement,
  zones: Zones
): string {
  const { course, file } = entry
  const instantText = (at: Instant) => lasting(at, drawing, zones)
  const [next] = owedByTime(entry)
  const due = next === undefined ? 'nothing is due' : dueWords(next, instantText, confidential)
  if (confidential) return `${due} · reported ${instantText(course.reportedAt)}`
  const hold = openHold(course)
  const since = course.statusChanges.at(-1)?.at ?? course.reportedAt
  const status =
    hold === null
      ? `${course.status} since ${instantText(since)}`
      : `on hold since ${instantText(hold.from)}`
  const gap = course.pendingClosing === null ? '' : ', its closing lacks something'
  return `${due} · ${status}${gap} · ${code(clip(file.incident.id))}`
}

/** `overdue since 21 Nov 03:42 UTC (04:42): engage the security officer`; what it is stays out of a confidential place. */
function dueWords(
  obligation: Obligation,
  instantText: (at: Instant) => string,
  confidential: boolean
): string {
  const { dueAt, state } = obligation
  const by = dueAt === null ? '' : instantText(dueAt)
  const when = state === 'overdue' ? `**overdue** since ${by}` : `next by ${by}`
  return confidential ? when : `${when}: ${plainDuty(obligation)}`
}

/** What is due next in all of them, folded: the list says the first of each. */
export function dueLines(
  incidents: readonly OverviewIncident[],
  drawing: Agreement,
  zones: Zones
): string[] {
  const due = incidents
    .flatMap((incident) =>
      owedByTime(incident.entry).map((obligation) => ({ incident, obligation }))
    )
    .toSorted((one, other) => timeOf(one.obligation) - timeOf(other.obligation))
  if (due.length === 0) return []
  const rows = due.slice(0, DUE_SHOWN).map(({ incident, obligation }) => {
    const { dueAt, state } = obligation
    const when = dueAt === null ? '' : lasting(dueAt, drawing, zones)
    const what = incident.confidential ? '' : ` · ${capital(plainDuty(obligation))}`
    const late = state === 'overdue' ? '🔴 ' : ''
    return `- ${late}${when}${what} · ${incident.issue === null ? code(clip(incident.entry.file.incident.id)) : `#${incident.issue}`}`
  })
  const more = due.length - rows.length
  const rest = more > 0 ? [`- … and ${more} more, later.`] : []
  return folded('All that is due, in its order', [...rows, ...rest].join('\n'))
}

/** Whether anything that it owes stands so. */
export function owes({ obligations }: LedgerEntry, state: Obligation['state']): boolean {
  return obligations.some((obligation) => obligation.state === state)
}

/** What is still to be met and has a due instant, the earliest first. */
export function owedByTime({ obligations }: LedgerEntry): Obligation[] {
  return obligations
    .filter(
      ({ state, dueAt }) =>
        dueAt !== null && (state === 'overdue' || state === 'due-soon' || state === 'pending')
    )
    .toSorted((one, other) => timeOf(one) - timeOf(other))
}

function timeOf({ dueAt }: Obligation): number {
  return dueAt ?? Number.MAX_SAFE_INTEGER
}
