/**
 * The one comment that a sweep leaves on an incident. Its first line says what is late or due, by how much, and who is
 * called: a lock screen and a mail show little more. Then by when, what to type, and whatever else fell due.
 */
import { MANAGER } from '../clock/who-counts.ts'
import { type Instant, MINUTE, type Zones } from '../model/time.ts'
import {
  clip,
  confidentialLine,
  type Drawing,
  glance,
  links,
  replyWords,
  roleText,
  ROOM,
} from '../report/drawing.ts'
import { capital, drillMark, plainDuty, roleWords } from '../report/words.ts'
import { meetingCommand, meetingReply } from '../report/meeting.ts'
import { code, cut } from '../text/markdown.ts'
import { span } from '../text/times.ts'
import { missing } from './compose.ts'
import { wordHeadline, wordReply, wordTimes } from './manager-word.ts'
import { type DutyNotice, isDuty, isSaidAgain, type Notice } from './notice.ts'
import { otherMeans, reachable, tellLine } from './reachable.ts'
import type { Sent } from './sent.ts'

/** A drawing with the notices that fell due. */
export interface NoticeDrawing extends Drawing {
  readonly notices: readonly Notice[]
  /** When a sweep last ran, as far as it is on record; null where none is. */
  readonly lastSweep: Instant | null
  /** What of it went out by receivers; left out: nothing. */
  readonly sent?: readonly Sent[]
}

/** A word that goes out later than this after its step was owed says so. */
const PROMPT = 5 * MINUTE
/** Of the record's own links: the bridge stands among the first. */
const LINKS_SHOWN = 3

/** Draws the comment without its marker; everybody it mentions stands in `Notice.mention`. */
export function renderNoticeComment(drawing: NoticeDrawing, zones: Zones): string {
  const [first, ...others] = drawing.notices.toSorted(worstFirst)
  if (first === undefined) return ''
  const pen: Pen = { drawing, zones, told: new Set() }
  const times = timesOf(first, pen, true)
  const lines = [
    headline(first, pen),
    joined(' ', [
      times === '' ? '' : `${isDuty(first) ? 'Due ' : ''}${times}.`,
      replyOf(first, drawing),
      links(drawing, LINKS_SHOWN),
    ]),
    '',
    ...rowsOf(others, first, pen),
    ...endLines(pen),
    ...confidentialLine(drawing),
  ]
  return fitted(lines)
}

/** What a comment is drawn by: the contacts whose means it says already are not said again. */
interface Pen {
  readonly drawing: NoticeDrawing
  readonly zones: Zones
  readonly told: Set<string>
}

/** The notices of a comment whose first lines have other news, and what ends it. */
export function noticesBelow(
  drawing: NoticeDrawing,
  zones: Zones
): { readonly rows: readonly string[]; readonly end: readonly string[] } {
  const pen: Pen = { drawing, zones, told: new Set() }
  const rows = rowsOf(drawing.notices.toSorted(worstFirst), null, pen)
  return { rows, end: endLines(pen) }
}

/** Within what GitHub takes. */
export function fitted(lines: readonly string[]): string {
  return cut(lines, ROOM, missing).trimEnd()
}

function joined(between: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between)
}

/** What is late stands first, the latest on top; then what is due next; what needs nothing but to be read last. */
function worstFirst(one: Notice, other: Notice): number {
  return (
    other.lateBySeconds - one.lateBySeconds ||
    Number(isNews(one)) - Number(isNews(other)) ||
    (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER)
  )
}

/** A mention in this very comment is what the obligation asks for. */
function isNews(notice: Notice): boolean {
  return (
    isDuty(notice) &&
    notice.obligation.do === 'notify' &&
    notice.mention.length > 0 &&
    notice.step === 'call' &&
    !isByOtherMeans(notice)
  )
}

/** Whether whoever holds the role has to be told by somebody else. */
function isByOtherMeans({ obligation, ...notice }: DutyNotice): boolean {
  return notice.otherMeans.some(({ role }) => role === obligation.role)
}

/** ``**🔴 P1 overdue by 38m: engage the security officer** · @sam, `+31 20 555 0102` `` */
function headline(notice: Notice, pen: Pen): string {
  const { entry } = pen.drawing
  const [icon, what] = sayingOf(notice, pen.drawing)
  const people = peopleOf(notice, pen)
  return `**${icon} ${drillMark(entry)}${entry.course.priority ?? 'Unassessed,'} ${what}**${people === '' ? '' : ` · ${people}`}`
}

/** One line, so that a phone shows several of them; who is called is not said again where it is the same. */
function rowsOf(notices: readonly Notice[], above: Notice | null, pen: Pen): string[] {
  const rows = notices.map((notice) => {
    const [icon, what] = sayingOf(notice, pen.drawing)
    const isSame = above !== null && String(above.mention) === String(notice.mention)
    const people = isSame ? '' : peopleOf(notice, pen)
    const times = isNews(notice) ? '' : timesOf(notice, pen)
    const reply = isDuty(notice) ? '' : wordReply(notice.word)
    return `- ${joined(' · ', [`${icon} **${capital(what)}**`, people, times, reply])}`
  })
  return rows.length === 0 ? [] : [...rows, '']
}

