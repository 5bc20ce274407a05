/** How well each target of the agreement was kept. */
import { kindIn, targetsIn } from '../model/kind-in.ts'
import { compareText } from '../model/order.ts'
import type { LedgerEntry, Obligation } from '../clock/obligation.ts'
import { heldSeconds } from '../clock/holds.ts'
import type { Priority } from '../model/events.ts'
import type { Policy, Target } from '../model/policy.ts'
import type { Instant } from '../model/time.ts'
import { duty } from '../report/words.ts'
import { limitText, presentTarget } from './limits.ts'
import { type VerdictBasis, verdictBasisOf, type Verdict } from './verdict.ts'

/** One target of one kind and priority. */
export interface ComplianceRow {
  readonly kind: string
  /** Its id of today, or the last one that it had. */
  readonly target: string
  /** `engage first line`. */
  readonly duty: string
  /** Whose limit was kept or broken; null while unassessed. */
  readonly priority: Priority | null
  /** As the policy asks for it today, under whatever id; null where it no longer does. */
  readonly present: Target | null
  /** The limits of their time that the deadlines of this row were held against, the most frequent first. */
  readonly limits: readonly UsedLimit[]
  readonly counts: Readonly<Record<Verdict, number>>
  /** Kept out of all that were judged, 0 to 1; null where none was. */
  readonly rate: number | null
  readonly holds: HoldFigures
}

/** What stood still among the deadlines that were judged. */
export interface HoldFigures {
  /** Deadlines whose clock was stopped for a while. */
  readonly deadlines: number
  /** For how long in all, around the clock. */
  readonly seconds: number
}

/** A limit, and how many deadlines that were judged or are not due yet it was for. */
interface UsedLimit {
  readonly asked: Target
  readonly deadlines: number
}

interface Judged {
  readonly obligation: Obligation
  readonly judgement: VerdictBasis
  readonly heldSeconds: number
}

/** The rows by kind and target in the policy's order, then by priority. */
export function complianceRows(
  entries: readonly LedgerEntry[],
  policy: Policy,
  now: Instant
): ComplianceRow[] {
  const groups = new Map<string, { kind: string; present: Target | null; rows: Judged[] }>()
  for (const { file, course, obligations } of entries) {
    const { kind } = file.incident
    for (const obligation of obligations) {
      const judgement = verdictBasisOf(obligation)
      const { priority, asked } = judgement
      const present = presentTarget(policy, kind, priority, asked)
      const key = `${kind}/${present?.id ?? asked.id}/${obligation.do}/${priority ?? '-'}`
      const group = groups.get(key) ?? { kind, present, rows: [] }
      const { anchorAt, metAt } = obligation
      const held = heldSeconds(asked, course.holds, anchorAt, metAt ?? now)
      group.rows.push({ obligation, judgement, heldSeconds: held })
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .flatMap(({ kind, present, rows }) => rowOf(kind, present, rows))
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
  const judged = judgedOf(counts)
  return judged === 0 ? null : counts.kept / judged
}

/** How many were kept or broken. */
export function judgedOf({ kept, late, never, overdue }: ComplianceRow['counts']): number {
  return kept + late + never + overdue
}

/** Rows added up. */
export function totalOf(rows: readonly Pick<ComplianceRow, 'counts'>[]): ComplianceRow['counts'] {
  return countsBy((verdict) => rows.reduce((sum, { counts }) => sum + counts[verdict], 0))
}

function countsBy(count: (verdict: Verdict) => number): ComplianceRow['counts'] {
  return {
    kept: count('kept'),
    late: count('late'),
    never: count('never'),
    overdue: count('overdue'),
    running: count('running'),
    undone: count('undone'),
    ended: count('ended'),
  }
}

function rowOf(kind: string, present: Target | null, rows: readonly Judged[]): ComplianceRow[] {
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  const counts = countsBy(
    (verdict) => rows.filter(({ judgement }) => judgement.verdict === verdict).length
  )
  return [
    {
      kind,
      target: present?.id ?? last.judgement.asked.id,
      duty: duty({ ...first.obligation, isConfirmation: false }),
      priority: first.judgement.priority,
      present,
      limits: limitsOf(rows),
      counts,
      rate: rateOf(counts),
      holds: holdsOf(rows),
    },
  ]
}

function holdsOf(rows: readonly Judged[]): HoldFigures {
  const held = rows.filter(
    ({ judgement: { verdict }, heldSeconds: seconds }) =>
      seconds > 0 && verdict !== 'running' && verdict !== 'ended'
  )
  return {
    deadlines: held.length,
    seconds: held.reduce((sum, row) => sum + row.heldSeconds, 0),
  }
}

/** Holds added up. */
export function totalHolds(rows: readonly Pick<ComplianceRow, 'holds'>[]): HoldFigures {
  return {
    deadlines: rows.reduce((sum, { holds }) => sum + holds.deadlines, 0),
    seconds: rows.reduce((sum, { holds }) => sum + holds.seconds, 0),
  }
}

function limitsOf(rows: readonly Judged[]): UsedLimit[] {
  const limits = new Map<string, UsedLimit>()
  for (const { judgement } of rows) {
    if (judgement.verdict === 'ended' || judgement.verdict === 'undone') continue
    const { asked } = judgement
    const text = limitText(asked)
    limits.set(text, { asked, deadlines: (limits.get(text)?.deadlines ?? 0) + 1 })
  }
  return [...limits.values()].toSorted((a, b) => b.deadlines - a.deadlines)
}

/** A target's place in the lists of its kind; what is no longer asked for comes last. */
function orderIn(policy: Policy, { kind, target }: ComplianceRow): number {
  const all = targetsIn(kindIn(policy, kind))
  const place = all.findIndex(({ id }) => id === target)
  return place === -1 ? all.length : place
}
