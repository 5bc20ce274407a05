/** The obligations of which a sweep spoke, and nobody was notified. */
import type { Notice } from '../report/notice.ts'
import type { Found } from './found.ts'
import { holdings } from './held.ts'

/** An obligation that nobody heard of, and the word that reached nobody. */
export interface Unheard {
  readonly incident: string
  readonly target: string
  /** Whom it asked for in vain. */
  readonly asked: readonly string[]
}

/** One for each obligation: where its fallback heard of it, somebody did. What is not yet verified is not judged. */
export function unheardOf(
  notices: readonly Notice[],
  found: Found,
  trusted: readonly string[]
): readonly Unheard[] {
  const held = holdings(found, trusted)
  const rows = new Map<string, Notice[]>()
  for (const notice of notices) {
    const row = `${notice.incident}:${notice.target}#${notice.obligation.episode}`
    rows.set(row, [...(rows.get(row) ?? []), notice])
  }
  return [...rows.values()].flatMap((row): Unheard[] => {
    const [first] = row
    if (first === undefined) return []
    const keys = new Set(row.map(({ key }) => key))
    const comments = held.get(first.incident.toLowerCase())?.comments ?? []
    const deliveries = comments
      .flatMap(({ marker, settled }) => (settled ?? marker).delivered)
      .filter((delivery) => delivery.keys.some((key) => keys.has(key)))
    const heard = deliveries.some(({ reached }) => reached === 'pending' || reached.length > 0)
    if (deliveries.length === 0 || heard) return []
    const asked = [...new Set(row.flatMap(({ mention }) => mention))]
    return [{ incident: first.incident, target: first.target, asked }]
  })
}
