/** Whether an entry's own word of who acted is borne out by the commit that first states it. */
import type { TimelineEvent } from '../model/events.ts'
import type { AuditContext } from './context.ts'
import type { Revision } from './history.ts'
import { isAttested } from './people.ts'
import { isReceiptClaim } from './proof.ts'

/** Null where the entry names nobody. The action speaks for itself in the receipts that it commits. */
export function attestedBy(
  entry: TimelineEvent,
  first: Revision | null,
  context: Pick<AuditContext, 'policy' | 'limitsAt'>
): boolean | null {
  if (entry.by === undefined || first === null) return null
  return (
    isReceiptClaim(entry, first, context) ||
    isAttested(entry.by, first.commit.author, context.policy)
  )
}
