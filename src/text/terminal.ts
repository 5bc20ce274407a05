/** Makes text from others fit for a terminal and for a workflow log, where some text is a command. */
import { visible, visibleLines, ZERO_WIDTH_SPACE } from './visible.ts'

/**
 * Whole escape sequences, so that not even their letters stay: control sequences (colours, cursor), strings up to their
 * terminator (titles, links), and short ones. Where a string never ends, only its beginning goes, and the text is shown.
 */
const ESCAPES =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-~]/g

/** Text of several lines without escape sequences; other controls and bidi marks become visible escapes. */
export function stripControls(text: string): string {
  return defuseCommands(visibleLines(text.replace(ESCAPES, '')))
}

/** The same on one line; text that shows nothing says `(blank)`. */
export function terminalLine(text: string): string {
  return defuseCommands(visible(text.replace(ESCAPES, '')))
}

/**
 * Breaks what a GitHub runner takes for a command in a log: `::` where a line begins (after any white space), and `##[`
 * anywhere. A zero-width space shows nothing and is enough.
 */
export function defuseCommands(text: string): string {
  return text
    .replace(/[^\n\r\u2028\u2029]+/g, (line) => {
      const at = line.length - line.trimStart().length
      return line.startsWith('::', at)
        ? `${line.slice(0, at + 1)}${ZERO_WIDTH_SPACE}${line.slice(at + 1)}`
        : line
    })
    .replace(/##(?=\[)/g, `##${ZERO_WIDTH_SPACE}`)
}

/** What a reporter may colour. */
export type Ink = 'error' | 'warning' | 'strong' | 'faint'

const CODES: Readonly<Record<Ink, string>> = { error: '31', warning: '33', strong: '1', faint: '2' }

/** Colours our own, finished text where colour was asked for. */
export function paint(text: string, ink: Ink, color: boolean): string {
  return color ? `\u001B[${CODES[ink]}m${text}\u001B[0m` : text
}

/** The same for lines that were written without a thought for the width; what is coloured or fits stays. */
export function wrapTalk(text: string, width: number): string {
  return text.replace(/[^\n]+/g, (line) => {
    if (line.length <= width || line.includes('\u001B')) return line
    const indent = line.slice(0, line.length - line.trimStart().length)
    return wrap(line, width, `${indent}  `).join('\n')
  })
}

/**
 * Breaks one line at spaces so that it fits `width`, each further line indented; `width` null leaves it whole.
 * What is between backticks is to be typed, so it stays in one piece: a terminal that has no room for it breaks it in a
 * way that it can be copied. A word that comes to stand first cannot become a workflow command.
 */
export function wrap(text: string, width: number | null, indent: string): string[] {
  if (width === null) return [text]
  const [start = '', ...words] = wordsOf(text.trimStart())
  const lines: string[] = []
  let line = text.slice(0, text.length - text.trimStart().length) + start
  for (const word of words) {
    if (line.length + 1 + word.length <= width) {
      line = `${line} ${word}`
    } else {
      lines.push(line)
      line = indent + word
    }
  }
  return [...lines, line].map(defuseCommands)
}

/** What is to be typed is no longer than this; a backtick that somebody left alone ends nothing for longer. */
const TYPED = 160

/** The words between spaces, and code as one of them. */
function wordsOf(line: string): string[] {
  const words: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    const whole = open === '' ? word : `${open} ${word}`
    const isOpen = whole.split('`').length % 2 === 0
    if (isOpen && whole.length <= TYPED) open = whole
    else {
      words.push(...(isOpen ? whole.split(' ') : [whole]))
      open = ''
    }
  }
  return open === '' ? words : [...words, ...open.split(' ')]
}
