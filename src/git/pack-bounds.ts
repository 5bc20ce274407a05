/** Looks at a pack of git's before git does: how much it would unpack to, by the sizes that its objects state. */
import { fstatSync, readSync } from 'node:fs'
import { constants, inflateSync } from 'node:zlib'

/** What no history of records comes near, and a pack that was made to harm does. */
export interface PackLimits {
  /** Of one object, in bytes: GitHub takes none of more than 100 MiB. */
  readonly object: number
  /** Of all objects, in bytes: so many, and so many more for each byte of the pack. */
  readonly all: number
  readonly each: number
  /** How many differences an object may be away from one that is whole: git itself makes 50, and at most 4,095. */
  readonly depth: number
}

export const PACK_LIMITS: PackLimits = {
  object: 128 * 1024 * 1024,
  all: 1024 * 1024 * 1024,
  each: 400,
  depth: 4095,
}

const OFFSET_DELTA = 6
const HASH_DELTA = 7
/** The least that an object takes: its head, and eight bytes of a stream that holds nothing. */
const LEAST = 9

/** What is wrong with the pack that begins at `start` of an open file and ends with it; null where nothing is. */
export function packProblem(
  file: number,
  start: number,
  hashLength: number,
  limits: PackLimits = PACK_LIMITS
): string | null {
  const end = fstatSync(file).size - hashLength
  const head = bytesAt(file, start, 12)
  if (head.length < 12 || head.toString('latin1', 0, 4) !== 'PACK') return 'it holds no pack'
  const count = head.readUInt32BE(8)
  if (count * LEAST > end - start) return `it states ${count} objects, and has no room for them`
  const most = limits.all + limits.each * (end - start)
  const depths = new Map<number, number>()
  let total = 0
  let at = start + 12
  for (let index = 0; index < count; index += 1) {
    const object = objectAt(file, { at, end, hashLength, most: limits.object })
    if (typeof object === 'string') return object
    const { size, base, next } = object
    if (size > limits.object) return tooMuch('one of its objects', size, limits.object)
    total += size
    if (total > most) return tooMuch('all of its objects', total, most)
    if (base !== null) {
      const depth = (depths.get(base) ?? 0) + 1
      if (depth > limits.depth) return `an object rests on more than ${limits.depth} others`
      depths.set(at, depth)
    }
    at = next
  }
  return null
}

function tooMuch(what: string, bytes: number, limit: number): string {
  return `${what} would unpack to ${bytes} bytes or more, and at most ${limit} are unpacked`
}

interface Place {
  readonly at: number
  readonly end: number
  readonly hashLength: number
  readonly most: number
}

interface PackedObject {
  /** Of the object that it stands for, unpacked. */
  readonly size: number
  /** Where the object that it differs from begins, if that is told by place. */
  readonly base: number | null
  readonly next: number
}

const BROKEN = 'its objects cannot be told apart'

/** Reads `<type and size> [<base>] <deflated bytes>`. */
function objectAt(file: number, { at, end, hashLength, most }: Place): PackedObject | string {
  const bytes = bytesAt(file, at, Math.min(64, end - at))
  const head = readHead(bytes)
  if (head === null) return BROKEN
  const { type, size } = head
  let { length } = head
  if (size > most) return tooMuch('one of its objects', size, most)
  let base: number | null = null
  if (type === OFFSET_DELTA) {
    const back = readBack(bytes, length)
    if (back === null) return BROKEN
    base = at - back.value
    length = back.end
  } else if (type === HASH_DELTA) length += hashLength
  const inflated = inflateAt(file, at + length, end, size)
  if (inflated === null) return BROKEN
  const next = at + length + inflated.taken
  if (type !== OFFSET_DELTA && type !== HASH_DELTA) return { size, base, next }
  const from = readSize(inflated.bytes, 0)
  const to = from === null ? null : readSize(inflated.bytes, from.end)
  return to === null ? BROKEN : { size: to.value, base, next }
}

/** Three bits of type and four of size, then seven more of size a byte. */
function readHead(bytes: Buffer): { type: number; size: number; length: number } | null {
  const first = bytes[0]
  if (first === undefined) return null
  const type = (first >> 4) & 7
  if (first < 128) return { type, size: first & 15, length: 1 }
  const more = readSize(bytes, 1)
  return more && { type, size: (first & 15) + more.value * 16, length: more.end }
}

/** Seven bits a byte, the lowest first. A number that is no longer exact is far beyond every limit. */
function readSize(bytes: Buffer, from: number): { value: number; end: number } | null {
  let value = 0
  for (let at = from, scale = 1; at < from + 10; at += 1, scale *= 128) {
    const byte = bytes[at]
    if (byte === undefined) return null
    value += (byte & 127) * scale
    if (byte < 128) return { value, end: at + 1 }
  }
  return null
}

/** How far back the base lies: seven bits a byte, the highest first, each further byte counting one more. */
function readBack(bytes: Buffer, from: number): { value: number; end: number } | null {
  let value = 0
  for (let at = from; at < from + 10; at += 1) {
    const byte = bytes[at]
    if (byte === undefined) return null
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, end: at + 1 }
    value += 1
  }
  return null
}

/** Inflates the `size` bytes whose stream begins at `at`; null where they are not there. */
function inflateAt(
  file: number,
  at: number,
  end: number,
  size: number
): { bytes: Buffer; taken: number } | null {
  const chunkSize = Math.max(constants.Z_MIN_CHUNK, Math.min(size + 1, 1 << 16))
  const options = { chunkSize, maxOutputLength: size + chunkSize, info: true }
  for (let length = Math.min(end - at, size + 64); length > 0;) {
    try {
      const answer: unknown = inflateSync(bytesAt(file, at, length), options)
      const { buffer, engine } = readingOf(answer)
      return buffer.length === size ? { bytes: buffer, taken: engine.bytesWritten } : null
    } catch (error) {
      const isShort = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
      if (!isShort || length >= end - at) return null
      length = Math.min(end - at, length * 2)
    }
  }
  return null
}

/** What zlib gives when it is asked how far it read, which its types do not know. */
function readingOf(answer: unknown): { buffer: Buffer; engine: { bytesWritten: number } } {
  if (typeof answer === 'object' && answer !== null && 'buffer' in answer && 'engine' in answer) {
    const { buffer, engine } = answer
    if (Buffer.isBuffer(buffer) && typeof engine === 'object' && engine !== null)
      if ('bytesWritten' in engine && typeof engine.bytesWritten === 'number')
        return { buffer, engine: { bytesWritten: engine.bytesWritten } }
  }
  throw new TypeError('zlib does not say how far it read')
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, length))
  let done = 0
  while (done < bytes.length) {
    const got = readSync(file, bytes, done, bytes.length - done, at + done)
    if (got === 0) break
    done += got
  }
  return bytes.subarray(0, done)
}
