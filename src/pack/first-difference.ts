/** Finds where two files begin to differ: by line where both are text, else by byte. */

/** The first place that differs; a null side has ended there. */
export interface Difference {
  /** Counted from 1; null where one of the two is no text. */
  readonly line: number | null
  /** The offset, counted from 0. */
  readonly byte: number
  readonly one: string | null
  readonly other: string | null
}

const LINE_FEED = 10

/** Null where the two are equal. Bytes that are no text are shown in hexadecimal. */
export function firstDifference(one: Uint8Array, other: Uint8Array): Difference | null {
  const length = Math.min(one.length, other.length)
  let byte = 0
  let line = 1
  let start = 0
  while (byte < length && one[byte] === other[byte]) {
    if (one[byte] === LINE_FEED) {
      line += 1
      start = byte + 1
    }
    byte += 1
  }
  if (byte === length && one.length === other.length) return null
  const [mine, yours] = [lineAt(one, start), lineAt(other, start)]
  if (mine.isText && yours.isText) return { line, byte, one: mine.text, other: yours.text }
  return { line: null, byte, one: hexAt(one, byte), other: hexAt(other, byte) }
}

function lineAt(bytes: Uint8Array, start: number): { isText: boolean; text: string | null } {
  if (start >= bytes.length) return { isText: true, text: null }
  const end = bytes.indexOf(LINE_FEED, start)
  const line = bytes.subarray(start, end === -1 ? bytes.length : end)
  if (line.includes(0)) return { isText: false, text: null }
  try {
    return { isText: true, text: new TextDecoder('utf-8', { fatal: true }).decode(line) }
  } catch {
    return { isText: false, text: null } // Shown as bytes.
  }
}

function hexAt(bytes: Uint8Array, start: number): string | null {
  if (start >= bytes.length) return null
  return [...bytes.subarray(start, start + 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ')
}
