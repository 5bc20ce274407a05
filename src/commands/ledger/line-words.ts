/** Puts a hint about a record's YAML into the words of the command line. */
import { trimEndOf } from '../../model/trim-end-of.ts'

const IN_CODE = /`([a-z][a-z-]*): ?([^`\n]*)`/g
const BEFORE_BARE = /\b((?:Add|Write|Type|as in) )([a-z][a-z-]*): /

/** How a key with its value, already quoted for a shell, is typed. */
type Spelling = (key: string, value: string) => string

/** As an option: `--by dana`. */
export const asOption: Spelling = (key, value) =>
  `--${key === 'services' ? 'service' : key} ${value}`

/** `role: incident-manager` is typed as `role=incident-manager`, `audience: [a, b]` as `audience=a,b`. */
export function onTheLine(
  hint: string,
  spelled: Spelling = (key, value) => `${key}=${value}`
): string {
  const typed = (key: string, value: string) => `\`${spelled(key, forShell(value))}\``
  const [first = '', ...parts] = hint
    .replaceAll(IN_CODE, (_, key: string, value: string) =>
      key === 'event' ? `\`${value}\`` : typed(key, value)
    )
    .split(BEFORE_BARE)
  return parts.reduce((text, part, index) => {
    if (index % 3 !== 2) return index % 3 === 0 ? text + part : text
    const value = part.slice(0, endOfValue(part))
    return text + typed(parts[index - 1] ?? '', value) + part.slice(value.length)
  }, first)
}

/** Of what stands in quotes or brackets, the end of that; else of the word, whose full stop is the sentence's. */
function endOfValue(text: string): number {
  const close = text.startsWith('"') ? '"' : text.startsWith('[') ? ']' : null
  const end = close === null ? -1 : text.indexOf(close, 1)
  if (end !== -1) return end + 1
  const word = text.search(/[\s`,;]/)
  return trimEndOf(word === -1 ? text : text.slice(0, word), '.').length
}

function forShell(value: string): string {
  const words = value.startsWith('[') ? value.slice(1, -1).replaceAll(/,\s+/g, ',') : value
  return words.startsWith('"') || !/[\s*?$&|<>()]/.test(words) ? words : `"${words}"`
}
