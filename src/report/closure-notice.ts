/** The notice that an incident is closed: how it went, what is still owed and what is left to do. */
import type { Obligation } from '../clock/obligation.ts'
import type { Zones } from '../model/time.ts'
import {
  clip,
  confidentialLine,
  linkLine,
  mentionLine,
  moment,
  roleText,
  ROOM,
  tellLine,
  type Drawing,
} from './drawing.ts'
import { cut, text } from './markdown.ts'
import { headingLine } from './notice-comment.ts'
import type { OtherMeans } from './notice.ts'
import { span } from './times.ts'
import { duty, isOwed, worstFirst } from './words.ts'

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
    ...linkLine(drawing),
    ...verdictLines(drawing),
    ...owedLines(drawing, zones),
    ...followUpLines(drawing),
    ...drawing.otherMeans.map((means) => tellLine(roleText('incident-manager', drawing), means)),
    ...(drawing.otherMeans.length > 0 ? [''] : []),
    ...confidentialLine(drawing),
  ]
  return cut(
    lines,
    ROOM,
    (dropped) => `… and ${dropped.length} lines more in the record.`
  ).trimEnd()
}

function closedLine(drawing: Drawing, zones: Zones): string {
  const { course } = drawing.entry
  const last = (status: string) =>
    course.statusChanges.findLast((change) => change.status === status)
  const ended = last('closed') ?? last('dismissed')
  const resolved = last('resolved')
  const word = ended?.status === 'dismissed' ? 'Dismissed' : 'Closed'
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

function verdictLines({ entry }: Drawing): string[] {
  const count = (state: string) => entry.obligations.filter((one) => one.state === state).length
  const late = entry.obligations.filter(({ state }) => state === 'late')
  const tail = late.length === 0 ? '' : `: ${late.map((one) => latenessOf(one)).join(', ')}`
  return [`**Deadlines:** ${count('met')} met, ${late.length} late${tail}.`, '']
}

function latenessOf(obligation: Obligation): string {
  const by = obligation.lateBySeconds
  return `${duty(obligation)} (${by === null ? 'never' : `by ${span(by)}`})`
}

function owedLines(drawing: Drawing, zones: Zones): string[] {
  const owed = worstFirst(drawing.entry.obligations.filter((obligation) => isOwed(obligation)))
  if (owed.length === 0) return []
  const rows = owed.map((obligation) => {
    const by = obligation.dueAt === null ? '' : ` by ${moment(obligation.dueAt, drawing, zones)}`
    return `- ${roleText(obligation.owner, drawing)} to ${duty(obligation)}${by}`
  })
  return ['**Still owed:**', ...rows, '']
}

function followUpLines({ entry, confidential }: Drawing): string[] {
  const open = entry.file.body.facts.tasks.filter((task) => !task.done)
  if (open.length === 0) return []
  if (confidential) return [`**Follow-ups:** ${open.length} in the record.`, '']
  return ['**Follow-ups:**', ...open.map((task) => `- ${text(clip(task.text))}`), '']
}
