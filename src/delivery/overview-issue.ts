/** The overview issue: open incidents worst first, what is due next, and when the watcher last looked. */
import { countOf } from '../model/count-of.ts'
import { overdueReview } from '../model/agreement-review.ts'
import type { PolicyFile } from '../model/policy.ts'
import { MINUTE, type Instant, type Zones } from '../model/time.ts'
import { clip, lasting, policyText, ROOM } from '../report/drawing.ts'
import { followUpLine } from './follow-up-comment.ts'
import type { SweptFollowUp } from './follow-up-notices.ts'
import { wordFully } from './manager-word.ts'
import { type Unwatched, unwatchedWords } from './orphans.ts'
import { code, cut } from '../text/markdown.ts'
import { type PolicyFault, renderPolicyFault } from './policy-fault.ts'
import type { Shown } from '../report/shown.ts'
import { statusView } from '../report/status-view.ts'
import { inUtcAlone, span } from '../text/times.ts'
import { capital, priorityWords } from '../report/words.ts'
import { dueLines, listLines, type OverviewIncident, owes } from './overview-list.ts'

/** All that the overview is drawn from. */
export interface OverviewDrawing {
  readonly incidents: readonly OverviewIncident[]
  readonly policyFile: PolicyFile
  readonly fault: PolicyFault | null
  /** Incidents that are over, and so have no open issue, with what the incident manager is to hear of them. */
  readonly unasked: readonly Shown[]
  /** Open tracking issues whose record is gone, or cannot be read; left out: there is none. */
  readonly unwatched?: readonly Unwatched[]
  /** Follow-ups that are still to be done, worst first; empty where the policy asks nothing of them. */
  readonly followUps?: readonly SweptFollowUp[]
  /** Who is on duty, a line for each rota. */
  readonly duties: readonly string[]
  readonly sweep: {
    readonly at: Instant
    /** How late its latest notice was; 0 where it said nothing, or all in time. */
    readonly lateBySeconds: number
    /** The last sweep before it that is on record; null where none is. */
    readonly before: Instant | null
    /** Ids of the incidents that it left to a later one, worst first. */
    readonly waiting: readonly string[]
  }
}

/** The title never changes, so that a reader can pin the issue. */
export const OVERVIEW_TITLE = 'Incident Ledger: overview'

/** Of those who wait, at most. */
const WAITING_SHOWN = 100
/** Of what others held or dismissed, at most. */
const WORDS_SHOWN = 20
/** Of follow-ups, at most. */
const FOLLOW_UPS_SHOWN = 20
/** Of issues without a record, at most. */
const UNWATCHED_SHOWN = 20
/** A word that goes out later than this after its step was owed is late. */
const PROMPT = 5 * MINUTE

/** Draws title and body, the body without the marker below it. Nobody is mentioned in it. */
export function renderOverviewIssue(
  drawing: OverviewDrawing,
  zones: Zones
): { readonly title: string; readonly body: string } {
  const { policyFile, sweep, unwatched = [] } = drawing
  const all = inOrder(drawing, zones)
  const shortly = (at: Instant) => inUtcAlone(at, sweep.at)
  const open = all.filter(({ entry }) => entry.course.status !== 'closed')
  const closed = all.filter(({ entry }) => entry.course.status === 'closed')
  const before = [
    ...(drawing.fault === null ? [] : [renderPolicyFault(drawing.fault), '']),
    `**${countLine(open, closed, unwatched.length > 0)}**`,
    `As of ${lasting(sweep.at, drawing, zones, true)}.${all.length === 0 ? '' : ' Below, times are UTC.'}`,
    '',
    ...unwatchedLines(unwatched),
    ...onDutyLines(drawing),
    ...reviewLines(drawing),
  ]
  const after = [
    '',
    ...dueLines(drawing.incidents, drawing, zones),
    ...wordLines(drawing, zones),
    ...followUpLines(drawing, zones),
    ...watcherLines(drawing, zones),
  ]
  const foot = `<sub>Kept up to date by the sweep; it opens this issue again where it was closed. Limits: ${policyText(policyFile)}.</sub>`
  const room = ROOM / 2 - [...before, ...after, foot].join('\n').length
  const list = cut(
    [
      ...listLines('Open', open, shortly),
      ...listLines('Closed, with something owed', closed, shortly),
    ],
    room,
    (dropped) => {
      const count = dropped.filter((line) => line !== '' && !line.startsWith('###')).length
      return `\n… and ${countOf(count, 'incident')} more; \`status\` shows all.`
    }
  )
  return { title: OVERVIEW_TITLE, body: [...before, list, ...after, foot].join('\n') }
}

