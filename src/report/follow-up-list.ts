/** `status --follow-ups`: what was promised after incidents, worst first, for a terminal and for machines. */
import type { FollowUp } from '../clock/follow-ups.ts'
import { countOf } from '../model/count-of.ts'
import { formatInstant, instantOrNull, type Instant } from '../model/time.ts'
import { paint, terminalLine, wrap } from '../text/terminal.ts'
import { type Clockface, relative, utcAndLocal } from '../text/times.ts'
import {
  dueDay,
  followUpsInOrder,
  followUpState,
  trackedWords,
  wordsOf,
} from './follow-up-words.ts'
import type { StatusTextOptions } from './status-text.ts'

/** What is listed, as of when. */
export interface FollowUpList {
  readonly now: Instant
  readonly clockface: Clockface
  readonly rows: readonly FollowUp[]
}

/** The list, with a line feed at the end. */
export function renderFollowUps(
  { rows, ...list }: FollowUpList,
  options: StatusTextOptions
): string {
  const ordered = followUpsInOrder(rows)
  const overdue = rows.filter(({ state }) => state === 'overdue').length
  const at = utcAndLocal(list.now, list.clockface)
  const open = rows.filter(({ task }) => !task.done).length
  const late = overdue === 0 ? 'none overdue' : `${overdue} overdue`
  const head =
    open === 0
      ? `No follow-up is open at ${at}.`
      : `${countOf(open, 'open follow-up')} at ${at}: ${late}.`
  const blocks = ordered.map((row) => blockOf(row, list, options))
  return `${[wrap(head, options.width, '  '), ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function blockOf(
  row: FollowUp,
  { now, clockface }: Omit<FollowUpList, 'rows'>,
  { width, color }: StatusTextOptions
): string[] {
  const { incident, task, state, dueAt, doneAt, isByPolicy } = row
  const words = followUpState(state).toUpperCase()
  const owner = task.owner === null ? 'nobody' : task.owner
  const what = terminalLine(`${wordsOf(row)}${trackedWords(task)}`)
  const [first = '', ...rest] = wrap(`${words} ${terminalLine(incident)} ${what}`, width, '  ')
  const ink = state === 'overdue' ? 'error' : state === 'due-soon' ? 'warning' : null
  const day = dueDay(row, clockface.zones, clockface.timezone)
  const by = isByPolicy ? ', by the policy' : ''
  const due =
    dueAt === null
      ? 'no date'
      : `due ${day ?? ''}${by}${task.done ? '' : `, ${relative(dueAt, now)}`}`
  const done = doneAt === null ? '' : `; done ${task.doneOn ?? ''}`
  return [
    ink === null ? first : first.replace(words, (word) => paint(word, ink, color)),
    ...rest,
    ...wrap(`  ${terminalLine(owner)}, ${due}${done}`, width, '    '),
  ]
}

/** A stable, documented shape: by incident, then as the record has them. */
export function followUpsJson({ now, rows }: FollowUpList) {
  return {
    schemaVersion: 1,
    now: formatInstant(now),
    followUps: rows.map(({ incident, task, ...row }) => ({
      incident,
      what: wordsOf({ task }),
      owner: task.owner,
      kind: task.kind ?? null,
      issue: task.issue ?? null,
      elsewhere: task.elsewhere ?? null,
      dueAt: instantOrNull(row.dueAt),
      byPolicy: row.isByPolicy,
      state: row.state,
      doneAt: instantOrNull(row.doneAt),
      lateBySeconds: row.lateBySeconds,
      since: formatInstant(row.since),
    })),
  }
}
