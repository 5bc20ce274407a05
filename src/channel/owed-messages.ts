/** All messages that are owed now, by what GitHub holds and what went out already. */
import { isCalledFor } from '../clock/declared.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { existingByIncident } from '../delivery/existing.ts'
import type { Delivery } from '../delivery/marker.ts'
import type { Notice } from '../delivery/notice.ts'
import { sweptIncidents, type SweepInput } from '../delivery/plan-sweep.ts'
import { rankOfStep } from '../delivery/sent.ts'
import { mostUrgentFirst } from '../delivery/notices.ts'
import { idKey } from '../model/id.ts'
import { alertMessages } from './alert-messages.ts'
import { messagesAgain } from './again.ts'
import { audienceMessages } from './audience.ts'
import type { Message } from './message.ts'
import { noticeMessages, type Telling } from './notice-messages.ts'

/**
 * The messages of these notices, and of what needs none: the ends of alerts, words to audiences, what failed before.
 * The most urgent incident comes first: a
 * receiver hears one after the other. An incident whose issue is closed is left alone, for what went out could be noted nowhere.
 */
export function owedMessages(input: SweepInput, notices: readonly Notice[]): readonly Message[] {
  if (input.policyFile.policy.receivers === undefined) return []
  const existing = existingByIncident(input)
  const sweptOf = sweptIncidents(input)
  return mostUrgentFirst(input.entries).flatMap((entry) => {
    const known = existing.get(idKey(entry.file.incident.id))
    const isNoted =
      (known?.standing ?? null) === null
        ? entry.open && isCalledFor(entry, input.policyFile.policy)
        : known?.standing?.issue.state === 'open'
    const delivered = known?.delivered ?? []
    const issueUrl = known?.standing?.issue.url ?? null
    const telling = { swept: sweptOf(entry, delivered), delivered, issueUrl }
    return messagesOf(entry, telling, notices, isNoted)
  })
}

/** Those of one incident. */
export function messagesOf(
  entry: LedgerEntry,
  telling: Telling & { readonly delivered: readonly Delivery[] },
  notices: readonly Notice[],
  isNoted: boolean
): readonly Message[] {
  const own = notices.filter(({ incident }) => incident === entry.file.incident.id)
  const owed = noticeMessages(telling, own)
  if (!isNoted) return owed
  return [
    ...furthest([...owed, ...messagesAgain(telling)]),
    ...alertMessages(telling),
    ...audienceMessages(telling),
  ]
}

/** Of each duty and place the message that goes furthest: what failed before is tried again only while it is the last word. */
function furthest(messages: readonly Message[]): readonly Message[] {
  return messages.filter((one) =>
    messages.every(
      (other) =>
        other.receiver !== one.receiver ||
        other.to !== one.to ||
        other.row !== one.row ||
        rankOfStep(other.step) <= rankOfStep(one.step)
    )
  )
}
