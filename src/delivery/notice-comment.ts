/** The one comment that a sweep leaves on an incident: whom it asks, to do what, by when, and how late it is. */
import { loginKey } from '../model/login.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { type Instant, MINUTE, type Zones } from '../model/time.ts'
import {
  confidentialLine,
  moment,
  roleText,
  ROOM,
  takeUpLine,
  titleOf,
  type Drawing,
} from '../report/drawing.ts'
import { code, cut, mention, text } from '../text/markdown.ts'
import { wordFully, wordRemedy } from './manager-word.ts'
import { type DutyNotice, isDuty, type Notice, type OtherMeans } from './notice.ts'
import { relative, span, utc } from '../text/times.ts'
import { capital, duty, meetingCommand, priorityWords, roleWords } from '../report/words.ts'

/** A drawing with the notices that fell due. */
export interface NoticeDrawing extends Drawing {
  readonly notices: readonly Notice[]
  /** When a sweep last ran, as far as it is on record; null where none is. */
  readonly lastSweep: Instant | null
}

/** A word that goes out later than this after its step was owed says so. */
const PROMPT = 5 * MINUTE

/** Draws the comment without its marker; everybody it mentions stands in `Notice.mention`. */
export function renderNoticeComment(drawing: NoticeDrawing, zones: Zones): string {
  const notices = drawing.notices.toSorted(latestFirst)
  const logins = unique(notices.flatMap((notice) => notice.mention))
  const lines = [
    ...mentionLine(logins),
    headingLine(drawing),
    '',
    ...takeUpLine(drawing, true),
    ...notices.map((notice) => noticeLine(notice, logins.length, drawing, zones)),
    ...silenceLines(drawing),
    ...otherMeans(notices).map(([owner, means]) => tellLine(roleText(owner, drawing), means)),
    '',
    ...nextLines(notices, drawing),
    ...(drawing.confidential ? ['', ...confidentialLine(drawing)] : []),
  ]
  return cut(
    lines,
    ROOM,
    (dropped) => `… and ${dropped.length} lines more: see the table above.`
  ).trimEnd()
}

/** `### P1 SEC-20261121-0312: title`. */
export function headingLine(drawing: Drawing): string {
  const { id } = drawing.entry.file.incident
  const title = titleOf(drawing)
  return `### ${priorityWords(drawing.entry)} ${code(id)}${title === null ? '' : ` ${title}`}`
}

/** What is late stands first, the latest on top; then what is due next. */
function latestFirst(one: Notice, other: Notice): number {
  return (
    other.lateBySeconds - one.lateBySeconds ||
    (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER)
  )
}

/** One line, so that a phone shows several of them. */
function noticeLine(notice: Notice, people: number, drawing: Drawing, zones: Zones): string {
  const whom =
    notice.mention.length > 0 && notice.mention.length < people
      ? ` (${notice.mention.map((login) => mention(login)).join(' ')})`
      : ''
  const what = isDuty(notice)
    ? opening(notice, drawing, zones)
    : `${notice.step.startsWith('again') ? 'Still ' : 'By somebody else: '}${wordFully(notice.word, drawing, zones)}.`
  return `- **${what}**${whom}${delay(notice, drawing)}`
}

/** Who owes it, and how the first of it is put on record; the issue itself lists the rest. */
function nextLines(notices: readonly Notice[], drawing: Drawing): string[] {
  const duties = notices.filter(isDuty)
  const remedies = notices.flatMap((notice) => {
    const remedy = isDuty(notice) ? null : wordRemedy(notice.word, notice.incident)
    return remedy === null ? [] : [remedy]
  })
  if (duties.length === 0) return remedies
  const owners = [...new Set(duties.map(({ obligation }) => obligation.owner))]
  const owed = `Owed by the ${owners.map((owner) => roleText(owner, drawing)).join(' and the ')}.`
  const first = duties.find((notice) => !isToldHere(notice))
  const done =
    first === undefined
      ? ''
      : ` Once done: ${code(meetingCommand(first.obligation, first.incident))}`
  return [`${owed}${done}`, ...remedies]
}

