/** What is said while GitHub cannot be asked: by what a watch remembers of it, or, without memory, no more than the worst. */
import type { Delivery } from '../delivery/marker.ts'
import { mergeDeliveries } from '../delivery/merge.ts'
import type { Notice } from '../delivery/notice.ts'
import { owedCommentOf } from '../delivery/owed-comment.ts'
import { sweptIncidents, type SweepInput } from '../delivery/plan-sweep.ts'
import { mostUrgentFirst } from '../delivery/notices.ts'
import { idKey } from '../model/id.ts'
import type { SentRows } from './channels.ts'
import type { Message } from './message.ts'
import { noticeMessages } from './notice-messages.ts'
import { messagesOf } from './owed-messages.ts'
import { deduplicates } from './payload.ts'

/** What GitHub held of each incident when it last answered, by the id in lower case. */
export type Told = ReadonlyMap<string, readonly Delivery[]>

/**
 * The messages of these incidents, by their ids in lower case.
 *
 * @param told null: nobody remembers. Then only receivers that know a key again are used, for the worst step of each.
 * @param tried what earlier runs sent and tried in vain, as far as no marker holds it.
 */
export function blindMessages(
  input: SweepInput,
  incidents: ReadonlySet<string>,
  told: Told | null,
  tried: SentRows = new Map()
): readonly Message[] {
  const { receivers } = input.policyFile.policy
  if (receivers === undefined) return []
  const sweptOf = sweptIncidents(input)
  return mostUrgentFirst(input.entries).flatMap((entry) => {
    const id = idKey(entry.file.incident.id)
    if (!incidents.has(id)) return []
    const delivered = mergeDeliveries([...(told?.get(id) ?? []), ...accepted(input.sent, id)])
    const swept = sweptOf(entry, delivered)
    const { notices } = owedCommentOf(swept, delivered)
    const known = mergeDeliveries([...delivered, ...accepted(tried, id)])
    const telling = { swept, delivered: known, issueUrl: null }
    if (told !== null) return messagesOf(entry, telling, notices, true)
    const worst = noticeMessages(telling, notices.toSorted(worstFirst), ({ receiver }) => {
      const one = receivers[receiver]
      return one !== undefined && deduplicates(one)
    })
    // Of each receiver the worst: what one pager hears is no reason for another to be silent.
    return worst.filter(
      ({ receiver }, index) => worst.findIndex((one) => one.receiver === receiver) === index
    )
  })
}

/** What nobody took is not told: it is tried again at the next look. */
function accepted(sent: SentRows | undefined, id: string): readonly Delivery[] {
  return (sent?.get(id) ?? []).filter(({ sent: all = [] }) => all.some(({ at }) => at !== null))
}

function worstFirst(one: Notice, other: Notice): number {
  return (
    other.lateBySeconds - one.lateBySeconds ||
    (one.dueAt ?? Number.MAX_SAFE_INTEGER) - (other.dueAt ?? Number.MAX_SAFE_INTEGER)
  )
}
