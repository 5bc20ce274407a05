/** How well each target of the agreement was kept. */
import { compareText } from '../../model/order.ts'
import type { LedgerEntry, Obligation } from '../../clock/obligation.ts'
import type { Priority } from '../../model/events.ts'
import type { Policy, Target } from '../../model/policy.ts'
import { formatDuration } from '../../model/time.ts'
import { duty } from '../words.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** One target of one kind and priority. */
export interface ComplianceRow {
  readonly kind: string
  readonly target: string
  /** `engage first line`. */
  readonly duty: string
  /** Null while unassessed. */
  readonly priority: Priority | null
  /** `within 30m`, as the policy says today; null where it no longer asks for it. */
  readonly limit: string | null
  readonly counts: Readonly<Record<Verdict, number>>
  /** Kept out of all that were judged, 0 to 1; null where none was. */
  readonly rate: number | null
}

/** The rows by kind and target in the policy's order, then by priority. */
export function complianceRows(entries: readonly LedgerEntry[], policy: Policy): ComplianceRow[] {
  const groups = new Map<string, { kind: string; rows: Obligation[] }>()
  for (const { file, obligations } of entries) {
    const { kind } = file.incident
    for (const obligation of obligations) {
      const key = `${kind}/${obligation.target}/${obligation.do}/${obligation.priority ?? '-'}`
      const group = groups.get(key) ?? { kind, rows: [] }
      group.rows.push(obligation)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .flatMap(({ kind, rows }) => rowOf(kind, rows, policy))
    .toSorted(
      (a, b) =>
        compareText(a.kind, b.kind) ||
        orderIn(policy, a) - orderIn(policy, b) ||
        compareText(a.target, b.target) ||
        compareText(a.priority ?? 'P9', b.priority ?? 'P9')
    )
}

/** Kept out of all that were judged; null where none was. */
export function rateOf(counts: ComplianceRow['counts']): number | null {
  const judged = counts.kept + counts.late + counts.never + counts.overdue
  return judged === 0 ? null : counts.kept / judged
}

/** Rows added up. */
export function totalOf(rows: readonly Pick<ComplianceRow, 'counts'>[]): ComplianceRow['counts'] {
  const total = { kept: 0, late: 0, never: 0, overdue: 0, running: 0, ended: 0 }
  for (const { counts } of rows) {
    total.kept += counts.kept
    total.late += counts.late
    total.never += counts.never
    total.overdue += counts.overdue
    total.running += counts.running
    total.ended += counts.ended
  }
  return total
}

function rowOf(kind: string, rows: readonly Obligation[], policy: Policy): ComplianceRow[] {
  const [first] = rows
  if (first === undefined) return []
  const count = (verdict: Verdict) => rows.filter((row) => verdictOf(row) === verdict).length
  const counts = {
    kept: count('kept'),
    late: count('late'),
    never: count('never'),
    overdue: count('overdue'),
    running: count('running'),
    ended: count('ended'),
  }
  const { target, priority } = first
  const limit = limitOf(targetsOf(policy, kind, priority).find(({ id }) => id === target))
  return [{ kind, target, duty: duty(first), priority, limit, counts, rate: rateOf(counts) }]
}

/** `within 30m`, `every 2h (office)`. */
function limitOf(target: Target | undefined): string | null {
  if (target === undefined) return null
  const calendar = target.calendar === 'always' ? '' : ` (${target.calendar})`
  if (target.do === 'update') return `every ${formatDuration(target.every)}${calendar}`
  const { within } = target
  if (within === 'immediately') return `immediately${calendar}`
  return `within ${formatDuration(within)}${calendar}`
}

/** Those of a priority, then those of the time before one is known, which may outlast it. */
function targetsOf(policy: Policy, kind: string, priority: Priority | null): readonly Target[] {
  const found = Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind] : undefined
  const own = priority === null ? undefined : found?.targets[priority]
  return [...(own ?? []), ...(found?.unassessed ?? [])]
}

/** A target's place in the lists of its kind; what is no longer asked for comes last. */
function orderIn(policy: Policy, { kind, target }: ComplianceRow): number {
  const found = Object.hasOwn(policy.kinds, kind) ? policy.kinds[kind] : undefined
  const all = [...(found?.unassessed ?? []), ...Object.values(found?.targets ?? {}).flat()]
  const place = all.findIndex(({ id }) => id === target)
  return place === -1 ? all.length : place
}
