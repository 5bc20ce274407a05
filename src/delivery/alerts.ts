/** Alerts that a receiver holds open: which rows have one, and what is to become of it. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { elapsedSeconds, type Instant } from '../model/time.ts'
import type { Policy } from '../model/policy.ts'
import { isOwed } from '../report/words.ts'
import { toldOf } from './manager-notices.ts'
import type { Delivery } from './marker.ts'
import { type EndStep, isEnd, type Sent } from './sent.ts'
import { rowToldOf } from './told-of.ts'

/** An alert that stands open at a receiver. */
export interface OpenAlert {
  readonly receiver: string
  readonly delivery: Delivery
  /** When its last message was accepted. */
  readonly lastAt: Instant
  readonly isAcknowledged: boolean
}

/** The alerts of a row that nothing resolved yet, as far as is noted: of pagers alone, for they alone keep any. */
export function openAlertsOf(delivery: Delivery, { receivers = {} }: Policy): OpenAlert[] {
  const { sent = [] } = delivery
  const names = new Set(sent.map(({ receiver }) => receiver))
  return [...names].flatMap((receiver): OpenAlert | [] => {
    if (receivers[receiver]?.type !== 'pagerduty') return []
    const own = sent.filter((one) => one.receiver === receiver)
    const lastAt = lastOf(own.filter((one) => !isEnd(one)))
    if (lastAt === null) return []
    const ended = (step: EndStep) =>
      (lastOf(own.filter((one) => one.step === step)) ?? -1) >= lastAt
    if (ended('resolve')) return []
    return { receiver, delivery, lastAt, isAcknowledged: ended('acknowledge') }
  })
}

function lastOf(sent: readonly Sent[]): Instant | null {
  const accepted = sent.flatMap(({ at }) => at ?? [])
  return accepted.length === 0 ? null : Math.max(...accepted)
}

/**
 * What is to become of an alert. What the incident's end came after is resolved, and so is what is owed no more: done,
 * lowered, or of an episode that is over. Somebody who took it up has only acknowledged it; being told is no answer.
 */
export function endOf(alert: OpenAlert, entry: LedgerEntry): EndStep | null {
  const { course, file } = entry
  const row = rowToldOf(entry, alert.delivery)
  const word = entry.words.find((one) => toldOf(one, entry.words, [alert.delivery]) !== undefined)
  const endedAt = endInstant(entry)
  if (endedAt !== null && endedAt >= alert.lastAt) return 'resolve'
  if (word !== undefined) return word.until === null ? null : 'resolve'
  if (row === undefined || row.state === 'cancelled') return 'resolve'
  const isCall = row.do === 'notify' || row.do === 'engage'
  if (!isOwed(row) && (!isCall || endedAt !== null)) return 'resolve'
  if (alert.isAcknowledged) return null
  const isTaken =
    (row.do === 'engage' && row.metAt !== null) ||
    file.incident.timeline.some(
      ({ event, at }) => event === 'engaged' && at >= alert.lastAt && at >= course.reportedAt
    )
  return isTaken ? 'acknowledge' : null
}

const ENDS: ReadonlySet<string> = new Set(['resolved', 'closed', 'dismissed'])

/** Since when the incident is resolved, closed or dismissed; null where it is none of these. */
function endInstant({ course: { statusChanges } }: LedgerEntry): Instant | null {
  const last = statusChanges.findLastIndex(({ status }) => !ENDS.has(status))
  return statusChanges.length > last + 1 ? (statusChanges.at(-1)?.at ?? null) : null
}

/**
 * What the tracking issue keeps of an alert of an earlier episode: that it ended, and no more. The comment that rang it
 * stands, and would have it ended again with each sweep that reads it.
 */
export function endKept(delivery: Delivery): Delivery | null {
  const ends = (delivery.sent ?? []).filter((one) => isEnd(one))
  if (ends.length === 0) return null
  return { ...delivery, keys: delivery.keys.slice(-1), asked: [], reached: [], sent: ends }
}

/** Whether an incident that is over has alerts open that somebody may still be woken by: within `catch-up`. */
export function hasAlertsLeft(
  entry: LedgerEntry,
  delivered: readonly Delivery[],
  policy: Policy,
  now: Instant
): boolean {
  const endedAt = endInstant(entry)
  if (endedAt === null || now > endedAt + elapsedSeconds(policy['catch-up'])) return false
  return delivered.some((delivery) => openAlertsOf(delivery, policy).length > 0)
}
