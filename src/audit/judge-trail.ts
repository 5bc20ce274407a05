/** Judges one trail by every rule, and says how long the judgement can be kept. */
import { isEnded } from '../clock/status.ts'
import type { Instant } from '../model/time.ts'
import type { IncidentCard, Judgement } from './card.ts'
import type { TrailContext } from './context.ts'
import { entriesOf, entryOf, timelineOf } from './facts.ts'
import { alteredVerdicts } from './findings/policy-rewrites-verdicts.ts'
import { firstOfClaim } from './first-statements.ts'
import { lateEntries } from './late-entries.ts'
import type { AuditLimits } from './limits.ts'
import { auditRules } from './list.ts'
import { type Proof, proofOf } from './proof.ts'
import type { HeldVersion, Trail } from './trail.ts'
import type { Verdict } from './verdicts.ts'

/** The card of an incident whose trail was judged. */
export function cardOf({ id, key, present, steps }: Trail, judgement: Judgement): IncidentCard {
  return { id, key, path: present?.path ?? null, changes: steps.length, judgement }
}

/** Asks every rule of the trail. */
export function judgeTrail(trail: Trail, context: TrailContext): Judgement {
  const asked = new Map<string, boolean>()
  let isFinal = true
  const watching: TrailContext = {
    ...context,
    isPresent: (entry) => {
      const answer = context.isPresent(entry)
      asked.set(entry.value, answer)
      return answer
    },
    verdicts: {
      ...context.verdicts,
      ofTheTime: (held, now) => {
        const verdict = context.verdicts.ofTheTime(held, now)
        if (now === context.now) isFinal &&= isOver(held, verdict, now)
        return verdict
      },
    },
  }
  return {
    findings: auditRules.flatMap(({ inTrail }) => inTrail(trail, watching)),
    altered: alteredVerdicts(trail, watching),
    proofs: proofsOf(trail, context.limits),
    lateEntries: lateEntries(trail, context.limits),
    asked: [...asked],
    madeAt: context.now,
    isFinal,
  }
}

/** Whether a judgement that was kept still holds: of its trail and its policies it was known before. */
export function stillHolds(
  { asked, madeAt, isFinal }: Judgement,
  { now, isPresent }: Pick<TrailContext, 'now' | 'isPresent'>
): boolean {
  if (madeAt !== now && !(isFinal && madeAt < now)) return false
  return asked.every(([value, answer]) => isPresent({ field: 'timeline', value }) === answer)
}

/** Whether time alone can change nothing any more: it is ended, nothing is owed, and no entry is still to come. */
function isOver({ version }: HeldVersion, { course, obligations }: Verdict, now: Instant): boolean {
  return (
    isEnded(course.status) &&
    obligations.every(
      ({ state }) => state === 'met' || state === 'late' || state === 'cancelled'
    ) &&
    entriesOf(version).every(({ at }) => at <= now)
  )
}

function proofsOf(
  { present, firsts }: Trail,
  limits: AuditLimits
): Readonly<Record<Proof, number>> | null {
  if (present === null) return null
  const counts = { receipt: 0, signed: 0, committed: 0, typed: 0 }
  for (const fact of timelineOf(present.version))
    counts[proofOf(entryOf(fact), firstOfClaim(firsts, fact), limits)] += 1
  return counts
}
