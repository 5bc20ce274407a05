/** Reads many objects through one `git cat-file --batch --buffer`, one at a time in memory. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CommandError } from '../model/errors.ts'
import { streamGit } from './run-git.ts'

/** One object, in the order asked. */
export interface GitObject {
  readonly hash: string
  /** Null where it is larger than the limit, and so was skipped unread. */
  readonly bytes: Uint8Array | null
  readonly size: number
}

/**
 * Gives the objects as they come; what is larger than `limit` bytes is skipped without being held. The hashes are asked
 * for as git takes them, which is well before it answers.
 *
 * @throws CommandError (2) where an object is missing, as in a partial clone.
 */
export async function* readObjects(
  folder: string,
  hashes: Iterable<string>,
  limit: number
): AsyncGenerator<GitObject> {
  for await (const { kept, ...object } of readThrough(folder, hashes, limit, whole))
    yield { ...object, bytes: kept }
}

/** The SHA-256 of each, in lower-case hexadecimal, by hash; what is larger than `limit` is left out. None is held. */
export async function sumObjects(
  folder: string,
  hashes: Iterable<string>,
  limit: number
): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>()
  for await (const { hash, kept } of readThrough(folder, new Set(hashes), limit, sum))
    if (kept !== null) sums.set(hash, kept)
  return sums
}

async function* readThrough<Kept>(
  folder: string,
  hashes: Iterable<string>,
  limit: number,
  open: () => Sink<Kept>
): AsyncGenerator<{ hash: string; kept: Kept | null; size: number }> {
  const wanted = hashes[Symbol.iterator]()
  const first = wanted.next()
  if (first.done === true) return
  const git = streamGit(folder, ['cat-file', '--batch', '--buffer'])
  const unanswered: Unanswered = { asked: 0, failure: null }
  const asking = pipeline(
    Readable.from(lines(first.value, wanted, unanswered), { highWaterMark: 4 }),
    git.input
  ).catch(() => undefined)
  let answered = 0
  try {
    for await (const object of split(git.output, limit, open)) {
      answered += 1
      yield object
    }
  } finally {
    git.stop()
  }
  await asking
  const { message } = await git.ended
  if (unanswered.failure !== null) throw unanswered.failure
  if (answered < unanswered.asked) {
    const why = message === '' ? '' : `: ${message}`
    throw new CommandError(
      `git gave ${answered} of ${unanswered.asked} objects of the history${why}.`,
      DAMAGED
    )
  }
}

/** The bytes by hash; what is larger than `limit` is left out. For objects few enough to be held at once. */
export async function readBytes(
  folder: string,
  hashes: Iterable<string>,
  limit: number
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for await (const { hash, bytes } of readObjects(folder, new Set(hashes), limit))
    if (bytes !== null) found.set(hash, bytes)
  return found
}

/** What was asked, and what went wrong in finding out what to ask. */
interface Unanswered {
  asked: number
  failure: unknown
}

function* lines(
  first: string,
  others: Iterator<string>,
  unanswered: Unanswered
): Generator<string> {
  const AT_ONCE = 64
  let some = [first]
  unanswered.asked = 1
  try {
    for (let next = others.next(); next.done !== true; next = others.next()) {
      unanswered.asked += 1
      if (some.push(next.value) < AT_ONCE) continue
      yield `${some.join('\n')}\n`
      some = []
    }
  } catch (error) {
    unanswered.failure = error
  }
  if (some.length > 0) yield `${some.join('\n')}\n`
}

/** What becomes of the bytes of one object as they come. */
interface Sink<Kept> {
  readonly take: (bytes: Buffer) => void
  readonly kept: () => Kept
}

/** A copy: whoever keeps it must not keep the chunks that it came in. */
function whole(): Sink<Uint8Array> {
  const parts: Buffer[] = []
  return { take: (bytes) => void parts.push(bytes), kept: () => Uint8Array.from(joined(parts)) }
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts)
}

function sum(): Sink<string> {
  const hash = createHash('sha256')
  return { take: (bytes) => void hash.update(bytes), kept: () => hash.digest('hex') }
}

/** Cuts `<hash> <type> <size>` LF `<bytes>` LF, again and again, out of the stream. */
async function* split<Kept>(
  output: Readable,
  limit: number,
  open: () => Sink<Kept>
): AsyncGenerator<{ hash: string; kept: Kept | null; size: number }> {
  let held: Buffer = Buffer.alloc(0)
  let object: { hash: string; size: number; left: number; sink: Sink<Kept> | null } | null = null
  for await (const chunk of output) {
    if (!Buffer.isBuffer(chunk)) continue
    // Nothing but the head of an object is ever held back.
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    for (;;) {
      if (object === null) {
        const end = held.indexOf(10)
        if (end === -1) break
        const [hash = '', type = '', length = ''] = held.toString('latin1', 0, end).split(' ')
        if (type === 'missing' || type === 'ambiguous') throw missing(hash)
        const size = Number(length)
        object = { hash, size, left: size, sink: size > limit ? null : open() }
        held = held.subarray(end + 1)
      }
      const bytes = held.subarray(0, object.left)
      object.sink?.take(bytes)
      object.left -= bytes.length
      held = held.subarray(bytes.length)
      // After the last byte stands a line feed.
      if (object.left > 0 || held.length === 0) break
      yield { hash: object.hash, kept: object.sink?.kept() ?? null, size: object.size }
      held = held.subarray(1)
      object = null
    }
  }
}

const DAMAGED =
  'The clone is partial or damaged: clone the repository again, whole and without `--filter`.'

function missing(hash: string): CommandError {
  return new CommandError(`The object ${hash} of the history is missing here.`, DAMAGED)
}
