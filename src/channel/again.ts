/** What a receiver took in vain, as is on record: tried again while it is owed still, and is the last that was said of it. */
import { isOwed } from '../clock/compute-ledger.ts'
import { isFallback, parseKey } from '../delivery/key.ts'
import type { DutyNotice } from '../delivery/notice.ts'
import { latenessOf } from '../delivery/notices.ts'
import { isEnd, type Sent } from '../delivery/sent.ts'
import { elapsedSeconds } from '../model/time.ts'
import type { Message } from './message.ts'
import { noticeMessages, type Telling } from './notice-messages.ts'

/** The messages that failed in an earlier run, drawn as of now. */
export function messagesAgain(telling: Telling): readonly Message[] {
  const { swept, delivered } = telling
  const { entry, now } = swept
  const oldest = now - elapsedSeconds(swept.policyFile.policy['catch-up'])
  return delivered.flatMap(({ keys, asked, sent = [] }): readonly Message[] => {
    const vain = failedIn(sent)
    const key = parseKey(keys.at(-1) ?? '')
    if (vain.length === 0 || key === null || isFallback(key.step)) return []
    const obligation = entry.obligations.find(
      ({ target, episode }) => target === key.target && episode === key.episode
    )
    const step = obligation?.steps.find((one) => one.step === key.step)
    if (obligation === undefined || step === undefined || !isOwed(obligation)) return []
    if (step.at < oldest) return []
    const notice: DutyNotice = {
      key: keys.at(-1) ?? '',
      keys: keys.slice(-1),
      incident: entry.file.incident.id,
      target: obligation.target,
      step: step.step,
      at: step.at,
      dueAt: obligation.dueAt,
      lateBySeconds: latenessOf(obligation, now),
      mention: asked,
      otherMeans: [],
      obligation,
    }
    return noticeMessages(telling, [notice], ({ receiver, to }) =>
      vain.some((one) => one.receiver === receiver && one.to === to)
    )
  })
}

/** Of each place the last message, where nobody took it. */
function failedIn(sent: readonly Sent[]): readonly Sent[] {
  const last = new Map(
    sent
      .filter((one) => !isEnd(one))
      .map((one) => [JSON.stringify([one.receiver, one.to]), one] as const)
  )
  return [...last.values()].filter(({ at }) => at === null)
}
