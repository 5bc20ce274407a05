/**
 * The tracking issue of an incident: how it stands first, then what is owed and how to act. Commands, and what is settled,
 * are folded: on a phone they would push the rest off the screen.
 */
import type { Obligation } from '../clock/obligation.ts'
import type { Zones } from '../model/time.ts'
import { closingGap, neverDone, STATED } from '../report/closing-words.ts'
import {
  clip,
  confidentialLine,
  type Drawing,
  lasting,
  policiesText,
  roleText,
  ROOM,
} from '../report/drawing.ts'
import {
  capital,
  drillMark,
  DUE,
  dutyAndAnchor,
  isOwed,
  metByWords,
  plainDuty,
  priorityWords,
  roleWords,
  stateWords,
  worstFirst,
  onceWords,
} from '../report/words.ts'
import { meetingCommand, meetingEvent } from '../report/meeting.ts'
import { code, cut, table, text, folded } from '../text/markdown.ts'
import { defuse } from '../text/references.ts'
import { span } from '../text/times.ts'
import { visible } from '../text/visible.ts'
import { headLines } from './tracking-head.ts'

/** GitHub's limit for a title, in characters. */
const TITLE_LIMIT = 256
/** Of so many duties the commands stand there; the record's page names all. */
const COMMANDS_SHOWN = 8
/** However much is owed, the first of what is settled has room. */
const KEPT_FOR_SETTLED = 2000

/**
 * Draws title and body, the body without the marker below it. No relative time stands in it, so it changes only when
 * the record, the policy or a state does.
 */
export function renderTrackingIssue(
  drawing: Drawing,
  zones: Zones
): { readonly title: string; readonly body: string } {
  const all = worstFirst(drawing.entry.obligations)
  const owed = all.filter((obligation) => isOwed(obligation))
  const settled = all.filter((obligation) => !isOwed(obligation))
  const head = [
    ...headLines(owed, drawing, zones),
    '',
    ...gapLines(drawing),
    ...confidentialLine(drawing),
  ]
  const between = [...commandLines(owed, drawing), ...duplicateLines(drawing, zones)]
  const foot = `<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policiesText(drawing.entry, drawing.policyFile)}.</sub>`
  const room = ROOM - [...head, ...between, NEXT, foot].join('\n').length - 200
  const next = cut(
    owed.map((obligation) => nextRow(obligation, drawing, zones)),
    room - KEPT_FOR_SETTLED,
    more
  )
  const rows = table(
    ['State', 'What', 'Due'],
    settled.map((obligation) => settledRow(obligation, drawing, zones))
  )
  const last = folded(
    settledWords(settled),
    cut(rows, room - next.length, (dropped) => `\n${more(dropped)}`)
  )
  return {
    title: titleLine(drawing),
    body: [
      ...head,
      ...(owed.length === 0 ? [] : [NEXT, next, '']),
      ...between,
      ...(settled.length === 0 ? [] : last),
      foot,
    ].join('\n'),
  }
}

const NEXT = '### What to do next'

function more(dropped: readonly string[]): string {
  return `… and ${dropped.length} more; \`status\` shows all.`
}

function settledWords(settled: readonly Obligation[]): string {
  const late = settled.filter(({ state }) => state === 'late').length
  return `Settled: ${settled.length}${late === 0 ? '' : `, late ${late}`}`
}

/** `[P1] SEC-20261121-0312: Credential stuffing`; a confidential one ends after the id. */
function titleLine({ entry, confidential }: Drawing): string {
  const { id, title } = entry.file.incident
  const drill = drillMark(entry) === '' ? '' : `[${drillMark(entry).trim()}] `
  const start = `${drill}[${priorityWords(entry)}] ${visible(id)}`
  return clip(confidential ? start : `${start}: ${defuse(visible(title))}`, TITLE_LIMIT).trim()
}

function gapLines({ entry, policyFile, confidential }: Drawing): string[] {
  const gap = closingGap(entry.course, policyFile.policy, (words) => text(clip(words)))
  if (gap === null) return []
  return [confidential ? STATED : gap, '']
}

/** `- 🔴 **Engage the security officer** · overdue since 21 Nov 03:42 UTC (04:42) · incident manager (alice)` */
function nextRow(obligation: Obligation, drawing: Drawing, zones: Zones): string {
  const { dueAt, state, owner, approximate } = obligation
  const [icon, when] = DUE[state === 'overdue' || state === 'due-soon' ? state : 'pending']
  const due =
    dueAt === null
      ? onceWords(obligation)
      : `${when} ${approximate ? 'about ' : ''}${lasting(dueAt, drawing, zones)}`
  return `- ${dueAt === null ? '⏸️' : icon} **${capital(plainDuty(obligation))}** · ${due} · ${roleText(owner, drawing)}`
}

/** How the first of what is owed is put on record without a comment. */
function commandLines(owed: readonly Obligation[], drawing: Drawing): string[] {
  const [first] = owed
  if (first === undefined) return []
  const { id } = drawing.entry.file.incident
  const [event, ...details] = meetingEvent(first, drawing)
  const keys = [`event: ${event}`, ...details.map((detail) => detail.replace('=', ': '))]
  const commands = owed
    .slice(0, COMMANDS_SHOWN)
    .map((row) => `- ${capital(plainDuty(row))}: ${code(meetingCommand(row, drawing, clip(id)))}`)
  const byHand = `No shell at hand? Edit the record and end its timeline with ${code(`- { at: 2026-12-31T23:59Z, ${keys.join(', ')} }`)}, with the time it was.`
  return folded('From a shell, or in the record', [...commands, '', byHand].join('\n'))
}

/** What was dismissed since it repeats this one: its own issue is closed. */
function duplicateLines(drawing: Drawing, zones: Zones): string[] {
  const { duplicates } = drawing.entry
  if (duplicates.length === 0) return []
  const rows = duplicates
    .slice(0, 20)
    .map(({ id, at }) => `- ${code(clip(id))}, ${lasting(at, drawing, zones)}`)
  const rest = duplicates.length > 20 ? [`- … and ${duplicates.length - 20} more.`] : []
  return ['### Dismissed as duplicates of it', ...rows, ...rest, '']
}

function settledRow(obligation: Obligation, drawing: Drawing, zones: Zones): string[] {
  const { dueAt, owner, approximate } = obligation
  const due = dueAt === null ? '–' : lasting(dueAt, drawing, zones)
  const who = `${roleWords(owner)} to ${dutyAndAnchor(obligation)}`
  return [verdict(obligation, drawing, zones), who, approximate ? `about ${due}` : due]
}

function verdict(obligation: Obligation, drawing: Drawing, zones: Zones): string {
  const { state, metAt, lateBySeconds } = obligation
  const never = neverDone(obligation)
  if (never !== null) return never
  if (metAt === null) return stateWords(state)
  const after = state === 'late' && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : ''
  const who = drawing.confidential ? null : metByWords(obligation)
  return `${stateWords(state)} ${lasting(metAt, drawing, zones)}${after}${who === null ? '' : `, ${text(clip(who))}`}`
}
