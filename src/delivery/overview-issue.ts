/** The overview issue: open incidents worst first, what is due next, and when the watcher last looked. */
import { countOf } from '../model/count-of.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { overdueReview } from '../model/agreement-review.ts'
import type { PolicyFile } from '../model/policy.ts'
import { MINUTE, type Instant, type Zones } from '../model/time.ts'
import { clip, policyText, ROOM } from '../report/drawing.ts'
import { wordFully } from './manager-word.ts'
import { code, cut, table, text } from '../text/markdown.ts'
import { type PolicyFault, renderPolicyFault } from './policy-fault.ts'
import type { Shown } from '../report/shown.ts'
import { statusView } from '../report/status-view.ts'
import { span, utc, utcAndLocal } from '../text/times.ts'
import { capital, dutyAndAnchor, priorityWords, roleWords, stateWords } from '../report/words.ts'

/** An open incident, and what may be said of it here. */
export interface OverviewIncident extends Shown {
  /** The number of its tracking issue; null where it has none yet. */
  readonly issue: number | null
}

/** All that the overview is drawn from. */
export interface OverviewDrawing {
  readonly incidents: readonly OverviewIncident[]
  readonly policyFile: PolicyFile
  readonly fault: PolicyFault | null
  /** Incidents that are over, and so have no open issue, with what the incident manager is to hear of them. */
  readonly unasked: readonly Shown[]
  readonly sweep: {
    readonly at: Instant
    /** How late its latest word was; 0 where it said nothing, or all in time. */
    readonly lateBySeconds: number
    /** The last sweep before it that is on record; null where none is. */
    readonly before: Instant | null
    /** Ids of the incidents that it left to a later one, worst first. */
    readonly waiting: readonly string[]
  }
}

/** The title never changes, so that a reader can pin the issue. */
export const OVERVIEW_TITLE = 'Incident Ledger: overview'

/** What is due next, at most; the tracking issues list all. */
const DUE_SHOWN = 20
/** Of those who wait, at most. */
const WAITING_SHOWN = 100
/** Of what others held or dismissed, at most. */
const WORDS_SHOWN = 20
/** A word that goes out later than this after its step was owed is late. */
const PROMPT = 5 * MINUTE

/** Draws title and body, the body without the marker that goes before it. Nobody is mentioned in it. */
export function renderOverviewIssue(
  drawing: OverviewDrawing,
  zones: Zones
): { readonly title: string; readonly body: string } {
  const { incidents, policyFile } = drawing
  const overdue = incidents.filter(({ entry }) => owes(entry, 'overdue'))
  const before = [
    ...(drawing.fault === null ? [] : [renderPolicyFault(drawing.fault), '']),
    `**${countLine(incidents.length, overdue.length)}**`,
    '',
    ...reviewLines(drawing),
  ]
  const after = [
    '',
    ...dueLines(drawing, zones),
    ...wordLines(drawing, zones),
    ...watcherLines(drawing, zones),
  ]
  const foot = `<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: ${policyText(policyFile)}.</sub>`
  const room = ROOM / 2 - [...before, ...after, foot].join('\n').length
  const rows = table(
    ['Priority', 'Incident', 'Status', 'Next due', 'Issue'],
    inOrder(drawing, zones).map((incident) => rowOf(incident, drawing, zones))
  )
  const shown = cut(
    rows,
    room,
    (dropped) => `\n… and ${dropped.length} incidents more; \`status\` shows all.`
  )
  const list = incidents.length === 0 ? [] : ['### Open incidents', '', shown]
  return { title: OVERVIEW_TITLE, body: [...before, ...list, ...after, foot].join('\n') }
}

function countLine(open: number, overdue: number): string {
  if (open === 0) return 'No incident is open.'
  const late = overdue === 0 ? 'nothing is overdue' : `${overdue} with something overdue`
  return `${countOf(open, 'incident is', 'incidents are')} open, ${late}.`
}

/** The review of the agreement itself stands here from its due date until it is done. */
function reviewLines({ policyFile, sweep }: OverviewDrawing): string[] {
  const review = overdueReview(policyFile.policy, sweep.at)
  if (review === null) return []
  return [
    `**The review of the agreement itself is overdue**, by ${span(sweep.at - review.dueAt)}: the last was on ${review.last}. Review it, then put the date into ${code('review.last')} of the policy.`,
    '',
  ]
}

/** As `status` orders them. */
function inOrder({ incidents, policyFile, sweep }: OverviewDrawing, zones: Zones) {
  const entries = incidents.map(({ entry }) => entry)
  const { rows } = statusView({ entries, policyFile, now: sweep.at, zones, all: true })
  const byEntry = new Map(incidents.map((incident) => [incident.entry, incident]))
  return rows.flatMap(({ entry }) => byEntry.get(entry) ?? [])
}