function peopleOf(notice: Notice, { drawing, told }: Pen): string {
  const roles = isDuty(notice)
    ? [notice.obligation.role, notice.obligation.owner].filter((role) => role !== null)
    : [MANAGER]
  return reachable(notice.mention, { roles, told }, drawing)
}

/** What is wrong, and how late or how soon. */
function sayingOf(notice: Notice, drawing: Drawing): readonly [icon: string, what: string] {
  if (!isDuty(notice)) return wordHeadline(notice, drawing)
  const { step, dueAt, lateBySeconds, obligation } = notice
  if (lateBySeconds > 0 || step.startsWith('rung-') || step.startsWith('repeat-')) {
    const late = lateBySeconds > 0 ? `overdue by ${span(lateBySeconds)}` : 'overdue now'
    return ['🔴', `${isSaidAgain(notice) ? 'still ' : ''}${late}: ${plainDuty(obligation)}`]
  }
  const role = roleWords(obligation.role ?? '')
  if (isNews(notice)) return ['🔵', `for the ${role} to know`]
  // A reminder of an engage has its owner read it too.
  const isForRole = step === 'call' || obligation.role === obligation.owner
  const isTheirs = obligation.do === 'engage' && isForRole && !isByOtherMeans(notice)
  const asked = isTheirs ? `take it up as ${role}` : plainDuty(obligation)
  const due = dueAt === null ? 'to do' : `due in ${span(Math.max(0, dueAt - drawing.now))}`
  return [step === 'remind' ? '🟠' : '🔵', `${due}: ${asked}`]
}

/** By when, or since when, in both clocks. */
function timesOf(notice: Notice, { drawing, zones }: Pen, named = false): string {
  const first = (at: Instant) => glance(at, drawing, zones, named)
  if (!isDuty(notice)) return wordTimes(notice.word, first, (at) => glance(at, drawing, zones))
  return notice.dueAt === null ? '' : first(notice.dueAt)
}

function replyOf(notice: Notice, drawing: Drawing): string {
  return isDuty(notice)
    ? replyWords(drawing, isNews(notice) ? null : notice.obligation)
    : wordReply(notice.word)
}

/** Who owes it, what no comment can put on record, whom to tell by other means, and whether the run came late. */
function endLines({ drawing, zones }: Pen): string[] {
  const { notices } = drawing
  const duties = notices.filter(isDuty)
  const owners = [...new Set(duties.map(({ obligation }) => obligation.owner))]
  const owed = `Owed by the ${owners.map((owner) => roleText(owner, drawing)).join(' and the ')}.`
  const silent = duties.find(
    (notice) => !isNews(notice) && meetingReply(notice.obligation) === null
  )
  const done =
    silent === undefined
      ? ''
      : ` Once done: ${code(meetingCommand(silent.obligation, drawing, clip(silent.incident)))}`
  return [
    ...otherMeans(notices).flatMap(([owner, means]) => [
      tellLine(roleText(owner, drawing), means),
      '',
    ]),
    ...(duties.length === 0 ? [] : [owed + done, '']),
    ...sentLine(drawing, zones),
    ...lateLine(drawing, zones),
  ]
}

/** By which receivers it went out, and when: what a night without GitHub told is read here. */
function sentLine({ sent = [], ...drawing }: NoticeDrawing, zones: Zones): string[] {
  const accepted = sent.flatMap(({ receiver, at }) => (at === null ? [] : { receiver, at }))
  const said = accepted
    .toSorted((one, other) => one.at - other.at)
    .map(({ receiver, at }) => `${code(receiver)} at ${glance(at, drawing, zones)}`)
  return said.length === 0 ? [] : [`Sent by ${[...new Set(said)].slice(0, 10).join(', ')}.`, '']
}

/** By how much this word is late, and since when nobody watched; only what is on record is known of earlier sweeps. */
function lateLine({ notices, lastSweep, ...drawing }: NoticeDrawing, zones: Zones): string[] {
  const late = notices.map(({ at }) => at).filter((at) => drawing.now - at > PROMPT)
  if (late.length === 0) return []
  const first = Math.min(...late)
  const by = `This notice comes ${notices.length > 1 ? 'up to ' : ''}${span(drawing.now - first)} late`
  if (lastSweep === null)
    return [`${by}: no earlier sweep is on record, this may be the first.`, '']
  const last = glance(lastSweep, drawing, zones)
  return [
    lastSweep <= first
      ? `${by}: the watcher was silent since ${last}, as far as is on record (quiet sweeps are recorded every 6 hours).`
      : `${by}: sweeps ran meanwhile, the last on record at ${last}, so the record came late, or a sweep had to leave this for later.`,
    '',
  ]
}
