/** Two answers to one period: under the policies of the time, and under one policy that is asked for. */
import { compareText } from '../model/order.ts'
import { type ComplianceRow, judgedOf, rateOf } from './compliance.ts'
import { limitCell } from './limits.ts'
import type { PeriodFigures } from './figures.ts'
import { type Breach } from './verdict.ts'

/** How often one target was kept, in one answer; null where that answer does not ask for it. */
export interface Kept {
  /** In words. */
  readonly limit: string
  readonly kept: number
  readonly judged: number
}

/** One target of one kind and priority in both answers. */
interface ComparedTarget {
  readonly kind: string
  readonly duty: string
  readonly priority: ComplianceRow['priority']
  readonly before: Kept | null
  readonly after: Kept | null
}

/** A breach that the two answers tell otherwise; null where one of them knows of none. */
interface ComparedBreach {
  readonly id: string
  readonly duty: string
  readonly before: Breach | null
  readonly after: Breach | null
}

/** What differs, and what does not. */
export interface Comparison {
  /** Every target of either answer, by kind, duty and priority. */
  readonly targets: readonly ComparedTarget[]
  /** By incident, then duty. */
  readonly breaches: readonly ComparedBreach[]
}

/** Compares the figures of one period: `before` under the policies of the time, `after` under another. */
export function compareAnswers(before: PeriodFigures, after: PeriodFigures): Comparison {
  return {
    targets: paired(before.compliance, after.compliance, targetOf)
      .flatMap(([one, other]) => {
        const row = one ?? other
        if (row === null) return []
        const { kind, duty, priority } = row
        return [{ kind, duty, priority, before: keptOf(one), after: keptOf(other) }]
      })
      .toSorted(
        (a, b) =>
          compareText(a.kind, b.kind) ||
          compareText(a.duty, b.duty) ||
          compareText(a.priority ?? 'P9', b.priority ?? 'P9')
      ),
    breaches: pairedInOrder(before.breaches, after.breaches)
      .flatMap(([one, other]) => {
        const row = one ?? other
        if (row === null || isSame(one, other)) return []
        return [{ id: row.id, duty: row.duty, before: one, after: other }]
      })
      .toSorted((a, b) => compareText(a.id, b.id) || compareText(a.duty, b.duty)),
  }
}

function targetOf({ kind, duty, priority }: ComplianceRow): string {
  return `${kind}/${priority ?? '-'}/${duty}`
}

function keptOf(row: ComplianceRow | null): Kept | null {
  if (row === null) return null
  const { counts, limits, present } = row
  if (rateOf(counts) === null) return null
  return { limit: limitCell(limits, present), kept: counts.kept, judged: judgedOf(counts) }
}

function isSame(one: Breach | null, other: Breach | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.verdict === other.verdict &&
    one.lateBySeconds === other.lateBySeconds &&
    one.breaches === other.breaches
  )
}

type Pair<Row> = readonly [one: Row | null, other: Row | null]

/** A target has one row for each time that its clock started; breaches of one target are compared in that order. */
function pairedInOrder(
  ones: readonly Breach[],
  others: readonly Breach[]
): readonly Pair<Breach>[] {
  const keys = new Map([...placesOf(ones), ...placesOf(others)])
  return paired(ones, others, (breach) => keys.get(breach) ?? '')
}

function placesOf(breaches: readonly Breach[]): ReadonlyMap<Breach, string> {
  const counts = new Map<string, number>()
  return new Map(
    breaches
      .toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
      .map((breach) => {
        const row = `${breach.id}/${breach.target}`
        const place = counts.get(row) ?? 0
        counts.set(row, place + 1)
        return [breach, `${row}/${place}`] as const
      })
  )
}

function paired<Row>(
  ones: readonly Row[],
  others: readonly Row[],
  keyOf: (row: Row) => string
): readonly Pair<Row>[] {
  const first = new Map(ones.map((row) => [keyOf(row), row]))
  const second = new Map(others.map((row) => [keyOf(row), row]))
  return [...new Set([...first.keys(), ...second.keys()])].map((key) => [
    first.get(key) ?? null,
    second.get(key) ?? null,
  ])
}
