/** The one comment on a pull request: each touched incident's priority, who must act by when, what to do; then findings. */
import type { Obligation } from '../clock/obligation.ts'
import { declaredWords } from './declared-words.ts'
import { renderCheckMarkdown } from './check-markdown.ts'
import type { CheckResult } from './check-result.ts'
import { countOf } from '../model/count-of.ts'
import type { Zones } from '../model/time.ts'
import { clip, confidentialLine, lasting, titleOf, type Drawing } from './drawing.ts'
import { code, codeLink, cut, text } from '../text/markdown.ts'
import {
  capital,
  DUE,
  isOwnNotice,
  holderOf,
  isOwed,
  plainDuty,
  priorityWords,
  roleWords,
  worstFirst,
  onceWords,
} from './words.ts'
import { meetingCommand } from './meeting.ts'

/** What the comment is drawn from. */
export interface PullRequestDrawing {
  /** The incidents that the pull request touches, each with what may be said of it here. */
  readonly incidents: readonly Drawing[]
  readonly result: CheckResult
  /** Why nobody is told of them; null or left out where people are. */
  readonly untold?: string | null
  /** Where the files lie at the head commit. */
  readonly files?: string | null
}

/** Half the room goes to the incidents, so that neither they nor the findings crowd the other out. */
const HALF = 30_000
/** Of what is only pending, the next few. */
const NEXT_SHOWN = 4

/** Draws the comment without its marker. Nobody is mentioned in it: people stand as code. */
export function renderPullRequestComment(
  { incidents, result, untold = null, files = null }: PullRequestDrawing,
  zones: Zones
): string {
  const blocks = incidents.toSorted(byUrgency).flatMap((drawing) => incidentLines(drawing, zones))
  const shown = cut(
    blocks,
    HALF,
    (dropped) =>
      `\n… and ${countOf(dropped.length, 'line')} more: \`incident-ledger status\` shows all.`
  )
  const touched = blocks.length === 0 ? 'No incident is touched by this pull request.' : shown
  const warning =
    untold === null ? [] : [`**Nobody is told of what is owed here.** ${text(untold)}`]
  const findings = renderCheckMarkdown(result, { limit: HALF, files })
  // What blocks the merge comes first, what only warns last.
  const isBlocked = result.findings.some(({ severity }) => severity === 'error')
  const parts = isBlocked ? [findings, ...warning, touched] : [...warning, touched, findings]
  return parts.map((part) => part.trimEnd()).join('\n\n')
}

/** One incident on its own: its priority, who must act by when, and what to do next. */
export function renderIncident(drawing: Drawing, zones: Zones): string {
  return incidentLines(drawing, zones).join('\n').trimEnd()
}

function incidentLines(drawing: Drawing, zones: Zones): string[] {
  const { entry } = drawing
  const { id } = entry.file.incident
  const declared = declaredWords(entry)
  const owed = worstFirst(entry.obligations.filter((obligation) => isOwed(obligation)))
  const pending = owed.filter(({ state }) => state === 'pending').slice(0, NEXT_SHOWN)
  const shown = [...owed.filter(({ state }) => state !== 'pending'), ...pending]
  const title = titleOf(drawing)
  // The sweep itself tells the owner; what comes next is what a person has to do.
  const first = shown.find((obligation) => !isOwnNotice(obligation)) ?? shown[0]
  return [
    `### ${priorityWords(entry)} ${headId(drawing)}${title === null ? '' : ` ${title}`}`,
    '',
    ...confidentialLine(drawing),
    ...(declared === null ? [] : [declared, '']),
    ...(first === undefined
      ? [
          entry.open
            ? 'Nothing is owed now.'
            : `It is ${entry.course.status}, and nothing is owed.`,
          '',
        ]
      : [
          ...shown.map((obligation, index) => rowOf(obligation, drawing, zones, index === 0)),
          '',
          ...(owed.length > shown.length
            ? [`… and ${owed.length - shown.length} more, later.`, '']
            : []),
          `**Next:** ${plainDuty(first)}, then ${code(meetingCommand(first, drawing, clip(id)))}`,
          '',
        ]),
  ]
}

/** The id, which leads to the record where its address may be said. */
function headId({ entry, confidential, recordUrl }: Drawing): string {
  const id = clip(entry.file.incident.id)
  return confidential || recordUrl === null ? code(id) : codeLink(id, recordUrl)
}

/** `- 🔴 **Engage the security officer** · overdue since 21 Nov 03:42 UTC (04:42 Amsterdam) · incident manager` */
function rowOf(obligation: Obligation, drawing: Drawing, zones: Zones, isFirst: boolean): string {
  const { state, dueAt, owner } = obligation
  const [icon, by] = DUE[state === 'overdue' || state === 'due-soon' ? state : 'pending']
  const when =
    dueAt === null ? onceWords(obligation) : `${by} ${lasting(dueAt, drawing, zones, isFirst)}`
  return `- ${icon} **${capital(plainDuty(obligation))}** · ${when} · ${personText(owner, drawing)}`
}

/** A role and its holder as code, which mentions nobody. */
function personText(role: string, { entry, policyFile, confidential }: Drawing): string {
  const holder = confidential ? null : holderOf(entry.course, policyFile.policy, role)
  return holder === null ? roleWords(role) : `${roleWords(role)} ${code(clip(holder))}`
}

/** P1 first; the unassessed may be anything. */
function byUrgency(one: Drawing, other: Drawing): number {
  return rankOf(one) - rankOf(other)
}

function rankOf({ entry }: Drawing): number {
  return Number(entry.course.priority?.slice(1) ?? 0)
}
