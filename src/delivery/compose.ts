/** A marker and a text, made one body that GitHub takes. */
import { formatMarker, type Marker } from './marker.ts'

/** GitHub answers 422 to a longer body. */
export const MAX_BODY = 65_536

/** The marker on the first line, then the text, cut at a line where it is too long; the marker always stands. */
export function compose(marker: Marker, text: string): string {
  const line = shortLine(marker)
  const room = MAX_BODY - line.length - 1
  return `${line}\n${text.length <= room ? text : cut(text, room)}`
}

/** A first line that leaves half the body to people: where many keys are told, only the highest of each obligation. */
function shortLine(marker: Marker): string {
  const line = formatMarker(marker)
  if (line.length <= MAX_BODY / 2) return line
  const delivered = marker.delivered.map((one) => ({ ...one, keys: one.keys.slice(-1) }))
  return formatMarker({ ...marker, delivered })
}

function cut(text: string, room: number): string {
  const lines = text.split('\n')
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    // 60 characters for the sentence that says how much is missing.
    if (length + line.length + 1 > room - 60) break
    kept.push(line)
    length += line.length + 1
  }
  return [...kept, '', `… ${lines.length - kept.length} more lines in the record.`].join('\n')
}

/** Whether two bodies are the same to GitHub, which may change line ends and drop white space at the end. */
export function sameBody(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
