/** Judges every incident of a traced history, anew only where something changed since an earlier run. */
import { createHash } from 'node:crypto'
import type { IncidentCard } from '../../audit/card.ts'
import type { AuditContext, TrailContext } from '../../audit/context.ts'
import { cardOf, judgeTrail, stillHolds } from '../../audit/judge-trail.ts'
import {
  limitsBy,
  type MainPolicy,
  mainPolicies,
  policyChanges,
  timelineOf,
} from '../../audit/policies.ts'
import { judgeBy } from '../../audit/verdicts.ts'
import type { PolicyVersion } from '../../audit/history.ts'
import { policyInForce } from '../../clock/policy-timeline.ts'
import { judged } from '../ledger/policies-of.ts'
import { namesRota, withRotas } from '../ledger/rotas-of.ts'
import type { TracedHistory } from '../../git/traced-history.ts'
import type { Policy } from '../../model/policy.ts'
import type { RotaVersion } from '../../model/roster.ts'
import type { Instant, Zones } from '../../model/time.ts'

/** What the rules of the history may ask but for what only whoever asks for an audit can say. */
type JudgedContext = Omit<AuditContext, 'population' | 'issues' | 'comments'>

/** What a history was judged by, and what came out. */
export interface JudgedHistory {
  readonly context: JudgedContext
  /** How many trails were judged anew. */
  readonly judged: number
  /** What the cards rest on beside their trails, as a digest. */
  readonly basis: string
}

/** What it is judged by. */
interface Judging {
  readonly now: Instant
  readonly zones: Zones
  readonly policyAtHand: () => Promise<Policy>
  /** The versions of the rota, asked for only where a policy names one; left out: there are none. */
  readonly rotas?: () => Promise<readonly RotaVersion[]>
  /** What verifying the signatures said; null, or left out: they were not verified. */
  readonly signatures?: TrailContext['signatures']
}

/** Judges as of `now`; one trail at a time is in memory. `policyAtHand` is taken where none of the history can be used. */
export async function judgeHistory(
  traced: TracedHistory,
  { now, zones, policyAtHand, rotas = async () => [], signatures = null }: Judging
): Promise<JudgedHistory> {
  const typed = [...traced.history.policies.values()]
  const versions = typed.some(({ policy }) => policy !== null && namesRota(policy))
    ? await rotas()
    : []
  const history = {
    ...traced.history,
    policies: new Map(
      [...traced.history.policies].map(([blob, version]) => [
        blob,
        onRotas(judged(version, zones), versions),
      ])
    ),
  }
  const policies = mainPolicies(history)
  const policy = policies.at(-1)?.policy ?? (await policyAtHand())
  const rest = {
    policy,
    policyChanges: policyChanges(policies),
    limitsAt: limitsBy(policies, policy),
    now,
    signatures,
  }
  const timeline = timelineOf(policies, policy)
  const context: TrailContext = {
    ...rest,
    policyAt: (at) => policyInForce(timeline, at).policy,
    timeline,
    verdicts: judgeBy(timeline, policy, zones),
    isBornElsewhere: traced.isBornElsewhere,
  }
  const basis = basisOf(policies, policy, versions, signatures)
  let anew = 0
  const cards = traced.keys.flatMap((key): IncidentCard[] => {
    const known = traced.cardOf(key, basis)
    if (known !== null && stillHolds(known, context)) return [known]
    const trail = traced.trailOf(key)
    if (trail === null) return []
    anew += 1
    return [cardOf(trail, judgeTrail(trail, context))]
  })
  const { revisions } = traced
  return {
    context: { ...rest, history, revisions, policies, rotas: versions, cards },
    judged: anew,
    basis,
  }
}

function onRotas(version: PolicyVersion, versions: readonly RotaVersion[]): PolicyVersion {
  const { policy } = version
  return policy === null ? version : { ...version, policy: withRotas(policy, versions) }
}

declare const JUDGING_DIGEST: string | undefined

/** The rules, which are this program; the tables of time zones; every policy with the commit that brought it; the rotas; and the signatures. */
function basisOf(
  policies: readonly MainPolicy[],
  policy: Policy,
  rotas: readonly RotaVersion[],
  signatures: TrailContext['signatures']
): string {
  const program = typeof JUDGING_DIGEST === 'undefined' ? 'source' : JUDGING_DIGEST
  const commits = policies.map(({ revision }) => revision.commit.hash)
  const verified = signatures === null ? null : [...signatures]
  const parts = [program, process.versions['tz'], commits, policy, verified, ...rotas]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
