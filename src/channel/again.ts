/** What a receiver took in vain, as is on record: tried again while it is owed still, and is the last that was said there. */
import { isOwed } from '../clock/compute-ledger.ts'
import { formatKey, parseKey } from '../delivery/key.ts'
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
    const key = parseKey(keys.at(-1) ?? '')
    if (key === null) return []
    const obligation = entry.obligations.find(
      ({ target, episode }) => target === key.target && episode === key.episode
    )
    if (obligation === undefined || !isOwed(obligation)) return []
    const vain = failedIn(sent)
    // A place is told what it was told in vain: a further step may call others alone.
    return obligation.steps.flatMap(({ step, at }): readonly Message[] => {
      const places = vain.filter((one) => one.step === step)
      if (places.length === 0 || at < oldest || at > now) return []
      const own = formatKey({ ...key, step })
      const notice: DutyNotice = {
        key: own,
        keys: [own],
        incident: entry.file.incident.id,
        target: obligation.target,
        step,
        at,
        dueAt: obligation.dueAt,
        lateBySeconds: latenessOf(obligation, now),
        mention: asked,
        otherMeans: [],
        obligation,
      }
      return noticeMessages(telling, [notice], ({ receiver, to }) =>
        places.some((one) => one.receiver === receiver && one.to === to)
      )
    })
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
