/** A message as its receiver wants it: the body of one request, and what a header says. */
import type { Receiver } from '../model/receiver.ts'
import { formatInstant, type Instant } from '../model/time.ts'
import type { Message, MessageText } from './message.ts'
import { xml } from '../text/xml.ts'

/** What is signed or sent as JSON. */
export type Json = Readonly<Record<string, unknown>>

/** What a payload is made with. */
export interface Posting {
  /** The key in plain letters, and that of its alert. */
  readonly key: string
  readonly row: string
  readonly now: Instant
}

/** Everything in one plain text, the address last. */
function plainText({ lines, url }: MessageText): string {
  return [...lines, ...(url === null ? [] : [url])].join('\n\n')
}

/** Events API v2: one duty is one alert. `secret` is the routing key. */
export function pagerdutyEvent(message: Message, secret: string, posting: Posting): Json {
  const { event, incident, text } = message
  const base = { routing_key: secret, dedup_key: posting.row }
  if (event === 'acknowledge' || event === 'resolve') return { ...base, event_action: event }
  const { subject, lines, url, severity, priority } = text
  return {
    ...base,
    event_action: 'trigger',
    client: 'Incident Ledger',
    ...(url === null ? {} : { client_url: url, links: [{ href: url, text: 'Go on here' }] }),
    payload: {
      summary: subject,
      source: incident,
      severity,
      timestamp: formatInstant(posting.now),
      class: message.step,
      ...(priority === null ? {} : { group: priority }),
      custom_details: { said: lines.join('\n'), key: posting.key },
    },
  }
}

const plain = (text: string, most: number) => ({
  type: 'plain_text',
  text: Array.from(text).slice(0, most).join(''),
  emoji: false,
})

/** Blocks of plain text: nothing in them is a mention, a link or a mark-up. */
export function slackMessage({ text: { subject, lines, url } }: Message): Json {
  const button = { type: 'button', text: plain('Go on here', 75), url: url ?? '' }
  return {
    // What a notification shows; Slack reads mark-up there, so its three letters are written out.
    text: subject.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    unfurl_links: false,
    blocks: [
      { type: 'header', text: plain(subject, 150) },
      ...lines.slice(0, 20).map((line) => ({ type: 'section', text: plain(line, 3000) })),
      ...(url === null ? [] : [{ type: 'actions', elements: [button] }]),
    ],
  }
}

/** An adaptive card of text runs, which know no mark-up. */
export function teamsMessage({ text: { subject, lines, url } }: Message): Json {
  const run = (text: string, more: Json = {}) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...more }],
  })
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          fallbackText: subject,
          body: [
            run(subject, { weight: 'Bolder', size: 'Medium' }),
            ...lines.slice(0, 20).map((line) => run(line)),
          ],
          ...(url === null
            ? {}
            : { actions: [{ type: 'Action.OpenUrl', title: 'Go on here', url }] }),
        },
      },
    ],
  }
}

const NTFY_PRIORITY = { critical: 5, error: 4, warning: 3, info: 2 } as const

/** Published as JSON, so that no text becomes a header. */
export function ntfyMessage({ text }: Message, topic: string): Json {
  const { subject, lines, url, severity } = text
  return {
    topic,
    title: subject,
    message: Array.from(lines.join('\n\n')).slice(0, 3500).join(''),
    priority: NTFY_PRIORITY[severity],
    ...(url === null ? {} : { click: url }),
  }
}

/** The body of a web hook: a stable shape, whose words are those of every other medium. */
export function webhookMessage(message: Message, posting: Posting): Json {
  const { event, incident, step, dueAt, logins, text } = message
  const { subject, lines, url, severity, priority } = text
  return {
    type: `incident-ledger.${event}`,
    timestamp: formatInstant(posting.now),
    data: {
      key: posting.key,
      incident,
      priority,
      step,
      dueAt: dueAt === null ? null : formatInstant(dueAt),
      severity,
      subject,
      text: lines.join('\n\n'),
      url,
      logins,
    },
  }
}

/** Whether a receiver takes the same key twice as one: what a run without memory may use. */
export function deduplicates({ type }: Receiver): boolean {
  return type === 'pagerduty' || type === 'webhook'
}

/** A mail less its addresses. */
interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  /** The thread: a name that no mail has, so that each of them answers it. */
  readonly references: string
}

/**
 * A mail in plain text and in HTML; those of one incident form a thread. `domain` is that of the sender; `digest` names a
 * key in letters that a header takes.
 */
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

/** The longest deduplication key of Events API v2. */
const LONGEST_KEY = 255

/** A key in letters that every protocol takes: what does not fit is written in percent signs, and cut so that two stay two. */
export function plainKey(key: string, digest: (text: string) => string): string {
  const printable = key.replace(/[^!-~]|%/gu, (character) => encodeURIComponent(character))
  if (printable.length <= LONGEST_KEY) return printable
  return `${printable.slice(0, LONGEST_KEY - 33)}-${digest(key).slice(0, 32)}`
}
