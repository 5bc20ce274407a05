/** What a notice says beside GitHub: a line that stands alone on a lock screen, then what, by when, and where to go on. */
import { isDrill } from '../clock/declared.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { isDuty, type Notice } from '../delivery/notice.ts'
import { wordBriefly } from '../delivery/manager-word.ts'
import { clip, moment } from '../report/drawing.ts'
import { meetingReply } from '../report/meeting.ts'
import { drillMark, plainDuty, roleWords } from '../report/words.ts'
import { MINUTE, type Zones } from '../model/time.ts'
import { span } from '../text/times.ts'
import { visible } from '../text/visible.ts'
import type { MessageText, Severity } from './message.ts'
import type { Pen } from './pen.ts'

/** A lock screen, a list of mails and a pager show about so much. */
const SUBJECT = 80
const TITLE = 200
/** A word that goes out later than this after it was owed says so. */
const PROMPT = 5 * MINUTE

/** The text of a notice, as far as the pen's place may know it. */
export function noticeText(notice: Notice, pen: Pen): MessageText {
  const { drawing, zones } = pen
  const { entry, confidential, now } = drawing
  const { priority } = entry.course
  const late = now - notice.at > PROMPT ? `This notice comes ${span(now - notice.at)} late.` : ''
  const lines = [
    isDrill(entry) ? 'EXERCISE: this is a drill.' : '',
    titleLine(pen),
    timesLine(notice, pen, zones),
    replyLine(notice),
    isDuty(notice) ? `Owed by the ${roleWords(notice.obligation.owner)}.` : '',
    late,
    confidential ? 'Confidential: the record holds the rest.' : '',
  ]
  const head = `${drillMark(entry)}${priority ?? 'Unassessed'} `
  return {
    subject: subjectOf(head, sayingOf(notice, pen), notice.incident),
    lines: lines.filter((line) => line !== ''),
    url: pen.issueUrl ?? (confidential ? null : drawing.recordUrl),
    severity: severityOf(notice, priority),
    priority,
  }
}

/** The id stands whole, whatever else has to be cut. */
export function subjectOf(head: string, what: string, incident: string): string {
  const id = clip(visible(incident), 40)
  const room = SUBJECT - head.length - id.length - 3
  return `${head}${clip(what, Math.max(room, 10))} (${id})`
}

/** The id and its title, where it may be said. */
function titleLine({ drawing: { entry, confidential } }: Pen): string {
  const { id, title } = entry.file.incident
  const named = clip(visible(id), 40)
  return confidential ? named : `${named}: ${clip(visible(title), TITLE)}`
}

function sayingOf(notice: Notice, { drawing: { now } }: Pen): string {
  if (!isDuty(notice)) {
    const { what, until } = notice.word
    if (what === 'dismissed') return 'dismissed by somebody else'
    return `${until === null ? '' : 'was '}put on hold by somebody else`
  }
  const { step, dueAt, lateBySeconds, obligation } = notice
  const duty = plainDuty(obligation)
  if (lateBySeconds > 0) return `overdue by ${span(lateBySeconds)}: ${duty}`
  if (/^(?:rung|repeat)-/.test(step)) return `overdue now: ${duty}`
  return dueAt === null ? `to do: ${duty}` : `due in ${span(Math.max(0, dueAt - now))}: ${duty}`
}

function timesLine(notice: Notice, { drawing }: Pen, zones: Zones): string {
  const instantText = (at: number) => moment(at, drawing, zones)
  if (!isDuty(notice)) {
    return `The ${roleWords(MANAGER)} is to know: ${wordBriefly(notice.word, instantText)}.`
  }
  const { dueAt, lateBySeconds } = notice
  if (dueAt === null) return ''
  return `${lateBySeconds > 0 ? 'It was due' : 'Due'} ${instantText(dueAt)}.`
}

function replyLine(notice: Notice): string {
  if (!isDuty(notice)) return ''
  const reply = meetingReply(notice.obligation)
  const settle = reply === null || reply === '/ack' ? '' : `; ${reply} settles it`
  return `Reply /ack in the tracking issue to take it up${settle}.`
}

function severityOf(notice: Notice, priority: string | null): Severity {
  if (!isDuty(notice)) return 'info'
  if (priority === null || priority === 'P1') return 'critical'
  if (notice.lateBySeconds > 0) return 'error'
  return priority === 'P2' ? 'error' : 'warning'
}
