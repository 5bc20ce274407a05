/** Receipts in a record's text: written as entries of the timeline, told from whatever people wrote, taken out again. */
import { trimEndOf } from '../model/trim-end-of.ts'
import { appendEvent } from './append-event.ts'
import type { YamlModule } from './yaml-module.ts'

/** What a receipt's entry holds: a mention that GitHub verifiably delivered, or a message that a receiver took. */
export interface ReceiptEntry {
  /** The comment's instant, or that of the acceptance, RFC 3339. */
  readonly at: string
  readonly role: string
  /** A login; undefined for a team, which the note then names. */
  readonly who?: string | undefined
  readonly note?: string | undefined
  /** Left out: `github`. */
  readonly via?: string | undefined
  /** Of the comment; a message has none. */
  readonly url?: string | undefined
}

/** The text with the receipts added; null where it has no timeline that can be added to. */
export function appendReceipts(
  text: string,
  path: string,
  receipts: readonly ReceiptEntry[],
  exact: YamlModule
): string | null {
  let written: string | null = text
  for (const { at, role, who, note, via = 'github', url } of receipts) {
    const entry = { at, event: 'notified', role, who, note, via, url }
    written = written === null ? null : appendEvent(written, path, entry, exact)
  }
  return written
}

// As `appendEvent` writes it, on lines of its own or within brackets. What a person typed in another form is theirs.
const ON_LINES =
  /^- at: \S+\n {2}event: notified\n(?: {2}(?:role|who|note): [^\r\n]+\n){1,3} {2}via: github\n {2}url: \S+$/
const OF_MESSAGE =
  /^- at: \S+\n {2}event: notified\n {2}role: [^\r\n]+\n {2}who: [^\r\n]+\n {2}note: "?Accepted by the receiver [^\r\n]+\n {2}via: [a-z0-9-]+$/
const IN_BRACKETS =
  /^, \{ at: [^\s,{}]+, event: notified, (?:(?:role|who|note): (?:"[^"\r\n]*"|[^",{}\r\n]*), ){1,3}via: github, url: (?:"[^"\r\n]*"|[^"\s,{}]+) \}$/
const MESSAGE_IN_BRACKETS =
  /^, \{ at: [^\s,{}]+, event: notified, role: [^",{}\r\n]+, who: [^,{}\r\n]+, note: "?Accepted by the receiver [^",{}\r\n]+"?, via: [a-z0-9-]+ \}$/
/** The fewest and the most lines of one. */
const LINES = [5, 6, 7] as const

/**
 * The text without its receipts: whether a record says something new is judged by this, so that what we wrote
 * ourselves is no news.
 */
export function withoutReceipts(text: string): string {
  if (!text.includes('via: github') && !text.includes('Accepted by the receiver ')) return text
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length;) {
    const count = receiptLines(lines, at)
    kept.push(...lines.slice(at, at + (count === 0 ? 1 : 0)))
    at += Math.max(1, count)
  }
  return kept
    .join('\n')
    .replaceAll(/, \{ at: [^{}\r\n]*\}/g, (entry) =>
      IN_BRACKETS.test(entry) || MESSAGE_IN_BRACKETS.test(entry) ? '' : entry
    )
}

/** How many lines the receipt takes that begins on this one; 0: none does. */
function receiptLines(lines: readonly string[], at: number): number {
  const indent = /^ *(?=- at: )/.exec(lines[at] ?? '')?.[0]
  if (indent === undefined) return 0
  const own = lines
    .slice(at, at + LINES[2])
    .map((line) => (line.startsWith(indent) ? trimEndOf(line.slice(indent.length), '\r') : ''))
  return (
    LINES.find((count) => {
      const form = own.slice(0, count).join('\n')
      return ON_LINES.test(form) || OF_MESSAGE.test(form)
    }) ?? 0
  )
}
