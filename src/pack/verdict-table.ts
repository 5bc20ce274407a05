/** Obligations and verdicts, beside what the record said of them when the incident was closed. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { verdictOf } from '../period/verdict.ts'
import type { PackedIncident } from './evidence.ts'
import { instantValue, list, type Table, type Value } from './table.ts'

const COLUMNS = [
  'incident',
  'declared',
  'target',
  'do',
  'role',
  'owner',
  'priority',
  'anchor',
  'anchorAt',
  'dueAt',
  'metAt',
  'state',
  'verdict',
  'lateBySeconds',
  'breaches',
  'approximate',
  'policy',
  'closureDueAt',
  'closureMetAt',
  'closureVerdict',
  'changedAfterClosure',
] as const

type Row = Record<(typeof COLUMNS)[number], Value>

/** Lists every obligation of every incident of the pack, by incident, then as the clock sorted them. */
export function verdictTable(incidents: readonly PackedIncident[], policyPath: string): Table {
  return list(
    'verdicts',
    COLUMNS,
    incidents.flatMap(({ entry, record }) => rowsOf(entry, record.atClosure, policyPath))
  )
}

function rowsOf(entry: LedgerEntry, atClosure: LedgerEntry | null, policyPath: string): Row[] {
  const then = new Map(numbered(atClosure?.obligations ?? []))
  return numbered(entry.obligations).map(([name, obligation]) => {
    const settled = settledThen(then.get(name) ?? null)
    return {
      incident: entry.file.incident.id,
      declared: entry.declared.as,
      target: obligation.target,
      do: obligation.do,
      role: obligation.role,
      owner: obligation.owner,
      priority: obligation.priority,
      anchor: obligation.anchor,
      anchorAt: instantValue(obligation.anchorAt),
      dueAt: instantValue(obligation.dueAt),
      metAt: instantValue(obligation.metAt),
      state: obligation.state,
      verdict: verdictOf(obligation),
      lateBySeconds: obligation.lateBySeconds,
      breaches: obligation.breaches,
      approximate: obligation.approximate,
      policy: obligation.policyCommit === null ? null : `${policyPath}@${obligation.policyCommit}`,
      closureDueAt: instantValue(settled?.dueAt ?? null),
      closureMetAt: instantValue(settled?.metAt ?? null),
      closureVerdict: settled === null ? null : verdictOf(settled),
      changedAfterClosure: settled === null ? null : differs(settled, obligation),
    }
  })
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
