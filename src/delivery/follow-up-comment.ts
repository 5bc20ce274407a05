/** The comment that tells of follow-ups: what is late or soon, whose it is, and how it is ticked off. */
import * as z from 'zod'
import { countOf } from '../model/count-of.ts'
import type { PolicyFile } from '../model/policy.ts'
import type { Instant, Zones } from '../model/time.ts'
import { clip } from '../report/drawing.ts'
import { dueDay, trackedWords, wordsOf } from '../report/follow-up-words.ts'
import { capital } from '../report/words.ts'
import { code, mention, text } from '../text/markdown.ts'
import { fitted } from './notice-comment.ts'
import type { FollowUpNotice, SweptFollowUp } from './follow-up-notices.ts'
import { formatHiddenLine, parseHiddenLine, withLine } from './hidden-line.ts'
import { span } from '../text/times.ts'

/** As of when, and in which clock. */
export interface FollowUpDrawing {
  readonly policyFile: PolicyFile
  readonly now: Instant
  readonly zones: Zones
}

const Marker = z.object({ about: z.literal('follow-ups'), told: z.array(z.string()) })

/** The steps that a comment of ours told; null where it tells of no follow-up. */
export function toldIn(body: string): readonly string[] | null {
  return Marker.safeParse(parseHiddenLine(body)).data?.told ?? null
}

/** Draws it, with its marker. */
export function renderFollowUpComment(
  notices: readonly FollowUpNotice[],
  drawing: FollowUpDrawing
): string {
  const people = [...new Set(notices.flatMap(({ logins }) => logins))].map((login) =>
    mention(login)
  )
  const late = notices.filter(({ followUp }) => followUp.row.state === 'overdue').length
  const what =
    late === 0
      ? `🟠 ${countOf(notices.length, 'follow-up')} to do`
      : `🔴 ${countOf(late, 'follow-up')} overdue`
  const lines = [
    `**${what}**${people.length === 0 ? '' : ` · ${people.join(' ')}`}`,
    '',
    ...notices.map(({ followUp }) => followUpLine(followUp, drawing)),
    '',
    'Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.',
  ]
  const told = notices.flatMap(({ keys }) => keys)
  return withLine(fitted(lines), formatHiddenLine({ about: 'follow-ups', told }))
}

/** One line: since or by when, what, whose, and of which incident; a confidential one says neither what nor whose. */
export function followUpLine(
  { row, said, shown }: SweptFollowUp,
  drawing: FollowUpDrawing
): string {
  const { policyFile, now, zones } = drawing
  const day = dueDay(row, zones, policyFile.policy.timezone) ?? 'some day'
  const late = row.lateBySeconds === null ? '' : ` (${span(now - (row.dueAt ?? now))})`
  const [icon, when] =
    row.state === 'overdue'
      ? ['🔴', `overdue since ${day}${late}`]
      : [row.state === 'due-soon' ? '🟠' : '🔵', `due ${day}`]
  const what = shown.confidential
    ? 'a follow-up'
    : `${text(clip(wordsOf(said)))}${kindWords(said)} (${said.task.owner === null ? 'nobody' : text(clip(said.task.owner))})`
  const issue = row.task.issue === undefined ? '' : ` · #${row.task.issue}`
  return `- ${icon} **${capital(when)}**: ${what} · ${code(clip(row.incident))}${issue}`
}

function kindWords({ task: { kind } }: SweptFollowUp['said']): string {
  return kind === undefined ? '' : trackedWords({ kind })
}
