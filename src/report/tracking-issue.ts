/** The tracking issue of an incident: how it stands on the first line, the way to act next, then all that is owed. */
import type { Obligation } from '../clock/obligation.ts'
import type { Zones } from '../model/time.ts'
import {
  clip,
  confidentialLine,
  linkLine,
  moment,
  policiesText,
  roleText,
  ROOM,
  type Drawing,
} from './drawing.ts'
import { code, cut, table, text } from './markdown.ts'
import { defuse } from './references.ts'
import { span, utc } from './times.ts'
import { visible } from './visible.ts'
import {
  capital,
  duty,
  dutyAndAnchor,
  isOwed,
  meetingCommand,
  meetingEvent,
  priorityWords,
  roleWords,
  stateWords,
  worstFirst,
} from './words.ts'

/** GitHub's limit for a title, in characters. */
const TITLE_LIMIT = 256
/** Of what is only pending, the next few are explained; the table lists all. */
const NEXT_SHOWN = 3

/**
 * Draws title and body, the body without the marker that goes before it. No relative time stands in it, so it
 * changes only when the record, the policy or a state does.
 */
export function renderTrackingIssue(
  drawing: Drawing,
  zones: Zones
): { readonly title: string; readonly body: string } {
  const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)))
  const before = [
    stateLine(owed, drawing, zones),
    '',
    ...linkLine(drawing),
    ...confidentialLine(drawing),
  ]
  const after = [
    '',
    ...actLines(owed, drawing, zones),
    ...holderLines(drawing, zones),
    `<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policiesText(drawing.entry, drawing.policyFile)}.</sub>`,
  ]
  const room = ROOM - [...before, ...after].join('\n').length - 2
  const rows = table(
    ['State', 'Who owes what', 'Due'],
    worstFirst(drawing.entry.obligations).map((obligation) => rowOf(obligation, drawing, zones))
  )
  const shown = cut(
    rows,
    room,
    (dropped) => `\n… and ${dropped.length} rows more; \`status\` shows all.`
  )
  return { title: titleLine(drawing), body: [...before, shown, ...after].join('\n') }
}

/** `[P1] SEC-20261121-0312: Credential stuffing`; a confidential one ends after the id. */
function titleLine({ entry, confidential }: Drawing): string {
  const { id, title } = entry.file.incident
  const start = `[${priorityWords(entry)}] ${visible(id)}`
  return clip(confidential ? start : `${start}: ${defuse(visible(title))}`, TITLE_LIMIT).trim()
}

function stateLine(owed: readonly Obligation[], drawing: Drawing, zones: Zones): string {
  const { entry, confidential } = drawing
  const since = entry.course.statusChanges.at(-1)?.at ?? entry.course.reportedAt
  const status = confidential
    ? `reported ${moment(entry.course.reportedAt, drawing, zones)}`
    : `${entry.course.status} since ${moment(since, drawing, zones)}`
  const [worst] = owed
  const state = `**${priorityWords(entry)} · ${status}.**`
  if (worst === undefined) return `${state} Nothing is owed.`
  const by =
    worst.dueAt === null ? 'once the hold ends' : `due ${moment(worst.dueAt, drawing, zones)}`
  const first = worst.state === 'pending' ? 'Next' : capital(stateWords(worst.state))
  return `${state} ${first}: ${roleText(worst.owner, drawing)} to ${duty(worst)}, ${by}.`
}

function rowOf(obligation: Obligation, drawing: Drawing, zones: Zones): string[] {
  const due = obligation.dueAt === null ? '–' : moment(obligation.dueAt, drawing, zones)
  const who = `${roleText(obligation.owner, drawing)} to ${dutyAndAnchor(obligation)}`
  return [verdict(obligation), who, obligation.approximate ? `about ${due}` : due]
}

function verdict(obligation: Obligation): string {
  const { state, metAt, lateBySeconds } = obligation
  const words = state === 'overdue' ? '**overdue**' : stateWords(state)
  if (metAt === null) return words
  const after = state === 'late' && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : ''
  return `${words} ${utc(metAt)}${after}`
}

function actLines(owed: readonly Obligation[], drawing: Drawing, zones: Zones): string[] {
  const pending = owed.filter(({ state }) => state === 'pending').slice(0, NEXT_SHOWN)
  const shown = [...owed.filter(({ state }) => state !== 'pending'), ...pending]
  const [first] = shown
  if (first === undefined) return []
  const { id } = drawing.entry.file.incident
  const [event, ...details] = meetingEvent(first)
  const keys = [`event: ${event}`, ...details.map((detail) => detail.replace('=', ': '))]
  return [
    '### What to do next',
    ...shown.map((obligation) => {
      const by = obligation.dueAt === null ? '' : ` by ${moment(obligation.dueAt, drawing, zones)}`
      return `- ${capital(duty(obligation))}${by}, then ${code(meetingCommand(obligation, clip(id)))}`
    }),
    '',
    `No shell at hand? Edit the record and end its timeline with ${code(`- { at: 2026-12-31T23:59Z, ${keys.join(', ')} }`)}, with the time it was.`,
    '',
  ]
}

function holderLines(drawing: Drawing, zones: Zones): string[] {
  const { holdings } = drawing.entry.course
  const latest = holdings.filter(
    (held, index) => holdings.findLastIndex(({ role }) => role === held.role) === index
  )
  if (drawing.confidential || latest.length === 0) return []
  const rows = latest.slice(0, 20).map(({ role, who, since }) => {
    return `- ${capital(roleWords(role))}: ${text(clip(who))}${since === null ? '' : `, since ${moment(since, drawing, zones)}`}`
  })
  return ['### Who holds what', ...rows, '']
}
