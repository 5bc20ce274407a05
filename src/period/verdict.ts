/** The verdict of an obligation as a report counts it. */
import type { LedgerEntry, Obligation, Overrun } from '../clock/obligation.ts'
import type { Priority } from '../model/events.ts'
import { compareText } from '../model/order.ts'
import type { Target } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { duty, isOwed } from '../report/words.ts'

/**
 * `kept`: met in time. `late`: done, but after its due instant, or breached before the priority was lowered.
 * `never`: over, and the record shows no such entry. `overdue`: owed now and late. `running`: owed, and not due yet.
 * `undone`: closed without it before it was due. `ended`: nothing was owed in the end. Kept, late, never and overdue
 * are judged; the other three are in no rate, and the undone are named beside it.
 */
export type Verdict = 'kept' | 'late' | 'never' | 'overdue' | 'running' | 'undone' | 'ended'

/** Counts every obligation once. A breach is never forgotten, whatever the state becomes. */
export function verdictOf(obligation: Obligation): Verdict {
  const { state, breaches, ending } = obligation
  switch (state) {
    case 'overdue':
      return 'overdue'
    case 'late':
      return hasEntry(obligation) ? 'late' : 'never'
    case 'met':
      return breaches > 0 ? 'late' : 'kept'
    case 'cancelled':
      if (breaches > 0) return 'late'
      return ending?.notDone === true ? 'undone' : 'ended'
    case 'pending':
    case 'due-soon':
      return breaches > 0 ? 'late' : 'running'
  }
}

/** Whether a verdict is a breach of the agreement. */
export function isBreach(verdict: Verdict): boolean {
  return verdict === 'late' || verdict === 'never' || verdict === 'overdue'
}

/** Whether any entry shows what was owed: for updates, that any word went out. */
function hasEntry({ do: kind, metAt, updates }: Obligation): boolean {
  return kind === 'update' ? updates > 0 : metAt !== null
}

/** A verdict with the limit that it rests on. */
export interface VerdictBasis {
  readonly verdict: Verdict
  /** The priority whose limit was kept or broken, which need not be the last one. */
  readonly priority: Priority | null
  /** The target as the policy of the time states it for that priority. */
  readonly asked: Target
  /** Kept: the due instant that was kept, for updates by the last of them. Broken: the one that was overdrawn longest. */
  readonly dueAt: Instant | null
  /** When that came; null: never, or not yet. */
  readonly metAt: Instant | null
  /** From that due instant until it came, the priority was lowered or it was over, or until now. */
  readonly lateBySeconds: number | null
  /** Whether a lowering of the priority ended that breach. */
  readonly isLowered: boolean
}

/** What an obligation was judged by: of several breaches the one that lasts, else the longest. */
export function verdictBasisOf(obligation: Obligation): VerdictBasis {
  const { limit, metAt, overruns } = obligation
  const verdict = verdictOf(obligation)
  const broken = verdict === 'overdue' ? overruns.at(-1) : longestOf(overruns)
  const { priority, asked, dueAt } = broken ?? limit
  return {
    verdict,
    priority,
    asked,
    dueAt,
    metAt: broken === undefined ? metAt : broken.metAt,
    lateBySeconds: broken?.lateBySeconds ?? null,
    isLowered: broken?.end === 'lowered',
  }
}

function longestOf(overruns: readonly Overrun[]): Overrun | undefined {
  return overruns.toSorted((a, b) => b.lateBySeconds - a.lateBySeconds)[0]
}

/** One broken promise. */
export interface Breach
  extends
    Pick<VerdictBasis, 'verdict' | 'priority' | 'dueAt' | 'metAt' | 'isLowered'>,
    Pick<Obligation, 'target' | 'breaches' | 'approximate' | 'policyCommit'> {
  readonly id: string
  readonly title: string
  /** To be read after `to`: `engage first line`. */
  readonly duty: string
  readonly lateBySeconds: number
  /** Whether `lateBySeconds` is the longest of them. */
  readonly isLongest: boolean
  /** Whether it is owed now, late or not. */
  readonly isOwed: boolean
  /** Whether any entry shows what was owed, at any time. */
  readonly hasEntry: boolean
}

/** Every breach, worst first: what came late or is overdue, the longest first, then what the record never shows. */
export function breachesOf(entries: readonly LedgerEntry[]): Breach[] {
  return entries
    .flatMap(({ file, obligations }) =>
      obligations.flatMap((obligation): Breach[] => {
        const { verdict, priority, dueAt, metAt, isLowered, ...judged } = verdictBasisOf(obligation)
        if (!isBreach(verdict)) return []
        const { target, breaches, overruns, approximate, policyCommit } = obligation
        const { id, title } = file.incident
        const lateBySeconds = judged.lateBySeconds ?? 0
        return [
          {
            id,
            title,
            priority,
            target,
            duty: duty(obligation),
            verdict,
            dueAt,
            metAt,
            lateBySeconds,
            isLowered,
            breaches,
            isLongest: overruns.every((one) => one.lateBySeconds <= lateBySeconds),
            isOwed: isOwed(obligation),
            hasEntry: hasEntry(obligation),
            approximate,
            policyCommit,
          },
        ]
      })
    )
    .toSorted(
      (a, b) =>
        Number(a.verdict === 'never') - Number(b.verdict === 'never') ||
        b.lateBySeconds - a.lateBySeconds ||
        compareText(a.id, b.id) ||
        compareText(a.target, b.target)
    )
}
