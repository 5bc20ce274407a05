/** The incidents of the overview, for a phone: two lines each, and all that is due in its order. */
import { openHold } from '../clock/holds.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { clip, clipWords, lasting } from '../report/drawing.ts'
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

/** So much of a title stands on one line of a phone beside number and priority. */
const TITLE = 34

/** Two lines an incident, on a phone: where it is and what it is, then what is owed next. Each element is one incident. */
export function listLines(
  heading: string,
  incidents: readonly OverviewIncident[],
  instantText: (at: Instant) => string
): string[] {
  if (incidents.length === 0) return []
  // No list: in one GitHub puts the whole title of an issue in the place of its number, and all would stand there twice.
  const rows = incidents.map(
    (incident) => `${headLine(incident)}\n${standing(incident, instantText)}\n`
  )
  return [`### ${heading}`, '', ...rows]
}

/** The first line: the tracking issue, for that is where one goes from here, how urgent it is, and what it is. */
export function headLine(incident: OverviewIncident): string {
  const { entry, confidential, issue } = incident
  const { id, title } = entry.file.incident
  const place = issue === null ? (confidential ? '' : `${code(clip(id))} `) : `#${issue} `
  const what = confidential ? code(clip(id)) : text(clipWords(title, TITLE))
  return `${place}${iconOf(entry)} **${capital(priorityWords(entry))}** ${what}`
}

function iconOf(entry: LedgerEntry): string {
  if (owes(entry, 'overdue')) return '🔴'
  if (openHold(entry.course) !== null) return '⏸️'
  return owes(entry, 'due-soon') ? '🟠' : '🔵'
}

/** The second line: `**overdue** 03:42: engage the security officer`; what it is stays out of a confidential place. */
export function standing(
  { entry, confidential }: OverviewIncident,
  instantText: (at: Instant) => string
): string {
  const { course } = entry
  const [next] = owedByTime(entry)
  const due = next === undefined ? 'nothing is due' : dueWords(next, instantText, confidential)
  if (confidential) return due
  const hold = openHold(course) === null ? '' : 'on hold, '
  const gap = course.pendingClosing === null ? '' : ' · its closing lacks something'
  return `${hold}${due}${gap}`
}

function dueWords(
  obligation: Obligation,
  instantText: (at: Instant) => string,
  confidential: boolean
): string {
  const { dueAt, state } = obligation
  const by = dueAt === null ? '' : instantText(dueAt)
  const when = state === 'overdue' ? `**overdue** ${by}` : `by ${by}`
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
