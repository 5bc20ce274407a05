/** Says how a pack differs from what it should be: which file, which line, and what stands in the place of what. */
import { jsonLine } from '../text/json-text.ts'
import { HISTORY, MANIFEST, SENT_NOTICES, SUMS, UNCOMMITTED } from './pack-path.ts'

/** One file that is not as it should be. */
export interface PackDifference {
  readonly path: string
  /** Counted from 1; null where no line can be named. */
  readonly line: number | null
  readonly message: string
}

/** What is known of a pack's files once it was read. */
export interface PackComparison {
  /** The SHA-256 of every file but the list of sums, by path. */
  readonly sums: ReadonlyMap<string, string>
  /** What the list of sums says, by path; null where there is none to be read. */
  readonly stated: ReadonlyMap<string, string> | null
  /** What the manifest says, by path. */
  readonly manifest: ReadonlyMap<string, string>
  /** Whether the pack holds a history. */
  readonly hasHistory: boolean
  /** What was computed again, by path; null where that could not be done. */
  readonly expected: ReadonlyMap<string, Uint8Array> | null
  readonly read: (path: string) => Uint8Array
}

/** Every file that is missing, in excess or changed, by path. */
export function packDifferences(comparison: PackComparison): PackDifference[] {
  const { sums, stated, manifest, expected } = comparison
  const should = new Set([
    ...(stated?.keys() ?? []),
    ...manifest.keys(),
    ...(expected?.keys() ?? []),
    ...(comparison.hasHistory ? [HISTORY] : []),
  ])
  const found = [...should].flatMap((path): PackDifference[] =>
    sums.has(path) ? changed(path, comparison) : [{ path, line: null, message: 'is missing' }]
  )
  const others = [...sums.keys()].filter((path) => !should.has(path) || isExtra(path, comparison))
  for (const path of others)
    found.push({ path, line: null, message: 'does not belong to the pack' })
  const isManifestItself = stated !== null && sums.get(MANIFEST) !== stated.get(MANIFEST)
  const rest = found.filter(({ path }) => path !== MANIFEST)
  // A manifest repeats the sums of all others: it is named where nothing else is.
  const named = rest.length > 0 && !isManifestItself ? rest : found
  return named.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function isExtra(path: string, { expected, hasHistory }: PackComparison): boolean {
  if (path === HISTORY) return !hasHistory
  return expected !== null && !expected.has(path)
}

function changed(path: string, comparison: PackComparison): PackDifference[] {
  const { sums, stated, manifest, expected, read } = comparison
  if (isExtra(path, comparison)) return []
  const sum = sums.get(path)
  const computed = isSource(path) ? undefined : expected?.get(path)
  const difference = computed === undefined ? null : firstDifference(read(path), computed)
  if (difference !== null) {
    const { line, byte, one, other } = difference
    const place = line === null ? `differs from byte ${byte} on: ` : ''
    return [
      {
        path,
        line,
        message: `${place}the pack says ${quoted(one, other)}, computed again it is ${quoted(other, one)}`,
      },
    ]
  }
  const listed = manifest.get(path)
  if (listed !== undefined && listed !== sum)
    return [{ path, line: null, message: 'was changed: its SHA-256 is not that of the manifest' }]
  if (stated === null) return []
  if (!stated.has(path)) return [{ path: SUMS, line: null, message: `has no sum of ${path}` }]
  if (stated.get(path) === sum) return []
  if (computed !== undefined || listed !== undefined)
    return [{ path: SUMS, line: null, message: `has another sum of ${path} than the file` }]
  return [{ path, line: null, message: `was changed: its SHA-256 is not that of ${SUMS}` }]
}

/** What nothing else in the pack can tell again. */
function isSource(path: string): boolean {
  return path === SENT_NOTICES || path.startsWith(`${UNCOMMITTED}/`)
}

const BEFORE = 40
const SHOWN = 100

/** The part of a line around the first character in which it differs from the other. */
function quoted(line: string | null, other: string | null): string {
  if (line === null) return 'nothing'
  let at = 0
  while (at < line.length && line[at] === other?.[at]) at += 1
  const start = line.length <= SHOWN ? 0 : Math.max(0, Math.min(at - BEFORE, line.length - SHOWN))
  const part = line.slice(start, start + SHOWN)
  const head = start > 0 ? '…' : ''
  const tail = start + SHOWN < line.length ? '…' : ''
  return jsonLine(`${head}${part}${tail}`).trimEnd()
}

/** The first place that differs; a null side has ended there. */
interface Difference {
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