/** A mention in this very comment is what the obligation asks for. */
function isToldHere({ obligation, mention: logins, step }: DutyNotice): boolean {
  return obligation.do === 'notify' && logins.length > 0 && step === 'call'
}

/** What it asks, in the words of its step. */
function opening(notice: DutyNotice, drawing: Drawing, zones: Zones): string {
  const { step, dueAt, lateBySeconds, obligation } = notice
  const what = duty(obligation)
  const due = dueAt === null ? '' : moment(dueAt, drawing, zones)
  if (step.startsWith('repeat-'))
    return `Still overdue, by ${span(lateBySeconds)}: ${what}. Due was ${due}.`
  if (step.startsWith('rung-') || lateBySeconds > 0) {
    return `Overdue${lateBySeconds > 0 ? ` by ${span(lateBySeconds)}` : ' now'}: ${what}. Due was ${due}.`
  }
  const by = dueAt === null ? '' : ` by ${due}, ${relative(dueAt, drawing.now)}`
  const role = roleWords(obligation.role ?? '')
  if (isToldHere(notice)) return `To be told${by}: ${role}.`
  const asked = obligation.do === 'engage' ? `${role} to take it up` : `please ${what}`
  return `${step === 'remind' ? `Reminder: ${asked}` : capital(asked)}${by}.`
}

/** By how much this word is late. */
function delay({ at }: Notice, { now }: Drawing): string {
  const late = now - at
  if (late <= PROMPT) return ''
  return ` This word was to go out at ${utc(at)} and comes ${span(late)} late.`
}

/** Since when nobody watched, where any word is late; only what is on record is known of earlier sweeps. */
function silenceLines({ notices, now, lastSweep }: NoticeDrawing): string[] {
  const late = notices.map(({ at }) => at).filter((at) => now - at > PROMPT)
  if (late.length === 0) return []
  if (lastSweep === null) return ['- No earlier sweep is on record: this may be the first.']
  return [
    lastSweep <= Math.min(...late)
      ? `- The watcher was silent since ${utc(lastSweep)}, as far as is on record: quiet sweeps are every 6 hours.`
      : `- Sweeps ran meanwhile, the last on record at ${utc(lastSweep)}: the record came late, or a sweep had to leave this for later.`,
  ]
}

/** Each role that cannot be mentioned once, with the owner who is asked to tell them. */
function otherMeans(notices: readonly Notice[]): (readonly [string, OtherMeans])[] {
  const asked = new Map<string, readonly [string, OtherMeans]>()
  for (const notice of notices) {
    for (const means of notice.otherMeans) {
      const owner = isDuty(notice) ? notice.obligation.owner : MANAGER
      if (!asked.has(means.role)) asked.set(means.role, [owner, means])
    }
  }
  return [...asked.values()]
}

/** Logins each once, whatever their case. */
function unique(logins: readonly string[]): string[] {
  const seen = new Set<string>()
  return logins.filter((login) => seen.size < seen.add(loginKey(login)).size)
}

/** The line of live mentions that a comment begins with, so that a phone shows it first. */
export function mentionLine(logins: readonly string[]): string[] {
  return logins.length === 0 ? [] : [logins.map((login) => mention(login)).join(' '), '']
}

/** Asks the owner to tell the people whom no mention reaches. */
export function tellLine(owner: string, { role, name, email, phone }: OtherMeans): string {
  const means = [
    ...(name === null ? [] : [text(name)]),
    ...(email === null ? [] : [`e-mail ${code(email)}`]),
    ...(phone === null ? [] : [`phone ${code(phone)}`]),
  ]
  const by = means.length === 0 ? 'the policy names no way to reach them' : means.join(', ')
  return `- No login reaches the **${roleWords(role)}** here. ${capital(owner)}, please tell them: ${by}.`
}
