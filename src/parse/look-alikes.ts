/** Characters that cannot be seen or that look like another: what each is called, and what was meant. */

/** Of each such character its name, and what stands for it in what people mean to type; empty where nothing does. */
const LOOK_ALIKES: ReadonlyMap<string, readonly [name: string, meant: string]> = new Map([
  ['\u00A0', ['a no-break space', ' ']],
  ['\u00AD', ['a soft hyphen', '']],
  ['\u2007', ['a figure space', ' ']],
  ['\u200B', ['a zero-width space', '']],
  ['\u200C', ['a zero-width non-joiner', '']],
  ['\u200D', ['a zero-width joiner', '']],
  ['\u200E', ['a left-to-right mark', '']],
  ['\u200F', ['a right-to-left mark', '']],
  ['\u2010', ['a hyphen of typographers', '-']],
  ['\u2011', ['a no-break hyphen', '-']],
  ['\u2012', ['a figure dash', '-']],
  ['\u2013', ['an en dash', '-']],
  ['\u2014', ['an em dash', '-']],
  ['\u2018', ['a curly quote', "'"]],
  ['\u2019', ['a curly quote', "'"]],
  ['\u201C', ['a curly quote', '"']],
  ['\u201D', ['a curly quote', '"']],
  ['\u202F', ['a narrow no-break space', ' ']],
  ['\u2028', ['a line separator', ' ']],
  ['\u2029', ['a paragraph separator', ' ']],
  ['\u2060', ['a word joiner', '']],
  ['\u2212', ['a minus sign', '-']],
  ['\u3000', ['a full-width space', ' ']],
  ['\uFEFF', ['a byte order mark', '']],
])
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/
const FULL_WIDTH = /[\uFF01-\uFF5E]/

/** What a character is called, with its code point: `U+200B (a zero-width space)`; null for an ordinary one. */
export function nameOf(character: string): string | null {
  const name =
    LOOK_ALIKES.get(character)?.[0] ??
    (DIRECTION.test(character) ? 'a direction mark' : null) ??
    (FULL_WIDTH.test(character) ? `a full-width \`${halfWidth(character)}\`` : null)
  if (name === null) return null
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${point} (${name})`
}

/** The text with every such character as it was meant. */
export function asTyped(text: string): string {
  return Array.from(text, (character) => {
    if (DIRECTION.test(character)) return ''
    if (FULL_WIDTH.test(character)) return halfWidth(character)
    return LOOK_ALIKES.get(character)?.[1] ?? character
  }).join('')
}

function firstLookAlike(text: string): string | null {
  for (const character of text) if (nameOf(character) !== null) return character
  return null
}

function halfWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0)
}

/** A message about the value or key that begins at `offset`, with a sentence on the first such character in it. */
export function namingLookAlike(message: string, text: string, offset: number): string {
  const value = /^[^\r\n,}\]]{0,200}/.exec(text.slice(offset, offset + 200))?.[0] ?? ''
  const character = firstLookAlike(value)
  if (character === null || message.includes('U+')) return message
  return `${message} It holds ${nameOf(character) ?? ''}, which ${isSeen(character) ? 'looks like another character' : 'cannot be seen'}: type it anew.`
}

function isSeen(character: string): boolean {
  return asTyped(character).trim() !== ''
}
