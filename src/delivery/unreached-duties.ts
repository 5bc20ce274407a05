/** The obligations of which somebody was to hear, and nobody did whom it concerns. */
import { loginKey } from '../model/login.ts'
import { idKey } from '../model/id.ts'
import { isCalledFor } from '../clock/declared.ts'
import { isOwed } from '../clock/compute-ledger.ts'
import type { Obligation } from '../clock/obligation.ts'
import { parseKey, type ToldStep } from './key.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { toldOf } from './manager-notices.ts'
import { existingByIncident } from './existing.ts'
import { type Delivery, heardOf } from './marker.ts'
import { concernedBy } from './mentions.ts'
import { sweptIncidents, type SweepInput } from './plan-sweep.ts'
import type { SweptIncident } from './swept-incident.ts'
import { isToldOf } from './told-of.ts'
import { unreached } from './verify.ts'

/** An obligation that nobody heard of whom it concerns. */
export interface UnreachedDuty {
  readonly incident: string
  readonly target: string
  /** Whom it asked for in vain. */
  readonly asked: readonly string[]
}

/**
 * Each obligation still owed of which a word went out that reached nobody whom it concerns: a role's people, or those
 * of its fallback. What is not yet verified is not judged.
 */
export function unreachedDutiesOf(input: SweepInput): readonly UnreachedDuty[] {
  const existing = existingByIncident(input)
  const sweptOf = sweptIncidents(input)
  return input.entries.flatMap((entry) => {
    const { id } = entry.file.incident
    const delivered = existing.get(idKey(id))?.delivered ?? []
    if (delivered.length === 0 || !isCalledFor(entry, input.policyFile.policy)) return []
    const swept = sweptOf(entry, delivered)
    const duties = swept.entry.obligations
      .filter(isOwed)
      .flatMap((obligation): UnreachedDuty | [] => {
        const delivery = delivered.findLast((one) => isToldOf(obligation, one, entry.course))
        if (delivery === undefined || hasReached(obligation, delivery, swept)) return []
        return { incident: id, target: obligation.target, asked: unreached(delivery) }
      })
    return [...duties, ...unreachedWords(swept, delivered)]
  })
}

/** Of a hold that lasts, or a dismissal that stands, the incident manager or their fallback has to hear. */
function unreachedWords(
  { entry, mentions }: SweptIncident,
  delivered: readonly Delivery[]
): UnreachedDuty[] {
  const concerned = concernedBy([MANAGER], MANAGER, mentions)
  return entry.words.flatMap((word): UnreachedDuty | [] => {
    const told = word.until === null ? toldOf(word, entry.words, delivered) : undefined
    if (told === undefined || told.reached === 'pending') return []
    if (heardOf(told).some(({ login }) => concerned.has(loginKey(login)))) return []
    return { incident: entry.file.incident.id, target: word.what, asked: unreached(told) }
  })
}

function hasReached(obligation: Obligation, delivery: Delivery, swept: SweptIncident): boolean {
  const { keys, reached } = delivery
  if (reached === 'pending') return true
  const told = new Set<ToldStep | undefined>(keys.map((key) => parseKey(key)?.step))
  const steps = obligation.steps.filter(({ step }) => told.has(step))
  // Where the policy asks for other steps by now, whoever was reached was reached.
  const heard = heardOf(delivery)
  if (steps.length === 0) return heard.length > 0
  const roles = steps.flatMap(({ mention }) => mention)
  const concerned = concernedBy(roles, obligation.owner, swept.mentions)
  return heard.some(({ login }) => concerned.has(loginKey(login)))
}
