/** Receipts in a record's text: written as entries of the timeline, told from whatever people wrote, taken out again. */
import { appendEvent } from './append-event.ts'
import type { YamlModule } from './yaml-module.ts'

/** What a receipt's entry holds: a mention that GitHub verifiably delivered. */
export interface ReceiptEntry {
  /** The comment's instant, RFC 3339. */
  readonly at: string
  readonly role: string
  /** A login; undefined for a team, which the note then names. */
  readonly who?: string | undefined
  readonly note?: string | undefined
  /** Of the comment. */
  readonly url: string
}

/** The text with the receipts added; null where it has no timeline that can be added to. */
export function appendReceipts(
  text: string,
  path: string,
  receipts: readonly ReceiptEntry[],
  exact: YamlModule
): string | null {
  let written: string | null = text
  for (const { at, role, who, note, url } of receipts) {
    const entry = { at, event: 'notified', role, who, note, via: 'github', url }
    written = written === null ? null : appendEvent(written, path, entry, exact)
  }
  return written
}

// As `appendEvent` writes it, on lines of its own or within brackets. What a person typed in another form is theirs.
const ON_LINES =
  /^( *)- at: \S+(\r?\n)\1 {2}event: notified\2(?:\1 {2}(?:role|who|note): [^\r\n]+\2){1,3}\1 {2}via: github\2\1 {2}url: \S+(?:\2|$)/gm
const IN_BRACKETS =
  /, \{ at: [^\s,{}]+, event: notified, (?:(?:role|who|note): (?:"[^"\r\n]*"|[^,{}\r\n]*), ){1,3}via: github, url: (?:"[^"\r\n]*"|[^\s,{}]*) \}/g

/**
 * The text without its receipts: whether a record says something new is judged by this, so that what we wrote
 * ourselves is no news.
 */
export function withoutReceipts(text: string): string {
  return text.includes('via: github')
    ? text.replaceAll(ON_LINES, '').replaceAll(IN_BRACKETS, '')
    : text
}
