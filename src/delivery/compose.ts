/** A text and a marker, made one body that GitHub takes. */
import { countOf } from '../model/count-of.ts'
import { cut } from '../text/markdown.ts'
import { withLine } from './hidden-line.ts'
import { formatMarker, type Marker } from './marker.ts'

/** GitHub answers 422 to a longer body. */
export const MAX_BODY = 65_536

/** The text, cut at a line where it is too long, then the marker on the last line; the marker always stands. */
export function compose(marker: Marker, text: string): string {
  const line = shortLine(marker)
  const room = MAX_BODY - withLine('', line).length
  return withLine(cut(text.split('\n'), room, missing), line)
}

/** What stands where lines were left out. */
export function missing(dropped: readonly string[]): string {
  return `… and ${countOf(dropped.length, 'line')} more in the record.`
}

/** A line that leaves most of the body to people: where very much was told, the highest key of each obligation. */
function shortLine(marker: Marker): string {
  const line = formatMarker(marker)
  if (line.length <= MAX_BODY / 4) return line
  const delivered = marker.delivered.map((one) => ({ ...one, keys: one.keys.slice(-1) }))
  return formatMarker({ ...marker, delivered })
}

/** Whether two bodies are the same to GitHub, which may change line ends and drop white space at the end. */
export function sameBody(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}