function rowOf(
  { entry, confidential, issue }: OverviewIncident,
  drawing: OverviewDrawing,
  zones: Zones
): string[] {
  const { id, title } = entry.file.incident
  const since = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt
  const next = owedByTime(entry)[0]
  return [
    priorityWords(entry),
    confidential ? code(clip(id)) : `${code(clip(id))} ${text(clip(title))}`,
    confidential
      ? `reported ${utc(entry.course.reportedAt)}`
      : `${entry.course.status} since ${utc(since)}${entry.course.pendingClosing === null ? '' : ', its closing lacks something'}`,
    next?.dueAt === undefined || next.dueAt === null
      ? '–'
      : `${next.state === 'overdue' ? '**overdue** ' : ''}${moment(next.dueAt, drawing, zones)}`,
    issue === null ? '–' : `#${issue}`,
  ]
}

function dueLines(drawing: OverviewDrawing, zones: Zones): string[] {
  const due = drawing.incidents
    .flatMap((incident) =>
      owedByTime(incident.entry).map((obligation) => ({ incident, obligation }))
    )
    .toSorted((one, other) => timeOf(one.obligation) - timeOf(other.obligation))
  if (due.length === 0) return []
  const rows = due
    .slice(0, DUE_SHOWN)
    .map(({ incident, obligation }) => dueRow(incident, obligation, drawing, zones))
  const more = due.length - rows.length
  return [
    '### Due next',
    '',
    ...table(['Due', 'State', 'Incident', 'Who owes what'], rows),
    ...(more > 0 ? ['', `… and ${more} more, later.`] : []),
    '',
  ]
}

function dueRow(
  { entry, confidential }: OverviewIncident,
  obligation: Obligation,
  drawing: OverviewDrawing,
  zones: Zones
): string[] {
  const { dueAt, state, owner } = obligation
  const what = `${roleWords(owner)} to ${dutyAndAnchor(obligation)}`
  return [
    dueAt === null ? '–' : moment(dueAt, drawing, zones),
    state === 'overdue' ? '**overdue**' : stateWords(state),
    code(clip(entry.file.incident.id)),
    confidential ? '–' : text(capital(clip(what))),
  ]
}

/** Holds and dismissals by others in incidents that are over: their issue is closed, or never was. */
function wordLines({ unasked, policyFile, sweep }: OverviewDrawing, zones: Zones): string[] {
  const rows = unasked.flatMap((shown) => {
    const { id } = shown.entry.file.incident
    const place = { ...shown, policyFile, now: sweep.at, recordUrl: null, editUrl: null }
    return shown.entry.words.map(
      (word) =>
        `- ${priorityWords(shown.entry)} ${code(clip(id))}: ${wordFully(word, place, zones)}.`
    )
  })
  if (rows.length === 0) return []
  const more = rows.length - WORDS_SHOWN
  return [
    '### For the incident manager: held or dismissed by others',
    '',
    ...rows.slice(0, WORDS_SHOWN),
    ...(more > 0 ? [`- … and ${more} more.`] : []),
    '',
  ]
}

function watcherLines(drawing: OverviewDrawing, zones: Zones): string[] {
  const { at, lateBySeconds, before } = drawing.sweep
  const words =
    lateBySeconds > PROMPT
      ? `its latest word was ${span(lateBySeconds)} late`
      : 'nothing in it was late'
  const previous =
    before === null
      ? 'No sweep before it is on record.'
      : `The one before it on record ran at ${utc(before)}, ${span(at - before)} earlier.`
  return [
    '### The watcher',
    '',
    ...waitingLines(drawing.sweep.waiting),
    `Last sweep: ${moment(at, drawing, zones)}; ${words}. ${previous}`,
    '',
    'A sweep that finds nothing to say is put on record every 6 hours. Is the last one older than that? Then nobody ' +
      'watches: look at the workflow under Actions.',
    '',
  ]
}

function waitingLines(waiting: readonly string[]): string[] {
  if (waiting.length === 0) return []
  const named = waiting.slice(0, WAITING_SHOWN).map((id) => code(clip(id)))
  const more = waiting.length - named.length
  const count = countOf(waiting.length, 'incident waits', 'incidents wait')
  return [
    `**${count} for a later sweep**, worst first: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    '',
  ]
}

function owes({ obligations }: LedgerEntry, state: Obligation['state']): boolean {
  return obligations.some((obligation) => obligation.state === state)
}

/** What is still to be met and has a due instant, the earliest first. */
function owedByTime({ obligations }: LedgerEntry): Obligation[] {
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

function moment(instant: Instant, { policyFile }: OverviewDrawing, zones: Zones): string {
  return utcAndLocal(instant, { zones, timezone: policyFile.policy.timezone })
}
