/** A spool: values written to a file one after another, and read again by their number. */
import { closeSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { couldNotWrite } from '../disk/could-not-write.ts'
import { temporaryFolder } from '../disk/temporary-folder.ts'
import { writeAll } from '../disk/write-all.ts'

/** So many bytes are written at once. */
const BLOCK = 256 * 1024

/** Values, as bytes, in a temporary file of this run. */
export interface Spool {
  /** Gives the value's number. */
  readonly write: (bytes: Buffer) => number
  readonly read: (number: number) => Buffer
  readonly count: () => number
  readonly close: () => void
}

/** An empty spool; the folder of temporary files forgets it when it is closed. */
export function openSpool(): Spool {
  const { folder, forget } = temporaryFolder()
  const file = openSync(join(folder, 'spool'), 'w+')
  try {
    // An open file needs no name: where the system agrees, nothing is left behind however this ends.
    forget()
  } catch {
    // It does not: the folder goes when the spool is closed.
  }
  const values = writeValues(0, (bytes) => {
    try {
      writeAll(file, bytes)
    } catch (error) {
      throw couldNotWrite(`A temporary file in ${dirname(folder)}`, error)
    }
  })
  return {
    write: values.write,
    read: (number) => {
      values.flush()
      return readNth(file, values.starts, number)
    },
    count: () => values.starts.length - 1,
    close: () => {
      closeSync(file)
      forget()
    },
  }
}

/** Values on their way into a file. */
export interface ValueWriter {
  readonly write: (bytes: Buffer) => number
  readonly flush: () => void
  /** Where each begins, and where the last one ends. */
  readonly starts: readonly number[]
}

/** Gathers values for a file that ends at `from`, and hands `append` a block of them at a time. */
export function writeValues(from: number, append: (bytes: Buffer) => void): ValueWriter {
  const starts = [from]
  let end = from
  let held: Buffer[] = []
  let heldBytes = 0
  const flush = (): void => {
    if (heldBytes > 0) append(Buffer.concat(held))
    held = []
    heldBytes = 0
  }
  return {
    starts,
    flush,
    write: (bytes) => {
      held.push(bytes)
      heldBytes += bytes.length
      if (heldBytes >= BLOCK) flush()
      end += bytes.length
      return starts.push(end) - 2
    },
  }
}

/** The nth value of an open file. */
export function readNth(file: number, starts: readonly number[], number: number): Buffer {
  const [start, end] = [starts[number], starts[number + 1]]
  if (start === undefined || end === undefined) throw new Error(`There is no value ${number}.`)
  return readBytes(file, start, end)
}

/** The bytes between two places of an open file, block by block. */
export function* readBlocks(file: number, start: number, end: number): Generator<Buffer> {
  for (let at = start; at < end; at += BLOCK) yield readBytes(file, at, Math.min(at + BLOCK, end))
}

/** The bytes between two places of an open file. */
export function readBytes(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start)
  for (let done = 0; done < bytes.length;) {
    const got = readSync(file, bytes, done, bytes.length - done, start + done)
    if (got === 0) throw new Error(`A file ended ${bytes.length - done} bytes too soon.`)
    done += got
  }
  return bytes
}
