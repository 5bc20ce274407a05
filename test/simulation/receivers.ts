/** Receivers that are played: each takes, refuses, is slow or silent by the seed, and keeps what it took. */
import { pagerdutyEvent, plainKey } from '../../src/channel/payload.ts'
import type { Message } from '../../src/channel/message.ts'
import type { Instant } from '../../src/model/time.ts'
import type { deliverMessage, Try } from '../../src/send/deliver-message.ts'
import type { Chance } from './random.ts'

/** How often each thing befalls a message, as a share. */
export interface ReceiverOdds {
  /** 503, or the connection ends: it may be tried again. */
  readonly fails?: number
  /** 403: another try is refused as well. */
  readonly refuses?: number
  /** No answer in time, and nothing was taken. */
  readonly silent?: number
  /** No answer in time, and it was taken: it comes twice. */
  readonly late?: number
}

/** A message that one took. */
export interface Taken {
  readonly at: Instant
  readonly message: Message
  /** By which the receiver knows it again. */
  readonly id: string
}

/** All of them. */
export interface Receivers {
  readonly deliver: typeof deliverMessage
  readonly taken: readonly Taken[]
  /** PagerDuty’s alerts by `dedup_key`. */
  readonly alerts: ReadonlyMap<string, 'triggered' | 'acknowledged' | 'resolved'>
  /** The receivers that did not take something in this sweep. */
  readonly troubled: Set<string>
  readonly counts: Map<string, number>
  /** No more trouble from here on. */
  readonly end: () => void
}

/** What they are played with. */
export interface ReceiverScene {
  readonly luck: Chance
  readonly odds: ReceiverOdds
  readonly now: () => Instant
  /** Whether a receiver is out of order at an instant, whatever its odds. */
  readonly isOut: (receiver: string, at: Instant) => boolean
  /** Counts one position of the run; true: it is killed there, or was before. */
  readonly isKilled: () => boolean
}

/** Opens them. */
export function openReceivers({ luck, odds, now, isOut, isKilled }: ReceiverScene): Receivers {
  const taken: Taken[] = []
  const alerts = new Map<string, 'triggered' | 'acknowledged' | 'resolved'>()
  const troubled = new Set<string>()
  const counts = new Map<string, number>()
  let over = false
  const strikes = (kind: string, odd = 0) => {
    if (over || !luck.happens(odd)) return false
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return true
  }
  const take = (message: Message): Try => {
    const id = plainKey(message.key, digest)
    taken.push({ at: now(), message, id })
    if (message.receiver !== 'pager') return { accepted: true, ref: id }
    const posting = { key: id, row: plainKey(message.row, digest), now: now() }
    const event: unknown = pagerdutyEvent(message, 'R0UT1NGKEY', posting)
    const { dedup_key: key, event_action: action } = alertOf(event)
    const state = alerts.get(key)
    if (action === 'trigger' && (state ?? 'resolved') === 'resolved') alerts.set(key, 'triggered')
    if (action === 'acknowledge' && state === 'triggered') alerts.set(key, 'acknowledged')
    if (action === 'resolve' && state !== undefined) alerts.set(key, 'resolved')
    return { accepted: true, ref: key }
  }
  const fail = (message: Message, why: string, again: boolean): Try => {
    troubled.add(message.receiver)
    return { accepted: false, why, again, retryAfter: null }
  }
  return {
    taken,
    alerts,
    troubled,
    counts,
    end: () => void (over = true),
    deliver: async (message) => {
      const { receiver } = message
      if (!over && isKilled()) {
        // Killed before the message is on its way, or after it was taken and before anybody noted it.
        if (luck.happens(0.5)) take(message)
        return fail(message, 'killed', false)
      }
      if (!over && isOut(receiver, now())) {
        counts.set('receiver out of order', (counts.get('receiver out of order') ?? 0) + 1)
        return fail(message, 'it answered 503', true)
      }
      if (strikes('message refused', odds.refuses)) return fail(message, 'it answered 403', false)
      if (strikes('message failed', odds.fails)) return fail(message, 'it answered 503', true)
      if (strikes('receiver silent', odds.silent))
        return fail(message, 'it did not answer in time', true)
      if (strikes('answer late', odds.late)) {
        take(message)
        return fail(message, 'it did not answer in time', true)
      }
      return take(message)
    },
  }
}

function alertOf(event: unknown): { readonly dedup_key: string; readonly event_action: string } {
  if (
    typeof event === 'object' &&
    event !== null &&
    'dedup_key' in event &&
    'event_action' in event &&
    typeof event.dedup_key === 'string' &&
    typeof event.event_action === 'string'
  )
    return { dedup_key: event.dedup_key, event_action: event.event_action }
  throw new Error('An event of PagerDuty has a key and an action.')
}

function digest(text: string): string {
  let sum = 0
  for (const character of text) sum = Math.trunc(sum * 31 + (character.codePointAt(0) ?? 0)) % 1e15
  return String(sum).padStart(64, '0')
}
