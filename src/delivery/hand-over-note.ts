/** The note to whoever takes over on a rota: what is open, what was tried, and what falls due in their shift. */
import type { Instant } from '../model/time.ts'
import { clip, lasting } from '../report/drawing.ts'
import { eventDetails } from '../text/event-words.ts'
import { plainDuty } from '../report/words.ts'
import type { HandOver } from '../rota/hand-over.ts'
import { code, mention, text } from '../text/markdown.ts'
import { inOrder } from './overview-issue.ts'
import { headLine, type OverviewIncident, owedByTime, standing } from './overview-list.ts'
import type { SweepInput } from './plan-sweep.ts'

/** What is told. */
export interface HandOverNote {
  readonly handOver: HandOver
  /** Whom it mentions: those on duty, or who covers them while they are away. */
  readonly called: readonly string[]
  readonly incidents: readonly OverviewIncident[]
}

/** Of the open incidents, at most; the overview above lists all. */
const SHOWN = 10
/** Of the latest entries of each, and of what falls due, at most. */
const ENTRIES = 3
const DUE = 5
/** In characters, of an entry. */
const LONGEST = 160

/** Draws it, without the marker below. */
export function renderHandOver(
  { handOver, called, incidents }: HandOverNote,
  sweep: Pick<SweepInput, 'policyFile' | 'zones' | 'now'>
): string {
  const { rota, before, until, next } = handOver
  const { policyFile, zones, now } = sweep
  const instantText = (at: Instant) => lasting(at, { policyFile }, zones)
  const end = until === null ? '' : ` until ${instantText(until)}`
  const after = before.length === 0 ? '' : ` You take over from ${named(before)}.`
  const then = next.length === 0 ? '' : ` Then it is ${named(next)}.`
  const head = `**Hand-over of the rota ${code(rota)} · ${called.map((login) => mention(login)).join(' ')}: you are on duty${end}.**${after}${then}`
  const open = inOrder({ incidents, policyFile, sweep: { at: now } }, zones)
  if (open.length === 0) return `${head}\n\nNo incident is open.`
  const rows = open
    .slice(0, SHOWN)
    .flatMap((incident) => [
      `- ${headLine(incident)}\n  ${standing(incident, instantText)}`,
      ...triedLines(incident, instantText),
      ...dueLines(incident, until, instantText),
    ])
  const more = open.length - SHOWN
  const rest = more > 0 ? [`- … and ${more} more, in the list above.`] : []
  return [head, '', '### Open', '', ...rows, ...rest].join('\n')
}

function named(logins: readonly string[]): string {
  return logins.map((login) => code(login)).join(' and ')
}

/** The latest entries, the latest first; that somebody was told tries nothing. */
function triedLines(
  { entry, confidential }: OverviewIncident,
  instantText: (at: Instant) => string
): string[] {
  if (confidential) return []
  return entry.course.events
    .map(({ event }) => event)
    .filter(({ event }) => event !== 'notified')
    .slice(-ENTRIES)
    .toReversed()
    .map((event) => {
      const { at, by, note, ...rest } = event
      const short = note === undefined ? event : { ...event, note: clip(note, LONGEST) }
      const details = eventDetails(short, () => null)
      const who = by === undefined ? '' : ` by ${text(by)}`
      return `  - ${instantText(at)} ${rest.event}${who}${details === '' ? '' : `: ${details}`}`
    })
}

/** What falls due before the next take over, and what is overdue. */
function dueLines(
  { entry, confidential }: OverviewIncident,
  until: Instant | null,
  instantText: (at: Instant) => string
): string[] {
  if (confidential) return []
  const due = owedByTime(entry).filter(({ dueAt }) => until === null || (dueAt ?? until) < until)
  const rows = due.slice(0, DUE).map((obligation) => {
    const { dueAt, state } = obligation
    const by = dueAt === null ? '' : instantText(dueAt)
    return `  - ${state === 'overdue' ? `**overdue** since ${by}` : `due by ${by}`}: ${plainDuty(obligation)}`
  })
  const more = due.length - rows.length
  return more > 0 ? [...rows, `  - … and ${more} more in this shift`] : rows
}
