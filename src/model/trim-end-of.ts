/** The end of a text, where a regular expression for it would look from every place anew. */

/** The text without those of `characters` that end it; `kept` characters at its start stay whatever they are. */
export function trimEndOf(text: string, characters: string, kept = 0): string {
  let end = text.length
  while (end > kept && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
