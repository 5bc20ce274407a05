/** Puts a hint about a record's YAML into the words of the command line. */

const IN_CODE = /`([a-z][a-z-]*): ?([^`\n]*)`/g
const BARE =
  /(?<=\b(?:Add|Write|Type|as in) )([a-z][a-z-]*): (\[[^\]`\n]*\]|"[^"`\n]*"|[^\s`,;]*[^\s`,;.])/g

/** `role: incident-manager` is typed as `role=incident-manager`, `audience: [a, b]` as `audience=a,b`. */
export function onTheLine(hint: string): string {
  return hint
    .replaceAll(IN_CODE, (_, key: string, value: string) => typed(key, value))
    .replaceAll(BARE, (_, key: string, value: string) => typed(key, value))
}

function typed(key: string, value: string): string {
  const words = value.startsWith('[') ? value.slice(1, -1).replaceAll(/,\s+/g, ',') : value
  const isQuoted = words.startsWith('"') || !/[\s*?$&|<>()]/.test(words)
  return `\`${key}=${isQuoted ? words : `"${words}"`}\``
}
