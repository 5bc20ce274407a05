/** Safe Markdown: the only ways in which text from a record or a policy gets into a document that GitHub renders. */
import { isLogin, TEAM } from '../model/login.ts'
import { trimEndOf } from '../model/trim-end-of.ts'
import { longestRun, piecesOf, typed } from '../model/typed.ts'
import { defuse, isLinkable } from './references.ts'
import { visible, visibleLines, ZERO_WIDTH_SPACE } from './visible.ts'

declare const isSafe: unique symbol
/** Inline Markdown that reaches nobody: only this file makes it, and a place that asks for it takes no other text. */
export type Inline = string & { readonly [isSafe]: true }

/** GitHub refuses a longer body of an issue or a comment with 422. */
export const GITHUB_BODY_LIMIT = 65_536

/** Inline text: one line that reads as it was typed, in a paragraph, heading, list item, link label or table cell. */
export function text(value: string): Inline {
  return safe(escapedText(visible(value)))
}

function escapedText(line: string): string {
  return defuse(line)
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/^[#+=-]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
}

/**
 * A sentence of ours, in which values of others may stand: a message, a hint, a remedy. What is between backticks is code
 * that can be copied as it is, all else is text.
 */
export function words(sentence: string): Inline {
  const pieces = piecesOf(visible(sentence))
  return safe(
    pieces.map((piece) => (piece.typed ? code(piece.words) : escapedText(piece.words))).join('')
  )
}

/** Puts safe pieces together. */
export function inline(strings: TemplateStringsArray, ...pieces: readonly Inline[]): Inline {
  return safe(String.raw({ raw: strings }, ...pieces))
}

/** Text for a table cell: that of `text`, whose pipes are escaped anyway; nothing at all is a dash. */
export function cell(value: string | null | undefined): string {
  return value === null || value === undefined || value === '' ? '–' : text(value)
}

/**
 * A code span on one line, in which nothing is live and nothing hidden, so that it can be copied; a login stands there
 * without its `@`. In a table, `row` cares for its pipes.
 */
export function code(value: string): Inline {
  const line = visible(value)
  return safe(typed(line.startsWith('@') && isLogin(line.slice(1)) ? line.slice(1) : line))
}

/** A link, or the label and the address as code where a live link would reach somebody else's issue. */
export function link(label: string, url: string): string {
  if (!isLinkable(url)) return `${text(label)} ${code(url)}`
  return `[${text(label)}](${destination(url)})`
}

/** A live reference to an issue or a pull request of ours, by the number that GitHub gave it. */
export function reference(number: number): Inline {
  return safe(`#${Math.trunc(number)}`)
}

/** Sentences one after the other. */
export function sentences(all: readonly Inline[]): Inline {
  return safe(all.join(' '))
}

/** A link to a file of the same repository, relative to where the document stands. */
export function fileLink(label: string, path: string): string {
  return `[${code(label)}](${destination(path.replace(/^(?=[^/]*:)|^(?=\/)/, './'))})`
}

/** Code that leads to an address; what stands `instead` where a live link might reach somebody else's issue. */
export function codeLink(label: string, url: string, instead: string = label): Inline {
  return isLinkable(url) ? safe(`[${code(label)}](${destination(url)})`) : code(instead)
}

/** A fenced code block that its content cannot end. */
export function fence(content: string, language = ''): string {
  const lines = trimEndOf(visibleLines(content), '\n')
  const ticks = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  return `${ticks}${language}\n${lines}\n${ticks}`
}

/** A live mention. Only for logins that a notice names: they stand in the policy. */
export function mention(login: string): string {
  if (login.startsWith('@') || (!isLogin(login) && !TEAM.test(login))) return code(login)
  return `@${login.replace(/[_[\]]/g, String.raw`\$&`)}`
}

/** One row of a table, of cells that are safe inline Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((markdown) => inCell(markdown)).join(' | ')} |`
}

/** A table with its header. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(header), row(header.map(() => '---')), ...rows.map(row)]
}

/**
 * Keeps a body within GitHub's limit by dropping whole lines from the end of `lines`; `more` words what is missing.
 * Counted in UTF-16 units, which are never fewer than the characters that GitHub counts.
 */
export function cut(
  lines: readonly string[],
  limit: number,
  more: (dropped: readonly string[]) => string
): string {
  const whole = lines.join('\n')
  if (whole.length <= limit) return whole
  let kept = lines.length
  let length = whole.length
  while (kept > 0 && length + 1 + more(lines.slice(kept)).length > limit) {
    kept -= 1
    length -= (lines[kept]?.length ?? 0) + 1
  }
  return [...lines.slice(0, kept), more(lines.slice(kept))].join('\n')
}

/** Safe inline Markdown as it must stand in a cell: a pipe ends one even inside code, unless a backslash is before it. */
export function inCell(markdown: string): string {
  return markdown.replace(/\\[^]|\|/g, (found) => (found === '|' ? String.raw`\|` : found))
}

/** An address that no Markdown reads otherwise: everything but the plain characters of a URL is percent-encoded. */
function destination(url: string): string {
  return visible(url)
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .replace(/[^\w\-.~:/?#@!$+,;=%&]/gu, encode)
    .replaceAll('&', '&amp;')
}

function encode(character: string): string {
  const encoded = encodeURIComponent(character)
  const point = character.codePointAt(0) ?? 0
  return encoded === character ? `%${point.toString(16).toUpperCase()}` : encoded
}

/** Only for what has just been escaped, or is made of such pieces. */
function safe(markdown: string): Inline {
  // oxlint-disable-next-line no-unsafe-type-assertion -- this is where it is made safe
  return markdown as Inline
}

/** What a reader opens who wants it; `summary` is words of ours. */
export function folded(summary: string, content: string): string[] {
  return [`<details><summary>${summary}</summary>`, '', content, '', '</details>', '']
}
