/** The issue that tracks a follow-up: its text, which is written once. */
import { clip } from '../report/drawing.ts'
import { dueDay, wordsOf } from '../report/follow-up-words.ts'
import { code, link, mention, text } from '../text/markdown.ts'
import { visible } from '../text/visible.ts'
import { taskLogin, type SweptFollowUp } from './follow-up-notices.ts'
import type { FollowUpDrawing } from './follow-up-comment.ts'
import { formatFollowUpMarker } from './follow-up-marker.ts'
import { withLine } from './hidden-line.ts'
import { FOLLOW_UP_LABEL, LEDGER_LABEL } from './labels.ts'
import type { PlanStep } from './plan.ts'

/** Where the record and the tracking issue of the incident are; null where nobody knows. */
export interface FollowUpPlace {
  readonly recordUrl: string | null
  readonly tracking: number | null
}

/** Opens it. What people make of its words afterwards is theirs: nothing is written over it. */
export function openFollowUp(
  { row, said }: SweptFollowUp,
  reserved: string,
  { recordUrl, tracking }: FollowUpPlace,
  { policyFile, zones }: FollowUpDrawing
): PlanStep {
  const { policy } = policyFile
  const words = wordsOf(said)
  const login = taskLogin(row.task.owner, policy)
  const { owner } = row.task
  const whose =
    login !== undefined
      ? `For ${mention(login)}`
      : owner === null
        ? 'Nobody is named for it'
        : `For ${text(clip(owner))}`
  const day = dueDay(row, zones, policy.timezone)
  const from = [
    code(clip(row.incident)),
    ...(recordUrl === null ? [] : [link('record', recordUrl)]),
    ...(tracking === null ? [] : [`#${tracking}`]),
  ]
  const body = [
    `**${text(clip(words))}**`,
    '',
    `${whose}${day === null ? '' : `, by ${day}`}. Promised after ${from.join(' · ')}.`,
    '',
    'Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review.',
  ].join('\n')
  return {
    action: 'create-issue',
    incident: `${row.incident}, follow-up ${reserved}`,
    title: clip(visible(words), 200),
    body: withLine(body, formatFollowUpMarker({ incident: row.incident, reserved })),
    labels: [LEDGER_LABEL, FOLLOW_UP_LABEL],
  }
}
