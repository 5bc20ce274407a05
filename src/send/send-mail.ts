/** A mail over SMTP with TLS; nodemailer speaks the protocol, and is loaded when there is a mail. */
import { mailOf } from '../channel/mail.ts'
import type { Message } from '../channel/message.ts'
import { addressOf } from './public-address.ts'
import type { Wire } from './post.ts'
import type { Wired } from './wiring.ts'

/** What a mail goes out by. */
interface MailWire {
  readonly wired: Wired
  readonly wire: Wire
}

/** A connection to a mail server, for a mail or to see whether it takes one. */
export async function mailServer({ wired: { url }, wire }: MailWire) {
  const [{ createTransport }, { address }] = await Promise.all([
    import('nodemailer'),
    addressOf(url.hostname, wire),
  ])
  const secure = url.protocol === 'smtps:'
  const { timeLimit, insecure } = wire
  const user = decodeURIComponent(url.username)
  const pass = decodeURIComponent(url.password)
  return createTransport({
    // The address that was looked up and found public; the certificate is the name's.
    host: address,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !insecure,
    ...(user === '' ? {} : { auth: { user, pass } }),
    tls: { servername: url.hostname, minVersion: 'TLSv1.2' },
    connectionTimeout: timeLimit,
    greetingTimeout: timeLimit,
    socketTimeout: timeLimit,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
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
  const server = await mailServer(sending)
  try {
    await server.sendMail({
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
  } finally {
    server.close()
  }
  return messageId.slice(1, -1)
}
