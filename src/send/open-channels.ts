/** Opens the receivers of a policy for one run: all at once, each message tried a few times, nothing secret said. */
import { setTimeout } from 'node:timers/promises'
import { acceptedRows, type Channels, type SentRows, withOutcome } from '../channel/channels.ts'
import type { Message, Outcome } from '../channel/message.ts'
import type { Policy } from '../model/policy.ts'
import type { Receiver } from '../model/receiver.ts'
import type { Instant } from '../model/time.ts'
import { deliverMessage, type Try } from './deliver-message.ts'
import { type Lookup, systemLookup } from './public-address.ts'
import { type Environment, type Wired, wiringOf } from './wiring.ts'

/** What the receivers are opened with. */
export interface ChannelOptions {
  readonly receivers: Policy['receivers']
  readonly environment: Environment
  /** `--allow-insecure-receivers`. */
  readonly insecure: boolean
  /** The instant of an acceptance. */
  readonly now: () => Instant
  /** Nothing is sent once it aborts. */
  readonly deadline: AbortSignal
  /** What earlier runs sent and no marker holds. */
  readonly before?: SentRows
  /** Hears of each outcome at once, so that it can be noted before anything else happens. */
  readonly note?: (rows: SentRows) => void
  /** Milliseconds that a second of waiting takes; tests shorten it. */
  readonly second?: number
  /** Seconds that one answer may take. */
  readonly patience?: number
  readonly lookup?: Lookup
  /** How one message goes out; a simulation plays receivers without a network. */
  readonly deliver?: typeof deliverMessage
}

/** Tries of one message, and the seconds before the next. */
const WAITS = [1, 4] as const
/** A receiver that asks for a longer wait than this is left to the next run, in seconds. */
const LONGEST_WAIT = 30
/** So many messages in a row without an answer: then it answers nobody, and the others do not wait for it. */
const SILENCE = 2
const PATIENCE = 10

/** Opens them; what is wrong with one is said when something is to go out by it. */
export function openChannels(options: ChannelOptions): Channels {
  const { before = new Map(), note } = options
  let rows: SentRows = acceptedRows(before)
  // What was tried in vain before this run is noted on: whoever cannot ask GitHub tries it again by that.
  let noted: SentRows = before
  const outcomes: Outcome[] = []
  const learn = (outcome: Outcome) => {
    outcomes.push(outcome)
    rows = withOutcome(rows, outcome)
    noted = withOutcome(noted, outcome)
    note?.(noted)
  }
  return {
    sent: () => rows,
    outcomes: () => outcomes,
    send: async (messages) => {
      const names = [...new Set(messages.map(({ receiver }) => receiver))]
      await Promise.all(
        names.map((name) =>
          sendAll(
            messages.filter(({ receiver }) => receiver === name),
            options.receivers?.[name],
            options,
            learn
          )
        )
      )
    },
  }
}

/** One after the other, as a receiver expects them. */
async function sendAll(
  messages: readonly Message[],
  receiver: Receiver | undefined,
  options: ChannelOptions,
  learn: (outcome: Outcome) => void
): Promise<void> {
  const { environment, insecure, now } = options
  const wired =
    receiver === undefined
      ? 'the policy has no such receiver'
      : wiringOf(receiver, environment, insecure)
  let unanswered = 0
  for (const message of messages) {
    const fail = (why: string) => learn({ message, at: null, ref: null, why })
    if (typeof wired === 'string' || receiver === undefined) {
      fail(typeof wired === 'string' ? wired : '')
    } else if (options.deadline.aborted) {
      fail('the time limit was reached')
    } else if (unanswered >= SILENCE) {
      fail('it answered none of the messages before')
    } else {
      const tried = await tryAgain(message, { receiver, wired }, options)
      if (tried.accepted) learn({ message, at: now(), ref: tried.ref, why: null })
      else fail(tried.why)
      unanswered = tried.accepted || !tried.again ? 0 : unanswered + 1
    }
  }
}

async function tryAgain(
  message: Message,
  place: { readonly receiver: Receiver; readonly wired: Wired },
  options: ChannelOptions
): Promise<Try> {
  const { now, insecure, deadline, second = 1000, patience = PATIENCE } = options
  const { lookup = systemLookup, deliver = deliverMessage } = options
  const wire = { insecure, lookup, timeLimit: patience * second, deadline }
  for (const wait of [...WAITS, null]) {
    const tried = await deliver(message, { ...place, wire, now: now() })
    if (tried.accepted || !tried.again || wait === null || deadline.aborted) return tried
    const asked = Math.max(wait, tried.retryAfter ?? 0)
    if (asked > LONGEST_WAIT) return tried
    await setTimeout(asked * second, undefined, { signal: deadline }).catch(() => {})
  }
  throw new Error('The last try returns.')
}
