/** A key in letters that every protocol takes: printable ASCII, and never longer than a receiver allows. */

/** The longest deduplication key of Events API v2. */
const LONGEST = 255

/** The key itself where it fits; what does not is written in percent signs, and cut so that two stay two. */
export function plainKey(key: string, digest: (text: string) => string): string {
  const plain = key.replace(/[^!-~]|%/gu, (character) => encodeURIComponent(character))
  if (plain.length <= LONGEST) return plain
  return `${plain.slice(0, LONGEST - 33)}-${digest(key).slice(0, 32)}`
}
