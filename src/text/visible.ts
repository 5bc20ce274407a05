/** Makes text fit to be seen: what controls a reader's screen or hides from it becomes a visible escape, or goes. */

/** U+200B: breaks a pattern of GitHub's without showing; an escape does not, for GitHub looks at rendered text. */
export const ZERO_WIDTH_SPACE = '\u200B'

/** Controls but tab and line feed, bidi overrides and isolates, marks of direction, interlinear notes, lone surrogates. */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\p{Cs}]/gu

/** What takes no room and joins nothing could only split a word that a reader searches for; joiners and variants stay. */
const INVISIBLE = /(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu

/** More marks on one letter than any script needs would paint over the lines around it. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu

/** Text of several lines as it may be shown: line feeds and tabs stay, CRLF and lone CR become line feeds. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, escapeOf)
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
}

/** Most text is nothing but letters, figures and signs that stand for themselves, one space between its words. */
const AS_IT_IS = /^[\w.,:;()/+@#-]+(?: [\w.,:;()/+@#-]+)*$/

/** Whether nothing in a text need be escaped or hidden: in a line of text, in HTML, and in XML. */
export function isPlainText(text: string): boolean {
  return AS_IT_IS.test(text)
}

/** The same on one line, without white space around it; text that shows nothing says `(blank)`. */
export function visible(text: string): string {
  if (isPlainText(text)) return text
  const line = visibleLines(text).replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(line) ? line : '(blank)'
}

function escapeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
