/** Judges one trail by every rule, and says how long the judgement can be kept. */
import { isEnded } from '../clock/status.ts'
import type { Instant } from '../model/time.ts'
import type { IncidentCard, LateEntry, NamedReceipt, TrailJudgement } from './card.ts'
import type { TrailContext } from './context.ts'
import { entriesOf, entryOf, timelineOf, valueOf } from './facts.ts'
import type { Proof } from './finding.ts'
import { alteredVerdicts } from './findings/policy-rewrites-verdicts.ts'
import { claimedAt, firstOfClaim } from './first-statements.ts'
import { auditRules } from './list.ts'
import { claimOf, isLate, isSquash, proofOf, vouchedClaimOf } from './proof.ts'
import type { StandingRecord, Trail } from './trail.ts'
import type { StatedVerdict } from './verdicts.ts'

/** The card of an incident whose trail was judged. */
export function cardOf(
  { id, key, present, steps }: Trail,
  judgement: TrailJudgement
): IncidentCard {
  const path = present?.path ?? null
  const isReadable = present !== null && present.problem === null
  return { id, key, path, isReadable, changes: steps.length, judgement }
}

/** Asks every rule of the trail. */
export function judgeTrail(trail: Trail, context: TrailContext): TrailJudgement {
  const asked: [string[], boolean][] = []
  let isFinal = true
  const watching: TrailContext = {
    ...context,
    isBornElsewhere: (key, entries) => {
      const answer = context.isBornElsewhere(key, entries)
      asked.push([entries.map(({ value }) => value), answer])
      return answer
    },
    verdicts: {
      ...context.verdicts,
      ofTheTime: (record, now) => {
        const verdict = context.verdicts.ofTheTime(record, now)
        if (now === context.now) isFinal &&= isOver(record, verdict, now)
        return verdict
      },
    },
  }
  return {
    findings: auditRules.flatMap(({ inTrail }) => inTrail(trail, watching)),
    altered: alteredVerdicts(trail, watching),
    proofs: proofsOf(trail, context),
    lateEntries: lateEntries(trail, context),
    receipts: receiptsIn(trail, context),
    asked,
    madeAt: context.now,
    isFinal,
  }
}

/** Whether a judgement that was kept still holds: of its trail and its policies it was known before. */
export function stillHolds(
  { key, judgement: { asked, madeAt, isFinal } }: Pick<IncidentCard, 'key' | 'judgement'>,
  { now, isBornElsewhere }: Pick<TrailContext, 'now' | 'isBornElsewhere'>
): boolean {
  if (madeAt !== now && !(isFinal && madeAt < now)) return false
  return asked.every(([values, answer]) => {
    const entries = values.map((value) => ({ field: 'timeline', value }))
    return isBornElsewhere(key, entries) === answer
  })
}

/** Whether time alone can change nothing any more: it is ended, nothing is owed, and no entry is still to come. */
function isOver(
  { version }: StandingRecord,
  { course, obligations }: StatedVerdict,
  now: Instant
): boolean {
  return (
    isEnded(course.status) &&
    obligations.every(
      ({ state }) => state === 'met' || state === 'late' || state === 'cancelled'
    ) &&
    entriesOf(version).every(({ at }) => at <= now)
  )
}

/** Of the record as it stands. */
function receiptsIn({ present, firsts }: Trail, context: TrailContext): NamedReceipt[] {
  if (present === null) return []
  return timelineOf(present.version).flatMap((fact): NamedReceipt | [] => {
    const entry = entryOf(fact)
    const { at, url } = entry
    const first = firstOfClaim(firsts, fact)
    const isClaim = claimOf(entry, first, context) === 'github'
    return isClaim && url !== undefined ? { url, at, proof: proofOf(entry, first, context) } : []
  })
}

function proofsOf(
  { present, firsts }: Trail,
  context: TrailContext
): Readonly<Record<Proof, number>> | null {
  if (present === null) return null
  const counts = { receipt: 0, accepted: 0, signed: 0, committed: 0, typed: 0 }
  for (const fact of timelineOf(present.version))
    counts[proofOf(entryOf(fact), firstOfClaim(firsts, fact), context)] += 1
  return counts
}

/**
 * The entries that Git first saw long after the moment that they claim: a backfill makes no claim, a receipt has
 * GitHub's word or a receiver's, and of a squash nobody can say when its parts were typed.
 */
function lateEntries({ present, firsts }: Trail, context: TrailContext): LateEntry[] {
  if (present === null || valueOf(present.version, 'declared') === '"backfill"') return []
  return timelineOf(present.version).flatMap((fact): LateEntry | [] => {
    const entry = entryOf(fact)
    const { event, at } = entry
    const first = firstOfClaim(firsts, fact)
    if (first === null || isSquash(first)) return []
    if (vouchedClaimOf(entry, first, context) !== null) return []
    if (!isLate(entry, first, context)) return []
    return { event, at, committedAt: claimedAt(first) }
  })
}
