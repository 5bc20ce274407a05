/** The notice that an incident is closed: how it went, what is still owed and what is left to do. */
import { MANAGER } from '../clock/who-counts.ts'
import type { Obligation } from '../clock/obligation.ts'
import type { Zones } from '../model/time.ts'
import { closingGap, shortfalls, STATED } from '../report/closing-words.ts'
import { clip, confidentialLine, glance, links, roleText, type Drawing } from '../report/drawing.ts'
import { mention, text } from '../text/markdown.ts'
import { fitted, noticesBelow, type NoticeDrawing } from './notice-comment.ts'
import { tellLine } from './reachable.ts'
import { isDuty, type OtherMeans } from './notice.ts'
import { span } from '../text/times.ts'
import { drillMark, isOwed, isOwnNotice, plainDuty, worstFirst } from '../report/words.ts'

/** A drawing with the people who were told of the incident and now hear that it is over, and what else fell due. */
export interface ClosureDrawing extends NoticeDrawing {
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
}

/** Draws the comment without its marker: its first line is the news. */
export function renderClosureNotice(drawing: ClosureDrawing, zones: Zones): string {
  const { rows, end } = noticesBelow(drawing, zones)
  const told = new Set(
    drawing.notices.flatMap(({ otherMeans }) => otherMeans.map(({ role }) => role))
  )
  const asked = drawing.otherMeans.filter(({ role }) => !told.has(role))
  const fresh = new Set(drawing.notices.filter(isDuty).map(({ obligation }) => obligation))
  return fitted([
    ...closedLines(drawing, zones),
    '',
    ...gapLines(drawing),
    ...rows,
    ...verdictLines(drawing),
    ...owedLines(drawing, zones, fresh),
    ...followUpLines(drawing),
    ...asked.flatMap((means) => [tellLine(roleText(MANAGER, drawing), means), '']),
    ...end,
    ...confidentialLine(drawing),
  ])
}

const CLOSED = ['✅', 'closed'] as const
/** Of a closing that lacks something: nothing is closed by it yet. */
const STATED_AS = ['🟠', 'stated as closed'] as const

function closedLines(drawing: ClosureDrawing, zones: Zones): string[] {
  const { course } = drawing.entry
  const last = (status: string) =>
    course.statusChanges.findLast((change) => change.status === status)
  const ended = course.pendingClosing?.point ?? last('closed')
  const resolved = last('resolved')
  const [icon, word] = course.pendingClosing === null ? CLOSED : STATED_AS
  const at = ended === undefined ? '' : ` ${glance(ended.at, drawing, zones, true)}`
  const after =
    resolved === undefined ? '' : `, resolved after ${span(resolved.at - course.reportedAt)}`
  const people = drawing.mention.map((login) => mention(login)).join(' ')
  const reported = `Reported ${glance(course.reportedAt, drawing, zones)}`
  const over = resolved === undefined ? '' : `, resolved ${glance(resolved.at, drawing, zones)}`
  return [
    `**${icon} ${whichOf(drawing)} ${word}${at}${after}**${people === '' ? '' : ` · ${people}`}`,
    `${reported}${over}. ${links(drawing)}`.trimEnd(),
  ]
}

/** `EXERCISE P1`; before its first assessment `Unassessed,`. */
function whichOf({ entry }: Drawing): string {
  return `${drillMark(entry)}${entry.course.priority ?? 'Unassessed,'}`
}

function gapLines({ entry, policyFile, confidential }: Drawing): string[] {
  const gap = closingGap(entry.course, policyFile.policy, (words) => text(clip(words)))
  return gap === null ? [] : [confidential ? STATED : gap, '']
}

/**
 * The body of a notice that said what the closing lacks, now that it lacks nothing; any other body as it is. What it
 * says of deadlines and of what is owed is of now too: one comment gives one figure.
 */
export function completeClosureNotice(body: string, drawing: Drawing, zones: Zones): string {
  const completed = drawing.entry.course.statusChanges.findLast(({ status }) => status === 'closed')
  const isGap = body.split('\n').some((line) => line.startsWith(STATED))
  if (completed === undefined || !isGap) return body
  const anew: readonly (readonly [start: string, lines: readonly string[]])[] = [
    [STATED, [`Complete since ${glance(completed.at, drawing, zones)}.`, '']],
    [UNDONE, []],
    [DEADLINES, verdictLines(drawing)],
    [OWED, owedLines(drawing, zones)],
  ]
  return anew
    .reduce((drawn, [start, lines]) => withParagraph(drawn, start, lines), body)
    .replace(/^\*\*🟠 (?:EXERCISE )?\S+ stated as closed /, `**✅ ${whichOf(drawing)} closed `)
    .replace('**Stated as closed ', '**Closed ') // As older versions wrote it.
}

/** The text with other lines for its first paragraph that begins so, and for the empty line behind it. */
function withParagraph(drawn: string, start: string, anew: readonly string[]): string {
  const lines = drawn.split('\n')
  const from = lines.findIndex((line) => line.startsWith(start))
  if (from === -1) return drawn
  const end = lines.indexOf('', from)
  return lines
    .toSpliced(from, end === -1 ? lines.length - from : end + 1 - from, ...anew)
    .join('\n')
}

const DEADLINES = '**Deadlines:**'
const UNDONE = '**Not done:**'
const OWED = '**Still owed:**'

function verdictLines({ entry: { obligations } }: Drawing): string[] {
  const met = obligations.filter(({ state }) => state === 'met').length
  const { late, undone } = shortfalls(obligations)
  return [
    `${DEADLINES} ${met} met, ${late.length} late${late.length === 0 ? '' : `: ${late.join(', ')}`}.`,
    ...(undone.length === 0 ? [] : ['', `${UNDONE} ${undone.length}: ${undone.join(', ')}.`]),
    '',
  ]
}

/** What is owed still, but for what the notices above say. */
function owedLines(
  drawing: Drawing,
  zones: Zones,
  said: ReadonlySet<Obligation> = new Set()
): string[] {
  const owed = worstFirst(drawing.entry.obligations.filter((row) => isOwed(row) && !said.has(row)))
  if (owed.length === 0) return []
  const rows = owed.map((obligation) => {
    const by = obligation.dueAt === null ? '' : ` by ${glance(obligation.dueAt, drawing, zones)}`
    return `- ${roleText(obligation.owner, drawing)} to ${isOwnNotice(obligation) ? 'be told' : plainDuty(obligation)}${by}`
  })
  return [OWED, ...rows, '']
}

function followUpLines({ entry, confidential }: Drawing): string[] {
  const open = entry.file.body.facts.tasks.filter((task) => !task.done)
  if (open.length === 0) return []
  if (confidential) return [`**Follow-ups:** ${open.length} in the record.`, '']
  return ['**Follow-ups:**', ...open.map((task) => `- ${text(clip(task.text))}`), '']
}
