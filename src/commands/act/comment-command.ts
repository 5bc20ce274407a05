/** The commands that a comment may hold, for somebody with a phone and no shell: its first line, and nothing else. */
import { ID_PATTERN } from '../../model/id.ts'
import { isLogin } from '../../model/login.ts'
import { trimEndOf } from '../../model/trim-end-of.ts'

/** What the first line asks. */
export type CommentCommand =
  | { readonly verb: 'help' }
  | { readonly verb: 'ack'; readonly id: string | null }
  | {
      readonly verb: 'engage'
      readonly id: string | null
      /** A login; null: whoever wrote it. */
      readonly who: string | null
      readonly role: string | null
    }
  /** A command of ours with a word in it that means nothing. */
  | { readonly verb: 'unclear'; readonly word: string }

const LINE = /^\/(ack|engage|help)(?=\s|$)/i
const ROLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Reads a comment; null where it is an ordinary one. Phones write capitals; what follows `/ack` is for people to read,
 * unless it is an id.
 */
export function parseCommand(comment: string): CommentCommand | null {
  const first = (comment.split(/\r?\n/, 1)[0] ?? '').trimStart()
  const [all = '', name] = LINE.exec(first) ?? []
  const verb = name?.toLowerCase()
  if (verb === undefined) return null
  if (verb === 'help') return { verb }
  const words = first
    .slice(all.length)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (verb === 'ack') {
    return { verb, id: words.map(idOf).find((id) => id !== null) ?? null }
  }
  let id: string | null = null
  let who: string | null = null
  let role: string | null = null
  for (const word of words) {
    const login = word.startsWith('@') && isLogin(word) ? word.slice(1) : null
    const named = word.toLowerCase()
    if (login !== null && who === null) who = login
    else if (idOf(word) !== null && id === null) id = idOf(word)
    else if (ROLE.test(named) && role === null) role = named
    else return { verb: 'unclear', word }
  }
  return { verb: 'engage', id, who, role }
}

function idOf(word: string): string | null {
  const id = trimEndOf(word, '.,:;!')
  // The letter that tells two reports of one minute apart is a small one.
  const written = id.slice(0, 3).toUpperCase() + id.slice(3)
  return ID_PATTERN.test(written) ? written : null
}
