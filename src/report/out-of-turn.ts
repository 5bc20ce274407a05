/** Lines of support that took an incident up out of their turn: a later one before an earlier. */
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import type { Instant } from '../model/time.ts'
import { utc } from '../text/times.ts'
import { roleWords } from './words.ts'

/** One line that was before its turn. */
export interface OutOfTurn {
  readonly role: string
  readonly at: Instant
  /** The first that should have come before it. */
  readonly before: string
  /** When that one took it up; null where it never did. */
  readonly beforeAt: Instant | null
}

/** The turn is that of the limits: who is due first comes first. Nobody is at fault by it alone; a reader asks why. */
export function outOfTurn({ obligations }: LedgerEntry): OutOfTurn[] {
  const lines = obligations
    .filter(
      ({ do: asked, anchor, dueAt }) =>
        asked === 'engage' && anchor === 'reported' && dueAt !== null
    )
    .toSorted((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0))
  return lines.flatMap((line, index): OutOfTurn[] => {
    const { role, metAt } = line
    if (role === null || metAt === null) return []
    const passed = lines.slice(0, index).find((earlier) => isPassed(earlier, line, metAt))
    if (passed === undefined || passed.role === null) return []
    return [{ role, at: metAt, before: passed.role, beforeAt: passed.metAt }]
  })
}

function isPassed(earlier: Obligation, { dueAt }: Obligation, at: Instant): boolean {
  return earlier.dueAt !== dueAt && (earlier.metAt === null || earlier.metAt > at)
}

/** `The third line took it up at …, before the first line, which never did.` */
export function outOfTurnWords({ role, at, before, beforeAt }: OutOfTurn): string {
  const then = beforeAt === null ? 'which the record never shows' : `which did at ${utc(beforeAt)}`
  return `The ${roleWords(role)} took it up at ${utc(at)}, before the ${roleWords(before)}, ${then}.`
}
