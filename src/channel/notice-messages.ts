/** The messages of notices: each by its receivers, unless one of this step went out already. */
import { isSentBeside } from '../clock/declared.ts'
import { MANAGER } from '../clock/who-counts.ts'
import { isFallback, parseKey } from '../delivery/key.ts'
import { rowOf, sentIn } from '../delivery/message-rows.ts'
import type { Delivery } from '../delivery/marker.ts'
import { isDuty, type Notice } from '../delivery/notice.ts'
import { rankOfStep, type Sent } from '../delivery/sent.ts'
import type { SweptIncident } from '../delivery/swept-incident.ts'
import type { Message } from './message.ts'
import { noticeText } from './notice-text.ts'
import { penOf } from './pen.ts'
import { type Calling, type Recipient, recipientsOf } from './recipients.ts'

/** What is known of an incident when its messages are drawn. */
export interface Telling {
  readonly swept: SweptIncident
  /** What is on record of it: what was tried in vain there is tried again, what this run tried is not. */
  readonly delivered: readonly Delivery[]
  /** Of the tracking issue; null where there is none yet. */
  readonly issueUrl: string | null
}

/** The messages that these notices of one incident owe still. */
export function noticeMessages(
  { swept, delivered, issueUrl }: Telling,
  notices: readonly Notice[],
  chosen: (recipient: Recipient, notice: Notice) => boolean = () => true
): readonly Message[] {
  const { policy } = swept.policyFile
  const { receivers = {} } = policy
  if (!isSentBeside(swept.entry, policy)) return []
  return notices.flatMap((notice): Message[] => {
    const key = parseKey(notice.key)
    const row = rowOf(notice.key)
    if (key === null || row === null) return []
    const accepted = sentIn(delivered, notice.key).filter(({ at }) => at !== null)
    const sent = [...accepted, ...sentIn(swept.sent, notice.key)]
    return recipientsOf(callingOf(notice), swept.mentions)
      .filter((one) => !isSent(sent, one, key.step) && chosen(one, notice))
      .flatMap(({ receiver: name, ...place }): Message[] => {
        const receiver = receivers[name]
        if (receiver === undefined) return []
        const pen = penOf(swept, receiver, issueUrl)
        return [
          {
            receiver: name,
            event: 'notice',
            incident: notice.incident,
            row,
            key: notice.key,
            keys: notice.keys,
            step: key.step,
            dueAt: notice.dueAt,
            ...place,
            text: noticeText(notice, pen),
          },
        ]
      })
  })
}

/**
 * Whether this step, or one that goes further, went there. Who is told instead of somebody hears of a step that the
 * others have heard of already.
 */
function isSent(sent: readonly Sent[], { receiver, to }: Recipient, step: string): boolean {
  return sent.some(
    (one) =>
      one.receiver === receiver &&
      one.to === to &&
      rankOfStep(one.step) >= Math.floor(rankOfStep(step))
  )
}

function callingOf(notice: Notice): Calling {
  const { mention } = notice
  if (!isDuty(notice)) return { roles: [MANAGER], owner: MANAGER, via: [], mention }
  const { obligation, keys } = notice
  const told = new Set(keys.map((key) => stepOf(key)))
  const steps = obligation.steps.filter(({ step }) => told.has(step))
  return {
    roles: steps.flatMap((step) => step.mention),
    owner: obligation.owner,
    via: steps.flatMap((step) => step.via ?? []),
    mention,
  }
}

/** The step that a key tells; of a word to those who are told instead, the step in whose place it is. */
function stepOf(key: string): string {
  const step = parseKey(key)?.step
  if (step === undefined) return ''
  return isFallback(step) ? step.replace('+fallback', '') : step
}
