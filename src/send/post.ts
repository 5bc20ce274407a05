/** One POST of JSON: by TLS, to a public address, without redirects, within limits of time and size. */
import { request as requestPlainly } from 'node:http'
import { request as requestSafely } from 'node:https'
import { within } from '../model/within.ts'
import { type Limits, limitOf } from './limit.ts'
import { addressOf, type Lookup } from './public-address.ts'

/** How a post is made. */
export interface Wire extends Limits {
  /** Allows http, and addresses that are not public. */
  readonly insecure: boolean
  readonly lookup: Lookup
}

/** What came back. */
export interface Answer {
  readonly status: number
  /** Cut where it is long. */
  readonly body: string
  /** Seconds; null where the answer asks for none. */
  readonly retryAfter: number | null
}

/** The most that is read of an answer, and sent of a message, in bytes. */
const MOST = 65_536

/**
 * Posts a body.
 *
 * @throws PrivateAddress, or what the network throws, which may name the address: nobody prints it.
 */
export async function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  wire: Wire
): Promise<Answer> {
  const bytes = Buffer.from(body)
  if (bytes.length > MOST * 4) throw new Error('message too large')
  const signal = limitOf(wire)
  const at = await within(signal, () => addressOf(url.hostname, wire))
  const request = url.protocol === 'http:' ? requestPlainly : requestSafely
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        signal,
        agent: false,
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{ ...at }])
          else done(null, at.address, at.family)
        },
        headers: {
          'content-type': 'application/json',
          'user-agent': 'incident-ledger',
          ...headers,
          'content-length': bytes.length,
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        const done = () => {
          const after = Number(answer.headers['retry-after'] ?? Number.NaN)
          resolve({
            status: answer.statusCode ?? 0,
            body: Buffer.concat(parts).subarray(0, MOST).toString('utf8'),
            retryAfter: Number.isFinite(after) && after >= 0 ? after : null,
          })
        }
        answer.on('data', (part: Buffer) => {
          parts.push(part)
          size += part.length
          if (size <= MOST) return
          done()
          asked.destroy()
        })
        answer.on('end', done)
        // Its status is its word: one that took the message and dawdles over the rest is not asked again.
        answer.on('error', done)
        asked.off('error', reject).on('error', done)
      }
    )
    asked.on('error', reject)
    asked.end(bytes)
  })
}
