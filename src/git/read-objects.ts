/** Reads many objects through one `git cat-file --batch --buffer`, one at a time in memory. */
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
    for await (const object of split(git.output, limit)) {
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

/** Cuts `<hash> <type> <size>` LF `<bytes>` LF, again and again, out of the stream. */
async function* split(output: Readable, limit: number): AsyncGenerator<GitObject> {
  let held: Buffer = Buffer.alloc(0)
  let open: { readonly hash: string; readonly size: number; skipped: number } | null = null
  for await (const chunk of output) {
    if (!Buffer.isBuffer(chunk)) continue
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    for (;;) {
      if (open === null) {
        const end = held.indexOf(10)
        if (end === -1) break
        const [hash = '', type = '', size = ''] = held.toString('latin1', 0, end).split(' ')
        if (type === 'missing' || type === 'ambiguous') throw missing(hash)
        open = { hash, size: Number(size), skipped: 0 }
        held = held.subarray(end + 1)
      }
      if (open.size > limit) {
        const skip = Math.min(held.length, open.size + 1 - open.skipped)
        open.skipped += skip
        held = held.subarray(skip)
        if (open.skipped <= open.size) break
        yield { hash: open.hash, bytes: null, size: open.size }
      } else {
        if (held.length <= open.size) break
        // A copy: whoever keeps it must not keep the whole chunk.
        yield {
          hash: open.hash,
          bytes: Uint8Array.from(held.subarray(0, open.size)),
          size: open.size,
        }
        held = held.subarray(open.size + 1)
      }
      open = null
    }
  }
}

const DAMAGED =
  'The clone is partial or damaged: clone the repository again, whole and without `--filter`.'

function missing(hash: string): CommandError {
  return new CommandError(`The object ${hash} of the history is missing here.`, DAMAGED)
}
