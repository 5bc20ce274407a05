/**
 * The tracking issue of an incident: how it stands on the first line, what is still owed, the way to act next. What is
 * settled stands last, for on a phone it would push the way to act off the screen.
 */
import type { Obligation } from '../clock/obligation.ts'
import type { Zones } from '../model/time.ts'
import { closingGap, neverDone, STATED } from '../report/closing-words.ts'
import {
  clip,
  confidentialLine,
  links,
  moment,
  policiesText,
  roleText,
  ROOM,
  replyWords,
  type Drawing,
} from '../report/drawing.ts'
import { code, cut, table, text } from '../text/markdown.ts'
import { defuse } from '../text/references.ts'
import { span, utc } from '../text/times.ts'
import { visible } from '../text/visible.ts'
import {
  capital,
  duty,
  dutyOfOwner,
  dutyAndAnchor,
  isOwed,
  meetingCommand,
  meetingEvent,
  metByWords,
  priorityWords,
  roleWords,
  stateWords,
  worstFirst,
} from '../report/words.ts'

/** GitHub's limit for a title, in characters. */
const TITLE_LIMIT = 256
/** Of what is only pending, the next few are explained; the table lists all. */
const NEXT_SHOWN = 3
/** Whoever faces more than these at once reads the table. */
const ACTS_SHOWN = 12

/**
 * Draws title and body, the body without the marker that goes before it. No relative time stands in it, so it
 * changes only when the record, the policy or a state does.
 */
export function renderTrackingIssue(
  drawing: Drawing,
  zones: Zones
): { readonly title: string; readonly body: string } {
  const all = worstFirst(drawing.entry.obligations)
  const owed = all.filter((obligation) => isOwed(obligation))
  const settled = all.filter((obligation) => !isOwed(obligation))
  const before = [
    stateLine(owed, drawing, zones),
    ...holdLine(drawing, zones),
    '',
    ...[replyWords(drawing, owed[0] ?? null)].filter((line) => line !== '').flatMap((l) => [l, '']),
    ...gapLines(drawing),
    ...[links(drawing)].filter((line) => line !== '').flatMap((l) => [l, '']),
    ...confidentialLine(drawing),
  ]
  const between = [
    '',
    ...actLines(owed, drawing, zones),
    ...holderLines(drawing, zones),
    ...duplicateLines(drawing, zones),
  ]
  const after = [
    `<sub>Kept up to date by the sweep: change the record, not this text. Limits: ${policiesText(drawing.entry, drawing.policyFile)}.</sub>`,
  ]
  const room = ROOM - [...before, ...between, SETTLED, '', ...after].join('\n').length - 4
  const first =
    owed.length === 0 ? '' : rowsOf(owed, drawing, { zones, room: room - KEPT_FOR_SETTLED })
  const rest = room - first.length
  const last =
    settled.length === 0 ? [] : [SETTLED, rowsOf(settled, drawing, { zones, room: rest }), '']
  return {
    title: titleLine(drawing),
    body: [...before, ...(first === '' ? [] : [first]), ...between, ...last, ...after].join('\n'),
  }
}

const SETTLED = '### What is settled'
/** However much is owed, the first of what is settled has room. */
const KEPT_FOR_SETTLED = 2000

/** Obligations as a table, as many as have room. */
function rowsOf(
  obligations: readonly Obligation[],
  drawing: Drawing,
  { zones, room }: { readonly zones: Zones; readonly room: number }
): string {
  return cut(
    table(
      ['State', 'Who owes what', 'Due'],
      obligations.map((obligation) => rowOf(obligation, drawing, zones))
    ),
    room,
    (dropped) => `\n… and ${dropped.length} rows more; \`status\` shows all.`
  )
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
  return `${state} ${first}: ${roleText(worst.owner, drawing)} to ${dutyOfOwner(worst)}, ${by}.`
}

function holdLine(drawing: Drawing, zones: Zones): string[] {
  const hold = drawing.entry.course.holds.at(-1)
  if (hold === undefined || hold.to !== null) return []
  const why = drawing.confidential ? '' : `, because ${text(clip(hold.reason))}`
  return [`On hold since ${moment(hold.from, drawing, zones)}${why}.`]
}

function gapLines({ entry, policyFile, confidential }: Drawing): string[] {
  const gap = closingGap(entry.course, policyFile.policy, (words) => text(clip(words)))
  if (gap === null) return []
  return [confidential ? STATED : gap, '']
}

/** What was dismissed since it repeats this one: its own issue is closed. */
function duplicateLines(drawing: Drawing, zones: Zones): string[] {
  const { duplicates } = drawing.entry
  if (duplicates.length === 0) return []
  const rows = duplicates
    .slice(0, 20)
    .map(({ id, at }) => `- ${code(clip(id))}, ${moment(at, drawing, zones)}`)
  const more = duplicates.length > 20 ? [`- … and ${duplicates.length - 20} more.`] : []
  return ['### Dismissed as duplicates of it', ...rows, ...more, '']
}

function rowOf(obligation: Obligation, drawing: Drawing, zones: Zones): string[] {
  const due = obligation.dueAt === null ? '–' : moment(obligation.dueAt, drawing, zones)
  const owner = isOwed(obligation)
    ? roleText(obligation.owner, drawing)
    : roleWords(obligation.owner)
  const who = `${owner} to ${dutyAndAnchor(obligation)}`
  return [verdict(obligation, drawing), who, obligation.approximate ? `about ${due}` : due]
}

function verdict(obligation: Obligation, { confidential }: Drawing): string {
  const { state, metAt, lateBySeconds } = obligation
  const never = neverDone(obligation)
  if (never !== null) return never
  const words = state === 'overdue' ? '**overdue**' : stateWords(state)
  if (metAt === null) return words
  const after = state === 'late' && lateBySeconds !== null ? `, ${span(lateBySeconds)} after` : ''
  const who = confidential ? null : metByWords(obligation)
  return `${words} ${utc(metAt)}${after}${who === null ? '' : `, ${text(clip(who))}`}`
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
    ...shown.slice(0, ACTS_SHOWN).map((obligation) => {
      const by = obligation.dueAt === null ? '' : ` by ${moment(obligation.dueAt, drawing, zones)}`
      return `- ${capital(duty(obligation))}${by}, then ${code(meetingCommand(obligation, clip(id)))}`
    }),
    ...(shown.length > ACTS_SHOWN ? [`- … and ${shown.length - ACTS_SHOWN} more, above.`] : []),
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
