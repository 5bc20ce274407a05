/** Puts typed text into a message: quoted, on one line and of bounded length. */

/** `"Credential stuffing …"`: what somebody typed, cut at 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length > 60 ? `"${letters.slice(0, 59).join('')}…"` : `"${line}"`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}