function countLine(
  open: readonly OverviewIncident[],
  closed: readonly OverviewIncident[],
  isInDoubt: boolean
): string {
  const overdue = [...open, ...closed].filter(({ entry }) => owes(entry, 'overdue')).length
  const late = overdue === 0 ? 'nothing is overdue' : `${overdue} with something overdue`
  const rest = closed.length === 0 ? '' : `, ${closed.length} closed with something owed`
  if (open.length === 0 && closed.length === 0)
    return isInDoubt ? '🔴 No record of an open incident can be read.' : '✅ No incident is open.'
  const icon = overdue === 0 ? '🔵' : '🔴'
  const count =
    open.length === 0
      ? 'No incident is open'
      : countOf(open.length, 'incident is', 'incidents are') + ' open'
  return `${icon} ${count}, ${late}${rest}.`
}

/** Their tables stand as they were last written: here it is said that nobody goes on with them. */
function unwatchedLines(unwatched: readonly Unwatched[]): string[] {
  if (unwatched.length === 0) return []
  const { what, which, remedy } = unwatchedWords(unwatched, UNWATCHED_SHOWN, (id) => code(clip(id)))
  return [`**🔴 ${what}:** ${which}. ${remedy}`, '']
}

/** Of a gap the fallback and management are told, which stands here for everybody else. */
function onDutyLines({ duties }: OverviewDrawing): string[] {
  return duties.length === 0 ? [] : ['**On duty**', ...duties.map((line) => `- ${line}`), '']
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
export function inOrder(
  {
    incidents,
    policyFile,
    sweep,
  }: Pick<OverviewDrawing, 'incidents' | 'policyFile'> & {
    readonly sweep: { readonly at: Instant }
  },
  zones: Zones
): readonly OverviewIncident[] {
  const entries = incidents.map(({ entry }) => entry)
  const { rows } = statusView({ entries, policyFile, now: sweep.at, zones, all: true })
  const byEntry = new Map(incidents.map((incident) => [incident.entry, incident]))
  return rows.flatMap(({ entry }) => byEntry.get(entry) ?? [])
}

/** Holds and dismissals by others in incidents that are over: their issue is closed, or never was. */
function wordLines({ unasked, policyFile, sweep }: OverviewDrawing, zones: Zones): string[] {
  const rows = unasked.flatMap((shown) => {
    const { id } = shown.entry.file.incident
    const place = { ...shown, policyFile, now: sweep.at, recordUrl: null, editUrl: null }
    return shown.entry.words.map(
      (word) =>
        `- ${capital(priorityWords(shown.entry))} ${code(clip(id))}: ${wordFully(word, place, zones)}.`
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

/** Those that are overdue or soon due; of the others their number. */
function followUpLines(
  { followUps = [], policyFile, sweep }: OverviewDrawing,
  zones: Zones
): string[] {
  if (followUps.length === 0) return []
  const urgent = followUps.filter(({ row }) => row.state === 'overdue' || row.state === 'due-soon')
  const shown = urgent.slice(0, FOLLOW_UPS_SHOWN)
  const more = followUps.length - shown.length
  const rows = shown.map((one) => followUpLine(one, { policyFile, zones, now: sweep.at }))
  return [
    '### Follow-ups',
    '',
    ...rows,
    ...(more > 0
      ? [
          `- … and ${countOf(more, 'more that is open', 'more that are open')}; ${code('status --follow-ups')} lists all.`,
        ]
      : []),
    '',
  ]
}

function watcherLines(drawing: OverviewDrawing, zones: Zones): string[] {
  const { at, lateBySeconds, before } = drawing.sweep
  const words =
    lateBySeconds > PROMPT
      ? `its latest notice was ${span(lateBySeconds)} late`
      : 'nothing in it was late'
  const previous =
    before === null
      ? 'No sweep before it is on record.'
      : `The one before it on record ran ${span(at - before)} earlier, at ${lasting(before, drawing, zones)}.`
  return [
    '### The watcher',
    '',
    ...waitingLines(drawing.sweep.waiting),
    `Last sweep: ${lasting(at, drawing, zones)}; ${words}. ${previous}`,
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
