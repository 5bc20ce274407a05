/** The rows of a marker by what they are about, one duty in one episode, and what went out of each by receivers. */
import { furthestKey, isAudience, type NoticeKey, parseKey } from './key.ts'
import type { Delivery } from './marker.ts'
import { mergeDeliveries } from './merge.ts'
import { mergeSent, type Sent } from './sent.ts'

/** A key without its step: `v1:<id>:<target>#<episode>`, which is one alert; null where the text is no key. */
export function rowOf(key: string): string | null {
  const parts = parseKey(key)
  return parts === null ? null : rowName(parts)
}

/** The same of a key's parts. */
function rowName({ incident, target, episode }: Omit<NoticeKey, 'step'>): string {
  return `v1:${incident}:${target}#${episode}`
}

/** What went out of the row that a key belongs to. */
export function sentIn(rows: readonly Delivery[], key: string): readonly Sent[] {
  return sentOfRow(rows, rowOf(key))
}

/** The same by the row's name. */
function sentOfRow(rows: readonly Delivery[], row: string | null): readonly Sent[] {
  return rows
    .filter(({ keys }) => row !== null && rowOf(keys.at(-1) ?? '') === row)
    .reduce<readonly Sent[]>((all, { sent = [] }) => mergeSent(all, sent), [])
}

/**
 * What GitHub holds, with what went out of it since. That something went out tells GitHub nothing: a notice is owed
 * there still. What was said to an audience has no notice, and is noted in the issue alone.
 */
export function withSent(
  delivered: readonly Delivery[],
  sent: readonly Delivery[]
): readonly Delivery[] {
  if (sent.length === 0) return delivered
  const known = new Set(delivered.map(({ keys }) => rowOf(keys.at(-1) ?? '')))
  const fresh = sent.filter((one) => {
    const key = furthestKey(one)
    return key !== null && isAudience(key.target) && !known.has(rowName(key))
  })
  const all = delivered.map((delivery) => {
    const more = sentIn(sent, delivery.keys.at(-1) ?? '')
    return more.length === 0
      ? delivery
      : { ...delivery, sent: mergeSent(delivery.sent ?? [], more) }
  })
  return mergeDeliveries([...all, ...fresh])
}
