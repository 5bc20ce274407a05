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
 * Gives the objects as they come; what is larger than `limit` bytes is skipped without being held.
 *
 * @throws CommandError (2) where an object is missing, as in a partial clone.
 */
export async function* readObjects(
  folder: string,
  hashes: readonly string[],
  limit: number
): AsyncGenerator<GitObject> {
  if (hashes.length === 0) return
  const git = streamGit(folder, ['cat-file', '--batch', '--buffer'])
  const asked = pipeline(Readable.from(lines(hashes)), git.input).catch(() => undefined)
  let count = 0
  try {
    for await (const object of split(git.output, limit)) {
      count += 1
      yield object
    }
  } finally {
    git.stop()
  }
  await asked
  const { message } = await git.ended
  if (count < hashes.length) throw missing(hashes[count] ?? '', message)
}

function* lines(hashes: readonly string[]): Generator<string> {
  const AT_ONCE = 512
  for (let at = 0; at < hashes.length; at += AT_ONCE)
    yield `${hashes.slice(at, at + AT_ONCE).join('\n')}\n`
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
        if (type === 'missing' || type === 'ambiguous') throw missing(hash, '')
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

function missing(hash: string, message: string): CommandError {
  return new CommandError(
    `The object ${hash} of the history is missing here${message === '' ? '' : `: ${message}`}.`,
    'The clone is partial or damaged: clone the repository again, whole and without `--filter`.'
  )
}
