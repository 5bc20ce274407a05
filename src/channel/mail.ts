/** A message as a mail: a subject, plain text, and the same in HTML; mails of one incident form a thread. */
import { xml } from '../text/xml.ts'
import type { Message } from './message.ts'
import { plainText } from './payload.ts'

/** A mail less its addresses. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  /** The thread: a name that no mail has, so that each of them answers it. */
  readonly references: string
}

/** Draws it. `domain` is that of the sender; `digest` names a key in letters that a header takes. */
export function mailOf(message: Message, domain: string, digest: (text: string) => string): Mail {
  const { subject, lines, url } = message.text
  const paragraphs = lines.map((line) => `<p>${line.split('\n').map(xml).join('<br>')}</p>`)
  const link = url === null ? '' : `<p><a href="${xml(url)}">${xml(url)}</a></p>`
  return {
    subject,
    text: `${plainText(message.text)}\n`,
    html: `<!doctype html><html><body><h1 style="font-size:1.1em">${xml(subject)}</h1>${paragraphs.join('')}${link}</body></html>`,
    // One key to one address is one mail, whoever sends it twice.
    messageId: `<${digest(`${message.key} ${message.to}`).slice(0, 40)}@${domain}>`,
    references: `<incident-${digest(message.incident).slice(0, 32)}@${domain}>`,
  }
}
