/** What was promised after incidents: what is not done, and how much of it was done in time. */
import { compareText } from '../model/order.ts'
import { type FollowUp, type FollowUpTerms, followUpsOf } from '../clock/follow-ups.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import type { TaskFacts } from '../model/follow-up.ts'
import type { Policy } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { taskWords } from '../model/task-text.ts'
import { dueDay } from '../report/follow-up-words.ts'
import { summarize } from './statistics.ts'

/** Those of one incident, as they stand. */
export function countedFollowUps(
  entry: LedgerEntry,
  terms: FollowUpTerms,
  now: Instant
): readonly Counted[] {
  return followUpsOf(entry, terms, now).map((row) => ({ ...row, entry }))
}

/** The open items, by due date, those without one last. An item is overdue once its day is over in the zone. */
export function followUpFigures(
  all: readonly Counted[],
  now: Instant,
  { policy, zones }: Pick<FollowUpTerms, 'policy' | 'zones'>
) {
  const rows = all
    .filter(({ task }) => !task.done)
    .map((row) => {
      const { kind, issue, elsewhere, owner, text } = row.task
      return {
        id: row.incident,
        /** Without the owner and the date that were typed into it. */
        what: taskWords(text),
        owner,
        due: dueDay(row, zones, policy.timezone),
        overdue: row.state === 'overdue',
        /** By the policy's limit, since no date is written. */
        ...(row.isByPolicy ? { byPolicy: true } : {}),
        ...(kind === undefined ? {} : { kind }),
        ...(issue === undefined ? {} : { issue }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
      }
    })
    .toSorted((a, b) => compareText(a.due ?? '9', b.due ?? '9') || compareText(a.id, b.id))
  return {
    done: all.length - rows.length,
    open: rows.length,
    overdue: rows.filter(({ overdue }) => overdue).length,
    withoutOwner: rows.filter(({ owner }) => owner === null).length,
    rows,
    /** Null where neither the policy nor a task says more than owner and date. */
    kept: isMoreSaid(
      policy,
      all.map(({ task }) => task)
    )
      ? keptOf(all, now)
      : null,
  }
}

/** Whether the policy, or a task, says more of follow-ups than owner and date. */
export function isMoreSaid(policy: Policy, tasks: readonly TaskFacts[]): boolean {
  return (
    policy['follow-ups'] !== undefined ||
    tasks.some(({ kind, issue, elsewhere, doneOn }) =>
      [kind, issue, elsewhere, doneOn].some((said) => said !== undefined)
    )
  )
}

interface Counted extends FollowUp {
  readonly entry: LedgerEntry
}

/** How promises were kept: in time or late, how old the open ones are, and whose they are. */
function keptOf(all: readonly Counted[], now: Instant) {
  const open = all.filter(({ task }) => !task.done)
  return {
    ...tallyOf(all),
    /** Since the closing, in seconds. */
    age: summarize(open.map(({ incident: id, since }) => ({ id, seconds: now - since }))),
    byOwner: grouped(all, ({ task }) => [task.owner]),
    byService: grouped(all, ({ entry }) => entry.file.incident.services),
    byKind: grouped(all, ({ task }) => [task.kind ?? null]),
  }
}

/** Whether anybody can tell if it was done in time. */
function isDated({ doneAt, dueAt }: FollowUp): boolean {
  return doneAt !== null && dueAt !== null
}

function tallyOf(rows: readonly FollowUp[]) {
  const count = (isCounted: (row: FollowUp) => boolean) => rows.filter(isCounted).length
  return {
    inTime: count((row) => row.state === 'done' && isDated(row)),
    late: count(({ state }) => state === 'late'),
    /** Done, and nobody says when, or nobody said by when. */
    undated: count((row) => row.state === 'done' && !isDated(row)),
    open: count(({ task }) => !task.done),
    overdue: count(({ state }) => state === 'overdue'),
  }
}

/** One row for each name, most open ones first; null for what names none. */
function grouped(
  all: readonly Counted[],
  namesOf: (row: Counted) => readonly (string | null)[]
): readonly (Tally & { readonly name: string | null })[] {
  const groups = new Map<string | null, Counted[]>()
  for (const row of all)
    for (const name of namesOf(row)) {
      const key = name?.toLowerCase() ?? null
      groups.set(key, [...(groups.get(key) ?? []), row])
    }
  return [...groups]
    .map(([name, rows]) => ({ name, ...tallyOf(rows) }))
    .toSorted((a, b) => b.open - a.open || compareText(a.name ?? '', b.name ?? ''))
}

type Tally = ReturnType<typeof tallyOf>
