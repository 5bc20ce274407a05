/** Follow-ups in a reader's words: what is to be done, by whom, by when, and what tracks it. */
import type { FollowUp, FollowUpState } from '../clock/follow-ups.ts'
import type { Recurrence } from '../clock/recurrence.ts'
import type { TaskFacts } from '../model/follow-up.ts'
import { taskWords } from '../model/task-text.ts'
import type { Instant, Zones } from '../model/time.ts'
import { dateIn } from '../text/times.ts'

const STATES: Readonly<Record<FollowUpState, string>> = {
  open: 'open',
  'due-soon': 'due soon',
  overdue: 'overdue',
  done: 'done',
  late: 'done late',
}

/** A state in words. */
export function followUpState(state: FollowUpState): string {
  return STATES[state]
}

/** What is asked for: the item without its owner and its brackets. */
export function wordsOf({ task }: Pick<FollowUp, 'task'>): string {
  return taskWords(task.text)
}

type Tracking = Pick<TaskFacts, 'kind' | 'issue' | 'elsewhere'>

/** ` (prevents, issue 12)`; empty where the task says nothing of it. To be escaped: an address is as somebody typed it. */
export function trackedWords({ kind, issue, elsewhere }: Tracking): string {
  const said = [
    ...(kind === undefined ? [] : [kind]),
    ...(issue === undefined ? [] : [`issue ${issue}`]),
    ...(elsewhere === undefined ? [] : [elsewhere]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

/** The day on which it is due, where we are; null where nobody says. */
export function dueDay(
  { task, dueAt }: Pick<FollowUp, 'task' | 'dueAt'>,
  zones: Zones,
  timezone: string
): string | null {
  return task.due ?? (dueAt === null ? null : dateIn(dueAt, zones, timezone))
}

/** Worst first: overdue, due soon, open, then what is done; each by its due day, those without one last. */
export function followUpsInOrder(rows: readonly FollowUp[]): FollowUp[] {
  return rows.toSorted(
    (one, other) =>
      RANKS[one.state] - RANKS[other.state] ||
      dueOf(one) - dueOf(other) ||
      (one.incident < other.incident ? -1 : one.incident > other.incident ? 1 : 0)
  )
}

function dueOf({ dueAt }: FollowUp): Instant {
  return dueAt ?? Number.MAX_SAFE_INTEGER
}

const RANKS: Readonly<Record<FollowUpState, number>> = {
  overdue: 0,
  'due-soon': 1,
  open: 2,
  late: 3,
  done: 3,
}

const STOOD: Readonly<Record<Recurrence['stood'], string>> = {
  open: 'was still to be done',
  overdue: 'was overdue',
  done: 'had been done',
  unknown: 'is ticked off, and nobody says when',
}

/** How a follow-up of an earlier incident stood when this one was reported; to be escaped. */
export function recurrenceWords({ named, followUp, stood }: Recurrence): string {
  if (followUp === null) return `${named}: no earlier incident has such a follow-up`
  return `${wordsOf(followUp)}, promised after ${followUp.incident}, ${STOOD[stood]} when this was reported`
}
