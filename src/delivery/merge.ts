/** Deliveries of one obligation and episode, made one: for the tracking issue, whose marker must stay short. */
import { loginKey } from '../model/login.ts'
import { furthestKey, isAudience, parseKey, rankOf } from './key.ts'
import type { Delivery, Reached } from './marker.ts'
import { unique } from './mentions.ts'
import { mergeSent } from './sent.ts'

/**
 * One delivery for each obligation and episode, in order of their first appearance. Keys in the order of their steps;
 * of a login reached more than once, the earliest instant. Deliveries without a readable key are dropped.
 */
export function mergeDeliveries(deliveries: readonly Delivery[]): readonly Delivery[] {
  const merged = new Map<string, Delivery>()
  for (const delivery of deliveries) {
    const key = furthestKey(delivery)
    if (key === null) continue
    const row = `${key.incident}:${key.target}#${key.episode}`
    const other = merged.get(row)
    merged.set(row, other === undefined ? mergeTwo(delivery, delivery) : mergeTwo(other, delivery))
  }
  return [...merged.values()]
}

function mergeTwo(one: Delivery, other: Delivery): Delivery {
  const keys = [...new Set([...one.keys, ...other.keys])].toSorted(
    (left, right) => rankOfKey(left) - rankOfKey(right)
  )
  const { target = '' } = furthestKey({ keys }) ?? {}
  const sent = mergeSent(one.sent ?? [], other.sent ?? [])
  return {
    keys: isAudience(target) ? keys.slice(-1) : keys,
    dueAt: one.dueAt ?? other.dueAt,
    asked: unique([...one.asked, ...other.asked]),
    reached: mergeReached(one, other),
    ...(sent.length === 0 ? {} : { sent }),
  }
}

/** A pending delivery stays pending only where its keys are not settled elsewhere: the comment knows better. */
function mergeReached(one: Delivery, other: Delivery): Delivery['reached'] {
  if (one.reached === 'pending') return covers(other, one) ? other.reached : 'pending'
  if (other.reached === 'pending') return covers(one, other) ? one.reached : 'pending'
  const earliest = new Map<string, Reached>()
  for (const reached of [...one.reached, ...other.reached]) {
    const known = earliest.get(loginKey(reached.login))
    if (known === undefined || reached.at < known.at) {
      earliest.set(loginKey(reached.login), reached)
    }
  }
  return [...earliest.values()]
}

function covers(settled: Delivery, pending: Delivery): boolean {
  return pending.keys.every((key) => settled.keys.includes(key))
}

function rankOfKey(key: string): number {
  const step = parseKey(key)?.step
  return step === undefined ? -1 : rankOf(step)
}
