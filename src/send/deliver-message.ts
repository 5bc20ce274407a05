/** One message to one receiver: a post or a mail, once; what came of it, without anything secret. */
import { createHash, createHmac } from 'node:crypto'
import {
  ntfyMessage,
  pagerdutyEvent,
  slackMessage,
  teamsMessage,
  webhookMessage,
  plainKey,
} from '../channel/payload.ts'
import type { Message } from '../channel/message.ts'
import type { Receiver } from '../model/receiver.ts'
import type { Instant } from '../model/time.ts'
import { post, type Wire } from './post.ts'
import { PrivateAddress } from './public-address.ts'
import { sendMail } from './send-mail.ts'
import { secretsIn, signingKey, topicOf, type Wired } from './wiring.ts'

/** What came of one try. */
export type Try =
  | { readonly accepted: true; readonly ref: string | null }
  | {
      readonly accepted: false
      readonly why: string
      /** Whether another try may do better; false: it would be refused again. */
      readonly again: boolean
      /** Seconds that it asks to wait; null: it says nothing. */
      readonly retryAfter: number | null
    }

/** Where a message goes, and how. */
export interface Sending {
  readonly receiver: Receiver
  readonly wired: Wired
  readonly wire: Wire
  readonly now: Instant
}

/** Tries once; never throws. */
export async function deliverMessage(message: Message, sending: Sending): Promise<Try> {
  const { receiver, wired, wire } = sending
  try {
    if (receiver.type === 'smtp') {
      if (message.address === null) return refused('nobody it is for has an e-mail address')
      const ref = await sendMail(message, receiver.from, digest, sending)
      return { accepted: true, ref: harmless(ref, wired) }
    }
    const { url, body, headers } = requestOf(message, receiver, sending)
    const answer = await post(url, body, headers, wire)
    const { status } = answer
    if (status >= 200 && status < 300) {
      return { accepted: true, ref: harmless(refIn(answer.body), wired) }
    }
    const again = status === 429 || status === 408 || status >= 500
    const why =
      status >= 300 && status < 400
        ? `it answered ${status}, and no redirect is followed`
        : `it answered ${status}`
    return { accepted: false, why, again, retryAfter: answer.retryAfter }
  } catch (error) {
    if (error instanceof PrivateAddress) return refused('its host has no public address')
    return { accepted: false, ...codeWords(error), retryAfter: null }
  }
}

function refused(why: string): Try {
  return { accepted: false, why, again: false, retryAfter: null }
}

interface Asking {
  readonly url: URL
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

function requestOf(
  message: Message,
  receiver: Exclude<Receiver, { type: 'smtp' }>,
  { wired: { url, secret }, now }: Sending
): Asking {
  const posting = { key: plainKey(message.key, digest), row: plainKey(message.row, digest), now }
  switch (receiver.type) {
    case 'pagerduty':
      return { url, body: JSON.stringify(pagerdutyEvent(message, secret, posting)), headers: {} }
    case 'slack':
      return { url, body: JSON.stringify(slackMessage(message)), headers: {} }
    case 'teams':
      return { url, body: JSON.stringify(teamsMessage(message)), headers: {} }
    case 'ntfy': {
      const headers: Asking['headers'] = secret === '' ? {} : { authorization: `Bearer ${secret}` }
      const base = new URL('.', url)
      base.search = url.search
      return { url: base, body: JSON.stringify(ntfyMessage(message, topicOf(url))), headers }
    }
    case 'webhook': {
      const body = JSON.stringify(webhookMessage(message, posting))
      const id = posting.key
      const signed = createHmac('sha256', signingKey(secret) ?? '')
        .update(`${id}.${now}.${body}`)
        .digest('base64')
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(now),
        'webhook-signature': `v1,${signed}`,
      }
      return { url, body, headers }
    }
  }
}

/** SHA-256 in hexadecimal. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What a JSON answer calls the message. */
function refIn(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body)
    if (typeof answer !== 'object' || answer === null) return null
    const named = 'dedup_key' in answer ? answer.dedup_key : 'id' in answer ? answer.id : null
    return typeof named === 'string' ? named : null
  } catch {
    return null // `ok`, or a page: it gives the message no name.
  }
}

/** Plain letters, short, and nothing of ours that is secret. */
function harmless(ref: string | null, wired: Wired): string | null {
  const plain = (ref ?? '').replaceAll(/[^\w.@:+=/#-]/g, '').slice(0, 120)
  const isSecret = secretsIn(wired).some((secret) => plain.includes(secret))
  return plain === '' || isSecret ? null : plain
}

/** Codes alone: the messages of the network name addresses. */
export function codeWords(error: unknown): { readonly why: string; readonly again: boolean } {
  if (!(error instanceof Error)) return { why: 'it failed', again: false }
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return { why: 'it did not answer in time', again: true }
  }
  // What nodemailer puts its own code over: a certificate that nobody trusts is no server that is away.
  const named = 'originalCode' in error ? error.originalCode : 'code' in error ? error.code : ''
  const code = typeof named === 'string' ? named : ''
  const status =
    'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null
  if (status !== null) return { why: `it answered ${status}`, again: status < 500 }
  if (/CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|ETLS|ALTNAME/.test(code)) {
    return { why: `its TLS certificate or its TLS is not in order (${code})`, again: false }
  }
  return { why: /^[A-Z_]{2,40}$/.test(code) ? `no answer (${code})` : 'no answer', again: true }
}
