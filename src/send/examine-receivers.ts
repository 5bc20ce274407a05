/** Looks whether each receiver can be reached, without a word to anybody; or sends each a word, where somebody asks for it. */
import { once } from 'node:events'
import { connect as connectPlainly } from 'node:net'
import { connect as connectSafely } from 'node:tls'
import type { Message } from '../channel/message.ts'
import type { Receiver } from '../model/receiver.ts'
import { addressOf, PrivateAddress, systemLookup, tlsNameOf } from './public-address.ts'
import { type ChannelOptions, openChannels } from './open-channels.ts'
import { within } from '../model/within.ts'
import { limitOf } from './limit.ts'
import { withMailServer } from './send-mail.ts'
import { codeWords } from './deliver-message.ts'
import { type Wired, wiringOf } from './wiring.ts'

/** What was found of one. */
export interface ReceiverFound {
  readonly receiver: string
  /** `unset`: this machine does not hold its variables; another may. */
  readonly verdict: 'fine' | 'unset' | 'problem'
  /** What is wrong, or what was done, without anything secret. */
  readonly found: string
}

const PATIENCE = 10_000

/** Connects to each; `word` is sent where it is not null: then, and only then, somebody hears of it. */
export async function examineReceivers(
  options: ChannelOptions,
  word: string | null
): Promise<readonly ReceiverFound[]> {
  const { receivers = {}, environment, insecure } = options
  return Promise.all(
    Object.entries(receivers).map(async ([name, receiver]): Promise<ReceiverFound> => {
      const wired = wiringOf(receiver, environment, insecure)
      if (typeof wired === 'string') {
        const verdict = wired.endsWith('is not set') ? 'unset' : 'problem'
        return { receiver: name, verdict, found: wired }
      }
      const why =
        word === null ? await reach(receiver, wired, options) : await send(name, word, options)
      const done = word === null ? 'it answers' : 'it took the word'
      return { receiver: name, verdict: why === null ? 'fine' : 'problem', found: why ?? done }
    })
  )
}

/** Null where it can be reached, by the same rules as a message. */
async function reach(
  receiver: Receiver,
  wired: Wired,
  { insecure, deadline, lookup = systemLookup }: ChannelOptions
): Promise<string | null> {
  const wire = { insecure, lookup, timeLimit: PATIENCE, deadline }
  try {
    if (receiver.type === 'smtp') {
      await withMailServer({ wired, wire }, (server) => server.verify())
      return null
    }
    const limit = limitOf(wire)
    const { address } = await within(limit, () => addressOf(wired.url.hostname, wire))
    await handshake(wired.url, address, limit)
    return null
  } catch (error) {
    return error instanceof PrivateAddress ? 'its host has no public address' : codeWords(error).why
  }
}

async function handshake(url: URL, host: string, limit: AbortSignal): Promise<void> {
  const isPlain = url.protocol === 'http:'
  const port = url.port === '' ? (isPlain ? 80 : 443) : Number(url.port)
  const socket = isPlain
    ? connectPlainly({ host, port })
    : connectSafely({ host, port, ...tlsNameOf(url) })
  try {
    await within(limit, () => once(socket, isPlain ? 'connect' : 'secureConnect'))
  } finally {
    socket.destroy()
  }
}

/** A word that says what it is; an alert that it opens is resolved at once. */
async function send(name: string, word: string, options: ChannelOptions): Promise<string | null> {
  const receiver = options.receivers?.[name]
  const channels = openChannels({ ...options, receivers: options.receivers })
  const row = `v1:TEST:doctor#${options.now()}`
  const address = receiver?.type === 'smtp' ? (receiver.to ?? receiver.from) : null
  const test: Message = {
    receiver: name,
    event: 'word',
    incident: 'TEST',
    row,
    key: `${row}/call`,
    keys: [`${row}/call`],
    step: 'call',
    dueAt: null,
    to: '',
    address,
    logins: [],
    text: {
      subject: `TEST of the receiver ${name}`,
      lines: [`TEST: ${word}`, 'Nothing happened; somebody asked doctor to send this.'],
      url: null,
      severity: 'info',
      priority: null,
    },
  }
  const end: Message = { ...test, event: 'resolve', step: 'resolve', key: `${row}/resolve` }
  await channels.send(receiver?.type === 'pagerduty' ? [test, end] : [test])
  return channels.outcomes().find(({ why }) => why !== null)?.why ?? null
}
