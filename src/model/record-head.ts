/** The generated head of a record's body: the lines that it stands between, which people see only in the source. */

/** Rises with each change of what a head shows, so that no new version of the tool calls an older head wrong. */
export const HEAD_DRAWING = 2

/** How the first line of any head begins. */
export const HEAD_SIGN = '<!-- incident-ledger:head'

/** The line that opens one of this drawing. */
export const HEAD_OPENING = `${HEAD_SIGN} ${HEAD_DRAWING}, drawn from the front matter by incident-ledger fmt: change that, not this -->`

/** The line that closes one. */
export const HEAD_CLOSING = '<!-- /incident-ledger:head -->'

/** A head as it stands in a record. */
export interface RecordHead {
  /** From its first line to its last, with LF line ends. */
  readonly text: string
  /** Of its first line, counted from 1 in the file. */
  readonly line: number
}

/** The drawing that a line opens a head of; null where it opens none. */
export function headDrawing(line: string): number | null {
  const drawing = /^<!-- incident-ledger:head (\d{1,6})(?:,[^>]*)?-->\s*$/.exec(line)?.[1]
  return drawing === undefined ? null : Number(drawing)
}
