/** Obligations and verdicts, beside what the record said of them when the incident was closed. */
import { instantOrNull } from '../model/time.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { verdictOf } from '../period/verdict.ts'
import type { PackedIncident } from './evidence.ts'
import { fieldsOf, list, type Table } from './table.ts'

/** Lists every obligation of every incident of the pack, by incident, then as the clock sorted them. */
export function verdictTable(incidents: readonly PackedIncident[], policyPath: string): Table {
  return list(
    'verdicts',
    {
      incident: ({ entry }) => entry.file.incident.id,
      declared: ({ entry }) => entry.declared.as,
      ...fieldsOf(nowOf, 'target', 'do', 'role', 'owner', 'priority', 'anchor'),
      anchorAt: ({ now }) => instantOrNull(now.anchorAt),
      dueAt: ({ now }) => instantOrNull(now.dueAt),
      metAt: ({ now }) => instantOrNull(now.metAt),
      ...fieldsOf(nowOf, 'state'),
      verdict: ({ now }) => verdictOf(now),
      ...fieldsOf(nowOf, 'lateBySeconds', 'breaches', 'approximate'),
      policy: ({ now }) => (now.policyCommit === null ? null : `${policyPath}@${now.policyCommit}`),
      closureDueAt: ({ closing }) => instantOrNull(closing?.dueAt),
      closureMetAt: ({ closing }) => instantOrNull(closing?.metAt),
      closureVerdict: ({ closing }) => closing && verdictOf(closing),
      changedAfterClosure: ({ closing, now }) => closing && differs(closing, now),
    },
    incidents.flatMap(({ entry, record }) => rowsOf(entry, record.atClosure))
  )
}

/** An obligation, and the same one as of the closure where it was settled by then. */
interface Row {
  readonly entry: LedgerEntry
  readonly now: Obligation
  readonly closing: Obligation | null
}

const nowOf = ({ now }: Row) => now

function rowsOf(entry: LedgerEntry, atClosure: LedgerEntry | null): Row[] {
  const then = new Map(numbered(atClosure?.obligations ?? []))
  return numbered(entry.obligations).map(([name, now]) => ({
    entry,
    now,
    closing: settledThen(then.get(name) ?? null),
  }))
}

/** Rows of one target are told apart by their turn: a moved anchor is the same row. */
function numbered(obligations: readonly Obligation[]): [string, Obligation][] {
  const turns = new Map<string, number>()
  const names = new Map<Obligation, string>()
  for (const obligation of obligations.toSorted((a, b) => a.anchorAt - b.anchorAt)) {
    const turn = (turns.get(obligation.target) ?? 0) + 1
    turns.set(obligation.target, turn)
    names.set(obligation, `${obligation.target}#${turn}`)
  }
  return obligations.map((obligation) => [names.get(obligation) ?? '', obligation])
}

/** What was still owed as the incident was closed had no verdict yet. */
function settledThen(obligation: Obligation | null): Obligation | null {
  if (obligation === null) return null
  const { state } = obligation
  return state === 'met' || state === 'late' || state === 'cancelled' ? obligation : null
}

function differs(then: Obligation, now: Obligation): boolean {
  return (
    then.anchorAt !== now.anchorAt ||
    then.dueAt !== now.dueAt ||
    then.metAt !== now.metAt ||
    verdictOf(then) !== verdictOf(now) ||
    then.breaches !== now.breaches
  )
}
