/** The line that a reader does not see: an HTML comment, last in each body of ours, so that a phone shows the text first. */

const START = '<!-- incident-ledger:v1 '
const LINE = /^<!-- incident-ledger:v1 (\{.*\}) -->$/

/** Writes the line. Plain ASCII, so that no comment ends early and nothing is normalised on the way. */
export function formatHiddenLine(value: object): string {
  const plain = JSON.stringify(value)
    .replaceAll('--', String.raw`-\u002d`)
    .replace(/[<>&\u007f-\uffff]/g, (character) => escapeUnit(character))
  return `${START}${plain} -->`
}

function escapeUnit(character: string): string {
  return String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0')
}

/** The text, then the line, apart from whatever Markdown stands before it. */
export function withLine(text: string, line: string): string {
  return `${text}\n\n${line}`
}

/** Takes a body apart at our line: the last one, or the first one as older versions wrote it; null where there is none. */
export function partsOf(body: string, isLine = startsAsOurs) {
  const whole = body.trimEnd()
  const end = whole.lastIndexOf('\n') + 1
  const last = whole.slice(end)
  if (isLine(last)) return { text: whole.slice(0, end).trimEnd(), line: last }
  const [first = ''] = whole.split(/\r?\n/, 1)
  if (isLine(first)) return { text: whole.slice(first.length).trim(), line: first }
  return { text: body, line: null }
}

function startsAsOurs(line: string): boolean {
  return line.startsWith(START)
}

/** What our line of a body holds. One that somebody broke is none, and no other is believed in its place. */
export function parseHiddenLine(body: string): unknown {
  const [, json] = LINE.exec(partsOf(body).line ?? '') ?? []
  if (json === undefined) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined // Somebody edited the line; the schema then says that it is no marker.
  }
}
