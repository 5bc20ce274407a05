/** Whether the people whom an entry names are borne out by the commit that first states it. */
import type { TimelineEvent } from '../model/events.ts'
import type { AuditContext } from './context.ts'
import type { Revision } from './history.ts'
import { isAttested, claimOf } from './proof.ts'

/** Who acted, and who was told or took it up. */
export const PEOPLE = ['by', 'who'] as const
export type PersonKey = (typeof PEOPLE)[number]

/** The name that an entry gives under a key; null where it gives none. */
export function personIn(entry: TimelineEvent, key: PersonKey): string | null {
  if (key === 'by') return entry.by ?? null
  return 'who' in entry ? (entry.who ?? null) : null
}

/** Null where the entry names nobody. Of the receipts that the action commits GitHub or the receiver knows more than Git. */
export function attestedBy(
  entry: TimelineEvent,
  key: PersonKey,
  first: Revision | null,
  context: Pick<AuditContext, 'policy' | 'limitsAt'>
): boolean | null {
  const name = personIn(entry, key)
  if (name === null || first === null) return null
  return (
    claimOf(entry, first, context) !== null || isAttested(name, first.commit.author, context.policy)
  )
}
