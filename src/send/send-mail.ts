/** A mail over SMTP with TLS; nodemailer speaks the protocol, and is loaded when there is a mail. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Transporter } from 'nodemailer'
import { mailOf } from '../channel/payload.ts'
import type { Message } from '../channel/message.ts'
import { within } from '../model/within.ts'
import { limitOf } from './limit.ts'
import { addressOf, tlsNameOf } from './public-address.ts'
import type { Wire } from './post.ts'
import type { Wired } from './wiring.ts'

/** What a mail goes out by. */
interface MailWire {
  readonly wired: Wired
  readonly wire: Wire
}

/** So many answers' time does a conversation take at most: connection, greeting, TLS, login and the mail have one each. */
const ANSWERS = 5

/**
 * Talks to a mail server, for a mail or to see whether it takes one; the connection ends with the talk.
 *
 * @throws what the talk, the lookup or the network throws.
 */
export async function withMailServer<Result>(
  { wired: { url }, wire }: MailWire,
  talk: (server: Transporter) => Promise<Result>
): Promise<Result> {
  const limit = limitOf(wire, ANSWERS)
  const [{ createTransport }, { address }] = await Promise.all([
    import('nodemailer'),
    within(limit, () => addressOf(url.hostname, wire)),
  ])
  const secure = url.protocol === 'smtps:'
  const { timeLimit, insecure } = wire
  const user = decodeURIComponent(url.username)
  const pass = decodeURIComponent(url.password)
  // The address that was looked up and found public; the certificate is the name's.
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port)
  const connection = connect({ host: address, port })
  // Nodemailer hears of its faults too; until it listens, nobody else does.
  connection.on('error', () => {})
  try {
    await within(limit, () => once(connection, 'connect'))
    const server = createTransport({
      connection,
      host: address,
      secure,
      requireTLS: !secure && !insecure,
      ...(user === '' ? {} : { auth: { user, pass } }),
      tls: { ...tlsNameOf(url), minVersion: 'TLSv1.2' },
      greetingTimeout: timeLimit,
      socketTimeout: timeLimit,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return await within(limit, () => talk(server))
  } finally {
    connection.destroy()
  }
}

/**
 * Sends a mail to one address; gives its Message-ID.
 *
 * @throws what nodemailer throws: its words may hold addresses, so nobody prints them.
 */
export async function sendMail(
  message: Message,
  from: string,
  digest: (text: string) => string,
  sending: MailWire
): Promise<string> {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const { subject, text, html, messageId, references } = mailOf(message, domain, digest)
  await withMailServer(sending, (server) =>
    server.sendMail({
      from: { name: 'Incident Ledger', address: from },
      to: { name: '', address: message.address ?? '' },
      subject,
      text,
      html,
      messageId,
      references,
      inReplyTo: references,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  )
  return messageId.slice(1, -1)
}
