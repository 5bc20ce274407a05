/** The verdict of an obligation as a report counts it. */
import { compareText } from '../../model/order.ts'
import type { LedgerEntry, Obligation } from '../../clock/obligation.ts'
import type { Instant } from '../../model/time.ts'
import type { Priority } from '../../model/events.ts'
import { duty } from '../words.ts'

/**
 * `kept`: met in time. `late`: done, but after its due instant, or breached before the priority was lowered.
 * `never`: over, and the record shows no such entry. `overdue`: owed now and late. `running`: owed, and not due yet.
 * `ended`: nothing was owed in the end. Kept, late, never and overdue are judged; the other two are in no rate.
 */
export type Verdict = 'kept' | 'late' | 'never' | 'overdue' | 'running' | 'ended'

/** Counts every obligation once. A breach is never forgotten, whatever the state becomes. */
export function verdictOf({ state, breaches, metAt, do: kind }: Obligation): Verdict {
  switch (state) {
    case 'overdue':
      return 'overdue'
    case 'late':
      return metAt === null && kind !== 'update' ? 'never' : 'late'
    case 'met':
      return breaches > 0 ? 'late' : 'kept'
    case 'cancelled':
      return breaches > 0 ? 'late' : 'ended'
    case 'pending':
    case 'due-soon':
      return breaches > 0 ? 'late' : 'running'
  }
}

/** Whether a verdict is a breach of the agreement. */
export function isBreach(verdict: Verdict): boolean {
  return verdict === 'late' || verdict === 'never' || verdict === 'overdue'
}

/** One broken promise. */
export interface Breach {
  readonly id: string
  readonly title: string
  readonly priority: Priority | null
  readonly target: string
  /** To be read after `to`: `engage first line`. */
  readonly duty: string
  readonly verdict: Verdict
  readonly dueAt: Instant | null
  readonly metAt: Instant | null
  /** Null where the due instant has moved since, as after a lowering of the priority. */
  readonly lateBySeconds: number | null
  /** Due instants that passed: for updates the gaps that were too long. */
  readonly breaches: number
  readonly approximate: boolean
  /** The commit of the policy that it is held against; null where no commit vouches for it. */
  readonly policyCommit: string | null
}

/** Every breach, worst first: what the record shows to be late, then what it never shows; P1 first, latest first. */
export function breachesOf(entries: readonly LedgerEntry[]): Breach[] {
  return entries
    .flatMap(({ file, obligations }) =>
      obligations.flatMap((obligation): Breach[] => {
        const verdict = verdictOf(obligation)
        if (!isBreach(verdict)) return []
        const { target, priority, dueAt, metAt, lateBySeconds, breaches, approximate } = obligation
        const { id, title } = file.incident
        const row = { id, title, priority, target, duty: duty(obligation), verdict }
        const { policyCommit } = obligation
        return [{ ...row, dueAt, metAt, lateBySeconds, breaches, approximate, policyCommit }]
      })
    )
    .toSorted(
      (a, b) =>
        Number(a.verdict === 'never') - Number(b.verdict === 'never') ||
        rank(a) - rank(b) ||
        (b.lateBySeconds ?? 0) - (a.lateBySeconds ?? 0) ||
        compareText(a.id, b.id) ||
        compareText(a.target, b.target)
    )
}

function rank({ priority }: Breach): number {
  return priority === null ? 9 : Number(priority.slice(1))
}
