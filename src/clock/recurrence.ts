/** Recurrence: follow-ups of earlier incidents that would have helped, and how they stood when this one was reported. */
import { idKey } from '../model/id.ts'
import { type FollowUp, type FollowUpTerms, followUpsOf } from './follow-ups.ts'
import type { LedgerEntry } from './obligation.ts'

/** One that a record names. */
export interface Recurrence {
  /** As typed: `#12`, its issue, or `INC-20261121-0101#2`, the second of that incident. */
  readonly named: string
  /** Null where no earlier incident has it. */
  readonly followUp: FollowUp | null
  /** When this one was reported: still to be done, overdue by then, done; `unknown`: ticked, and nobody says when. */
  readonly stood: 'open' | 'overdue' | 'done' | 'unknown'
}

/** What `recurrence-of` names, in its order. */
export function recurrencesOf(
  { file, course }: Pick<LedgerEntry, 'file' | 'course'>,
  ledger: readonly LedgerEntry[],
  terms: FollowUpTerms
): Recurrence[] {
  const named = file.incident['recurrence-of'] ?? []
  if (named.length === 0) return []
  const at = course.reportedAt
  const earlier = ledger.filter((entry) => entry.file !== file && entry.course.reportedAt <= at)
  return named.map((name): Recurrence => {
    const [, id = '', number = ''] = /^([A-Z0-9-]*)#(\d+)$/i.exec(name) ?? []
    const rows = earlier
      .filter((entry) => id === '' || idKey(entry.file.incident.id) === idKey(id))
      .map((entry) => followUpsOf(entry, terms, at))
    const followUp =
      id === ''
        ? rows.flat().find(({ task }) => task.issue === Number(number))
        : rows[0]?.[Number(number) - 1]
    if (followUp === undefined) return { named: name, followUp: null, stood: 'unknown' }
    return { named: name, followUp, stood: stoodOf(followUp, at) }
  })
}

function stoodOf({ task, doneAt, dueAt }: FollowUp, at: number): Recurrence['stood'] {
  // A day that was still to come then is one on which it was done after this.
  const isOpen = !task.done || (task.doneOn !== undefined && doneAt === null)
  if (!isOpen) return doneAt === null ? 'unknown' : 'done'
  return dueAt !== null && at > dueAt ? 'overdue' : 'open'
}
