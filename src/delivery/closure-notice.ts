/** The notice that an incident is closed: how it went, what is still owed and what is left to do. */
import { MANAGER } from '../clock/who-counts.ts'
import type { Zones } from '../model/time.ts'
import { closingGap, shortfalls, STATED } from '../report/closing-words.ts'
import {
  clip,
  confidentialLine,
  linkLine,
  moment,
  roleText,
  ROOM,
  type Drawing,
} from '../report/drawing.ts'
import { cut, text } from '../text/markdown.ts'
import { headingLine, mentionLine, tellLine } from './notice-comment.ts'
import type { OtherMeans } from './notice.ts'
import { span } from '../text/times.ts'
import { dutyOfOwner, isOwed, worstFirst } from '../report/words.ts'

/** A drawing with the people who were told of the incident, and now hear that it is over. */
export interface ClosureDrawing extends Drawing {
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
}

/** Draws the comment without its marker. */
export function renderClosureNotice(drawing: ClosureDrawing, zones: Zones): string {
  const lines = [
    ...mentionLine(drawing.mention),
    headingLine(drawing),
    '',
    closedLine(drawing, zones),
    '',
    ...gapLines(drawing),
    ...linkLine(drawing),
    ...verdictLines(drawing),
    ...owedLines(drawing, zones),
    ...followUpLines(drawing),
    ...drawing.otherMeans.map((means) => tellLine(roleText(MANAGER, drawing), means)),
    ...(drawing.otherMeans.length > 0 ? [''] : []),
    ...confidentialLine(drawing),
  ]
  return cut(
    lines,
    ROOM,
    (dropped) => `… and ${dropped.length} lines more in the record.`
  ).trimEnd()
}

const CLOSED = 'Closed'
/** Of a closing that lacks something: nothing is closed by it yet. */
const STATED_AT = 'Stated as closed'

function closedLine(drawing: Drawing, zones: Zones): string {
  const { course } = drawing.entry
  const last = (status: string) =>
    course.statusChanges.findLast((change) => change.status === status)
  const ended = course.pendingClosing?.point ?? last('closed') ?? last('dismissed')
  const resolved = last('resolved')
  const closed = course.pendingClosing === null ? CLOSED : STATED_AT
  const word = course.status === 'dismissed' ? 'Dismissed' : closed
  const parts = [
    `reported ${moment(course.reportedAt, drawing, zones)}`,
    ...(resolved === undefined
      ? []
      : [
          `resolved ${moment(resolved.at, drawing, zones)}, after ${span(resolved.at - course.reportedAt)}`,
        ]),
  ]
  const at = ended === undefined ? '' : ` ${moment(ended.at, drawing, zones)}`
  return `**${word}${at}:** ${parts.join('; ')}.`
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
    [STATED, [`Complete since ${moment(completed.at, drawing, zones)}.`, '']],
    [UNDONE, []],
    [DEADLINES, verdictLines(drawing)],
    [OWED, owedLines(drawing, zones)],
  ]
  return anew
    .reduce((drawn, [start, lines]) => withParagraph(drawn, start, lines), body)
    .replace(`**${STATED_AT} `, `**${CLOSED} `)
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

function owedLines(drawing: Drawing, zones: Zones): string[] {
  const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)))
  if (owed.length === 0) return []
  const rows = owed.map((obligation) => {
    const by = obligation.dueAt === null ? '' : ` by ${moment(obligation.dueAt, drawing, zones)}`
    return `- ${roleText(obligation.owner, drawing)} to ${dutyOfOwner(obligation)}${by}`
  })
  return [OWED, ...rows, '']
}

function followUpLines({ entry, confidential }: Drawing): string[] {
  const open = entry.file.body.facts.tasks.filter((task) => !task.done)
  if (open.length === 0) return []
  if (confidential) return [`**Follow-ups:** ${open.length} in the record.`, '']
  return ['**Follow-ups:**', ...open.map((task) => `- ${text(clip(task.text))}`), '']
}
