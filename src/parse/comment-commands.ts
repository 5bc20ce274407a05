/** The reader of a comment: its commands, each with the incident that it names and what it asks. */
import { ID_PATTERN } from '../model/id.ts'
import { nearest } from '../model/suggest.ts'
import { trimEndOf } from '../model/trim-end-of.ts'
import { commentLines } from './comment-lines.ts'
import {
  type Asked,
  COMMENT_COMMANDS,
  type CommandRow,
  type Said,
  type Unclear,
} from './comment-table.ts'

/** One command of a comment. */
export interface CommentCommand {
  /** Without its slash. */
  readonly name: string
  /** The incident that it names; null where it names none. */
  readonly id: string | null
  readonly asked: Asked | Unclear
}

/** A record holds 64 KiB; what is longer than this is evidence, and the comment keeps it. */
const LONGEST = 4000
/** More commands than these in one comment are no word of somebody in a hurry. */
const MOST_COMMANDS = 10

const LINE = /^ {0,3}\/([a-z]+)(?=\s|$)/i

/**
 * Reads a comment: each line that begins with a command of ours, and its words up to the next one. Phones write capitals.
 * Empty for an ordinary comment; a slip of the finger is told, what belongs to others is not ours.
 */
export function parseCommands(comment: string): readonly CommentCommand[] {
  const begun: { name: string; lines: string[] }[] = []
  for (const { text, isSpoken, isWords } of commentLines(comment)) {
    const [all = '', name] = (isSpoken ? LINE.exec(text) : null) ?? []
    if (name !== undefined && meantBy(name) !== null) {
      begun.push({ name: name.toLowerCase(), lines: [text.slice(all.length)] })
    } else if (isWords) begun.at(-1)?.lines.push(text)
  }
  return begun.slice(0, MOST_COMMANDS + 1).map(({ name, lines }, at) => {
    if (at < MOST_COMMANDS) return read(name, lines.join('\n'))
    const remedy = 'Write the others in another comment.'
    return { name, id: null, asked: { unclear: 'These are too many commands.', remedy } }
  })
}

/** The row that a name is of, or nearest to; null where it is no word of ours. */
function meantBy(name: string): CommandRow | null {
  const known = COMMENT_COMMANDS.map((row) => row.name)
  const meant = nearest(name, known)
  return COMMENT_COMMANDS.find((row) => row.name === meant) ?? null
}

function read(name: string, following: string): CommentCommand {
  const row = meantBy(name)
  const whole = following.trim()
  const words = (whole.split('\n', 1)[0] ?? '').split(/\s+/).filter((word) => word !== '')
  const places = row?.idAnywhere === true ? words : words.slice(0, 1)
  const at = places.findIndex((word) => idOf(word) !== null)
  const id = at === -1 ? null : idOf(words[at] ?? '')
  if (row === null || row.name !== name) {
    const remedy = `Did you mean \`/${row?.name ?? 'help'}\`? Write it in a new comment; nothing was done.`
    return { name, id, asked: { unclear: `There is no command /${name}.`, remedy } }
  }
  const text = at === 0 ? afterWords(whole, 1) : whole
  const said: Said = {
    words: words.filter((_, index) => index !== at),
    text,
    after: (count) => afterWords(text, count),
    usage: `\`/${name} ${row.takes}\``,
  }
  if (text.length > LONGEST && row.takes !== '') {
    const remedy = `Write it shorter than ${LONGEST} characters, or attach it as evidence.`
    return { name, id, asked: { unclear: 'That is too long for an entry.', remedy } }
  }
  return { name, id, asked: row.read(said) }
}

/** What stands behind so many words. */
function afterWords(text: string, count: number): string {
  let rest = text
  for (let word = 0; word < count; word += 1) {
    const end = rest.search(/\s/)
    rest = end === -1 ? '' : rest.slice(end).trimStart()
  }
  return rest
}

function idOf(word: string): string | null {
  const id = trimEndOf(word, '.,:;!')
  // The letter that tells two reports of one minute apart is a small one.
  const written = id.slice(0, 3).toUpperCase() + id.slice(3)
  return ID_PATTERN.test(written) ? written : null
}
