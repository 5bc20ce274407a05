/** What a receiver took in vain, as is on record: tried again while it is owed still, and is the last that was said there. */
import { isOwed } from '../clock/compute-ledger.ts'
import type { Obligation, Step } from '../clock/obligation.ts'
import { formatKey, furthestKey, type NoticeKey } from '../delivery/key.ts'
import type { DutyNotice } from '../delivery/notice.ts'
import { latenessOf } from '../delivery/notices.ts'
import { isEnd, rankOfStep, type Sent } from '../delivery/sent.ts'
import { rowToldOf } from '../delivery/told-of.ts'
import { elapsedSeconds } from '../model/time.ts'
import type { Message } from './message.ts'
import { noticeMessages, type Telling } from './notice-messages.ts'

/** The messages that failed in an earlier run, drawn as of now. */
export function messagesAgain(telling: Telling): readonly Message[] {
  const { swept, delivered } = telling
  const { entry, now } = swept
  const oldest = now - elapsedSeconds(swept.policyFile.policy['catch-up'])
  return delivered.flatMap((delivery): readonly Message[] => {
    const { asked, sent = [] } = delivery
    const key = furthestKey(delivery)
    if (key === null) return []
    const obligation = rowToldOf(entry, delivery)
    if (obligation === undefined || !isOwed(obligation)) return []
    const due = obligation.steps.filter(({ at }) => at >= oldest && at <= now)
    return failedIn(sent).flatMap((vain) => {
      // A place is told what it was told in vain: a further step may call others alone. Where the clock was put back
      // since, it is told how far that has come by now.
      const same = due.find(({ step }) => step === vain.step)
      const before = due.filter((one) => isBefore(one, vain))
      // One word may have told several steps, and one of the earlier ones be what called this place.
      const words =
        same === undefined ? before.toReversed().map((one) => [one]) : [[...before, same]]
      const drawn = words.map((steps) =>
        drawnAgain(telling, { key, asked, obligation, steps }, vain)
      )
      return drawn.find((messages) => messages.length > 0) ?? []
    })
  })
}

interface Again {
  readonly key: NoticeKey
  readonly asked: readonly string[]
  readonly obligation: Obligation
  /** What the one word tells, the furthest last. */
  readonly steps: readonly Step[]
}

/** The message of these steps to the place of one that failed; none where they are not for it, or it was told that far. */
function drawnAgain(
  telling: Telling,
  { key, asked, obligation, steps }: Again,
  vain: Sent
): readonly Message[] {
  const { entry, now } = telling.swept
  const last = steps.at(-1)
  if (last === undefined) return []
  const { step, at } = last
  const notice: DutyNotice = {
    key: formatKey({ ...key, step }),
    keys: steps.map((one) => formatKey({ ...key, step: one.step })),
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
  return noticeMessages(
    telling,
    [notice],
    ({ receiver, to }) => vain.receiver === receiver && vain.to === to
  )
}

function isBefore({ step }: Step, vain: Sent): boolean {
  return rankOfStep(step) < rankOfStep(vain.step)
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
