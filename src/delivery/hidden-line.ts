/** The line that a reader does not see: an HTML comment that holds JSON, first in each body of ours. */

const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/

/** Writes the line. Plain ASCII, so that no comment ends early and nothing is normalised on the way. */
export function formatHiddenLine(value: object): string {
  const plain = JSON.stringify(value)
    .replaceAll('--', String.raw`-\u002d`)
    .replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))
  return `<!-- incident-ledger:v1 ${plain} -->`
}

function escapeUnit(character: string): string {
  return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0')
}

/** What the first line of a body holds; undefined where it is no such line. */
export function parseHiddenLine(body: string): unknown {
  const [line = ''] = body.split(/\r?\n/, 1)
  const [, json] = LINE.exec(line) ?? []
  if (json === undefined) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined // Somebody edited the line; the schema then says that it is no marker.
  }
}
