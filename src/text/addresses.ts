/** Text of the policy in which addresses can be copied: each stands as code, so that nothing invisible has to be in it. */
import { code, type Inline, inline, text } from './markdown.ts'
import { visible } from './visible.ts'

/** An e-mail address; before its `@` stands a letter or digit, so that no reader takes it for a mention. */
const MAIL = /^[\w.+%-]*\w@[\w-]+(?:\.[\w-]+)+$/
const WEB = /^(?:https?:\/\/|www\.)[^|`<>]+$/i
/** What belongs to the sentence around an address, and not to it. */
const BEFORE = /^[("'<[{“‘]*/
const AFTER = '.,;:!?)"\'>]}”’'

/** Inline text as `text` makes it, but for the addresses of people and pages in it. */
export function addressable(value: string): Inline {
  const line = visible(value)
  const pieces: Inline[] = []
  let running = ''
  for (const token of line.split(/( )/)) {
    const [open = ''] = BEFORE.exec(token) ?? []
    const address = addressIn(token.slice(open.length))
    if (address === '') {
      running += token
      continue
    }
    pieces.push(...said(running + open), addressCode(address))
    running = token.slice(open.length + address.length)
  }
  pieces.push(...said(running))
  return pieces.reduce((whole, piece) => inline`${whole}${piece}`)
}

function addressIn(token: string): string {
  let end = token.length
  while (end > 0 && AFTER.includes(token.charAt(end - 1))) end -= 1
  const core = token.slice(0, end)
  return MAIL.test(core) || WEB.test(core) ? core : ''
}

/** An `@` of a page's path is written as `%40`, which leads to the same page. */
function addressCode(address: string): Inline {
  return code(MAIL.test(address) ? address : address.replaceAll('@', '%40'))
}

/** Text between addresses, with the spaces that border on them. */
function said(running: string): Inline[] {
  if (running === '') return []
  const words = running.trim()
  if (words === '') return [inline` `]
  return [
    ...(running.startsWith(' ') ? [inline` `] : []),
    text(words),
    ...(running.endsWith(' ') ? [inline` `] : []),
  ]
}
